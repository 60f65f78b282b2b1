import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { editorFolder } from '../../../src/outputs/hosts/headers.ts';
import type { SiteFiles } from './site-files.ts';

/** Below this a compressed copy saves nothing that a packet would notice. */
const MIN_BYTES = 1024;

const textExtensions = new Set(
  '.html .css .js .mjs .json .geojson .svg .txt .xml .csv .ics .gpx .kml .webmanifest .map'.split(
    ' ',
  ),
);

/** Of the web editor, which few open, the last percent is not worth the many seconds that it takes. */
const QUICK_QUALITY = 6;
const isOfEditor = (path: string): boolean => path.startsWith(editorFolder.slice(1));

/**
 * Writes `.br` and `.gz` beside every text file, for servers that send ready-made ones.
 *
 * @returns how many files got copies
 */
export async function compressFiles({ folder, paths }: SiteFiles): Promise<number> {
  let count = 0;
  const queue = [...paths].filter((path) => textExtensions.has(extname(path)));
  const next = async (): Promise<void> => {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      const bytes = await readFile(join(folder, path));
      if (bytes.length < MIN_BYTES) continue;
      await writeFile(
        join(folder, `${path}.br`),
        await promisify(brotliCompress)(bytes, {
          params: {
            [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
            ...(isOfEditor(path) ? { [constants.BROTLI_PARAM_QUALITY]: QUICK_QUALITY } : {}),
          },
        }),
      );
      await writeFile(join(folder, `${path}.gz`), await promisify(gzip)(bytes, { level: 9 }));
      count++;
    }
  };
  // zlib works on threads of its own.
  await Promise.all(Array.from({ length: 4 }, next));
  return count;
}
