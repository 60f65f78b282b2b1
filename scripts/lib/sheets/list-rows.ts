/** The rows of a printed list, without those that are about nothing in it. */
import { cleanText, type RawCell, ShortDate } from './cells.ts';
import { writtenDate } from './dates.ts';
import { endRowOf, MOST_SIGNERS } from './end-rows.ts';
import type { Ledger } from './ledger.ts';
import type { RawTable } from './tables.ts';

export interface BodyRow {
  /** From 0. */
  row: number;
  cells: readonly RawCell[];
  texts: string[];
  /** The texts that are not blank. */
  filled: string[];
}

/**
 * The rows under the headings of a list. Headings that are printed again, rows of figures under them, sums, what
 * stands below for those who sign, rows with a running number alone and hidden rows are left out.
 *
 * @param countColumn where the running number stands, from 0
 * @param ledger is told of what is left out
 */
export function bodyRows(
  table: RawTable,
  { headRow, lastHeadRow }: { headRow: number; lastHeadRow: number },
  countColumn: number | undefined,
  ledger: Ledger,
): BodyRow[] {
  const found: BodyRow[] = [];
  const head = (table.rows[headRow] ?? []).map(lineText);
  let isOver = false;
  for (const [row, cells] of table.rows.entries()) {
    if (row <= lastHeadRow) ledger.skipRow(row, row < headRow ? 'above' : 'heading');
    if (row <= lastHeadRow || ledger.isLeftOut(row)) continue;
    const texts = cells.map(lineText);
    const filled = texts.filter((text) => text !== '');
    if (filled.length === 0) continue;
    const end = endRowOf(cells);
    isOver ||= end === 'end';
    const isHeadAgain =
      filled.length > 2 && texts.every((text, at) => text === '' || text === head[at]);
    const isFigures = row === lastHeadRow + 1 && countsColumns(filled);
    // A running number and no more: a row that was left for later.
    const isBlank = filled.length === 1 && /^\d+\.?$/.test(texts[countColumn ?? -1] ?? '');
    if (end || (isOver && filled.length <= MOST_SIGNERS)) ledger.skipRow(row, end ?? 'end');
    else if (isHeadAgain) ledger.skipRow(row, 'heading');
    else if (isFigures || isBlank) ledger.skipRow(row, 'counting');
    else found.push({ row, cells, texts, filled });
  }
  return found;
}

/** A cell as one line; a date as it is shown. */
function lineText(cell: RawCell): string {
  if (!(cell instanceof Date)) return cleanText(cell).replace(/\s+/g, ' ');
  const day = Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 'YYYY-MM-DD'.length);
  if (!(cell instanceof ShortDate)) return writtenDate(day);
  const [year, month, date] = day.split('-').map(Number);
  return cell.shows === 'month' ? `tháng ${month}/${year}` : `${date}/${month}`;
}

/** Figures under the headings of a printed table: (1), (2), (3). */
const countsColumns = (filled: readonly string[]): boolean =>
  filled.length >= 3 &&
  filled.every((text, at) => Number(/^\(?(\d{1,2})\)?$/.exec(text)?.[1]) === at + 1);
