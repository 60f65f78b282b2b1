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
 * @throws RefusedFile when it is not Unicode text, or longer than a catalogue can be
 */
export function readCsv(bytes: Uint8Array, name: string, from?: LegacyEncoding): RawTable {
  const decoded = decodeText(bytes, from);
  const separator = SEPARATOR_LINE.exec(decoded);
  const text = separator ? decoded.slice(separator[0].length) : decoded;
  const { data } = Papa.parse<string[]>(text, {
    delimiter: separator?.[1] ?? delimiterOf(text),
    preview: MAX_ROWS + 1,
  });
  if (data.length > MAX_ROWS) throw new RefusedFile('tooManyRows', String(data.length));
  const widest = data.reduce((most, row) => Math.max(most, row.length), 0);
  if (widest > MAX_COLUMNS) throw new RefusedFile('tooManyColumns', String(widest));
  const above = separator ? [[]] : [];
  const rows = data.map((row) => row.map((cell) => (cell === '' ? null : unguarded(cell))));
  return { name, rows: [...above, ...rows], before: '' };
}

/** The mark that stands most often in the first line, outside quotation marks. */
function delimiterOf(text: string): string {
  const line = /^[\ufeff\r\n]*([^\r\n]*)/.exec(text)?.[1]?.replace(/"[^"]*"/g, '') ?? '';
  const count = (mark: string) => line.split(mark).length;
  return [';', '\t', ','].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** Takes away the `'` that `csvTable` puts before what a spreadsheet would run. */
const unguarded = (cell: string): string => (isGuarded(cell) ? cell.slice(1) : cell);
