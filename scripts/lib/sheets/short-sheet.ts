/** The sheet of the template for the day's work: what people fill in of a product, obligatory columns first. */
import { type Column, columnsOf, pathKey } from './columns.ts';

/** Stands first in the template, before the sheets with all columns. */
export const SHORT_SHEET = 'Sản phẩm (ngắn)';
/** Stands behind the heading of an obligatory column, also where colours are not seen; headings are read without it. */
export const REQUIRED_MARK = ' (*)';

/** What people fill in though nothing demands it. */
const OFTEN_FILLED = [
  'producer',
  'certificates.[].decision',
  'certificates.[].stars',
  'certificates.[].sources',
  'summary.vi',
  'netContents.[].vi',
  'shelfLifeDays',
  'gtin',
  'ocopCode',
  'indicativePrices.[].amount',
  'indicativePrices.[].asStated.vi',
  'indicativePrices.[].asOf',
  'indicativePrices.[].sources',
  'regulatoryKind',
  'sources.[].url',
  'sources.[].retrievedOn',
  'sources.[].transcription',
];

/** The columns of the short sheet of products. */
export function shortColumns(): Column[] {
  const all = columnsOf('products');
  const often = OFTEN_FILLED.flatMap((path) => {
    const column = all.find((one) => pathKey(one.path) === path);
    return column && !column.isRequired ? [column] : [];
  });
  return [...all.filter(({ isRequired }) => isRequired), ...often];
}
