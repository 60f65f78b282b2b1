/** Records as data: whole, as they were written, with what the catalogue has worked out beside it. */
import {
  type CollectedRecord,
  collectionOf,
  recordsByCollection,
} from '../../catalogue/by-collection.ts';
import type { Catalogue, Decision, Product } from '../../catalogue/records.ts';
import { langs } from '../../i18n/index.ts';
import type { CollectionName } from '../../schema/collections.ts';
import type { Photo } from '../../schema/photo.ts';
import { pageOf } from './build-record.ts';
import { absoluteUrl, recordFilePath, schemaPath } from '../addresses/index.ts';
import { exportedOf } from './published.ts';
import { withToldDecisions } from './told-decisions.ts';

/** Raised when a file changes its shape in a way that would break a reader; the folder is named after it. */
export const FORMAT_VERSION = 1;

/** Where the published copy of a photograph is, by `<id>/<file>`, as a path with base. */
export type PhotoPaths = ReadonlyMap<string, string>;

/** What the data are made from. */
export interface DataSource {
  catalogue: Catalogue;
  photoPaths: PhotoPaths;
}

/** The header of every data file: publisher, day, format version and licence. */
export function dataHeader({ today, site }: Catalogue) {
  return {
    formatVersion: FORMAT_VERSION,
    origin: absoluteUrl('/'),
    publisher: site.managingBody.name,
    builtFor: today,
    dataAsOf: site.dataAsOf,
    licence: site.licence,
    ...(site.sample && { sample: true }),
  };
}

/** One record as data. Everything but `data` and `text` can be worked out from them again. */
export function dataRecord(record: CollectedRecord, photoPaths: PhotoPaths) {
  const pages = langs.flatMap((lang) => {
    const path = pageOf(record, lang);
    return path === undefined ? [] : [[lang, new URL(path, absoluteUrl('/')).href]];
  });
  const collection = collectionOf(record);
  const derived = derivedOf(record);
  const photos = photosOf(record, photoPaths);
  return {
    collection,
    id: record.id,
    ...(pages.length > 0 && { pages: Object.fromEntries(pages) as Record<string, string> }),
    data: exportedOf<unknown>(fileOf(record), absoluteUrl(recordFilePath(collection, record.id))),
    ...(record.kind === 'story' && record.text.vi !== undefined && { text: record.text }),
    ...(derived && { derived }),
    ...(photos.length > 0 && { photos }),
  };
}

const fileOf = (record: CollectedRecord): unknown =>
  record.kind === 'product' ? withToldDecisions(record) : record.data;

/** A record with its header, as it stands beside its page. */
export const recordFile = (record: CollectedRecord, { catalogue, photoPaths }: DataSource) => ({
  ...dataHeader(catalogue),
  conformsTo: absoluteUrl(schemaPath(collectionOf(record))),
  ...dataRecord(record, photoPaths),
});

/** The lines of a collection, a record each, in the order of the site's own lists. */
export const recordLines = (
  name: CollectionName,
  { catalogue, photoPaths }: DataSource,
): string[] =>
  recordsByCollection(catalogue)[name].map((record) =>
    JSON.stringify(dataRecord(record, photoPaths)),
  );

function derivedOf(record: CollectedRecord) {
  if (record.kind === 'product') return rankOf(record);
  if (record.kind === 'decision') return namedBy(record);
  if (record.kind !== 'plan') return undefined;
  return {
    targets: record.progress.map(({ target, value, counted }) => ({
      id: target.id,
      ...(value !== undefined && { value }),
      ...(counted !== undefined && 'verified' in counted && groundsOf(counted)),
    })),
  };
}

/** The products that a decision is about, by what it does for them. */
function namedBy({ grants, withdraws, extends: extended, reports }: Decision) {
  const idsOf = (lines: readonly { product: Product }[]) => [
    ...new Set(lines.map(({ product }) => product.id)),
  ];
  const lists = { grants, withdraws, extends: extended, reports };
  return Object.fromEntries(
    Object.entries(lists).flatMap(([name, lines]) =>
      lines.length > 0 ? [[name, idsOf(lines)]] : [],
    ),
  );
}

/** The ids of the products behind the figure of a target, and of those that count no more. */
const groundsOf = (grounds: Readonly<Record<'verified' | 'stated' | 'outOfTerm', Product[]>>) =>
  Object.fromEntries(
    (['verified', 'stated', 'outOfTerm'] as const).map((ground) => [
      ground,
      grounds[ground].map(({ id }) => id),
    ]),
  );

/**
 * How well a product's rank is known, what the reports of it are worth and what each of its certificates is worth
 * on the day of the build.
 */
const rankOf = ({ evidence, sector, stars, report, certificates }: Product) => ({
  evidence,
  sector,
  ...(stars && { stars }),
  ...(report && { report }),
  ...(certificates.length > 0 && {
    certificates: certificates.map(({ data, expiryIs, status, inForce, lastDay }) => ({
      decision: data.decision,
      decisionNumber: data.decisionNumber,
      ...(lastDay !== undefined && { lastDay }),
      expiryIs,
      status,
      inForce,
    })),
  }),
});

/** The photographs that a record names. */
export const photographs = (record: CollectedRecord): readonly Photo[] =>
  'photos' in record.data ? (record.data.photos ?? []) : [];

/** Where the published copy of every photograph is that a record names, found by its `<id>/<file>`. */
export async function photoPathsOf(
  catalogue: Catalogue,
  pathOf: (name: string) => Promise<string>,
): Promise<PhotoPaths> {
  const paths = new Map<string, string>();
  for (const record of Object.values(recordsByCollection(catalogue)).flat()) {
    for (const { file } of photographs(record)) {
      const name = `${record.id}/${file}`;
      paths.set(name, await pathOf(name));
    }
  }
  return paths;
}

const photosOf = (record: CollectedRecord, paths: PhotoPaths) =>
  photographs(record).flatMap(({ file, credit, licence }) => {
    const path = paths.get(`${record.id}/${file}`);
    if (path === undefined) return [];
    return [{ file, url: new URL(path, absoluteUrl('/')).href, credit, licence }];
  });
