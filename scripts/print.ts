/**
 * `npm run print -- <what> <id>`: a sheet of the built site as a PDF, the same that an officer gets by
 * pressing Print on its page.
 *
 *     npm run print -- leaflet banh-gai-chiem-hoa
 *     npm run print -- booklet chiem-hoa --lang en --out chiem-hoa.pdf
 *
 * What: leaflet (A5), fold (A4, two folds), label (70 × 45 mm), qr (A4, eight cards), booklet (A5).
 * The id is that of a product, a producer, a point of sale or a locality; `--kind` says which, when
 * two have the same.
 *
 * Exit code 0 when the PDF is written, 1 when there is nothing to print or to print with, 2 when the
 * command cannot be understood.
 */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readSettings } from '../src/settings.ts';
import { type PrintedKind, printedKinds, printPath } from '../src/outputs/addresses/index.ts';
import { NoChromiumError } from './lib/chromium.ts';
import { printSheets, type SheetForm, sheetForms } from './lib/print.ts';

interface Request {
  form: SheetForm;
  id: string;
  lang: 'vi' | 'en';
  kind: string | undefined;
  out: string | undefined;
}

try {
  process.exitCode = await print(readArguments());
} catch (error) {
  if (!(error instanceof NoChromiumError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** What was asked for; nothing when it cannot be understood. */
function readArguments(): Request | undefined {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        lang: { type: 'string', default: 'vi' },
        kind: { type: 'string' },
        out: { type: 'string' },
      },
    });
    const [form, id] = positionals;
    if (!isForm(form) || id === undefined) return undefined;
    return {
      form,
      id,
      lang: values.lang === 'en' ? 'en' : 'vi',
      kind: values.kind,
      out: values.out,
    };
  } catch {
    return undefined;
  }
}

async function print(request: Request | undefined): Promise<number> {
  if (request === undefined) {
    console.error(
      `Hãy ghi: npm run print -- <${sheetForms.join(' | ')}> <mã mục> [--lang en] [--out tệp.pdf]`,
    );
    return 2;
  }
  const { form, id, lang } = request;
  const settings = readSettings();
  if (!existsSync(join(settings.out, '_headers'))) {
    console.error('Chưa có phiên bản nào. Hãy chạy: npm run build (Nothing is built yet.)');
    return 1;
  }
  const path = pathsOf(request).find((candidate) => hasPage(settings.out, candidate));
  if (path === undefined) {
    console.error(`Không có trang in của "${id}" trong ${settings.out}. (No page to print from.)`);
    return 1;
  }
  const pdf = await printSheets(settings, path, form);
  if (pdf === undefined) {
    console.error(`"${id}" không có bản in loại "${form}". (There is no such sheet of it.)`);
    return 1;
  }
  const file = resolve(request.out ?? `${id}-${form}${lang === 'vi' ? '' : `-${lang}`}.pdf`);
  await writeFile(file, pdf);
  console.log(file);
  return 0;
}

function pathsOf({ id, kind: wanted, lang }: Request): string[] {
  const kinds = printedKinds.filter((kind) => wanted === undefined || kind === wanted);
  return kinds.map((kind: PrintedKind) => printPath({ kind, id }, lang));
}

function isForm(word: string | undefined): word is SheetForm {
  return (sheetForms as readonly (string | undefined)[]).includes(word);
}

function hasPage(folder: string, path: string): boolean {
  return existsSync(join(folder, path, 'index.html'));
}
