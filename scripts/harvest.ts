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
import { parseArgs } from 'node:util';
import { hasErrors } from '../src/catalogue/problem.ts';
import { recordsByCollection } from '../src/catalogue/by-collection.ts';
import { type Harvest, harvest } from './lib/harvest/harvest.ts';
import { HarvestError, openData } from './lib/harvest/source.ts';
import { formatReport } from './lib/report.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string', default: 'vi' }, json: { type: 'boolean', default: false } },
});
const lang = values.lang === 'en' ? 'en' : 'vi';
process.exitCode = await run(positionals[0]);

async function run(target: string | undefined): Promise<number> {
  if (target === undefined) {
    console.error('Hãy ghi địa chỉ trang hoặc thư mục: npm run harvest -- https://sanvat.example/');
    return 2;
  }
  try {
    return report(await harvest(await openData(target)));
  } catch (error) {
    if (!(error instanceof HarvestError)) throw error;
    console.error(error.message);
    return 2;
  }
}

function report({ header, catalogue, problems }: Harvest): number {
  if (values.json) {
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
