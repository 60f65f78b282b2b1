/** Sentences about files, in the words of a sheet: columns by their headings, choices as its lists have them. */
import {
  type CollectionName,
  collectionNames,
  collections,
} from '../../../src/schema/collections.ts';
import { metaAt } from '../../../src/schema/walk.ts';
import { type CellKind, type Column, columnsOf, ITEM, pathKey } from './columns.ts';
import { collectionWords } from './heading-words.ts';

/** The path of a field as columns have it: `sources.2.url` is `sources.[].url`. */
export const sheetPath = (field: string): string =>
  field
    .split('.')
    .map((part) => (/^\d+$/.test(part) ? ITEM : part))
    .join('.');

/** The columns that a field is, or that it is made of: all obligatory ones of a list that is missing whole. */
export function columnsOfField(collection: CollectionName, field: string): Column[] {
  const path = sheetPath(field);
  const columns = columnsOf(collection);
  const own = columns.find((column) => pathKey(column.path) === path);
  if (own) return [own];
  // Of a text in two languages the Vietnamese is meant; of a group, what may not be missing.
  return columns.filter(({ path: one, isRequired }) => {
    const key = pathKey(one);
    return isRequired && key.startsWith(`${path}.`);
  });
}

/** What a field is called over its column, or over its group of columns; the field itself where it has no name. */
export function headingOfField(collection: CollectionName, field: string): string {
  const [own, ...more] = columnsOfField(collection, field);
  if (own && more.length === 0) return own.heading;
  const parts = field === '' ? [] : field.split('.');
  return metaAt(collections[collection], parts).title ?? field;
}

const MOST_CHOICES_SHOWN = 8;

/** How to fill in a column, without the words of files. */
export function howToFill({ kind, help, path }: Column): string {
  const inner = kind.type === 'list' ? kind.of : kind;
  if (inner.type === 'choice') return `chọn: ${choicesShown(inner)}`;
  if (inner.type === 'boolean') return 'có hoặc không';
  if (inner.type === 'reference')
    return `mã hoặc tên của mục đã có, xem trang "${collectionWords[inner.collection].sheet}"`;
  if (inner.type === 'day') return 'ngày/tháng/năm, ví dụ 6/8/2024';
  if (inner.type === 'partialDate') return 'ngày/tháng/năm, tháng 8/2024, hoặc 2024';
  if (path.at(-1) === 'sources') return 'mã nguồn ở cột "Nguồn › Mã nguồn", ví dụ s1';
  return /[{[\]}]|\b[a-z]+[A-Z]/.test(help) ? '' : help.replace(/\.$/, '');
}

function choicesShown({ words }: Extract<CellKind, { type: 'choice' }>): string {
  const all = [...words.values()];
  const more = all.length > MOST_CHOICES_SHOWN ? '…' : '';
  return `${all.slice(0, MOST_CHOICES_SHOWN).join(', ')}${more}`;
}

const cache = new Map<CollectionName, ReadonlyMap<string, string>>();

/** Keys and choices of files by what a sheet of the collection calls them. */
function wordsIn(collection: CollectionName): ReadonlyMap<string, string> {
  const known = cache.get(collection);
  if (known) return known;
  const words = new Map<string, string>();
  for (const { path, heading, kind } of columnsOf(collection)) {
    const inner = kind.type === 'list' ? kind.of : kind;
    if (inner.type === 'choice')
      for (const [value, word] of inner.words)
        if (typeof value === 'string' && !words.has(value)) words.set(value, word);
    const key = [...path].reverse().find((part) => part !== ITEM && part !== 'vi' && part !== 'en');
    if (key !== undefined && !words.has(key))
      words.set(key, heading.split(' › ').at(-1) ?? heading);
    const [first] = path;
    const [title] = heading.split(' › ');
    if (first !== undefined && title !== undefined && !words.has(first)) words.set(first, title);
  }
  cache.set(collection, words);
  return words;
}

/** A sentence of the check, with names of fields, choices and folders as the sheet has them. */
export function inSheetWords(sentence: string, collection: CollectionName): string {
  const own = wordsIn(collection);
  // Sentences speak of other files as well, such as that of the decision.
  const words = {
    get: (key: string) =>
      own.get(key) ??
      collectionNames.map((name) => wordsIn(name).get(key)).find((word) => word !== undefined),
  };
  return sentence
    .replace(
      FILE,
      (_whole, folder: string, id: string) => `mục ${id}, ${sheetOfFolder(folder, folder)}`,
    )
    .replace(/"([a-z][A-Za-z]*)"/g, (whole, key: string) => {
      const word = words.get(key);
      return word === undefined ? whole : `"${word}"`;
    })
    .replace(/\b([a-z]+[A-Z]\w*)(?=:)/g, (whole, key: string) => words.get(key) ?? whole)
    .replace(FOLDER, sheetOfFolder);
}

const FILE = /content\/([a-z-]+)\/([a-z0-9-]+)\.json/g;
const FOLDER = /content\/([a-z-]+)/g;
function sheetOfFolder(whole: string, folder: string): string {
  const named = collectionNames.find((name) => name === folder);
  return named ? `trang "${collectionWords[named].sheet}"` : whole;
}

/** A sentence of a schema with sheets in the place of folders. */
export const withSheetNames = (sentence: string): string => sentence.replace(FOLDER, sheetOfFolder);
