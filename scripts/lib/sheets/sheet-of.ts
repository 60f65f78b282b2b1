import type { Entries } from '../../../src/catalogue/read/index.ts';
import type { CollectionName } from '../../../src/schema/collections.ts';
import type { WrittenCell } from './cells.ts';
import { type Column, columnsOf } from './columns.ts';
import { collectionWords } from './heading-words.ts';
import { rowsOf } from './layout.ts';
import { withSheetNames } from './sheet-words-of.ts';

/** A collection as a sheet: headings, then rows; the id stands first. */
export interface SheetTable {
  collection: CollectionName;
  name: string;
  columns: readonly Column[];
  headings: string[];
  rows: (WrittenCell | undefined)[][];
}

/**
 * The sheet of a collection with the entries given. The id stands in every row, so that sorting loses
 * nothing.
 *
 * @param ids which entries, in which order
 */
export function sheetOf(
  collection: CollectionName,
  entries: Entries,
  ids: Iterable<string>,
  columns: readonly Column[] = columnsOf(collection),
): SheetTable {
  const data = entries.collections[collection] as ReadonlyMap<string, unknown>;
  const rows = [...ids].flatMap((id) =>
    rowsOf(columns, data.get(id)).map((row) => [id, ...columns.map((column) => row.get(column))]),
  );
  const { sheet, id } = collectionWords[collection];
  return {
    collection,
    name: sheet,
    columns,
    headings: [id, ...columns.map(({ heading }) => heading)],
    rows,
  };
}

/** How a cell is filled in, in a line under the headings. */
export function helpOf({ kind, help, isRequired, path }: Column): string {
  const how = {
    text: '',
    boolean: 'có / không',
    day: 'ngày/tháng/năm',
    partialDate: 'ngày/tháng/năm, hoặc tháng 4/2026, hoặc 2026',
    number: '',
    choice: 'chọn trong danh sách',
    reference: 'mã, xem trang Danh mục',
    range: 'một số, hoặc 1–2',
    yearDays: 'mỗi dòng một năm: 2027: 13/02/2027',
    list: 'nhiều mục thì cách bằng dấu ; hoặc xuống dòng (Alt+Enter)',
  }[kind.type];
  const isEnglish = path.at(-1) === 'en';
  // What the schema says of a choice are the words of files; the list has those of the sheet.
  const inner = kind.type === 'list' ? kind.of : kind;
  const ownHelp = inner.type === 'choice' || inner.type === 'boolean' ? '' : withSheetNames(help);
  const parts = [isRequired ? 'Bắt buộc.' : '', isEnglish ? 'Bản tiếng Anh.' : ownHelp, how];
  return parts.filter((part) => part !== '').join(' ');
}

/** The id of the entry that shows best how to fill in a sheet, the one with most in it; none in an empty catalogue. */
export function exampleOf(collection: CollectionName, entries: Entries): string[] {
  const size = (data: unknown) => JSON.stringify(data).length;
  const [best] = [...(entries.collections[collection] as ReadonlyMap<string, unknown>)].sort(
    ([, a], [, b]) => size(b) - size(a),
  );
  return best ? [best[0]] : [];
}
