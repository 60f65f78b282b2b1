import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../src/catalogue/problem.ts';
import type { Entries } from '../../src/catalogue/read/index.ts';
import { locateFields } from '../../src/catalogue/read/json.ts';
import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';
import type { ExcludedFile } from '../../src/catalogue/records.ts';
import type { Settings } from '../../src/settings.ts';
import type { SiteData } from '../../src/schema/site.ts';
import { formatExcluded, formatReport } from './report.ts';

/** What a check has found, with lines and columns. */
export interface ContentCheck {
  problems: Problem[];
  /** The map background of `site.json`, for the security policy. */
  tiles: SiteData['tiles'];
  /** What goes into a release, which takes its digests of it. */
  entries: Entries;
  /** Files that a release leaves out; none unless the settings ask for it. */
  held: ExcludedFile[];
  /** False when something in the content may not be published, even without the excluded files. */
  isGood: boolean;
}

/** What a release needs to know of the content before anything is built. */
export type ContentVerdict = Pick<ContentCheck, 'isGood' | 'tiles' | 'entries' | 'held'>;

/**
 * Checks the content and prints every problem at once, and the excluded files.
 *
 * @param settings which folder, for which day, and whether files with errors are excluded
 */
export async function runContentCheck(settings: Settings): Promise<ContentVerdict> {
  const check = await checkContent(settings);
  console.log(formatReport(check.problems, 'vi'));
  if (check.held.length > 0) console.log(`\n${formatExcluded(check.held, 'vi')}`);
  return check;
}

/** Everything that is wrong with a content folder on a day, with lines and columns. */
export async function checkContent(
  settings: Pick<Settings, 'content' | 'today'> & Partial<Pick<Settings, 'hold'>>,
): Promise<ContentCheck> {
  const { entries, catalogue, problems, excluded: held } = await readCatalogue(settings);
  const errors = await locate(
    settings.content,
    held.flatMap((one) => one.problems),
  );
  const byFile = Map.groupBy(errors, ({ file }) => file);
  return {
    problems: await locate(settings.content, problems),
    tiles: entries.site?.tiles ?? 'none',
    entries,
    held: held.map((one) => ({ ...one, problems: byFile.get(one.file) ?? [] })),
    isGood: catalogue !== undefined,
  };
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
