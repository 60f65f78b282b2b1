import { styleText } from 'node:util';
import type { Problem } from '../../src/catalogue/problem.ts';
import type { ExcludedFile } from '../../src/catalogue/records.ts';
import type { Lang } from '../../src/i18n/index.ts';
import { printable } from '../../src/lib/printable.ts';

/** What a report says around the problems, in both languages. */
const words = {
  vi: {
    error: 'Lỗi',
    warning: 'Nên xem',
    line: (line: number) => `dòng ${line}`,
    fix: 'Sửa',
    sum: (errors: number, warnings: number) => `${errors} lỗi, ${warnings} điều nên xem.`,
    good: 'Dữ liệu dùng được.',
    held: (count: number) => `Giữ lại ${count} tệp, không phát hành cùng những tệp khác:`,
    heldFor: (errors: number) => `${errors} lỗi`,
    heldWith: (names: string) => `nhắc tới ${names}, đang bị giữ lại`,
  },
  en: {
    error: 'Error',
    warning: 'Worth a look',
    line: (line: number) => `line ${line}`,
    fix: 'Fix',
    sum: (errors: number, warnings: number) => `${errors} errors, ${warnings} warnings.`,
    good: 'The content can be published.',
    held: (count: number) => `${count} files are held back and not released with the others:`,
    heldFor: (errors: number) => `${errors} errors`,
    heldWith: (names: string) => `names ${names}, held back too`,
  },
} as const;

/**
 * All problems as sentences, grouped by file, errors first within a file.
 *
 * @param problems what reading and the rules have found
 * @param lang the language of the sentences
 * @returns text for a terminal; colours fall away where none are wanted
 */
export function formatReport(problems: readonly Problem[], lang: Lang): string {
  const t = words[lang];
  const byFile = Map.groupBy(problems, ({ file }) => file);
  const blocks = [...byFile].map(([file, inFile]) => {
    const lines = [...inFile]
      .sort((a, b) => a.level.localeCompare(b.level) || (a.line ?? 0) - (b.line ?? 0))
      .map((problem) => formatProblem(problem, lang));
    return [styleText('bold', `content/${printable(file)}`), ...lines].join('\n');
  });
  const errors = problems.filter(({ level }) => level === 'error').length;
  const sum = t.sum(errors, problems.length - errors);
  return [...blocks, errors === 0 ? `${t.good} ${sum}` : sum].join('\n\n');
}

/** The excluded files, one line each: the number of errors, or what the file depends on. */
export function formatExcluded(held: readonly ExcludedFile[], lang: Lang): string {
  const t = words[lang];
  const lines = held.map(({ file, problems, dependsOn }) => {
    const reasons = [
      ...(problems.length > 0 ? [t.heldFor(problems.length)] : []),
      ...(dependsOn.length > 0 ? [t.heldWith(printable(dependsOn.join(', ')))] : []),
    ];
    return `  content/${printable(file)}: ${reasons.join('; ')}`;
  });
  return [styleText('bold', t.held(held.length)), ...lines].join('\n');
}

function formatProblem(
  { level, line, column, field, message, fix, code }: Problem,
  lang: Lang,
): string {
  const t = words[lang];
  const name = styleText(
    level === 'error' ? 'red' : 'yellow',
    level === 'error' ? t.error : t.warning,
  );
  const place = [line === undefined ? '' : `${t.line(line)}:${column ?? 1}`, printable(field)]
    .filter((part) => part !== '')
    .join(', ');
  return `  ${name}${place ? ` (${place})` : ''}: ${message[lang]}\n    ${t.fix}: ${fix[lang]} ${styleText('dim', `[${code}]`)}`;
}
