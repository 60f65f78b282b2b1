/**
 * `npm run diff -- origin/main`: in words, what the content as it is now does to the site, compared
 * with a commit or with another content folder. Markdown, for a pull request.
 *
 *     --lang en                in English
 *     --json                   for machines
 *     --base-day 2026-11-01    the day for which the old side is judged; by itself the commit's day,
 *                              for a folder the same day as the new side
 *
 * Exit code 0 when both sides could be compared, 1 when one cannot be read, 2 when it was not called
 * right.
 */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { compareCatalogues } from '../src/catalogue/comparison.ts';
import { readCatalogue } from '../src/catalogue/read-catalogue.ts';
import { isDay } from '../src/lib/day.ts';
import { readSettings } from '../src/settings.ts';
import { langOption, parseCommand, readLang, UsageError } from './lib/command-line.ts';
import { comparisonReport, type Incomplete } from './lib/comparison-report.ts';
import { withContentAt } from './lib/git-content.ts';
import { withCarriedFolder } from './lib/migrate/carried-folder.ts';
import { PlainError, withPlainErrors } from './lib/plain-errors.ts';

/** A side that can be compared, even when some of its entries have errors. */
async function readSide(content: string, today: string, side: Incomplete['side']) {
  const {
    catalogue,
    problems,
    excluded: held,
  } = await readCatalogue({ content, today, hold: true });
  const errors = problems.filter(({ level }) => level === 'error').length;
  if (catalogue)
    return { catalogue, incomplete: errors > 0 ? [{ side, errors, held: held.length }] : [] };
  const which = side === 'before' ? 'Bản cũ' : 'Bản mới';
  throw new PlainError(
    `${which} còn ${errors} lỗi và không dựng được trang nào, nên không so được. Chạy npm run check. (The ${side === 'before' ? 'old' : 'new'} side has errors that leave nothing to compare.)`,
  );
}

await withPlainErrors(async () => {
  const { values, positionals } = parseCommand({
    lang: langOption,
    json: { type: 'boolean', default: false },
    'base-day': { type: 'string' },
  });
  const lang = readLang(values.lang);
  const [base, ...more] = positionals;
  if (base === undefined || more.length > 0)
    throw new UsageError(
      'Hãy ghi một nhánh, một lần lưu, hoặc một thư mục để so: npm run diff -- origin/main (Name what to compare with.)',
    );
  const baseDay = values['base-day'];
  if (baseDay !== undefined && !isDay(baseDay))
    throw new UsageError(`--base-day "${baseDay}": ghi như 2026-11-21. (Write a day that exists.)`);

  const { content, today } = readSettings();
  const after = await readSide(content, today, 'after');
  // What an older version has written is compared by what it says, not by how.
  const readBefore = (folder: string, day: string) =>
    withCarriedFolder(folder, day, (carried) => readSide(carried, day, 'before'));
  const before = statSync(base, { throwIfNoEntry: false })?.isDirectory()
    ? await readBefore(resolve(base), baseDay ?? today)
    : await withContentAt(base, content, ({ folder, day }) => readBefore(folder, baseDay ?? day));
  const comparison = compareCatalogues(before.catalogue, after.catalogue);
  const incomplete = [...before.incomplete, ...after.incomplete];
  console.log(
    values.json
      ? JSON.stringify({ ...comparison, incomplete }, null, 2)
      : comparisonReport(comparison, incomplete, lang),
  );
});
