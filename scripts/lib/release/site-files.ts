import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The files of a built site, by paths relative to its folder, with `/`. */
export interface SiteFiles {
  folder: string;
  paths: ReadonlySet<string>;
}

/** Lists a built site, in a stable order. */
export async function listSiteFiles(folder: string): Promise<SiteFiles> {
  const paths: string[] = [];
  const walk = async (under: string): Promise<void> => {
    const entries = await readdir(join(folder, under), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = under + entry.name;
      if (entry.isDirectory()) await walk(`${path}/`);
      else paths.push(path);
    }
  };
  await walk('');
  return { folder, paths: new Set(paths) };
}

/**
 * What a host answers to an address.
 *
 * @param path the address below the base, decoded, without its first slash: `san-pham/banh-gai/`
 * @returns the file, or nothing when the host would say 404 (or has to redirect to a slash first)
 */
export function fileAt({ paths }: SiteFiles, path: string): string | undefined {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return paths.has(file) ? file : undefined;
}

const PAGES_READ_AHEAD = 8;

/**
 * The HTML files of a built site with their text, in the order of the listing. A few are read ahead,
 * so that the disk works while a page is looked at; more than those are never in memory.
 */
export async function* htmlFiles({
  folder,
  paths,
}: SiteFiles): AsyncGenerator<{ file: string; source: string }> {
  const ahead: Promise<{ file: string; source: string }>[] = [];
  for (const file of paths) {
    if (!file.endsWith('.html')) continue;
    ahead.push(readFile(join(folder, file), 'utf8').then((source) => ({ file, source })));
    if (ahead.length < PAGES_READ_AHEAD) continue;
    const next = ahead.shift();
    if (next) yield next;
  }
  yield* ahead;
}
