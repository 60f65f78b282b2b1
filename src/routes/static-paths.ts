import { catalogue } from '../catalogue/index.ts';
import type { AnyRecord, Catalogue } from '../catalogue/records.ts';
import type { Lang } from '../i18n/index.ts';
import { paramsByPattern } from '../lib/route-pattern.ts';
import { langOfPath, type Paths } from '../outputs/addresses/index.ts';

/** The lists of the catalogue whose records each have a page. */
type RecordList = {
  [Name in keyof Catalogue]: Catalogue[Name] extends readonly AnyRecord[] ? Name : never;
}[keyof Catalogue];

/** What the route of one record is given: the record itself. A type, because Astro wants an index signature. */
export type RecordProps<Name extends RecordList> = { record: Catalogue[Name][number] };

/**
 * `getStaticPaths` for a route that serves `[id]` for every record of a list, in its order.
 *
 * @param isServed leaves records out that have no such page
 */
export const staticPathsOf =
  <Name extends RecordList>(name: Name, isServed: (record: AnyRecord) => boolean = () => true) =>
  (): { params: { id: string }; props: RecordProps<Name> }[] =>
    catalogue[name]
      .filter(isServed)
      .map((record) => ({ params: { id: record.id }, props: { record } }));

/**
 * `getStaticPaths` for a route that serves a page for each of several things: those whose paths fit the pattern
 * that it is mounted at. What `[id]` and its like stand for follows from the paths.
 *
 * @param pathOf the address of the page of a thing, as `src/outputs/addresses` makes it
 */
export const staticPathsAt =
  <Item>(items: () => readonly Item[], pathOf: (item: Item, lang: Lang) => string) =>
  ({ routePattern }: { routePattern: string }) => {
    const paramsOf = paramsByPattern(routePattern);
    const lang = langOfPath(routePattern);
    return items().flatMap((item) => {
      const params = paramsOf(pathOf(item, lang));
      return params ? [{ params, props: { item } }] : [];
    });
  };

/**
 * `getStaticPaths` for a route that serves the pages of a list, as src/outputs/addresses/list-pages.ts
 * makes them; each is given what its page shows.
 *
 * @throws when a page of the list has an address that the route does not serve
 */
export const listPathsOf =
  <Page extends { paths: Paths }>(pagesOf: (catalogue: Catalogue) => Page[]) =>
  ({ routePattern }: { routePattern: string }) => {
    const paramsOf = paramsByPattern(routePattern);
    const lang = langOfPath(routePattern);
    return pagesOf(catalogue).map((page) => {
      const params = paramsOf(page.paths[lang]);
      if (!params)
        throw new Error(`${page.paths[lang]} is no address of the route ${routePattern}.`);
      return { params, props: page };
    });
  };
