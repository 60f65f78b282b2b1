import { readFileSync } from 'node:fs';
import { makeProblem, type Problem } from '../problem.ts';

const CONFLICT = /^(<{7}|={7}|>{7})( .*)?$/m;
// A Vietnamese letter beside one of the signs that the TCVN3 code page uses for marked vowels and đ.
const TCVN3 = /\p{L}[µ¶¸¹¨©ª«¬]|[®©]\p{Ll}/u;
const TCVN3_SIGN = /[µ¶¸¹¨©ª«¬®]/;

/**
 * The text of a file when it is honest UTF-8, else why not. Every later step can trust it.
 */
export function readText(
  absolutePath: string,
  path: string,
): { text: string } | { problem: Problem } {
  const bytes = readFileSync(absolutePath);
  const mark = encodingMark(bytes);
  if (mark) return { problem: makeProblem('notUtf8', path, '', { found: mark }) };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { problem: makeProblem('notUtf8', path, '', { found: 'windows-1258' }) };
  }
  return { text };
}

/** The problem that makes a text unreadable, if any: merge conflict markers, or letters of another encoding. */
export function textProblem(text: string, path: string): Problem | undefined {
  const problemAt = (offset: number, code: 'conflictMarker' | 'legacyEncoding', found: string) => ({
    ...makeProblem(code, path, '', { found }),
    ...placesIn(text)(offset),
  });
  const conflict = CONFLICT.exec(text);
  if (conflict) return problemAt(conflict.index, 'conflictMarker', conflict[0]);
  // Nearly no file has such a sign, and to look for one is quick.
  const legacy = TCVN3_SIGN.test(text) ? TCVN3.exec(text) : null;
  if (legacy) {
    const around = text.slice(Math.max(0, legacy.index - 8), legacy.index + 8).split('\n')[0];
    return problemAt(legacy.index, 'legacyEncoding', around ?? '');
  }
  return undefined;
}

export interface Place {
  line: number;
  column: number;
}

/** Turns offsets of a text into lines and columns, both from 1. Made once, it may be asked often. */
export function placesIn(text: string): (offset: number) => Place {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

function encodingMark(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'UTF-8 có BOM';
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return 'UTF-16';
  return bytes.subarray(0, 200).includes(0) ? 'UTF-16' : undefined;
}
