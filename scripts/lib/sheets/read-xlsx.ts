import { strToU8, zipSync } from 'fflate';
import readExcel from 'read-excel-file/node';
import type { RawCell } from './cells.ts';
import { unpack, xmlText } from './safe-zip.ts';
import { cellName, cellPlace, MAX_COLUMNS, MAX_ROWS, type RawTable } from './tables.ts';
import { RefusedFile } from './refusal.ts';

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

/**
 * The sheets of an Excel workbook.
 *
 * @throws RefusedFile for whatever is not a plain workbook of ordinary size
 */
export async function readXlsx(bytes: Uint8Array): Promise<RawTable[]> {
  const parts = unpack(bytes, isWanted);
  if (!parts.has('xl/workbook.xml')) throw new RefusedFile('broken');
  for (const [name, part] of parts) {
    const text = xmlText(part);
    if (name.startsWith('xl/worksheets/')) parts.set(name, strToU8(plainSheet(text)));
  }
  const plain = zipSync(Object.fromEntries(parts), { level: 0 });
  const sheets = await readExcel(Buffer.from(plain)).catch(() => {
    throw new RefusedFile('broken');
  });
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    rows: data as unknown as RawCell[][],
    before: '',
  }));
}

/**
 * The markup of a sheet without cells that are only styled, which often reach to the last row there is.
 *
 * @throws RefusedFile for a cell that is far out: the library makes every cell up to it, in gigabytes; and
 * for markup that is torn
 */
function plainSheet(xml: string): string {
  if (TORN_TAG.test(xml)) throw new RefusedFile('broken');
  const plain = xml.replace(EMPTY_CELL, '').replace(DIMENSION, '');
  let row = -1;
  let column = -1;
  for (const [, tag, attributes = ''] of plain.matchAll(ROW_OR_CELL)) {
    const [, letters = '', figures] = NAME.exec(attributes) ?? [];
    if (tag === 'row') {
      row = figures === undefined ? row + 1 : Number(figures) - 1;
      column = -1;
      continue;
    }
    // A cell without a name stands beside the one before.
    const place = figures === undefined ? undefined : cellPlace(`${letters}${figures}`);
    row = place?.row ?? Math.max(row, 0);
    column = place?.column ?? column + 1;
    if (row >= MAX_ROWS) throw new RefusedFile('tooManyRows', cellName(row, 0));
    if (column >= MAX_COLUMNS) throw new RefusedFile('tooManyColumns', cellName(row, column));
  }
  return plain;
}
