/**
 * `npm run export -- out.xlsx|.csv`: the catalogue as a spreadsheet. Imported again unchanged, it
 * changes nothing.
 */
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { hasErrors } from '../src/catalogue/problem.ts';
import { readSettings } from '../src/settings.ts';
import { withPlainErrors } from './lib/plain-errors.ts';
import { formatReport } from './lib/report.ts';
import { collectionNamed } from './lib/sheets/collection-named.ts';
import { commonOptions, langOf, UsageError, withSentences } from './lib/sheets/commands.ts';
import { readAllContent } from './lib/draft.ts';
import { writeCsvFile, writeXlsxFile } from './lib/sheets/make-files.ts';
import { sheetWords } from './lib/sheets/words.ts';

const HELP = {
  vi: `npm run export -- danh-muc.xlsx      mọi mục, mỗi loại một trang tính
npm run export -- san-pham.csv       chỉ sản phẩm, hoặc loại nêu ở --only

Sửa trong Excel rồi nhập lại bằng npm run import.

  --only producers  loại mục nào vào tệp .csv
  --lang en         nói tiếng Anh`,
  en: `npm run export -- catalogue.xlsx     all entries, a sheet for each collection
npm run export -- products.csv       products alone, or those of --only

Edit it in Excel and take it back with npm run import.

  --only producers  which collection goes into a .csv
  --lang en         speak English`,
} as const;

const lang = langOf(process.argv[process.argv.indexOf('--lang') + 1] ?? 'vi');
await withPlainErrors(() => withSentences(lang, HELP[lang], run));

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: commonOptions });
  const [path, ...more] = positionals;
  if (values.help || path === undefined) {
    console.log(HELP[lang]);
    process.exitCode = values.help ? 0 : 1;
    return;
  }
  const extension = extname(path).toLowerCase();
  if (more.length > 0 || !['.xlsx', '.csv'].includes(extension))
    throw new UsageError(positionals.join(' '));
  const only = collectionNamed(values.only);
  const { entries, problems } = await readAllContent(readSettings().content);
  if (hasErrors(problems)) {
    // An entry that cannot be read would be missing from the table without a word.
    console.error(formatReport(problems, lang));
    process.exitCode = 1;
    return;
  }
  const count =
    extension === '.csv'
      ? await writeCsvFile(path, entries, only ?? 'products')
      : await writeXlsxFile(path, entries, false);
  console.log(sheetWords[lang].exported(path, count));
}
