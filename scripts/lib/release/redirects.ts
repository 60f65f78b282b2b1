import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildCatalogue } from '../../../src/catalogue/build.ts';
import type { Entries } from '../../../src/catalogue/read/index.ts';
import {
  caddyRedirects,
  movedRecord,
  nginxRedirects,
  redirectPage,
  redirectsFile,
  redirectsOf,
} from '../../../src/outputs/addresses/redirects.ts';
import { recordFilePath } from '../../../src/outputs/addresses/index.ts';
import { attribute, readPage } from './page.ts';

/**
 * Writes what stands at old addresses into a built site: a page that leads on, for every host, and
 * the same as redirects for the hosts that read `_redirects`, for nginx and for Caddy.
 *
 * @param folder the built site
 * @param entries what was read of the content folder that it was built from
 * @param today the day that it was built for
 */
export async function writeRedirects(
  folder: string,
  entries: Entries,
  today: string,
): Promise<void> {
  // Most catalogues have none, and to put a national one together takes seconds. Servers read their
  // part of it all the same.
  if (!entries.redirects?.moved.length) {
    await writeFile(join(folder, 'redirects.nginx.conf'), nginxRedirects([]));
    await writeFile(join(folder, 'redirects.caddy'), caddyRedirects([]));
    return;
  }
  const { catalogue } = buildCatalogue(entries, today);
  if (!catalogue) throw new Error('The content was checked, and cannot be put together now.');
  const { moves, site } = catalogue;
  const redirects = redirectsOf(moves);
  const styles = await stylesOf(join(folder, '404.html'));
  const texts: [path: string, text: string][] = [
    ...redirects.map((redirect): [string, string] => [
      `${redirect.from}index.html`,
      redirectPage(redirect, site.tiles, styles),
    ]),
    ...moves.map((move): [string, string] => [
      recordFilePath(move.data.collection, move.data.from),
      movedRecord(move),
    ]),
    ['_redirects', redirectsFile(redirects)],
    ['redirects.nginx.conf', nginxRedirects(redirects)],
    ['redirects.caddy', caddyRedirects(redirects)],
  ];
  for (const [path, text] of texts) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** The style sheets of a page: their names are known only once the site is built. */
async function stylesOf(file: string): Promise<string[]> {
  const { tags } = readPage(file, await readFile(file, 'utf8'));
  return tags
    .filter((tag) => tag.name === 'link' && attribute(tag, 'rel') === 'stylesheet')
    .map((tag) => attribute(tag, 'href'));
}
