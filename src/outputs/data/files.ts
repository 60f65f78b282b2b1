import { collectionOf, recordsByCollection } from '../../catalogue/by-collection.ts';
import { jsonFile, type SiteFile } from '../../lib/site-file.ts';
import { isCollection, type SetName, setNames } from '../../schema/data-sets.ts';
import { absoluteUrl, dataPath, recordFilePath, schemaPath } from '../addresses/index.ts';
import { dcatCatalogue } from './dcat.ts';
import { type MappedName, placesGeoJson } from './geojson.ts';
import { jsonSchema, schemaNames } from './json-schema.ts';
import { dataPackage } from './package.ts';
import { publishedOf } from './published.ts';
import { dataHeader, type DataSource, recordFile, recordLines } from './records.ts';
import { forms, formsOf } from './sets.ts';
import { tableCsv, tableLines } from './tables.ts';

/** A file of the open data, not made until it is asked for: a national one has tens of thousands. */
export interface DataFile {
  /** Below the folder of the open data: `products.csv`. */
  name: string;
  type: string;
  text: (source: DataSource) => string;
}

const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** The files that tell of everything at once. */
export const wholeFiles: readonly DataFile[] = [
  {
    name: 'datapackage.json',
    type: 'application/json',
    text: (source) => json(dataPackage(source)),
  },
  {
    name: 'dcat.jsonld',
    type: 'application/ld+json',
    text: (source) => json(dcatCatalogue(source)),
  },
  {
    name: 'site.json',
    type: 'application/json',
    text: ({ catalogue }) =>
      json({
        ...dataHeader(catalogue),
        conformsTo: absoluteUrl(schemaPath('site')),
        data: publishedOf(catalogue.site),
      }),
  },
  {
    name: 'redirects.json',
    type: 'application/json',
    text: ({ catalogue }) =>
      json({
        ...dataHeader(catalogue),
        conformsTo: absoluteUrl(schemaPath('redirects')),
        data: { moved: catalogue.moves.map(({ data }) => data) },
      }),
  },
  ...setNames.flatMap(setFiles),
];

/** The files of one set. */
function setFiles(name: SetName): DataFile[] {
  const lines = (source: DataSource) =>
    isCollection(name) ? recordLines(name, source) : tableLines(name, source);
  const texts = {
    csv: (source: DataSource) => tableCsv(name, source),
    jsonl: (source: DataSource) =>
      lines(source)
        .map((line) => `${line}\n`)
        .join(''),
    // Put together from the lines, so that nothing of a national catalogue is written out twice over.
    json: (source: DataSource) => {
      const records = lines(source);
      const header = {
        ...dataHeader(source.catalogue),
        ...(isCollection(name) && { conformsTo: absoluteUrl(schemaPath(name)) }),
        collection: name,
        count: records.length,
      };
      return `${JSON.stringify(header).slice(0, -1)},"records":[\n${records.join(',\n')}\n]}\n`;
    },
    geojson: ({ catalogue }: DataSource) => json(placesGeoJson(name as MappedName, catalogue)),
  };
  return formsOf(name).map((form) => ({
    name: `${name}.${form}`,
    type: forms[form].type,
    text: texts[form],
  }));
}

/** The files that tell of everything at once, where they are published. */
export const wholeDataFiles = (source: DataSource): SiteFile[] =>
  wholeFiles.map(({ name, type, text }) => ({
    path: dataPath(name),
    type: `${type}; charset=utf-8`,
    body: () => text(source),
  }));

/** Every record with its header, in a file of its own. */
export const recordDataFiles = (source: DataSource): SiteFile[] =>
  Object.values(recordsByCollection(source.catalogue))
    .flat()
    .map((record) => ({
      path: recordFilePath(collectionOf(record), record.id),
      type: 'application/json',
      body: () => json(recordFile(record, source)),
    }));

/** The JSON Schema of everything that is written in `content/`, as it is published. */
export const schemaFiles = (): SiteFile[] =>
  schemaNames.map((name) =>
    jsonFile(
      schemaPath(name),
      () => jsonSchema(name, absoluteUrl(schemaPath(name)), true),
      'application/schema+json',
    ),
  );
