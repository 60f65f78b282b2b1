import Papa from 'papaparse';
import { decodeText, type LegacyEncoding } from './encodings.ts';
import { type RawTable, MAX_COLUMNS, MAX_ROWS } from './tables.ts';
import { RefusedFile } from './refusal.ts';
import { isGuarded } from './write-csv.ts';

const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

/**
 * A CSV file as Excel in Viet Nam writes it: parted by commas, semicolons or tabs, with or without a
 * byte order mark or Excel's own first line `sep=;`.
 *
 * @param name the table's name in reports
 * @throws RefusedFile when it is not Unicode text, or longer than a catalogue can be, or when its quotation marks
 * do not say where a cell ends
 */
export function readCsv(bytes: Uint8Array, name: string, from?: LegacyEncoding): RawTable {
  const decoded = decodeText(bytes, from);
  const separator = SEPARATOR_LINE.exec(decoded);
  const text = separator ? decoded.slice(separator[0].length) : decoded;
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: separator?.[1] ?? delimiterOf(text),
    preview: MAX_ROWS + 1,
  });
  // A quotation mark that ends nothing takes the rows behind it into its own cell.
  const torn = errors.find(({ type }) => type === 'Quotes');
  if (torn) throw new RefusedFile('badQuotes', String((torn.row ?? 0) + (separator ? 2 : 1)));
  if (data.length > MAX_ROWS) throw new RefusedFile('tooManyRows', String(data.length));
  const widest = data.reduce((most, row) => Math.max(most, row.length), 0);
  if (widest > MAX_COLUMNS) throw new RefusedFile('tooManyColumns', String(widest));
  const above = separator ? [[]] : [];
  const rows = data.map((row) => row.map((cell) => (cell === '' ? null : unguarded(cell))));
  return { name, rows: [...above, ...rows], before: '', isText: true };
}

const LOOKED_AT_ROWS = 100;

/**
 * The mark by which the rows agree on the most cells: a title above the table, or a text in it, may have many of
 * another mark.
 */
function delimiterOf(text: string): string {
  const [best] = [';', '\t', ',']
    .map((mark) => ({ mark, cells: cellsAgreedOn(text, mark) }))
    .sort((a, b) => b.cells - a.cells);
  return best?.mark ?? ',';
}

/** In how many cells beyond the first rows of the same width part, when a mark parts them; of the best width. */
function cellsAgreedOn(text: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: LOOKED_AT_ROWS });
  const byWidth = Map.groupBy(data, ({ length }) => length);
  return Math.max(0, ...[...byWidth].map(([width, rows]) => (width - 1) * rows.length));
}

/** Takes away the `'` that `csvTable` puts before what a spreadsheet would run. */
const unguarded = (cell: string): string => (isGuarded(cell) ? cell.slice(1) : cell);
