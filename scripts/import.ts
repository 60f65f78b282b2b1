/**
 * `npm run import -- file.xlsx`: takes entries from a spreadsheet, a CSV or a Word table into the
 * content. Shows what would be added, changed and left alone, and writes only when all is right.
 */
import { parseArgs } from 'node:util';
import { readSettings } from '../src/settings.ts';
import { commonOptions, langOf, UsageError, withSentences } from './lib/sheets/commands.ts';
import { legacyEncodings } from './lib/sheets/encodings.ts';
import { readTables } from './lib/sheets/read-file.ts';
import { sheetWords } from './lib/sheets/words.ts';
import { withPlainErrors } from './lib/plain-errors.ts';
import { tellWhenStopped } from './lib/stop.ts';

const HELP = {
  vi: `npm run import -- tệp.xlsx|.csv|.docx [tệp khác…]

Nhập các mục từ bảng Excel, CSV hoặc Word vào content/. Cho xem sẽ thêm gì, đổi gì, giữ nguyên gì;
chỉ ghi khi mọi thứ đều đúng. Ô trống thì giữ điều đang có; muốn bỏ một điều thì ghi (xóa).
Mục không có trong bảng không bao giờ bị bỏ.

  --dry-run        chỉ xem, không ghi
  --only products  bảng này là của loại mục nào, khi tiêu đề cột không nói rõ
  --decision "321/QĐ-UBND ngày 6/8/2024 của UBND tỉnh Tuyên Quang"
                   danh sách sản phẩm được công nhận này theo quyết định nào, khi trên bảng không ghi
  --document "Công văn số 12/UBND-KT ngày 5/8/2026 của UBND xã Chiêm Hóa"
                   danh sách chủ thể, điểm bán này kèm theo văn bản nào, khi trên bảng không ghi
  --yes            ghi danh sách đã công bố mà không hỏi lại
  --plan <mã>      phụ lục này thuộc kế hoạch nào trong content/plans
  --new-plan       danh mục chưa có kế hoạch ấy: tạo theo các dòng trên phụ lục
  --from tcvn3     chữ trong tệp theo bảng mã cũ: ${legacyEncodings.join(', ')}
  --allow-fewer    cho phép danh sách (nguồn, điều biết…) ngắn hơn đang có
  --lang en        nói tiếng Anh`,
  en: `npm run import -- file.xlsx|.csv|.docx [more files…]

Takes entries from Excel, CSV or Word tables into content/. Shows what would be added, changed and
left alone; writes only when all is right. A blank cell leaves what is there; write (xóa) to take a
value away. Entries that are not in the table are never removed.

  --dry-run        only show
  --only products  what the table is about, when its headings do not tell
  --decision "321/QĐ-UBND ngày 6/8/2024 của UBND tỉnh Tuyên Quang"
                   the decision of a list of recognised products, when the list does not say
  --document "Công văn số 12/UBND-KT ngày 5/8/2026 của UBND xã Chiêm Hóa"
                   the document of a list of producers or points of sale, when the list does not say
  --yes            write what a published list gives without asking
  --plan <id>      the plan in content/plans that an annex belongs to
  --new-plan       the catalogue does not have that plan: make it from the lines above the annex
  --from tcvn3     the file's letters are in an old encoding: ${legacyEncodings.join(', ')}
  --allow-fewer    lists (sources, facts…) may become shorter
  --lang en        speak English`,
} as const;

const lang = langOf(process.argv[process.argv.indexOf('--lang') + 1] ?? 'vi');
tellWhenStopped();
await withPlainErrors(() => withSentences(lang, HELP[lang], run));

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      ...commonOptions,
      'dry-run': { type: 'boolean', default: false },
      decision: { type: 'string' },
      document: { type: 'string' },
      yes: { type: 'boolean', default: false },
      plan: { type: 'string' },
      'new-plan': { type: 'boolean', default: false },
      from: { type: 'string' },
      'allow-fewer': { type: 'boolean', default: false },
    },
  });
  if (values.help || positionals.length === 0) {
    console.log(HELP[lang]);
    process.exitCode = values.help ? 0 : 1;
    return;
  }
  const from = legacyEncodings.find((one) => one === values.from);
  if (values.from !== undefined && !from)
    throw new UsageError(`--from: ${legacyEncodings.join(', ')}`);
  const tables = (await Promise.all(positionals.map((path) => readTables(path, from)))).flat();

  // Only now: a file that is refused must not wait for the whole catalogue.
  const [
    { collectionNamed },
    { readAllContent },
    { planImport },
    { importReport },
    { writeFiles },
  ] = await Promise.all([
    import('./lib/sheets/collection-named.ts'),
    import('./lib/draft.ts'),
    import('./lib/sheets/plan-import.ts'),
    import('./lib/sheets/report.ts'),
    import('./lib/write-files.ts'),
  ]);
  const { content, today } = readSettings();
  const only = collectionNamed(values.only);
  const { plan: planId, decision, document } = values;
  const [newPlan, allowFewer] = [values['new-plan'], values['allow-fewer']];
  const options = { today, only, plan: planId, newPlan, decision, document, allowFewer };
  const plan = await planImport(tables, await readAllContent(content), options);
  console.log(importReport(plan, lang));
  const t = sheetWords[lang];
  if (!plan.isGood) process.exitCode = 1;
  else if (values['dry-run']) console.log(t.dryRun);
  else if (plan.texts.size > 0) {
    if (plan.isShownFirst && !values.yes && !(await isConfirmed(t.confirm))) {
      console.log(t.unconfirmed);
      return;
    }
    writeFiles(content, plan.texts);
    console.log(t.written(plan.texts.size));
  }
}

/** A person at the terminal says yes; where nobody sits, nobody does. */
async function isConfirmed(question: string): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return false;
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^(?:có|co|c|yes|y)$/iu.test((await lines.question(question)).normalize('NFC').trim());
  } finally {
    lines.close();
  }
}
