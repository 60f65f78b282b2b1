import type { AnyRecord, Catalogue } from '../catalogue/records.ts';
import { langs, type Lang } from '../i18n/index.ts';
import type { CollectionName } from '../schema/collections.ts';
import { href, recordPath, sectionPath } from './urls.ts';

/** What a build promises: for which day, how much of each collection, and the pages of every entry. */
export interface BuildRecord {
  today: string;
  dataAsOf: string;
  counts: Record<CollectionName, number>;
  /** By collection, then id: the paths of its pages, with base; none for what has no page of its own. */
  pages: Record<CollectionName, Record<string, string[]>>;
}

/** The record of a build; the release check holds the written pages against it. */
export function buildRecord(catalogue: Catalogue): BuildRecord {
  const ownPages = (records: readonly AnyRecord[]) =>
    pagesOf(records, (record, lang) => recordPath(record, lang));
  const pages: BuildRecord['pages'] = {
    products: ownPages(catalogue.products),
    producers: ownPages(catalogue.producers),
    stars: pagesOf(catalogue.stars, (_, lang) => sectionPath('star', lang)),
    'product-groups': withoutPage(catalogue.productGroups),
    'points-of-sale': ownPages(catalogue.pointsOfSale),
    destinations: ownPages(catalogue.destinations),
    routes: ownPages(catalogue.routes),
    events: ownPages(catalogue.events),
    stories: ownPages(catalogue.stories),
    localities: ownPages(catalogue.localities),
    plans: ownPages(catalogue.plans),
    marketplaces: withoutPage(catalogue.marketplaces),
  };
  const counts = Object.fromEntries(
    Object.entries(pages).map(([name, ids]) => [name, Object.keys(ids).length]),
  ) as BuildRecord['counts'];
  return { today: catalogue.today, dataAsOf: catalogue.site.dataAsOf, counts, pages };
}

const pagesOf = <Kind extends { id: string }>(
  records: readonly Kind[],
  path: (record: Kind, lang: Lang) => string,
): Record<string, string[]> =>
  Object.fromEntries(
    records.map((record) => [record.id, langs.map((lang) => href(path(record, lang)))]),
  );

const withoutPage = (records: readonly { id: string }[]): Record<string, string[]> =>
  Object.fromEntries(records.map(({ id }) => [id, []]));
