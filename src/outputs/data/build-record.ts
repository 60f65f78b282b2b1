import {
  type CollectedRecord,
  hasOwnPage,
  isOnSectionPage,
  recordsByCollection,
} from '../../catalogue/by-collection.ts';
import type { Catalogue } from '../../catalogue/records.ts';
import { langs, type Lang } from '../../i18n/index.ts';
import { jsonFile, type SiteFile } from '../../lib/site-file.ts';
import type { CollectionName } from '../../schema/collections.ts';
import { buildRecordPath, href, recordPath, sectionPath } from '../addresses/index.ts';

/** The contents of `build.json`: the day of the build, the size of each collection, and the pages of every entry. */
export interface BuildRecord {
  today: string;
  dataAsOf: string;
  counts: Record<CollectionName, number>;
  /** By collection, then id: the paths of its pages, with base; none for what has no page of its own. */
  pages: Record<CollectionName, Record<string, string[]>>;
  /** Files of the content that were left out, for their errors or for what they depend on. */
  held: string[];
}

/** The record of a build; the release check holds the written pages against it. */
export function buildRecord(catalogue: Catalogue): BuildRecord {
  const pages = Object.fromEntries(
    Object.entries(recordsByCollection(catalogue)).map(([name, records]) => [
      name,
      Object.fromEntries(
        records.map((record) => [record.id, langs.flatMap((lang) => pageOf(record, lang) ?? [])]),
      ),
    ]),
  ) as BuildRecord['pages'];
  const counts = Object.fromEntries(
    Object.entries(pages).map(([name, ids]) => [name, Object.keys(ids).length]),
  ) as BuildRecord['counts'];
  const held = catalogue.excluded.map(({ file }) => file);
  return { today: catalogue.today, dataAsOf: catalogue.site.dataAsOf, counts, pages, held };
}

/** That record as a file. */
export const buildRecordFile = (catalogue: Catalogue): SiteFile =>
  jsonFile(buildRecordPath, () => buildRecord(catalogue));

/** The path of the page of a record, with base; undefined for a record without a page of its own. */
export function pageOf(record: CollectedRecord, lang: Lang): string | undefined {
  if (hasOwnPage(record)) return href(recordPath(record, lang));
  if (isOnSectionPage(record)) return href(sectionPath(record.kind, lang));
  return undefined;
}
