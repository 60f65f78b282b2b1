/**
 * `npm run init`: eight questions, and then an empty catalogue of one's own in `content/`. What was
 * there is moved to `content-mau-<day>` beside it, never deleted.
 *
 *     --commune --province --body --contact --address --languages --tiles --git
 *                  the answers, where no person sits at a terminal
 *     --force      although content/ has changes that are not committed, or init has run before
 *     --lang en    asks in English
 *
 * Exit code 0 when the catalogue is there, 1 when it may not be made, 2 when answers are missing,
 * 130 after Ctrl+C; nothing is changed then.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { hasErrors } from '../src/catalogue/problem.ts';
import type { Lang } from '../src/i18n/index.ts';
import { readSettings } from '../src/settings.ts';
import { Answers, terminalPrompter, readFlags } from './lib/begin/answers.ts';
import {
  type FirstAnswers,
  firstFiles,
  parseCommune,
  parseRepository,
  parseSeat,
  parseTiles,
} from './lib/begin/first-catalogue.ts';
import { writeFiles } from './lib/write-files.ts';
import { readLang } from './lib/command-line.ts';
import { checkContent } from './lib/content-check.ts';
import { printHelpIfAsked } from './lib/begin/help.ts';
import { PlainError, withPlainErrors } from './lib/plain-errors.ts';
import { formatReport } from './lib/report.ts';

/** What every catalogue has: the programme's own tables, and what is written for its keepers. */
const KEPT = ['product-groups', 'stars', 'README.md', 'LICENSE'];

