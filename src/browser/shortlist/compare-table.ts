import { formatList } from '../../i18n/format.ts';
import type { Parts } from '../kit/templates.ts';
import { element } from '../kit/make.ts';
import { type ComparedField, comparedFields, type ProductView } from './product-view.ts';

/**
 * Products side by side: a column each, and for each field its name above what is known, so that two
 * columns fit on a telephone.
 *
 * @returns the table, and the fields of which nothing is known for any of them
 */
export function compareTable(
  products: readonly ProductView[],
  parts: Parts,
): { table: HTMLElement; unknown: string } {
  const rows = comparedFields.map((field) => ({
    field,
    cells: products.map((product) => product.cell(field)),
  }));
  const isKnown = ({ cells }: { cells: readonly unknown[] }) =>
    cells.some((cell) => cell !== undefined);
  const table = element(
    'table',
    {},
    element('caption', { class: 'vh' }, parts.say('compare')),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        ...products.map((product) => element('th', { scope: 'col' }, product.head('column'))),
      ),
    ),
    ...rows.filter(isKnown).map(({ field, cells }) => fieldRows(field, cells, parts)),
  );
  const unknown = rows
    .filter((row) => !isKnown(row) && row.field !== 'law')
    .map(({ field }) => parts.say(`field.${field}`).toLowerCase());
  return {
    table,
    unknown:
      unknown.length === 0
        ? ''
        : `${parts.say('unknownForAll')}: ${formatList(unknown, parts.lang)}.`,
  };
}

function fieldRows(
  field: ComparedField,
  cells: readonly (HTMLElement | undefined)[],
  parts: Parts,
): HTMLElement {
  const label = element('span', {}, parts.say(`field.${field}`));
  return element(
    'tbody',
    { 'data-field': field },
    element('tr', {}, element('th', { scope: 'rowgroup', colspan: String(cells.length) }, label)),
    element('tr', {}, ...cells.map((cell) => element('td', {}, cell ?? nothing(field, parts)))),
  );
}

/** What the law wants said of one product only is no gap in the others. */
function nothing(field: ComparedField, parts: Parts): HTMLElement | string {
  if (field === 'law') return '';
  const words = field === 'decision' ? 'noDecision' : 'unknown';
  return element('span', { class: 'muted' }, parts.say(words));
}
