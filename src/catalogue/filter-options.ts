/** The values that a visitor can choose from before any data has been fetched, with their counts. */
import type { LevelName } from '../domain/facets/source.ts';
import { starValue, YES } from '../domain/facets/files.ts';
import { certificateStatuses } from '../domain/certificate-life.ts';
import { compareNames } from '../lib/fold.ts';
import { certifiedStars } from '../schema/certificate.ts';
import { legalForms } from '../schema/producer.ts';
import { sectorIds } from '../schema/product-group.ts';
import {
  chosenTags,
  plainColumns,
  productsByName,
  provinceId,
  rankStateColumn,
  rankStateOn,
} from './filter-columns.ts';
import { evidences, type Catalogue, type Product } from './records.ts';

export interface FilterOption {
  value: string;
  /** Products that have it; unknown of what depends on where the visitor is. */
  count: number | undefined;
  /** The name of a record or a province; the rest have theirs in the dictionaries. */
  name?: { vi: string; en?: string | undefined };
}

/** What can be chosen before anything is: communes come with their province. */
export type FilterOptions = Record<Exclude<LevelName, 'commune'>, FilterOption[]>;

/** Every value that some product has, in the order in which values are shown. */
export function filterOptions(catalogue: Catalogue): FilterOptions {
  const { products, productGroups, byEvidence, today } = catalogue;
  const month = String(Number(today.slice(5, 7)));
  const options = (
    values: readonly string[],
    valuesOf: (product: Product) => readonly string[],
  ): FilterOption[] => {
    const counts = tally(products, valuesOf);
    return values.flatMap((value) => {
      const count = counts.get(value);
      return count === undefined ? [] : [{ value, count }];
    });
  };
  // A status or a level that no product has at build time may occur on the day the page is read.
  const { values: standings } = rankStateColumn(productsByName(catalogue), today);
  const statuses = new Set(standings.map(({ status }) => status));
  const statusCounts = tally(products, (product) => [rankStateOn(product, today).status ?? '']);
  const provinces = new Map(
    products.map((product) => [provinceId(product), product.locality.data.province]),
  );
  const provinceCounts = tally(products, plainColumns.province);
  const groupCounts = tally(products, ({ group }) => [group.id]);
  const yes = (is: (product: Product) => boolean) =>
    options([YES], (product) => (is(product) ? [YES] : []));
  return {
    sector: options(sectorIds, ({ sector }) => [sector]),
    group: productGroups.flatMap(({ id, data }) => {
      const count = groupCounts.get(id);
      return count === undefined ? [] : [{ value: id, count, name: data.name }];
    }),
    star: options([...certifiedStars, 0].sort((a, b) => b - a).map(starValue), (product) => [
      starValue(rankStateOn(product, today).stars),
    ]),
    evidence: evidences
      .filter((level) => standings.some(({ evidence }) => evidence === level))
      .map((value) => ({ value, count: byEvidence[value].length })),
    status: certificateStatuses
      .filter((status) => statuses.has(status))
      .map((value) => ({ value, count: statusCounts.get(value) ?? 0 })),
    province: [...provinces]
      .sort(([, a], [, b]) => compareNames(a, b))
      .map(([value, vi]) => ({ value, count: provinceCounts.get(value), name: { vi } })),
    online: yes((product) => plainColumns.ways(product).includes('online')),
    visit: yes((product) => plainColumns.ways(product).includes('visit')),
    near: [{ value: YES, count: undefined }],
    label: options(chosenTags, plainColumns.label),
    season: yes((product) => plainColumns.season(product).includes(month)),
    kind: options(legalForms, plainColumns.kind),
  };
}

function tally(
  products: readonly Product[],
  valuesOf: (product: Product) => readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const product of products)
    for (const value of valuesOf(product)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
