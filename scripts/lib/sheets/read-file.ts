import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { fromLegacy, type LegacyEncoding, refuseLegacy } from './encodings.ts';
import type { RawTable } from './tables.ts';
import { RefusedFile } from './refusal.ts';

/** Pictures may make a workbook heavy; they are not looked at. */
const MAX_FILE_BYTES = 40_000_000;
const MAX_TEXT_BYTES = 20_000_000;

/** Reads one kind of file; loaded only for that kind, because a refusal must be quick. */
const readers: Readonly<
  Record<string, (bytes: Uint8Array, name: string, from?: LegacyEncoding) => Promise<RawTable[]>>
> = {
  '.xlsx': async (bytes) => (await import('./read-xlsx.ts')).readXlsx(bytes),
  '.docx': async (bytes) => (await import('./read-docx.ts')).readDocx(bytes),
  '.csv': async (bytes, name, from) => [(await import('./read-csv.ts')).readCsv(bytes, name, from)],
};
const readable: Readonly<Record<string, string>> = {
  ...same(['.xlsx', '.docx', '.csv']),
  '.tsv': '.csv',
  '.txt': '.csv',
};

/**
 * The tables of an imported file.
 *
 * @param from the legacy encoding to convert from, when the command names one
 * @throws RefusedFile with what is wrong, when anything about the file is not as it should be
 */
export async function readTables(path: string, from?: LegacyEncoding): Promise<RawTable[]> {
  const extension = extname(path).toLowerCase();
  if (['.xls', '.doc'].includes(extension)) throw new RefusedFile('oldExcel');
  if (['.xlsm', '.docm', '.xltm', '.xlsb'].includes(extension)) throw new RefusedFile('macros');
  const reader = readers[readable[extension] ?? ''];
  if (!reader) throw new RefusedFile('unknownKind', extension || basename(path));
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) throw new RefusedFile('noFile', path);
  const limit = readable[extension] === '.csv' ? MAX_TEXT_BYTES : MAX_FILE_BYTES;
  if (found.size > limit)
    throw new RefusedFile('tooLarge', `${Math.ceil(found.size / 1e6)} MB`, `${limit / 1e6} MB`);
  const tables = await reader(await readFile(path), basename(path), from);
  if (from) return tables.map((table) => converted(table, from));
  refuseLegacy(
    tables.flatMap(({ rows }) => rows.flat().filter((cell) => typeof cell === 'string')),
  );
  return tables;
}

const converted = (table: RawTable, from: LegacyEncoding): RawTable => ({
  ...table,
  before: fromLegacy(table.before, from),
  rows: table.rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? fromLegacy(cell, from) : cell)),
  ),
});

function same(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, name]));
}
