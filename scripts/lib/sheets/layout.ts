/**
 * Entries as rows, and rows as entries. An entry stands in one row; each list takes a row for each of
 * its items, side by side with the other lists, under the entry's first row:
 *
 *     Mã          Tên          Nguồn › Mã nguồn   Điều biết › Nội dung
 *     banh-gai    Bánh gai     s1                 Lá gai, đậu xanh
 *     banh-gai                 s2
 */
import {
  type CellProblem,
  cellMeaning,
  type NameFinder,
  parseCell,
  type RawCell,
  writtenCell,
  type WrittenCell,
} from './cells.ts';
import { type Column, ITEM, pathKey } from './columns.ts';

/** Columns that have a value once for each entry, or for each item of a list; and the lists in there. */
interface Group {
  /** Path from the entry to the list; empty for the entry itself. */
  path: readonly string[];
  own: Column[];
  lists: Group[];
}

/** One cell as read, with the place that is named when something is wrong with it. */
export interface ReadCell {
  raw: RawCell;
  /** `C7`. */
  at: string;
}

/** A row as read: its cells by the column that they belong to. */
export type ReadRow = ReadonlyMap<Column, ReadCell>;

/** What the cells of an entry's rows come to. */
export interface EntrySaid {
  said: GroupChange;
  wrong: WrongCell[];
  /** Cells that say again what the entry's first row says. */
  repeated: string[];
}

/** A table's rows of one entry. */
export interface EntryRows {
  id: string;
  rows: readonly ReadRow[];
}

function groupsOf(columns: readonly Column[]): Group {
  const root: Group = { path: [], own: [], lists: [] };
  for (const column of columns) {
    let group = root;
    for (let at = column.path.indexOf(ITEM); at >= 0; at = column.path.indexOf(ITEM, at + 1)) {
      const path = column.path.slice(0, at + 1);
      const known = group.lists.find((list) => pathKey(list.path) === pathKey(path));
      const list: Group = known ?? { path, own: [], lists: [] };
      if (!known) group.lists.push(list);
      group = list;
    }
    group.own.push(column);
  }
  return root;
}

/** The rows that an entry takes in its collection's sheet; no cell where there is nothing. */
export const rowsOf = (columns: readonly Column[], entry: unknown): Map<Column, WrittenCell>[] =>
  writtenRows(groupsOf(columns), entry);

function writtenRows(group: Group, value: unknown): Map<Column, WrittenCell>[] {
  const first = new Map<Column, WrittenCell>();
  for (const column of group.own) {
    const inner = valueAt(value, column.path.slice(group.path.length));
    const isNothing = inner === undefined || (Array.isArray(inner) && inner.length === 0);
    if (!isNothing) first.set(column, writtenCell(column.kind, inner));
  }
  const rows = [first];
  for (const list of group.lists) {
    const items = (valueAt(value, list.path.slice(group.path.length, -1)) ?? []) as unknown[];
    const itemRows = items.flatMap((item) => writtenRows(list, item));
    for (const [at, cells] of itemRows.entries()) {
      const row = rows[at] ?? new Map<Column, WrittenCell>();
      for (const [column, cell] of cells) row.set(column, cell);
      rows[at] = row;
    }
  }
  return rows;
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner as Record<string, unknown> | undefined)?.[key],
    value,
  );
}

/** A value to set; undefined where the cell asks to erase it. */
interface ValueChange {
  path: readonly string[];
  value: unknown;
  at: string;
  column: Column;
}

/** A list of the table: the changes of each item. */
export interface ListChange {
  path: readonly string[];
  /** Columns of the items that the table has at all: the others keep what the file has. */
  columns: readonly Column[];
  items: GroupChange[];
  at: string;
}

export interface GroupChange {
  values: ValueChange[];
  lists: ListChange[];
}

export interface WrongCell extends CellProblem {
  column: Column;
  at: string;
}

/**
 * What the rows of one entry say.
 *
 * @param columns the columns that the table has
 */
export function readEntry(
  columns: readonly Column[],
  rows: readonly ReadRow[],
  names: NameFinder,
): EntrySaid {
  const found: Found = { names, wrong: [], repeated: [] };
  const said = readGroup(groupsOf(columns), rows, found);
  return { said, wrong: found.wrong, repeated: found.repeated };
}

interface Found extends Omit<EntrySaid, 'said'> {
  names: NameFinder;
}

function readGroup(group: Group, rows: readonly ReadRow[], found: Found): GroupChange {
  const values = group.own.flatMap((column) => readValue(column, group, rows, found));
  const lists = group.lists.flatMap((list) => readList(list, rows, found));
  return { values, lists };
}

function readValue(
  column: Column,
  group: Group,
  rows: readonly ReadRow[],
  { names, wrong, repeated }: Found,
): ValueChange[] {
  const filled = rows.flatMap((row) => filledCell(row, column));
  const [first] = filled;
  if (!first) return [];
  const { at } = first;
  const isOther = ({ raw }: ReadCell) => String(raw) !== String(first.raw);
  for (const { at: cell, raw } of filled.filter(isOther))
    wrong.push({ problem: 'saidTwice', found: String(raw), wanted: at, column, at: cell });
  repeated.push(...filled.slice(1).flatMap((cell) => (isOther(cell) ? [] : [cell.at])));
  if (filled.some(isOther)) {
    repeated.push(at);
    return [];
  }
  const path = column.path.slice(group.path.length);
  if (cellMeaning(first.raw) === 'erase') return [{ path, value: undefined, at, column }];
  const parsed = parseCell(column.kind, first.raw, names);
  if ('problem' in parsed) {
    wrong.push({ ...parsed, column, at });
    return [];
  }
  return [{ path, value: parsed.value, at, column }];
}

function readList(list: Group, rows: readonly ReadRow[], found: Found): ListChange[] {
  const columns = columnsIn(list);
  const spans: ReadRow[][] = [];
  for (const row of rows) {
    const starts = list.own.some((column) => filledCell(row, column).length > 0);
    if (starts) spans.push([row]);
    else if (columns.some((column) => filledCell(row, column).length > 0)) spans.at(-1)?.push(row);
  }
  const [firstSpan] = spans;
  if (!firstSpan) return [];
  const at = columns.flatMap((column) => filledCell(firstSpan[0] as ReadRow, column))[0]?.at ?? '';
  const items = spans.map((span) => readGroup(list, span, found));
  return [{ path: list.path.slice(list.path.lastIndexOf(ITEM, -2) + 1, -1), columns, items, at }];
}

const columnsIn = ({ own, lists }: Group): Column[] => [...own, ...lists.flatMap(columnsIn)];

const filledCell = (row: ReadRow, column: Column): ReadCell[] => {
  const cell = row.get(column);
  return cell && cellMeaning(cell.raw) !== 'blank' ? [cell] : [];
};
