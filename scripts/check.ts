/**
 * `npm run check`: everything that is wrong with the content, at once, in sentences.
 * `--lang en` for English, `--json` for machines. Exit code 1 when anything must be mended first.
 */
import { parseArgs } from 'node:util';
import { hasErrors } from '../src/catalogue/problem.ts';
import { readSettings } from '../src/lib/settings.ts';
import { checkContent } from './lib/content-check.ts';
import { formatReport } from './lib/report.ts';

const { values } = parseArgs({
  options: { lang: { type: 'string', default: 'vi' }, json: { type: 'boolean', default: false } },
});
const { problems } = await checkContent(readSettings());
console.log(
  values.json
    ? JSON.stringify(problems, null, 2)
    : formatReport(problems, values.lang === 'en' ? 'en' : 'vi'),
);
process.exitCode = hasErrors(problems) ? 1 : 0;
