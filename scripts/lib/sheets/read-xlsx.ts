import { zipSync } from 'fflate';
import readExcel from 'read-excel-file/node';
import type { RawCell } from './cells.ts';
import { unpack, xmlText } from './safe-zip.ts';
import { cellPlace, MAX_COLUMNS, MAX_ROWS, type RawTable, RefusedFile } from './tables.ts';

const isWanted = (name: string): boolean =>
  /^\[Content_Types\]\.xml$|^_rels\/\.rels$|^xl\/(?:workbook|sharedStrings|styles)\.xml$|^xl\/_rels\/workbook\.xml\.rels$|^xl\/worksheets\/[^/]+\.xml$/i.test(
    name,
  );
const FILLED_CELL = /<(?:\w+:)?c\b[^>]*?\br="([A-Z]{1,3}\d{1,7})"[^>/]*>/g;

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
    if (name.startsWith('xl/worksheets/')) refuseOutliers(text);
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

/** The library makes every cell up to the last one: one that is far out would cost gigabytes. */
function refuseOutliers(xml: string): void {
  let cells = 0;
  for (const [, name] of xml.matchAll(FILLED_CELL)) {
    const { row, column } = cellPlace(name as string);
    if (row >= MAX_ROWS) throw new RefusedFile('tooManyRows', name);
    if (column >= MAX_COLUMNS) throw new RefusedFile('tooManyColumns', name);
    cells++;
  }
  // Cells without a name count on from the one before.
  const rows = xml.match(/<(?:\w+:)?row\b/g)?.length ?? 0;
  const all = xml.match(/<(?:\w+:)?c\b/g)?.length ?? 0;
  if (rows > MAX_ROWS && all > cells) throw new RefusedFile('tooManyRows', String(rows));
}
