/**
 * `npm run harvest -- https://sanvat.example/` or `npm run harvest -- dist`: reads the open data of a
 * Sản Vật back, whole, and checks them as if an officer had typed them. Prints what was read, and
 * everything that is wrong with it.
 *
 *     --lang en   in English
 *     --json      the problems for machines
 *
 * Exit code 1 when anything is wrong, 2 when there is nothing to read.
 */
import { hasErrors } from '../src/catalogue/problem.ts';
import { recordsByCollection } from '../src/catalogue/by-collection.ts';
import type { Lang } from '../src/i18n/index.ts';
import { langOption, parseCommand, readLang, UsageError } from './lib/command-line.ts';
import { exitCodes } from './lib/exit-codes.ts';
import { type Harvest, harvest } from './lib/harvest/harvest.ts';
import { HarvestError, openData } from './lib/harvest/source.ts';
import { withPlainErrors } from './lib/plain-errors.ts';
import { formatReport } from './lib/report.ts';
import { tellWhenStopped } from './lib/stop.ts';

tellWhenStopped();
await withPlainErrors(async () => {
  const { positionals, values } = parseCommand({
    lang: langOption,
    json: { type: 'boolean', default: false },
  });
  const [target, ...more] = positionals;
  if (target === undefined || more.length > 0)
    throw new UsageError(
      'Hãy ghi địa chỉ trang hoặc thư mục: npm run harvest -- https://sanvat.example/ (Name a site or a folder.)',
    );
  const lang = readLang(values.lang);
  try {
    process.exitCode = report(await harvest(await openData(target)), lang, values.json);
  } catch (error) {
    if (!(error instanceof HarvestError)) throw error;
    console.error(error.message);
    process.exitCode = exitCodes.usage;
  }
});

function report({ header, catalogue, problems }: Harvest, lang: Lang, asJson: boolean): number {
  if (asJson) {
    console.log(JSON.stringify(problems, null, 2));
    return hasErrors(problems) ? 1 : 0;
  }
  console.log(formatReport(problems, lang));
  if (!catalogue) return 1;
  const counts = Object.entries(recordsByCollection(catalogue)).map(
    ([name, records]) => `  ${name}: ${records.length}`,
  );
  const { origin, builtFor } = header;
  console.log(
    lang === 'vi'
      ? `Đã đọc trọn ${origin}, dựng cho ngày ${builtFor}:`
      : `Read ${origin} whole, built for ${builtFor}:`,
  );
  console.log(counts.join('\n'));
  return 0;
}
