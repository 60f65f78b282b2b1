/** `npm run template [-- out.xlsx]`: an empty workbook to fill in, with drop-downs and an example in each sheet. */
import { parseArgs } from 'node:util';
import { readSettings } from '../src/settings.ts';
import { withPlainErrors } from './lib/plain-errors.ts';
import { commonOptions, langOf, UsageError, withSentences } from './lib/sheets/commands.ts';
import { readAllContent } from './lib/draft.ts';
import { writeXlsxFile } from './lib/sheets/make-files.ts';
import { sheetWords } from './lib/sheets/words.ts';

const HELP = {
  vi: `npm run template [-- mau.xlsx]

Làm tệp Excel mẫu (mau-san-vat.xlsx): mỗi loại mục một trang tính, tiêu đề tiếng Việt, dòng chỉ cách
điền, danh sách để chọn, một hàng ví dụ. Điền xong thì nhập bằng npm run import.

  --lang en  nói tiếng Anh`,
  en: `npm run template [-- template.xlsx]

Makes an Excel template (mau-san-vat.xlsx): a sheet for each collection, headings in Vietnamese, a line
of help, drop-downs, an example. Take it in with npm run import.

  --lang en  speak English`,
} as const;
const DEFAULT_FILE = 'mau-san-vat.xlsx';

const lang = langOf(process.argv[process.argv.indexOf('--lang') + 1] ?? 'vi');
await withPlainErrors(() => withSentences(lang, HELP[lang], run));

async function run(): Promise<void> {
  const { help: _, lang: _lang } = commonOptions;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: _, lang: _lang },
  });
  if (values.help) {
    console.log(HELP[lang]);
    return;
  }
  const [path = DEFAULT_FILE, ...more] = positionals;
  if (more.length > 0 || !path.toLowerCase().endsWith('.xlsx'))
    throw new UsageError(positionals.join(' '));
  const { entries } = await readAllContent(readSettings().content);
  await writeXlsxFile(path, entries, true);
  console.log(sheetWords[lang].template(path));
}
