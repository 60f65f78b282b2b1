/** What `npm run migrate` says, in both languages. */
import { formatDate } from '../../../src/i18n/format.ts';
import type { Lang } from '../../../src/i18n/index.ts';
import { isDay } from '../../../src/lib/day.ts';
import { formatReport } from '../report.ts';
import type { CarryProblem } from './decisions.ts';
import type { ChangedDecision, ChangedProduct, Migration } from './plan.ts';

const words = {
  vi: {
    decisions: (count: number) => `Quyết định, ${count} tệp:`,
    products: (count: number) => `Sản phẩm, ${count} tệp đổi cách ghi:`,
    decision: ({ number, day, body }: ChangedDecision) =>
      `Quyết định ${number}, ${day}, của ${body}`,
    gains: 'thêm điều sản phẩm đang ghi',
    names: (numbers: string) => `nhắc tới quyết định ${numbers}`,
    notes: (count: number) => `thêm ${count} ghi chú về quyết định bị thay`,
    marked: (count: number) =>
      `${count} chỗ ghi số sao chưa rõ chữ nằm ở đâu trong nguồn, cần đọc lại nguồn`,
    nothing: 'Không có gì phải chuyển.',
    shown: 'Chưa ghi gì. Đồng ý thì chạy: npm run migrate -- --write',
    written: (count: number) => `Đã ghi ${count} tệp.`,
    left: (count: number) =>
      count === 0
        ? 'Sau khi chuyển, npm run check không còn lỗi nào.'
        : `Sau khi chuyển, npm run check còn ${count} lỗi: chạy lệnh ấy để xem và sửa.`,
    refused: 'Chưa chuyển được, chưa ghi gì. Sửa những chỗ sau rồi chạy lại:',
    told: { number: 'số quyết định', day: 'ngày', body: 'cơ quan' } as Record<string, string>,
    incomplete: (missing: string) =>
      `Thiếu ${missing}, nên không biết là quyết định nào. Ghi thêm vào mục ấy.`,
    ambiguous: (found: string) =>
      `Có nhiều quyết định hợp với số ấy: ${found}. Ghi thêm ngày và cơ quan.`,
    malformed: (found: string) =>
      `"${found}" không phải số quyết định hay một ngày có thật. Xem văn bản rồi ghi lại: số như 321/QĐ-UBND, ngày như 2024-08-06.`,
    contradiction: (file: string, found: string, wanted: string) =>
      `Mục này nói "${wanted}", mà content/decisions/${file}.json (hoặc sản phẩm khác nhắc tới quyết định ấy) nói "${found}". Xem văn bản rồi sửa bên sai.`,
  },
  en: {
    decisions: (count: number) => `Decisions, ${count} files:`,
    products: (count: number) => `Products, ${count} files in another form:`,
    decision: ({ number, day, body }: ChangedDecision) => `Decision ${number}, ${day}, of ${body}`,
    gains: 'gains what products say of it',
    names: (numbers: string) => `names the decision ${numbers}`,
    notes: (count: number) => `gains ${count} notes on a decision that is replaced`,
    marked: (count: number) =>
      `${count} ranks of which nobody recorded where the source has the words: to be read again`,
    nothing: 'There is nothing to carry over.',
    shown: 'Nothing written. To write it: npm run migrate -- --write',
    written: (count: number) => `Wrote ${count} files.`,
    left: (count: number) =>
      count === 0
        ? 'Afterwards npm run check finds no errors.'
        : `Afterwards npm run check finds ${count} errors: run it to see and mend them.`,
    refused: 'This cannot be carried over, and nothing was written. Mend this, then run it again:',
    told: { number: 'the number', day: 'the day', body: 'the body' } as Record<string, string>,
    incomplete: (missing: string) =>
      `Without ${missing} nobody knows which decision this is. Write it there.`,
    ambiguous: (found: string) =>
      `Several decisions fit this number: ${found}. Write day and body, too.`,
    malformed: (found: string) =>
      `"${found}" is no number of a decision, or no day that exists. Look at the document and write the number like 321/QĐ-UBND, the day like 2024-08-06.`,
    contradiction: (file: string, found: string, wanted: string) =>
      `This says "${wanted}", but content/decisions/${file}.json (or another product that names the decision) says "${found}". Look at the document and correct the wrong one.`,
  },
} as const;

/** What would be done, or was, file by file; or why it cannot be done. */
export function migrationReport(
  { products, decisions, problems, unreadable, texts, errorsLeft }: Migration,
  isWritten: boolean,
  lang: Lang,
): string {
  const t = words[lang];
  if (unreadable.length > 0) return `${t.refused}\n\n${formatReport(unreadable, lang)}`;
  if (problems.length > 0) {
    const lines = problems.map(
      (problem) =>
        `  content/products/${problem.product}.json, ${problem.field}: ${carrySentence(problem, lang)}`,
    );
    return [t.refused, ...lines].join('\n');
  }
  if (texts.size === 0) return t.nothing;
  const blocks = [
    ...(decisions.length > 0 ? [[t.decisions(decisions.length), ...decisions.map(line)]] : []),
    ...(products.length > 0 ? [[t.products(products.length), ...products.flatMap(lines)]] : []),
    [t.left(errorsLeft), isWritten ? t.written(texts.size) : t.shown],
  ];
  return blocks.map((block) => block.join('\n')).join('\n\n');

  function line(decision: ChangedDecision): string {
    const { path, day, isNew } = decision;
    const said = t.decision({ ...decision, day: isDay(day) ? formatDate(day, lang) : day });
    return `  ${isNew ? '+' : '~'} content/${path}  ${said}${isNew ? '' : `: ${t.gains}`}`;
  }

  function lines({ path, name, decisions: named, notes, marked }: ChangedProduct): string[] {
    const numbers = named.map(({ number, id }) => `${number} (${id})`).join(', ');
    return [
      `  ~ content/${path}  ${name}`,
      ...(named.length > 0 ? [`      ${t.names(numbers)}`] : []),
      ...(notes > 0 ? [`      ${t.notes(notes)}`] : []),
      ...(marked > 0 ? [`      ${t.marked(marked)}`] : []),
    ];
  }
}

/** Why a certificate cannot be carried over, and what to do. */
function carrySentence(
  { problem, decision = '', found, wanted = '' }: Omit<CarryProblem, 'product' | 'field'>,
  lang: Lang,
): string {
  const t = words[lang];
  if (problem === 'contradiction') return t.contradiction(decision, found, wanted);
  if (problem === 'ambiguous') return t.ambiguous(found);
  if (problem === 'malformed') return t.malformed(found);
  return t.incomplete(
    found
      .split(', ')
      .map((one) => t.told[one] ?? one)
      .join(', '),
  );
}
