/** What a file says and what it should say instead, for the sentences of `problems/`. */
import type { z } from 'zod';
import { isDay } from '../../lib/day.ts';
import { idFromName } from '../../lib/fold.ts';
import type { ProblemCode, ProblemDetail } from '../problem.ts';
import { WEB_CODE } from '../../schema/text.ts';
import { hiddenDetail } from './hidden.ts';

/** The corrected form of a value of the wrong type, for the two most frequent mistakes; undefined for others. */
export function rewritten(
  found: unknown,
  expected: string,
  keys: readonly string[],
): string | undefined {
  if (typeof found !== 'string') return undefined;
  if (keys.includes('vi')) return `{ "vi": "${shown(found)}" }`;
  const isFigures = /^-?\d+(\.\d+)?$/.test(found);
  return isFigures && (expected === 'number' || expected === 'int') ? found : undefined;
}

/** The correction of a value, where it can be derived from what was written. */
export function wantedFor(code: ProblemCode, found: unknown): ProblemDetail {
  if (code === 'rangeBackwards' && Array.isArray(found)) {
    return { found: found.join(' – '), wanted: JSON.stringify(found.toReversed()) };
  }
  if (typeof found !== 'string') return {};
  if (code === 'id') return { wanted: idFromName(found) || 'banh-gai-chiem-hoa' };
  if (code === 'notNfc') return { wanted: shown(found.normalize('NFC')) };
  if (code === 'untrimmed') return { wanted: shown(found.trim()) };
  if (code === 'hiddenCharacter') return hiddenDetail(found);
  if (code === 'day' || code === 'partialDate') return { wanted: turnedDate(found) };
  if (code === 'entity') {
    const [entity = ''] = WEB_CODE.exec(found) ?? [];
    return { found: entity, wanted: withoutWebCode(found) };
  }
  return {};
}

const letters: Record<string, string> = { nbsp: ' ', amp: '&', quot: '"', apos: "'" };

/** A text with the letters that its web codes stand for; those that no text may hold become spaces. */
function withoutWebCode(text: string): string {
  const plain = text.replace(new RegExp(WEB_CODE.source, 'gi'), (code) => {
    const name = code.slice(1, -1).toLowerCase();
    if (!name.startsWith('#')) return letters[name] ?? ' ';
    const number = name.startsWith('#x') ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    const letter = number <= 0x10ffff ? String.fromCodePoint(number) : ' ';
    return /[<>\p{C}\u00A0]/u.test(letter) ? ' ' : letter;
  });
  return shown(plain.replace(/ {2,}/g, ' ').trim());
}

/** `6/8/2024` as officers write it, turned into `2024-08-06`. */
function turnedDate(found: string): string | undefined {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(found.trim());
  if (!parts) return undefined;
  const [, day, month, year] = parts as unknown as [string, string, string, string];
  const turned = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(turned) ? turned : undefined;
}

/** The size of a text, a list or a number, with the size that was expected. */
export function sizeOf(found: unknown, wanted: string): ProblemDetail {
  if (typeof found === 'string') return { found: String(found.length), wanted, measured: 'text' };
  if (Array.isArray(found)) return { found: String(found.length), wanted, measured: 'list' };
  return { found: String(found), wanted, measured: 'number' };
}

/** The smallest allowed number: `50`, or `>0` where 0 itself is not allowed. */
export const least = ({ minimum, inclusive }: z.core.$ZodIssueTooSmall): string =>
  inclusive === false ? `>${minimum}` : String(minimum);

const SHOWN_MAX = 80;
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > SHOWN_MAX ? `${text.slice(0, SHOWN_MAX)}…` : text;
}
