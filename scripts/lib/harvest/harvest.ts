/** Reads exported open data back into a catalogue. What is read was written by others: every line is checked. */
import { z } from 'zod';
import { buildCatalogue } from '../../../src/catalogue/build.ts';
import { makeProblem, type Problem } from '../../../src/catalogue/problem.ts';
import {
  addText,
  type Entries,
  entriesAt,
  sortEntries,
} from '../../../src/catalogue/read/index.ts';
import { parseJson } from '../../../src/catalogue/read/json.ts';
import { parseShape } from '../../../src/catalogue/read/shape.ts';
import type { Catalogue } from '../../../src/catalogue/records.ts';
import { FORMAT_VERSION } from '../../../src/outputs/data/records.ts';
import { withoutToldDecisions } from '../../../src/outputs/data/told-decisions.ts';
import { type CollectionName, collectionNames } from '../../../src/schema/collections.ts';
import { DaySchema } from '../../../src/schema/date.ts';
import { singleFileNames } from '../../../src/schema/files.ts';
import { IdSchema } from '../../../src/schema/id.ts';
import { PhotoSchema } from '../../../src/schema/photo.ts';
import { carryOver, type Plain } from '../migrate/decisions.ts';
import { type DataReader, HarvestError } from './source.ts';

/** The longest line that is looked at: as much as a file of content may hold, and its header. */
export const MAX_LINE = 250_000;
/** The most records of one collection. */
const MAX_RECORDS = 100_000;
const MAX_SIDE_PX = 50_000;

/** What every file says of itself; more keys may come, and are left alone. */
const HeaderSchema = z.object({
  formatVersion: z.literal(FORMAT_VERSION),
  origin: z.url({ protocol: /^https?$/ }),
  builtFor: DaySchema,
});
type Header = z.output<typeof HeaderSchema>;

const RecordSchema = z.object({
  id: IdSchema,
  data: z.record(z.string(), z.unknown()),
  text: z.object({ vi: z.string().optional(), en: z.string().optional() }).optional(),
});

const PhotoRowSchema = z.object({
  record: IdSchema,
  file: PhotoSchema.shape.file,
  width: z.int().positive().max(MAX_SIDE_PX),
  height: z.int().positive().max(MAX_SIDE_PX),
});

const SingleSchema = z.object({ data: z.record(z.string(), z.unknown()) });

/** The result of reading the open data of another site. */
export interface Harvest {
  header: Header;
  entries: Entries;
  /** Nothing when any problem is an error. */
  catalogue: Catalogue | undefined;
  /** Of files that are named as they would be in a content folder; of a line that has no id, as it is in the data. */
  problems: Problem[];
}

/**
 * Reads open data whole and puts them together again, for the day that they were built for.
 *
 * @throws HarvestError when they cannot be read at all: of another version, too large, no JSON
 */
export async function harvest(reader: DataReader): Promise<Harvest> {
  const header = await readHeader(reader);
  const problems: Problem[] = [];
  const texts = new Map<string, string>();
  for (const name of singleFileNames) {
    const text = await reader.read(`${name}.json`);
    const single = text === undefined ? undefined : shapeOf(SingleSchema, text, `${name}.json`);
    if (text === undefined && name === 'site')
      throw new HarvestError(
        'site.json: không có, nên không biết dữ liệu này của ai. (There is no site.json: these data are not whole.)',
      );
    if (single && 'problems' in single) problems.push(...single.problems);
    else if (single) texts.set(`${name}.json`, JSON.stringify(single.data.data));
  }
  // The release before decisions were records tells of them in its products.
  const isOfOldForm = (await reader.read('decisions.jsonl')) === undefined;
  for (const name of collectionNames) {
    for (const { at, text } of await linesOf(reader, `${name}.jsonl`)) {
      const record = shapeOf(RecordSchema, text, at);
      if ('problems' in record) {
        problems.push(...record.problems);
        continue;
      }
      for (const [path, inner] of filesOf(name, record.data)) {
        if (texts.has(path)) {
          problems.push(
            makeProblem('duplicateId', at, '', { found: record.data.id, wanted: path }),
          );
        }
        texts.set(path, inner);
      }
    }
  }
  if (isOfOldForm) carryOverTexts(texts);
  const photos: z.output<typeof PhotoRowSchema>[] = [];
  for (const { at, text } of await linesOf(reader, 'photos.jsonl')) {
    const photo = shapeOf(PhotoRowSchema, text, at);
    if ('problems' in photo) problems.push(...photo.problems);
    else photos.push(photo.data);
  }

  const photoPaths = photos.map(({ record, file }) => `photos/${record}/${file}`);
  const entries = entriesAt(new Set([...texts.keys(), ...photoPaths]));
  for (const [path, text] of texts) problems.push(...addText(entries, path, text));
  for (const { record, file, width, height } of photos) {
    entries.photos.set(`${record}/${file}`, { width, height });
  }
  sortEntries(entries);
  const built = buildCatalogue(entries, header.builtFor);
  const isWhole = problems.every(({ level }) => level !== 'error');
  return {
    header,
    entries,
    catalogue: isWhole ? built.catalogue : undefined,
    problems: [...problems, ...built.problems],
  };
}

