import { strToU8, zipSync } from 'fflate';
import readExcel from 'read-excel-file/node';
import { type RawCell, ShortDate } from './cells.ts';
import { vietnameseNumber } from './numbers.ts';
import { unpack, xmlText } from './safe-zip.ts';
import { cellName, cellPlace, MAX_COLUMNS, MAX_ROWS, type RawTable } from './tables.ts';
import { RefusedFile } from './refusal.ts';
import { looksIn, type NumberLook, sheetsIn } from './xlsx-looks.ts';

const isWanted = (name: string): boolean =>
  /^\[Content_Types\]\.xml$|^_rels\/\.rels$|^xl\/(?:workbook|sharedStrings|styles)\.xml$|^xl\/_rels\/workbook\.xml\.rels$|^xl\/worksheets\/[^/]+\.xml$/i.test(
    name,
  );
const EMPTY_CELL = /<(?:\w+:)?c\b[^>]*\/>/g;
const ROW_OR_CELL = /<(?:\w+:)?(row|c)\b([^>]*)>/g;
const NAME = /\br\s*=\s*["']\$?([A-Z]*)\$?(\d+)["']/;
/**
 * A tag that another begins in, which no well-formed sheet has. The other searches read a tag up to its `>`;
 * of many tags without one, each would be read up to the end of the sheet.
 */
const TORN_TAG = /<(?:\w+:)?(?:row|c|dimension)\b[^<>]*</;
/** Says how large the sheet is, which the cells say better. */
const DIMENSION = /<(?:\w+:)?dimension\b[^>]*\/>/g;

const MERGED =
  /<(?:\w+:)?mergeCell\b[^<>]*\bref\s*=\s*["']\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)["']/g;
const HIDDEN_COLUMNS = /<(?:\w+:)?col\b([^<>]*\bhidden\s*=\s*["'](?:1|true)["'][^<>]*)>/g;
const IS_HIDDEN_ROW = /\bhidden\s*=\s*["'](?:1|true)["']|\bht\s*=\s*["']0(?:\.0+)?["']/;
const HAS_FORMULA = /<(?:\w+:)?f[\s/>]/;
const HAS_VALUE = /<(?:\w+:)?v(?:\s[^<>]*)?>[^<]|<(?:\w+:)?is[\s>]/;
/** A formula that gives no letters at all has been worked out, though there is nothing in its value. */
const IS_TEXT_OR_ERROR = /\bt\s*=\s*["'](?:str|e|b)["']/;
const STYLE = /\bs\s*=\s*["'](\d+)["']/;

/** What the markup of a sheet says of its cells besides their values. */
interface SheetFacts {
  xml: string;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  unread: Set<string>;
  /** Styles by cell. */
  styles: Map<string, number>;
  merged: { from: { row: number; column: number }; to: { row: number; column: number } }[];
}

/**
 * The sheets of an Excel workbook, each as it is shown: a cell that is merged downwards stands in each of its
 * rows, and a number is what its format makes of it where that is another thing.
 *
 * @throws RefusedFile for whatever is not a plain workbook of ordinary size
 */
export async function readXlsx(bytes: Uint8Array): Promise<RawTable[]> {
  const parts = unpack(bytes, isWanted);
  const workbook = parts.get('xl/workbook.xml');
  if (!workbook) throw new RefusedFile('broken');
  const facts = new Map<string, SheetFacts>();
  const texts = new Map<string, string>();
  for (const [name, part] of parts) {
    const text = xmlText(part);
    texts.set(name, text);
    if (!name.startsWith('xl/worksheets/')) continue;
    const sheet = plainSheet(text);
    facts.set(name, sheet);
    parts.set(name, strToU8(sheet.xml));
  }
  const plain = zipSync(Object.fromEntries(parts), { level: 0 });
  const sheets = await readExcel(Buffer.from(plain)).catch(() => {
    throw new RefusedFile('broken');
  });
  const relationships = texts.get('xl/_rels/workbook.xml.rels') ?? '<none/>';
  const listed = sheetsIn(texts.get('xl/workbook.xml') ?? '', relationships);
  const looks = looksIn(texts.get('xl/styles.xml') ?? '<none/>');
  return sheets.map(({ sheet, data }) => {
    const { part = '', isHidden = false } = listed.find(({ name }) => name === sheet) ?? {};
    const rows = data as unknown as RawCell[][];
    const sheetFacts = facts.get(part);
    if (!sheetFacts) return { name: sheet, rows, before: '', isHidden };
    const { hiddenRows, hiddenColumns, unread } = sheetFacts;
    showAsSeen(rows, sheetFacts, looks);
    const goesOnFrom = goOnBelow(rows, sheetFacts);
    const seen = { hiddenRows, hiddenColumns, unread, goesOnFrom };
    return { name: sheet, rows, before: '', isHidden, ...seen };
  });
}

/** Puts what a cell shows in the place of a number that its format shows as something else. */
function showAsSeen(
  rows: RawCell[][],
  { styles }: SheetFacts,
  looks: ReadonlyMap<number, NumberLook>,
): void {
  for (const [at, style] of styles) {
    const look = looks.get(style);
    const { row, column } = cellPlace(at);
    const cells = rows[row];
    const raw = cells?.[column];
    if (!look || !cells) continue;
    if (look.shows === 'percent' && typeof raw === 'number')
      cells[column] = `${vietnameseNumber(Number((raw * 100).toPrecision(12)))}%`;
    else if (look.shows === 'figures' && typeof raw === 'number')
      cells[column] = String(raw).padStart(look.count, '0');
    else if ((look.shows === 'month' || look.shows === 'dayAndMonth') && raw instanceof Date)
      cells[column] = new ShortDate(raw, look.shows);
  }
}

/**
 * Puts the value of a cell that is merged downwards into each of its rows.
 *
 * @returns the cells that are filled so, with the cell that holds the value
 */
function goOnBelow(rows: RawCell[][], { merged }: SheetFacts): Map<string, string> {
  const goesOnFrom = new Map<string, string>();
  // Merged cells do not overlap, so that all of them together are no more than the sheet.
  const most = MAX_ROWS * MAX_COLUMNS;
  if (merged.reduce((sum, { from, to }) => sum + to.row - from.row, 0) > most)
    throw new RefusedFile('broken');
  for (const { from, to } of merged) {
    const value = rows[from.row]?.[from.column] ?? null;
    if (value === null) continue;
    for (let row = from.row + 1; row <= Math.min(to.row, rows.length - 1); row++) {
      const cells = rows[row] as RawCell[];
      if ((cells[from.column] ?? null) !== null) continue;
      while (cells.length < from.column) cells.push(null);
      cells[from.column] = value;
      goesOnFrom.set(cellName(row, from.column), cellName(from.row, from.column));
    }
  }
  return goesOnFrom;
}

/**
 * The markup of a sheet without cells that are only styled, which often reach to the last row there is, and what
 * it says besides values.
 *
 * @throws RefusedFile for a cell that is far out: the library makes every cell up to it, in gigabytes; and
 * for markup that is torn
 */
function plainSheet(original: string): SheetFacts {
  if (TORN_TAG.test(original)) throw new RefusedFile('broken');
  const xml = original.replace(EMPTY_CELL, '').replace(DIMENSION, '');
  const facts: SheetFacts = {
    xml,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    unread: new Set(),
    styles: new Map(),
    merged: [],
  };
  let row = -1;
  let column = -1;
  let open: { at: string; attributes: string; end: number } | undefined;
  const endCell = (end: number) => {
    if (!open) return;
    const inside = xml.slice(open.end, end);
    const isWorkedOut = IS_TEXT_OR_ERROR.test(open.attributes) || HAS_VALUE.test(inside);
    if (HAS_FORMULA.test(inside) && !isWorkedOut) facts.unread.add(open.at);
    open = undefined;
  };
  for (const { 0: whole, 1: tag, 2: attributes = '', index } of xml.matchAll(ROW_OR_CELL)) {
    endCell(index);
    const [, letters = '', figures] = NAME.exec(attributes) ?? [];
    if (tag === 'row') {
      row = figures === undefined ? row + 1 : Number(figures) - 1;
      column = -1;
      if (IS_HIDDEN_ROW.test(attributes)) facts.hiddenRows.add(row);
      continue;
    }
    // A cell without a name stands beside the one before.
    const place = figures === undefined ? undefined : cellPlace(`${letters}${figures}`);
    row = place?.row ?? Math.max(row, 0);
    column = place?.column ?? column + 1;
    if (row >= MAX_ROWS) throw new RefusedFile('tooManyRows', cellName(row, 0));
    if (column >= MAX_COLUMNS) throw new RefusedFile('tooManyColumns', cellName(row, column));
    open = { at: cellName(row, column), attributes, end: index + whole.length };
    const style = STYLE.exec(attributes)?.[1];
    if (style !== undefined) facts.styles.set(open.at, Number(style));
  }
  endCell(xml.length);
  for (const [, left = '', top = '', right = '', bottom = ''] of xml.matchAll(MERGED))
    facts.merged.push({ from: cellPlace(left + top), to: cellPlace(right + bottom) });
  for (const [, attributes = ''] of xml.matchAll(HIDDEN_COLUMNS)) {
    const [min, max] = ['min', 'max'].map((name) =>
      Number(new RegExp(`\\b${name}\\s*=\\s*["'](\\d+)["']`).exec(attributes)?.[1]),
    );
    for (let at = min ?? 0; at <= Math.min(max ?? 0, MAX_COLUMNS); at++)
      facts.hiddenColumns.add(at - 1);
  }
  return facts;
}
