import { csv, FORMULA } from '../../../src/lib/csv.ts';
import type { WrittenCell } from './cells.ts';
import { writtenDate } from './dates.ts';
import { vietnameseNumber } from './numbers.ts';

/**
 * A table as CSV for Excel: no cell that it would run as a formula, days with the day first, decimals
 * with a comma. What is guarded with a `'` comes back without it.
 */
export const csvTable = (rows: readonly (readonly (WrittenCell | undefined)[])[]): string =>
  csv(rows.map((row) => row.map(cellText)));

function cellText(cell: WrittenCell | undefined): string | number | undefined {
  if (typeof cell === 'number') return Number.isInteger(cell) ? cell : vietnameseNumber(cell);
  if (typeof cell === 'object') return writtenDate(cell.day);
  // A text that begins like a guard is given one of its own, so that reading takes away the right one.
  return cell !== undefined && isGuarded(cell) ? `'${cell}` : cell;
}

/** True for `'=1+1` and `''=1+1`: the first mark is a guard. */
export const isGuarded = (cell: string): boolean =>
  cell.startsWith("'") && (FORMULA.test(cell.slice(1)) || isGuarded(cell.slice(1)));
