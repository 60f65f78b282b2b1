import { HIDDEN } from '../../schema/text.ts';
import type { ProblemDetail } from '../problem.ts';

const SHOWN_BEFORE = 20;

/**
 * Which character of a text is hidden or broken, and the words before it, for the sentence that
 * reports it: what cannot be seen must be named by its number.
 */
export function hiddenDetail(text: string): ProblemDetail {
  const hidden = HIDDEN.exec(text);
  if (!hidden) return {};
  const number = (hidden[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const before = text.slice(Math.max(0, hidden.index - SHOWN_BEFORE), hidden.index);
  return { found: `U+${number}`, wanted: before.trim().split(/\s+/).slice(-3).join(' ') };
}

/** Every line of a Markdown text that has a hidden character, or letters and marks apart. */
export function hiddenLines(
  text: string,
): { code: 'hiddenCharacter' | 'notNfc'; line: number; detail: ProblemDetail }[] {
  return text.split(/\r?\n/).flatMap((line, at) => {
    // A tab is a way to indent, in Markdown alone.
    const visible = line.replaceAll('\t', ' ');
    const isComposed = visible === visible.normalize('NFC');
    return [
      ...(HIDDEN.test(visible)
        ? [{ code: 'hiddenCharacter' as const, line: at + 1, detail: hiddenDetail(visible) }]
        : []),
      ...(isComposed
        ? []
        : [
            {
              code: 'notNfc' as const,
              line: at + 1,
              detail: { wanted: line.normalize('NFC').slice(0, 60) },
            },
          ]),
    ];
  });
}
