import { writeFile } from 'node:fs/promises';
import type { Entries } from '../../../src/catalogue/read/index.ts';
import type { CollectionName } from '../../../src/schema/collections.ts';
import { sheetOf } from './sheet-of.ts';
import { csvTable } from './write-csv.ts';

/**
 * Writes one collection as CSV.
 *
 * @returns how many entries
 */
export async function writeCsvFile(
  path: string,
  entries: Entries,
  collection: CollectionName,
): Promise<number> {
  const ids = [...entries.collections[collection].keys()];
  const { headings, rows } = sheetOf(collection, entries, ids);
  await writeFile(path, csvTable([headings, ...rows]));
  return ids.length;
}

/**
 * Writes all collections as a workbook.
 *
 * @param isTemplate true for the template, with an example in each sheet
 * @returns how many entries
 */
export async function writeXlsxFile(
  path: string,
  entries: Entries,
  isTemplate: boolean,
): Promise<number> {
  const { workbook } = await import('./write-xlsx.ts');
  await writeFile(path, await workbook(entries, isTemplate));
  return Object.values(entries.collections).reduce((sum, { size }) => sum + size, 0);
}
