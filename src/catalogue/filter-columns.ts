/**
 * What every product can be narrowed and sorted by, as codes in one order: by name. Most columns are a
 * list of codes and, for each code, the values that it stands for.
 */
import {
  certificateStatus,
  type CertificateStatus,
  isInForce,
  turnsOf,
} from '../domain/certificate-life.ts';
import { outOfTermFrom, reportStatusOn } from '../domain/statement-term.ts';
import { compareNames, idFromName } from '../lib/fold.ts';
import type { RankState, RankChange } from '../domain/facets/files.ts';
import { productTags } from '../schema/product.ts';
import { shownStars, statementStars } from './certificate.ts';
import { isShop } from './operating-status.ts';
import {
  evidences,
  type Catalogue,
  type Evidence,
  type PointOfSale,
  type Product,
} from './records.ts';
import { isWellDocumented } from './put-forward.ts';

/** Tags that visitors choose by; the rest say something to officers. */
export const chosenTags = productTags.filter(
  (tag) => tag === 'gift' || tag === 'export' || tag === 'craftVillage',
);

/** Codes of all products, and what each code stands for. */
export interface FilterColumn<Value = readonly string[]> {
  values: Value[];
  codes: number[];
}

/** All products by name, then by id: the order of every column, which never depends on the day. */
export const productsByName = ({ products }: Pick<Catalogue, 'products'>): Product[] =>
  products.toSorted(
    (a, b) => compareNames(a.data.name.vi, b.data.name.vi) || (a.id < b.id ? -1 : 1),
  );

/** A column of what each product says, its values in the order of their texts. */
export function columnOf<Value>(
  products: readonly Product[],
  said: (product: Product) => Value,
): FilterColumn<Value> {
  const texts = products.map((product) => JSON.stringify(said(product)));
  const known = [...new Set(texts)].sort();
  const numbers = new Map(known.map((text, code) => [text, code]));
  return {
    values: known.map((text) => JSON.parse(text) as Value),
    codes: texts.map((text) => numbers.get(text) ?? 0),
  };
}

/** The value of a province in an address: `tuyen-quang`. */
export const provinceId = (product: Product): string => idFromName(product.locality.data.province);

/** What a product says of itself in each column that does not change with the day. */
export const plainColumns = {
  sector: ({ sector }: Product) => [sector],
  group: ({ sector, group }: Product) => [sector, group.id],
  province: (product: Product) => [provinceId(product)],
  kind: ({ producer }: Product) => (producer ? [producer.data.legalForm] : []),
  label: ({ data }: Product) => chosenTags.filter((tag) => data.tags?.includes(tag)),
  /** Months in which there is any, `1` to `12`. */
  season: ({ data }: Product) => (data.months ?? []).toSorted((a, b) => a - b).map(String),
  ways: (product: Product) => [
    ...(hasOnlineStore(product) ? ['online'] : []),
    ...(mayBeVisited(product) ? ['visit'] : []),
  ],
} as const satisfies Record<string, (product: Product) => string[]>;

const storeChannels: ReadonlySet<string> = new Set(['marketplace', 'website', 'provincialPortal']);

/** Sold on line: on a page of a market or of the maker, or by a shop that only sells there. */
const hasOnlineStore = ({ data, pointsOfSale }: Product): boolean =>
  (data.salesChannels ?? []).some(
    ({ kind, url }) => url !== undefined && storeChannels.has(kind),
  ) || pointsOfSale.some((place) => place.data.kind === 'online' && isShop(place.data));

/** Visitors are welcome where it is made: the maker says so, or the product is marked so. */
const mayBeVisited = ({ data, producer }: Product): boolean =>
  producer?.data.visits?.welcome ?? data.tags?.includes('visitable') ?? false;

/** Where a product can be bought over the counter, as far as that is known with a place on the map. */
export const shopsOf = ({ pointsOfSale }: Product): PointOfSale[] =>
  pointsOfSale.filter(
    ({ data }) =>
      isShop(data) &&
      data.position !== undefined &&
      data.kind !== 'online' &&
      data.kind !== 'display',
  );

/**
 * How well a product's rank is known on a day, with the same lines that its card runs in the browser:
 * the certificate is the one that counted when the site was built.
 */
export function rankStateOn(product: Product, day: string): RankState {
  const { certificate, statement, report } = product;
  const state = (evidence: Evidence, stars = 0, status?: CertificateStatus): RankState => ({
    evidence,
    documented: isWellDocumented(product),
    stars,
    status,
  });
  if (certificate) {
    const status = certificateStatus(certificate.dates, day);
    const stars = shownStars({ data: certificate.data, inForce: isInForce(status) }, statement);
    return state(product.evidence, stars?.count, status);
  }
  // As of a certificate that has expired: no stars are held, so none can be chosen.
  if (report && reportStatusOn(report, day) === 'outOfTerm') return state('outOfTerm');
  return state(product.evidence, statement && statementStars(statement));
}

/** The days on which the rank state of a product changes, unless something new is decided or reported. */
function daysOfChange({ certificate, report }: Product): string[] {
  if (certificate) return turnsOf(certificate.dates).map(({ on }) => on);
  const over = report && outOfTermFrom(report);
  return over === undefined ? [] : [over];
}

/** The standings of all products on the day of the build, and every change of one that lies ahead. */
export interface RankStateColumn extends FilterColumn<RankState> {
  /** In the order of days, then of products. */
  changes: RankChange[];
}

/**
 * Standings in the order in which lists show them: best known first, well documented first, more stars first.
 *
 * @param products in the order of the columns
 */
export function rankStateColumn(products: readonly Product[], today: string): RankStateColumn {
  const keyOf = ({ evidence, documented, stars, status }: RankState) =>
    `${evidence} ${documented} ${stars} ${status ?? ''}`;
  const levels: readonly string[] = evidences;
  const known = new Map<string, RankState>();
  const noted = (standing: RankState): string => {
    const key = keyOf(standing);
    known.set(key, standing);
    return key;
  };
  const keys = products.map((product) => noted(rankStateOn(product, today)));
  const changes = products.flatMap((product, number) =>
    daysOfChange(product)
      .filter((day) => day > today)
      .map((day) => ({ day, product: number, key: noted(rankStateOn(product, day)) })),
  );
  const values = [...known.values()].sort(
    (a, b) =>
      levels.indexOf(a.evidence) - levels.indexOf(b.evidence) ||
      Number(b.documented) - Number(a.documented) ||
      b.stars - a.stars ||
      ((a.status ?? '') < (b.status ?? '') ? -1 : 1),
  );
  const codes = new Map(values.map((standing, code) => [keyOf(standing), code]));
  const codeOf = (key: string): number => codes.get(key) ?? 0;
  return {
    values,
    codes: keys.map(codeOf),
    changes: changes
      .map(({ day, product, key }) => ({ day, product, standing: codeOf(key) }))
      .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.product - b.product)),
  };
}

/** The day of the newest recognition that is known of a product, partial as its source may be. */
export const recognisedOn = ({ certificates, statement }: Product): string =>
  [...certificates.map(({ data }) => data.issuedOn), statement?.on ?? ''].toSorted().at(-1) ?? '';
