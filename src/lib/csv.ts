/**
 * Tables as CSV that a Vietnamese Excel opens by a double click: UTF-8 with a byte order mark, lines
 * that end in CRLF (RFC 4180), and no cell that a spreadsheet would run as a formula.
 */

export type Cell = string | number | undefined;

const BYTE_ORDER_MARK = '\uFEFF';
/**
 * What makes a spreadsheet read a cell as a formula: the signs, in full width too, behind spaces too
 * (OWASP, CSV injection). A number with its sign stays a number.
 */
export const FORMULA = /^[\t\r\n]|^\s*(?:[=@＝＠＋－]|[+-](?!\d))/;
const NEEDS_QUOTES = /[",\r\n]/;

/**
 * A table as CSV.
 *
 * @param rows the head first; nothing in a cell is an empty cell
 */
export const csv = (rows: readonly (readonly Cell[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');

/** One cell: `=1+1` gives `'=1+1`, `a "b"` gives `"a ""b"""`. */
function cellText(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = cell ?? '';
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
