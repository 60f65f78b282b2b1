import type { RawCell } from './cells.ts';
import { unpack, xmlText } from './safe-zip.ts';
import { MAX_COLUMNS, MAX_ROWS, type RawTable } from './tables.ts';
import { RefusedFile } from './refusal.ts';

const PIECE =
  /<w:(tbl|tr|tc|p|del|t|delText|tab|br|gridSpan|vMerge)\b([^>]*?)(\/?)>|<\/w:(tbl|tr|tc|p|del)>/g;
const BEFORE_MAX = 2000;

/**
 * The tables of a Word document, as they stand, with the words before each. A cell that spans columns
 * stands in the first of them; a cell that spans rows is repeated in each, as a reader would read it.
 * What is marked as deleted is left out. Tables inside a cell are read as words of that cell.
 *
 * @throws RefusedFile for whatever is not a plain document of ordinary size
 */
export function readDocx(bytes: Uint8Array): RawTable[] {
  const xml = unpack(bytes, (name) => name === 'word/document.xml').get('word/document.xml');
  if (!xml) throw new RefusedFile('broken');
  return tablesIn(xmlText(xml));
}

function tablesIn(xml: string): RawTable[] {
  const tables: RawTable[] = [];
  let rows: RawCell[][] = [];
  let row: RawCell[] = [];
  let words = '';
  let before = '';
  let depth = 0;
  let deleted = 0;
  let span = 1;
  let continues = false;

  const endCell = () => {
    const above = rows.at(-1)?.[row.length] ?? null;
    const text = words.trim();
    row.push(continues && text === '' ? above : text === '' ? null : text);
    for (let more = 1; more < Math.min(span, MAX_COLUMNS); more++) row.push(null);
    if (row.length > MAX_COLUMNS) throw new RefusedFile('tooManyColumns', String(row.length));
    words = '';
  };
  const open = (tag: string, attributes: string, isEmpty: boolean, end: number) => {
    if (tag === 'tbl') {
      depth++;
      if (depth > 1) return;
      before = words.slice(-BEFORE_MAX);
      rows = [];
      words = '';
    } else if (tag === 'tr' && depth === 1) row = [];
    else if (tag === 'tc' && depth === 1) {
      words = '';
      span = 1;
      continues = false;
    } else if (tag === 'gridSpan' && depth === 1)
      span = Number(/w:val="(\d{1,4})"/.exec(attributes)?.[1] ?? 1);
    else if (tag === 'vMerge' && depth === 1) continues = !attributes.includes('restart');
    else if (tag === 'del' && !isEmpty) deleted++;
    else if (tag === 'tab') words += '\t';
    else if (tag === 'br') words += '\n';
    else if (tag === 't' && !isEmpty && deleted === 0)
      words += plain(xml.slice(end, xml.indexOf('<', end)));
  };
  const close = (tag: string) => {
    if (tag === 'del') deleted--;
    else if (tag === 'p') words += '\n';
    else if (tag === 'tc' && depth === 1) endCell();
    else if (tag === 'tr' && depth === 1) {
      rows.push(row);
      if (rows.length > MAX_ROWS) throw new RefusedFile('tooManyRows', String(rows.length));
    } else if (tag === 'tbl') {
      depth--;
      if (depth > 0) return;
      tables.push({ name: `Bảng ${tables.length + 1}`, rows, before });
      words = '';
    }
  };
  for (const found of xml.matchAll(PIECE)) {
    const [whole, opened, attributes = '', slash, closed] = found;
    if (closed) close(closed);
    else if (opened) open(opened, attributes, slash === '/', found.index + whole.length);
  }
  return tables;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const plain = (xml: string): string =>
  xml.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (whole, hex, figures, name) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(figures) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
