import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildCatalogue } from '../../src/catalogue/build.ts';
import type { Problem } from '../../src/catalogue/problem.ts';
import { addText, type Entries, readContent, sortEntries } from '../../src/catalogue/read/index.ts';
import { locateFields } from '../../src/catalogue/read/json.ts';
import type { CollectionName } from '../../src/schema/collections.ts';

/** A content folder as it is read, before anything is changed. */
export interface Content {
  folder: string;
  entries: Entries;
  problems: readonly Problem[];
}

export const readAllContent = async (folder: string): Promise<Content> => ({
  folder,
  ...(await readContent(folder)),
});

/** Files that a command is about to write into a content folder. */
export interface Draft {
  /** By path under the folder: `products/a.json`, `stories/vi/a.md`. */
  texts: ReadonlyMap<string, string>;
  /** Paths of photographs, `photos/a/b.jpg`. */
  photos?: readonly string[];
}

/**
 * All problems that a content folder would have if a draft were written: the same check as
 * `npm run check`, before anything is written. Modifies `content`.
 */
export function checkDraft(
  { entries, problems }: Content,
  { texts, photos = [] }: Draft,
  today: string,
): Problem[] {
  for (const path of photos) {
    (entries.paths as Set<string>).add(path);
    entries.photos.set(path.slice('photos/'.length), { width: 1, height: 1 });
  }
  const found = problems.filter(({ file }) => !texts.has(file));
  for (const [path, text] of texts) {
    forget(entries, path);
    found.push(...addText(entries, path, text));
  }
  sortEntries(entries);
  return [...found, ...buildCatalogue(entries, today).problems].flatMap((problem) => {
    const text = texts.get(problem.file);
    return text === undefined ? [problem] : locateFields([problem], text);
  });
}

/** The problems in the files of a draft alone; problems of other files are not reported. */
export const problemsOfDraft = async (
  folder: string,
  today: string,
  draft: Draft,
): Promise<Problem[]> =>
  checkDraft(await readAllContent(folder), draft, today).filter(({ file }) =>
    draft.texts.has(file),
  );

/** Makes room for another text of a file, or for its first. */
function forget(entries: Entries, path: string): void {
  (entries.paths as Set<string>).add(path);
  const [folder, ...rest] = path.split('/') as [CollectionName, ...string[]];
  if (rest.length !== 1) return;
  const id = (rest[0] ?? '').replace(/\.[^.]*$/, '');
  entries.ids[folder].add(id);
  entries.collections[folder].delete(id);
  entries.misshapen[folder].delete(id);
}

/** The text of an entry's file; undefined when there is none. */
export const textOf = (folder: string, path: string): Promise<string | undefined> =>
  readFile(join(folder, path), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
