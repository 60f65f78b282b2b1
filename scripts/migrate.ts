/**
 * `npm run migrate`: carries a content folder of an older version over. Certificates that told number, day and
 * body of their decision name it from now on; the decisions become files in `content/decisions`.
 *
 *     --write             writes; without it the command only shows what it would do
 *     --content <folder>  another folder than `content`
 *     --lang en           in English
 *
 * Exit code 0 when it is shown or written, or there is nothing to do; 1 when something must be mended first, and
 * nothing is written then; 2 when the command was not called right.
 */
import { readSettings } from '../src/settings.ts';
import { langOption, parseCommand, readLang, UsageError } from './lib/command-line.ts';
import { exitCodes } from './lib/exit-codes.ts';
import { planMigration } from './lib/migrate/plan.ts';
import { migrationReport } from './lib/migrate/report.ts';
import { withPlainErrors } from './lib/plain-errors.ts';
import { writeFiles } from './lib/write-files.ts';

await withPlainErrors(async () => {
  const { values, positionals } = parseCommand({
    lang: langOption,
    write: { type: 'boolean', default: false },
    content: { type: 'string' },
  });
  const lang = readLang(values.lang);
  if (positionals.length > 0)
    throw new UsageError(
      `Lệnh chưa đúng: "${positionals.join(' ')}". Thư mục khác thì ghi --content <thư mục>. (Another folder goes after --content.)`,
    );
  const { content, today } = readSettings({
    ...process.env,
    ...(values.content !== undefined && { SAN_VAT_CONTENT: values.content }),
  });
  const migration = await planMigration(content, today);
  const isRefused = migration.unreadable.length > 0 || migration.problems.length > 0;
  if (!isRefused && values.write) writeFiles(content, migration.texts);
  console.log(migrationReport(migration, values.write, lang));
  if (isRefused) process.exitCode = exitCodes.bad;
});
