import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { collectionNames } from '../../../src/schema/collections.ts';
import type { ReleaseProblem } from './problem.ts';
import { fileAt, type SiteFiles } from './site-files.ts';

/** What `build.json` says of the pages: collection, then id, then the addresses it was given. */
type PagesByEntry = Record<string, Record<string, readonly string[]>>;

/**
 * Completeness check, so that no content is lost in the build: every file of every collection is named in `build.json`
 * with its pages, and the pages are there. The files are counted on disk, not as the site read them.
 *
 * A collection in which no entry at all has a page (star ranks, say) has none on purpose; one entry
 * without a page among others that have one is a loss.
 *
 * @param files the built site
 * @param content the content folder that it was built from
 * @param base the site's base path, which the addresses in `build.json` begin with
 * @param held paths under the content folder that were left out on purpose
 */
export async function completenessProblems(
  files: SiteFiles,
  content: string,
  base: string,
  held: readonly string[] = [],
): Promise<ReleaseProblem[]> {
  const problems: ReleaseProblem[] = [];
  const report = (message: string) =>
    problems.push({ check: 'conservation', file: 'build.json', message });
  if (!files.paths.has('build.json')) {
    report('is missing, so entries cannot be compared with pages');
    return problems;
  }
  const { pages = {} } = JSON.parse(await readFile(join(files.folder, 'build.json'), 'utf8')) as {
    pages?: PagesByEntry;
  };

  for (const collection of collectionNames) {
    const written = await writtenIds(join(content, collection));
    const published = new Map(Object.entries(pages[collection] ?? {}));
    for (const id of written) {
      const isHeld = held.includes(`${collection}/${id}.json`);
      if (isHeld && published.has(id)) report(`${collection}/${id} is held back, and has pages`);
      if (!isHeld && !published.has(id))
        report(`content/${collection}/${id}.json has vanished from the site`);
    }
    for (const id of published.keys()) {
      if (!written.has(id)) report(`${collection}/${id} has pages, but no file in content/`);
    }
    const hasPages = [...published.values()].some((addresses) => addresses.length > 0);
    for (const [id, addresses] of published) {
      if (hasPages && addresses.length === 0) report(`${collection}/${id} has no page`);
      for (const address of addresses) {
        const isThere =
          address.startsWith(base) && fileAt(files, address.slice(base.length)) !== undefined;
        if (!isThere)
          report(`${collection}/${id} should have the page ${address}, which is not there`);
      }
    }
  }
  for (const collection of Object.keys(pages)) {
    if (!(collectionNames as string[]).includes(collection))
      report(`names no collection: ${collection}`);
  }
  return problems;
}

async function writtenIds(folder: string): Promise<Set<string>> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    // A catalogue need not have every kind of thing.
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return new Set(
    names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length)),
  );
}