async function readHeader(reader: DataReader): Promise<Header> {
  const text = (await reader.read('datapackage.json')) ?? '';
  const json = parseJson(text, 'datapackage.json');
  const header = 'value' in json ? (json.value as { sanVat?: unknown } | null)?.sanVat : undefined;
  const result = HeaderSchema.safeParse(header);
  if (result.success) return result.data;
  throw new HarvestError(
    `datapackage.json: không phải dữ liệu Sản Vật phiên bản ${FORMAT_VERSION}. (Not open data of version ${FORMAT_VERSION}.)`,
  );
}

/** The lines of a file, each with the name by which it is reported. */
async function linesOf(reader: DataReader, name: string): Promise<{ at: string; text: string }[]> {
  const text = await reader.read(name);
  // Every release has this one; the others came later.
  if (text === undefined && name === 'products.jsonl')
    throw new HarvestError(`${name}: không có. (It is missing: these data are not whole.)`);
  const lines = (text ?? '').split('\n');
  if (lines.at(-1) === '') lines.pop();
  if (lines.length > MAX_RECORDS) {
    throw new HarvestError(`${name}: hơn ${MAX_RECORDS} dòng. (Too many lines.)`);
  }
  return lines.map((text, index) => {
    const at = `${name}:${index + 1}`;
    if (text.length > MAX_LINE) {
      throw new HarvestError(`${at}: dòng dài hơn ${MAX_LINE} ký tự. (The line is too long.)`);
    }
    return { at, text };
  });
}

function shapeOf<Schema extends z.ZodType>(
  schema: Schema,
  text: string,
  at: string,
): { data: z.output<Schema> } | { problems: Problem[] } {
  const json = parseJson(text, at);
  return 'problems' in json ? json : parseShape(schema, json.value, at);
}

/** A record as the files that it was written in, which the reader of content checks as it checks all others. */
const filesOf = (
  name: CollectionName,
  { id, data, text = {} }: z.output<typeof RecordSchema>,
): [path: string, text: string][] => [
  [`${name}/${id}.json`, JSON.stringify(name === 'products' ? withoutToldDecisions(data) : data)],
  ...(name === 'stories'
    ? Object.entries(text).map(([lang, body]): [string, string] => [
        `stories/${lang}/${id}.md`,
        body ?? '',
      ])
    : []),
];

/** Gives files of the old form the new one; what contradicts itself stays, and the reader names it. */
function carryOverTexts(texts: Map<string, string>): void {
  const readAll = (folder: string) =>
    new Map(
      [...texts].flatMap(([path, text]): [string, Plain][] =>
        path.startsWith(`${folder}/`)
          ? [[path.slice(folder.length + 1, -'.json'.length), JSON.parse(text) as Plain]]
          : [],
      ),
    );
  const { products, decisions } = carryOver({
    products: readAll('products'),
    localities: readAll('localities'),
    decisions: new Map(),
  });
  for (const [id, data] of products) texts.set(`products/${id}.json`, JSON.stringify(data));
  for (const [id, data] of decisions) texts.set(`decisions/${id}.json`, JSON.stringify(data));
}