await withPlainErrors(async () => {
  if (printHelpIfAsked('init', process.argv.slice(2))) return;
  const { flags, set } = readFlags(process.argv.slice(2), new Set(['force']));
  const lang = readLang(flags.get('lang')?.at(-1) ?? 'vi');
  flags.delete('lang');
  const { content, today } = readSettings();
  if (!set.has('force')) refuseToOverwrite(content);

  const person = terminalPrompter();
  const answers = new Answers(flags, person, lang);
  let first: FirstAnswers;
  try {
    first = await askFirst(answers, lang);
  } finally {
    person?.close();
  }

  // Made and checked beside the old one, then put in its place without a pause.
  const workshop = mkdtempSync(join(dirname(content), '.content-'));
  const fresh = join(workshop, 'content');
  try {
    for (const name of KEPT) {
      if (existsSync(join(content, name)))
        cpSync(join(content, name), join(fresh, name), { recursive: true });
    }
    writeFiles(fresh, firstFiles(first, today));
    const { problems } = await checkContent({ content: fresh, today });
    if (hasErrors(problems)) throw new PlainError(formatReport(problems, lang));
    const aside = freeName(`${content}-mau-${today}`);
    renameSync(content, aside);
    try {
      renameSync(fresh, content);
    } catch (error) {
      renameSync(aside, content);
      throw error;
    }
    console.log(done(basename(content), basename(aside), lang));
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
});

async function askFirst(answers: Answers, lang: Lang): Promise<FirstAnswers> {
  const in_ = (vi: string, en: string) => (lang === 'vi' ? vi : en);
  const parsed =
    <Value>(parse: (text: string) => Value | undefined, complaint: string) =>
    (text: string) => {
      const value = parse(text);
      return value === undefined ? { complaint } : { value };
    };
  const line = (text: string) => ({ value: text });

  const commune = await answers.ask<string>({
    flag: 'commune',
    title: in_('Xã, phường hay đặc khu nào?', 'Which commune, ward or special zone?'),
    hint: in_('Cả cấp, ví dụ "Xã Chiêm Hóa".', 'With its kind, such as "Xã Chiêm Hóa".'),
    read: parsed(
      (text) => (parseCommune(text) ? text : undefined),
      in_(
        'Bắt đầu bằng "Xã", "Phường" hay "Đặc khu".',
        'It begins with "Xã", "Phường" or "Đặc khu".',
      ),
    ),
  });
  const province = await answers.ask<string>({
    flag: 'province',
    title: in_('Thuộc tỉnh, thành phố nào?', 'Of which province or city?'),
    hint: in_('Tên gọn, ví dụ "Tuyên Quang".', 'Its short name, such as "Tuyên Quang".'),
    read: (text) => line(text.replace(/^(tỉnh|thành phố|tp\.?)\s+/i, '')),
  });
  const body = await answers.ask<string>({
    flag: 'body',
    title: in_('Cơ quan nào giữ danh mục?', 'Which body keeps the catalogue?'),
    hint: in_('Hiện ở chân trang.', 'It stands at the foot of every page.'),
    fallback:
      commune === undefined ? undefined : `UBND ${commune[0]?.toLowerCase()}${commune.slice(1)}`,
    read: line,
  });
  const contact = await answers.ask<string>({
    flag: 'contact',
    title: in_('Email nhận tin báo chỗ sai?', 'E-mail address for reports of mistakes?'),
    hint: in_('Của cơ quan, sẽ hiện công khai.', 'Of the body; it is shown to everybody.'),
    read: parsed(
      (text) => (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? text : undefined),
      in_('Viết như ocop@xa.gov.vn.', 'Write it like ocop@xa.gov.vn.'),
    ),
  });
  const seat = await answers.ask({
    flag: 'address',
    title: in_('Trụ sở ở đâu?', 'Where is its seat?'),
    hint: in_(
      'Địa chỉ rồi tọa độ sao chép từ bản đồ, ví dụ "Thôn Trung Tâm; 22.1489, 105.2771".',
      'The address, then the coordinates as a map gives them: "Thôn Trung Tâm; 22.1489, 105.2771".',
    ),
    read: parsed(
      parseSeat,
      in_(
        'Còn thiếu địa chỉ hoặc tọa độ trong nước.',
        'The address or coordinates in Viet Nam are missing.',
      ),
    ),
  });
  const languages = await answers.ask<string>({
    flag: 'languages',
    title: in_('Viết bằng tiếng nào?', 'In which languages?'),
    choices: [
      { value: 'vi', label: in_('Tiếng Việt', 'Vietnamese') },
      { value: 'vi,en', label: in_('Tiếng Việt và tiếng Anh', 'Vietnamese and English') },
    ],
    fallback: 'vi',
    read: line,
  });
  const tiles = await answers.ask({
    flag: 'tiles',
    title: in_('Bản đồ nền?', 'Map background?'),
    hint: in_(
      '"none": chỉ bản đồ vẽ sẵn; "openstreetmap"; hoặc mẫu địa chỉ kèm ghi công: https://…/{z}/{x}/{y}.png © Tên.',
      '"none": our own drawing only; "openstreetmap"; or a template with whom to name: https://…/{z}/{x}/{y}.png © Name.',
    ),
    fallback: 'none',
    read: parsed(parseTiles, in_('Không đọc được.', 'Cannot be read.')),
  });
  const repository = await answers.ask({
    flag: 'git',
    title: in_('Kho mã nguồn ở đâu?', 'Where is the repository?'),
    hint: in_(
      'Địa chỉ như trình duyệt hiện, ví dụ "https://github.com/ubnd-xa/san-vat"; "none" nếu chưa có. Máy chủ riêng thì ghi loại ở trước: "forgejo https://git.tinh.gov.vn/xa/san-vat".',
      'Its address as a browser shows it; "none" if there is none yet. A server of your own with its kind first: "forgejo https://git.tinh.gov.vn/xa/san-vat".',
    ),
    fallback: 'none',
    read: parsed(
      (text) => (text === 'none' ? 'none' : parseRepository(text)),
      in_('Không phải địa chỉ kho.', 'Not the address of a repository.'),
    ),
  });
  answers.finish();
  return {
    commune,
    province,
    body,
    contact,
    seat,
    isEnglishToo: languages === 'vi,en',
    tiles,
    repository: repository === 'none' ? undefined : repository,
  } as FirstAnswers;
}

function refuseToOverwrite(content: string): void {
  const earlier = globSync(`${basename(content)}-mau-*`, { cwd: dirname(content) });
  if (earlier.length > 0)
    throw new PlainError(
      `Đã chạy init rồi: dữ liệu trước nằm ở ${earlier.sort().join(', ')}. Muốn làm lại thì thêm --force. (init has run before; --force does it again.)`,
    );
  if (uncommitted(content))
    throw new PlainError(
      'content/ có thay đổi chưa lưu vào git. Lưu (commit) trước, hoặc thêm --force. (content/ has changes that are not committed.)',
    );
}

/** True when git knows the folder and something in it differs from what was committed. */
function uncommitted(content: string): boolean {
  try {
    const status = execFileSync('git', ['status', '--porcelain', '--', content], {
      cwd: dirname(content),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return status.trim() !== '';
  } catch {
    // No repository, or no git: there is nothing that could be lost from it.
    return false;
  }
}

function freeName(wanted: string): string {
  for (let at = 1; ; at++) {
    const name = at === 1 ? wanted : `${wanted}-${at}`;
    if (!existsSync(name)) return name;
  }
}

function done(content: string, aside: string, lang: Lang): string {
  return lang === 'vi'
    ? `Xong. ${content}/ là danh mục trống của mình; dữ liệu trước nằm nguyên ở ${aside}/.\nTiếp theo: npm run new -- product, rồi npm start.`
    : `Done. ${content}/ is an empty catalogue of your own; what was there is in ${aside}/.\nNext: npm run new -- product, then npm start.`;
}
