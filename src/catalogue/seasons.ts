/** In which months products are to be had, as far as their records say. */
import type { Product } from './records.ts';

export const MONTHS_PER_YEAR = 12;

export interface Seasons {
  /** Twelve lists, January first: what is to be had in that month and not all year round. */
  byMonth: Product[][];
  allYear: Product[];
  /** How many products say nothing of months. */
  unknown: number;
}

/** Whether anything is known of the months of any product. */
export const hasSeasons = ({ byMonth, allYear }: Seasons): boolean =>
  [...byMonth, allYear].some((products) => products.length > 0);

/** The year in products. Names of no season of its own stand apart, so that each month says something. */
export function seasonsOf(products: readonly Product[]): Seasons {
  const known = products.filter(({ data }) => (data.months?.length ?? 0) > 0);
  const isAllYear = ({ data }: Product) => new Set(data.months).size === MONTHS_PER_YEAR;
  return {
    byMonth: Array.from({ length: MONTHS_PER_YEAR }, (_, at) =>
      known.filter((product) => !isAllYear(product) && product.data.months?.includes(at + 1)),
    ),
    allYear: known.filter(isAllYear),
    unknown: products.length - known.length,
  };
}
