/** All that `npm run check` looks at, as a page: read off the rules and the sentences themselves. */
import {
  generalSentence,
  type ProblemCode,
  type SentenceArea,
  sentenceAreas,
} from '../../src/catalogue/problem.ts';
import { rules } from '../../src/catalogue/rules/index.ts';
import type { Lang } from '../../src/i18n/index.ts';

const words = {
  vi: {
    title: 'Những điều được kiểm tra',
    lede: 'Lỗi thì phải sửa trước khi phát hành; điều nên xem thì không chặn. Dấu … là chữ trong tệp.',
    rules: 'Quy tắc giữa các tệp',
    problems: 'Mọi câu có thể gặp',
    columns: ['Mã', 'Mức', 'Sai ở đâu', 'Sửa thế nào'],
    levels: { error: 'lỗi', warning: 'nên xem' },
    areas: {
      files: 'Tệp và thư mục',
      shape: 'Ô thiếu, ô thừa, ô sai kiểu',
      formats: 'Cách viết ngày, số, liên kết, chữ',
      photographs: 'Ảnh',
      people: 'Dữ liệu cá nhân và giấy đồng ý',
      entries: 'Mục nhắc tới nhau, mục trùng nhau',
      editor: 'Trình sửa trên mạng',
      moves: 'Mã đã dời',
      stories: 'Câu chuyện và Markdown',
      certificates: 'Quyết định công nhận',
      quality: 'Điều đã cũ, lời hứa quá',
    },
  },
  en: {
    title: 'What is checked',
    lede: 'An error is mended before a release; a warning stops nothing. … stands for words of the file.',
    rules: 'Rules among the files',
    problems: 'Every sentence there is',
    columns: ['Code', 'Level', 'What is wrong', 'What to do'],
    levels: { error: 'error', warning: 'warning' },
    areas: {
      files: 'Files and folders',
      shape: 'Fields missing, unknown or of the wrong kind',
      formats: 'How days, figures, links and words are written',
      photographs: 'Photographs',
      people: 'Personal data and consent',
      entries: 'Entries that name each other, or are there twice',
      editor: 'The web editor',
      moves: 'Ids that have moved',
      stories: 'Stories and Markdown',
      certificates: 'Decisions that recognise',
      quality: 'Facts grown old, promises too great',
    },
  },
} as const;

/** The page as Markdown, in one language. */
export function rulesPage(lang: Lang): string {
  const t = words[lang];
  const areas = (Object.keys(sentenceAreas) as SentenceArea[]).flatMap((area) => [
    `### ${(t.areas satisfies Record<SentenceArea, string>)[area]}`,
    '',
    row(t.columns),
    row(t.columns.map(() => '---')),
    ...(Object.keys(sentenceAreas[area]) as ProblemCode[]).map((code) => {
      const { level, message, fix } = generalSentence(code);
      return row([`\`${code}\``, t.levels[level], message[lang], fix[lang]]);
    }),
    '',
  ]);
  return [
    `# ${t.title}`,
    '',
    t.lede,
    '',
    `## ${t.rules}`,
    '',
    ...rules.map(({ name, about }) => `- \`${name}\`: ${about[lang]}`),
    '',
    `## ${t.problems}`,
    '',
    ...areas,
  ].join('\n');
}

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
