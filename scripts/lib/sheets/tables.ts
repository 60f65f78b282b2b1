import type { RawCell } from './cells.ts';

/** A table as it is in the file, before its columns are recognised. */
export interface RawTable {
  /** The sheet of a workbook, the name of a CSV file, `Bảng 2` of a Word document. */
  name: string;
  /** Cells by row and column, from A1; short rows have nothing at their end. */
  rows: readonly (readonly RawCell[])[];
  /** Words that stand before the table in its document: "Kèm theo Kế hoạch số 76/KH-UBND". */
  before: string;
  /** It cannot be seen in its workbook. */
  isHidden?: boolean;
  /** Rows that cannot be seen, from 0. */
  hiddenRows?: ReadonlySet<number>;
  /** Columns that cannot be seen, from 0. */
  hiddenColumns?: ReadonlySet<number>;
  /** Cells that show a value which the file does not hold: formulas that no program has worked out yet. */
  unread?: ReadonlySet<string>;
  /** Cells that go on from the cell above them, each with the first of them: `C3` from `C2`. */
  goesOnFrom?: ReadonlyMap<string, string>;
  /** It is parted by signs, so that a sign in a text makes a cell too many. */
  isText?: boolean;
}

/** What a table may hold at most; a catalogue of a province fits in. */
export const MAX_ROWS = 20_000;
export const MAX_COLUMNS = 400;

/** The name of a cell, from 0: `cellName(6, 2)` gives `C7`. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** The row and column of a cell's name, from 0. */
export function cellPlace(name: string): { row: number; column: number } {
  const [, letters = '', figures = ''] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(figures) - 1, column };
}
