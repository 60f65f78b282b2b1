import { catalogue } from '../catalogue/index.ts';
import type { AnyRecord, Catalogue } from '../catalogue/records.ts';

/** The lists of the catalogue whose records each have a page. */
type RecordList = {
  [Name in keyof Catalogue]: Catalogue[Name] extends readonly AnyRecord[] ? Name : never;
}[keyof Catalogue];

/** What the route of one record is given: the record itself. A type, because Astro wants an index signature. */
export type RecordProps<Name extends RecordList> = { record: Catalogue[Name][number] };

/** `getStaticPaths` for a route that serves `[id]` for every record of a list, in its order. */
export const staticPathsOf =
  <Name extends RecordList>(name: Name) =>
  (): { params: { id: string }; props: RecordProps<Name> }[] =>
    catalogue[name].map((record) => ({ params: { id: record.id }, props: { record } }));
