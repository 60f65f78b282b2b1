import { buildCatalogue } from './build.ts';
import { excludeInvalid } from './exclude.ts';
import { hasErrors, type Problem } from './problem.ts';
import { type Entries, readContent } from './read/index.ts';
import type { Catalogue, ExcludedFile } from './records.ts';

/** What there is to publish of a content folder, and all that is wrong with it. */
export interface ReadCatalogue {
  /** What goes into the release: everything, or what is left when invalid entries are excluded. */
  entries: Entries;
  /** Nothing when nothing may be published. */
  catalogue: Catalogue | undefined;
  /** Every problem of the folder, those of excluded files included. */
  problems: Problem[];
  /** The errors that stop everything. */
  blocking: Problem[];
  excluded: readonly ExcludedFile[];
}

/**
 * Reads a content folder and puts it together.
 *
 * @param settings which folder, for which day, and whether to leave out what has errors
 */
export async function readCatalogue({
  content,
  today,
  hold,
}: {
  content: string;
  today: string;
  hold?: boolean;
}): Promise<ReadCatalogue> {
  const { entries, problems: unreadable } = await readContent(content);
  const { catalogue, problems: unfitting } = buildCatalogue(entries, today);
  const problems = [...unreadable, ...unfitting];
  if (!hasErrors(problems)) return { entries, catalogue, problems, blocking: [], excluded: [] };
  if (hold) return { ...excludeInvalid(entries, unreadable, today), problems };
  const blocking = problems.filter(({ level }) => level === 'error');
  return { entries, catalogue: undefined, problems, blocking, excluded: [] };
}
