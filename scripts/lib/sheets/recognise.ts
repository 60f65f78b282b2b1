/** Finds out what a table is about: which collection, which column is which field. */
import { fold } from '../../../src/lib/fold.ts';
import { type CollectionName, collectionNames } from '../../../src/schema/collections.ts';
import { cleanText, type RawCell } from './cells.ts';
import { type Column, columnsOf, pathKey } from './columns.ts';
import {
  collectionWords,
  countingHeadings,
  isNaming,
  olderTitles,
  synonyms,
} from './heading-words.ts';
import { oldColumns, oldSupersedes, tellsOfDecision } from './old-columns.ts';
import { cellName, type RawTable } from './tables.ts';

/** A table whose columns are known. */
export interface KnownTable {
  collection: CollectionName;
  /** Row of the headings, from 0. */
  headRow: number;
  /** Where the id stands, from 0; nothing when the table has no such column. */
  idColumn: number | undefined;
  columns: ReadonlyMap<number, Column>;
  /** Headings that mean nothing here. */
  unknown: string[];
  /** Headings that are there twice: the cell, and the cell of the first. */
  twice: { at: string; first: string; column: Column }[];
}

/** Headings stand near the top; titles of the table may stand above them. */
const LOOKED_AT_ROWS = 30;

const counting = new Set(countingHeadings.map(fold));

/** True for the heading of a column that only counts the rows. */
export const isCounting = (heading: string): boolean => counting.has(fold(heading));
const idWords = new Set(['ma', 'id', 'ma muc']);

/**
 * The headings of a table and what they mean, compared without marks and capitals, by the schema's
 * names, other names that people use, and the keys of the files themselves (`name.vi`).
 *
 * @param only the collection that it must be, when the command names one
 * @returns nothing when no row looks like headings of ours
 */
export function recognise(table: RawTable, only?: CollectionName): KnownTable | undefined {
  let best: { known: KnownTable; score: number } | undefined;
  for (const [headRow, row] of table.rows.slice(0, LOOKED_AT_ROWS).entries()) {
    const filled = row.filter((cell) => typeof cell === 'string' && cell.trim() !== '').length;
    if (filled < 2) continue;
    for (const collection of only ? [only] : collectionNames) {
      const known = mapHeadings(collection, headRow, row);
      const isNamed = asCalled(collectionWords[collection].sheet).includes(fold(table.name));
      const found = known.columns.size + (known.idColumn === undefined ? 0 : 1);
      const hasNames = [...known.columns.values()].some(({ path }) => isNamingOf(collection, path));
      const score = found + (isNamed ? 2 : 0) + (hasNames ? 0.5 : 0);
      if (found >= 2 && found * 2 >= filled && score > (best?.score ?? 0)) best = { known, score };
    }
  }
  return best?.known;
}

function mapHeadings(
  collection: CollectionName,
  headRow: number,
  row: readonly RawCell[],
): KnownTable {
  const names = headingsOf(collection);
  const idNames = new Set([...idWords, ...asCalled(collectionWords[collection].id)]);
  const known: KnownTable = {
    collection,
    headRow,
    idColumn: undefined,
    columns: new Map(),
    unknown: [],
    twice: [],
  };
  const columns = known.columns as Map<number, Column>;
  const seen = new Map<Column, string>();
  for (const [at, cell] of row.entries()) {
    const heading = cleanText(cell);
    const folded = fold(heading);
    if (folded === '' || isCounting(heading)) continue;
    const column = names.get(folded);
    if (known.idColumn === undefined && idNames.has(folded)) known.idColumn = at;
    else if (!column) known.unknown.push(heading);
    else if (seen.has(column)) {
      known.twice.push({ at: cellName(headRow, at), first: seen.get(column) as string, column });
    } else {
      columns.set(at, column);
      seen.set(column, cellName(headRow, at));
    }
  }
  // What is replaced is told in the words that the decision itself is told in.
  if ([...columns.values()].some(tellsOfDecision))
    for (const [at, { path }] of columns)
      if (pathKey(path) === pathKey(oldSupersedes.path)) columns.set(at, oldSupersedes);
  return known;
}

/** Only decisions are called by a number: that of a plan is none of its names. */
export const isNamingOf = (collection: CollectionName, path: readonly string[]): boolean =>
  isNaming(path) && (pathKey(path) === 'number') === (collection === 'decisions');

/** A name of today and those of older releases, to be compared. */
const asCalled = (name: string): string[] => [name, ...olderHeadings(name)].map(fold);

/** What older releases may have called a column: each part of its heading as it is, or as it was. */
function olderHeadings(heading: string): string[] {
  const ways = heading
    .split(' › ')
    .map((part) => [part, ...(olderTitles[part] ?? [])])
    .reduce<string[][]>(
      (begun, parts) => begun.flatMap((before) => parts.map((part) => [...before, part])),
      [[]],
    );
  return ways.map((parts) => parts.join(' › ')).filter((older) => older !== heading);
}

const cache = new Map<CollectionName, ReadonlyMap<string, Column>>();

function headingsOf(collection: CollectionName): ReadonlyMap<string, Column> {
  const known = cache.get(collection);
  if (known) return known;
  const own = columnsOf(collection);
  const columns = collection === 'products' ? [...oldColumns, ...own] : own;
  const byPath = new Map(columns.map((column) => [pathKey(column.path), column] as const));
  const other = Object.entries(synonyms[collection] ?? {}).flatMap(([heading, path]) => {
    const column = byPath.get(path);
    return column ? [[fold(heading), column] as const] : [];
  });
  const older = columns.flatMap((column) =>
    olderHeadings(column.heading).map((heading) => [fold(heading), column] as const),
  );
  const names = new Map([
    ...columns.map((column) => [fold(pathKey(column.path)), column] as const),
    ...older,
    ...other,
    // What the schema calls a field wins over all other names.
    ...columns.map((column) => [fold(column.heading), column] as const),
  ]);
  cache.set(collection, names);
  return names;
}
