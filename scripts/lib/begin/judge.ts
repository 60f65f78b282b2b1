import { buildCatalogue } from '../../../src/catalogue/build.ts';
import type { Problem } from '../../../src/catalogue/problem.ts';
import { addText, type Entries, readContent } from '../../../src/catalogue/read/index.ts';
import { locateFields } from '../../../src/catalogue/read/json.ts';
import type { CollectionName } from '../../../src/schema/collections.ts';

/** What a command would put into a content folder. */
export interface Draft {
  /** By path under the folder: `products/a.json`, `stories/vi/a.md`. */
  texts: ReadonlyMap<string, string>;
  /** Paths of photographs, `photos/a/b.jpg`. */
  photos?: readonly string[];
}

/**
 * What would be wrong with the files of a draft if it were written: the same check as `npm run check`,
 * before a byte is. What is wrong elsewhere is somebody else's.
 */
export async function problemsOfDraft(
  content: string,
  today: string,
  { texts, photos = [] }: Draft,
): Promise<Problem[]> {
  const { entries } = await readContent(content);
  for (const path of photos) {
    (entries.paths as Set<string>).add(path);
    entries.photos.set(path.slice('photos/'.length), { width: 1, height: 1 });
  }
  const found = [...texts].flatMap(([path, text]) => {
    forget(entries, path);
    return addText(entries, path, text);
  });
  return [...found, ...buildCatalogue(entries, today).problems]
    .filter(({ file }) => texts.has(file))
    .flatMap((problem) => locateFields([problem], texts.get(problem.file) ?? ''));
}

/** Makes room for another text of a file, or for its first. */
function forget(entries: Entries, path: string): void {
  (entries.paths as Set<string>).add(path);
  const [folder, ...rest] = path.split('/') as [CollectionName, ...string[]];
  const id = rest.at(-1)?.replace(/\.[^.]*$/, '') ?? '';
  if (rest.length !== 1) return;
  entries.ids[folder].add(id);
  entries.collections[folder].delete(id);
  entries.misshapen[folder].delete(id);
}
