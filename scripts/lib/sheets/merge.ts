/** What a table says of an entry, laid over what its file says. */
import { isDeepStrictEqual } from 'node:util';
import { cleanText } from './cells.ts';
import { type Column, ITEM, pathKey } from './columns.ts';
import type { GroupChange, ListChange, WrongCell } from './layout.ts';

type Data = Record<string, unknown>;

/** Where each value came from: the cell, by the field's path in the entry, `sources.0.url`. */
export type Places = Map<string, string>;

export interface Merged {
  data: Data;
  places: Places;
  wrong: WrongCell[];
  /** Cells whose value is in the entry now, or that took a value away. */
  taken: Set<string>;
}

/**
 * The entry as the table wants it. What the table does not mention stays: fields without a column,
 * blank cells, and lists of which it has no row.
 *
 * @param old the entry as its file has it; nothing for a new one
 * @param columns all columns of the collection, also those that the table lacks
 * @param allowFewer whether a list may become shorter than it is
 */
export function mergeEntry(
  old: unknown,
  said: GroupChange,
  columns: readonly Column[],
  allowFewer: boolean,
): Merged {
  const places: Places = new Map();
  const wrong: WrongCell[] = [];
  const taken = new Set<string>();
  const around = { columns, allowFewer, places, wrong, taken };
  const file = (old ?? {}) as Data;
  return { data: mergeGroup(file, file, said, [], around), places, wrong, taken };
}

interface Around {
  columns: readonly Column[];
  allowFewer: boolean;
  places: Places;
  wrong: WrongCell[];
  taken: Set<string>;
}

/** @param twin what the file has in this place: what is the same there stays, spaces and all */
function mergeGroup(
  base: Data,
  twin: Data,
  said: GroupChange,
  at: readonly string[],
  around: Around,
): Data {
  const data = structuredClone(base);
  for (const { path, value, at: cell } of said.values) {
    around.places.set(pathKey([...at, ...path]), cell);
    around.taken.add(cell);
    const before = valueAt(twin, path);
    if (value === undefined) removeAt(data, path);
    else setAt(data, path, isSame(before, value) ? before : value);
  }
  for (const list of said.lists) mergeList(data, twin, list, at, around);
  return data;
}

function mergeList(
  data: Data,
  twin: Data,
  list: ListChange,
  at: readonly string[],
  around: Around,
): void {
  const path = [...at, ...list.path];
  around.places.set(pathKey(path), list.at);
  const before = valueAt(twin, list.path);
  const old = Array.isArray(before) ? (before as Data[]) : [];
  const { items, columns } = list;
  if (items.length === 1 && items[0]?.values.every(({ value }) => value === undefined)) {
    removeAt(data, list.path);
    for (const { at: cell } of items[0].values) around.taken.add(cell);
    return;
  }
  if (items.length < old.length && !around.allowFewer && columns[0]) {
    const count = { found: String(items.length), wanted: String(old.length) };
    around.wrong.push({ problem: 'listShorter', ...count, column: columns[0], at: list.at });
  }
  const merged = items.map((item, index) => {
    const itemTwin = twinOf(item, index, old) ?? {};
    const base = kept(itemTwin, list, path, around.columns);
    return mergeGroup(base, itemTwin, item, [...path, String(index)], around);
  });
  setAt(data, list.path, merged);
}

/** The item of the file that a row is about: the one with its id, else the one in its place. */
function twinOf(item: GroupChange, index: number, old: readonly Data[]): Data | undefined {
  const id = item.values.find(({ path }) => pathKey(path) === 'id')?.value;
  return id === undefined ? old[index] : old.find((one) => one['id'] === id);
}

/** Of an item, what the table has no columns for: the rest is as the row says, blank cells too. */
function kept(twin: Data, list: ListChange, path: readonly string[], all: readonly Column[]): Data {
  const given = new Set(list.columns.map((column) => pathKey(column.path)));
  const prefix = [...path.map((part) => (/^\d+$/.test(part) ? ITEM : part)), ITEM];
  const data: Data = {};
  for (const column of all) {
    if (given.has(pathKey(column.path)) || !prefix.every((part, at) => column.path[at] === part))
      continue;
    const inner = column.path.slice(prefix.length);
    // A list in the item is kept as a whole.
    const to = inner.includes(ITEM) ? inner.slice(0, inner.indexOf(ITEM)) : inner;
    const value = valueAt(twin, to);
    if (value !== undefined) setAt(data, to, structuredClone(value));
  }
  return data;
}

/** The same, but for spaces and composition that a spreadsheet does not keep. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a === b || evened(a) === evened(b);
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, at) => isSame(item, b[at]));
  }
  if (isData(a) && isData(b)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].every((key) => isSame(a[key], b[key]));
  }
  return isDeepStrictEqual(a, b);
}

const evened = (text: string): string => cleanText(text).replace(/\s+/g, ' ');
const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function valueAt(data: Data, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => (isData(inner) ? inner[key] : undefined), data);
}

function setAt(data: Data, path: readonly string[], value: unknown): void {
  let inner = data;
  for (const key of path.slice(0, -1)) {
    if (!isData(inner[key])) inner[key] = {};
    inner = inner[key] as Data;
  }
  inner[path.at(-1) as string] = value;
}

/** Takes a value away, and the groups around it that are empty then. */
function removeAt(data: Data, path: readonly string[]): void {
  const [key, ...rest] = path as [string, ...string[]];
  const inner = data[key];
  if (rest.length > 0) {
    if (!isData(inner)) return;
    removeAt(inner, rest);
    if (Object.keys(inner).length > 0) return;
  }
  delete data[key];
}
