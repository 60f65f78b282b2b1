import { recordsByCollection } from '../../catalogue/by-collection.ts';
import type { CollectionName } from '../../schema/collections.ts';
import { isCollection, type SetName, setNames } from '../../schema/data-sets.ts';
import { absoluteUrl, schemaPath } from '../addresses/index.ts';
import { dcatCatalogue } from './dcat.ts';
import { type MappedName, placesGeoJson } from './geojson.ts';
import { dataPackage } from './package.ts';
import { publishedOf } from './published.ts';
import { dataHeader, type DataSource, recordFile, recordLines } from './records.ts';
import { formsOf } from './sets.ts';
import { tableCsv, tableLines } from './tables.ts';

/** A file of the open data, not made until it is asked for: a national one has tens of thousands. */
export interface DataFile {
  /** Below the folder of the open data: `products.csv`. */
  name: string;
  text: (source: DataSource) => string;
}

const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** The files that tell of everything at once. */
export const wholeFiles: readonly DataFile[] = [
  { name: 'datapackage.json', text: (source) => json(dataPackage(source)) },
  { name: 'dcat.jsonld', text: (source) => json(dcatCatalogue(source)) },
  {
    name: 'site.json',
    text: ({ catalogue }) =>
      json({
        ...dataHeader(catalogue),
        conformsTo: absoluteUrl(schemaPath('site')),
        data: publishedOf(catalogue.site),
      }),
  },
  {
    name: 'redirects.json',
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
  return formsOf(name).map((form) => ({ name: `${name}.${form}`, text: texts[form] }));
}

/** Which records have a file of their own. */
export const recordFileNames = ({
  catalogue,
}: Pick<DataSource, 'catalogue'>): { collection: CollectionName; id: string }[] =>
  Object.entries(recordsByCollection(catalogue)).flatMap(([collection, records]) =>
    records.map(({ id }) => ({ collection: collection as CollectionName, id })),
  );

/** One record with its header, as the text of its file. */
export const recordText = (...given: Parameters<typeof recordFile>): string =>
  json(recordFile(...given));
