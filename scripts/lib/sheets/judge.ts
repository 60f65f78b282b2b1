import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildCatalogue } from '../../../src/catalogue/build.ts';
import type { Problem } from '../../../src/catalogue/problem.ts';
import {
  addText,
  type Entries,
  readContent,
  sortEntries,
} from '../../../src/catalogue/read/index.ts';
import { locateFields } from '../../../src/catalogue/read/json.ts';
import type { CollectionName } from '../../../src/schema/collections.ts';

/** A content folder as it is read, before anything is changed. */
export interface Content {
  folder: string;
  entries: Entries;
  problems: readonly Problem[];
}

export const readWhole = async (folder: string): Promise<Content> => ({
  folder,
  ...(await readContent(folder)),
});

/**
 * Everything that would be wrong with a content folder if some of its files had other texts: the same
 * check as `npm run check`, before a byte is written. Changes what `content` holds.
 *
 * @param texts the new texts, by path under the folder: `products/a.json`
 */
export function judge(
  { entries, problems }: Content,
  texts: ReadonlyMap<string, string>,
  today: string,
): Problem[] {
  const found = problems.filter(({ file }) => !texts.has(file));
  for (const [path, text] of texts) {
    const [collection, file] = path.split('/') as [CollectionName, string];
    const id = file.replace(/\.json$/, '');
    (entries.paths as Set<string>).add(path);
    entries.ids[collection].add(id);
    entries.collections[collection].delete(id);
    entries.misshapen[collection].delete(id);
    found.push(...addText(entries, path, text));
  }
  sortEntries(entries);
  const all = [...found, ...buildCatalogue(entries, today).problems];
  return all.flatMap((problem) => {
    const text = texts.get(problem.file);
    return text === undefined ? [problem] : locateFields([problem], text);
  });
}

/** The text of an entry's file; nothing when there is none. */
export const textOf = (folder: string, path: string): Promise<string | undefined> =>
  readFile(join(folder, path), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
