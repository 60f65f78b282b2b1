import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildCatalogue } from '../../src/catalogue/build.ts';
import { hasErrors, type Problem } from '../../src/catalogue/problem.ts';
import { type Entries, readContent } from '../../src/catalogue/read/index.ts';
import { locateFields } from '../../src/catalogue/read/json.ts';
import type { Settings } from '../../src/lib/settings.ts';
import type { SiteData } from '../../src/schema/site.ts';
import { formatReport } from './report.ts';

/** What a release needs to know of the content before anything is built. */
export interface ContentVerdict {
  /** False when something in the content may not be published; it has been printed then. */
  isGood: boolean;
  /** The map background of `site.json`, for the security policy. */
  tiles: SiteData['tiles'];
  /** What was read; the release takes its digests of it. */
  entries: Entries;
}

/**
 * Checks the content and prints every problem at once.
 *
 * @param settings which folder, and for which day
 */
export async function runContentCheck(settings: Settings): Promise<ContentVerdict> {
  const { problems, tiles, entries } = await checkContent(settings);
  console.log(formatReport(problems, 'vi'));
  return { isGood: !hasErrors(problems), tiles, entries };
}

/** Everything that is wrong with a content folder on a day, with lines and columns. */
export async function checkContent({
  content,
  today,
}: Pick<Settings, 'content' | 'today'>): Promise<{
  problems: Problem[];
  tiles: SiteData['tiles'];
  entries: Entries;
}> {
  const { entries, problems: unreadable } = await readContent(content);
  const { problems: unfitting } = buildCatalogue(entries, today);
  const problems = await locate(content, [...unreadable, ...unfitting]);
  return { problems, tiles: entries.site?.tiles ?? 'none', entries };
}

/** Only files that have problems are opened a second time, to find the lines. */
async function locate(folder: string, problems: readonly Problem[]): Promise<Problem[]> {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  const located = await Promise.all(
    [...byFile].map(async ([file, inFile]) => {
      if (!file.endsWith('.json') || inFile.every(({ line }) => line !== undefined)) return inFile;
      const text = await readFile(join(folder, file), 'utf8').catch(() => '');
      return locateFields(inFile, text);
    }),
  );
  return located.flat().sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}
