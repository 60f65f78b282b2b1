import { readFile } from 'node:fs/promises';
import { makeProblem, type Problem } from '../problem.ts';

const CONFLICT = /^(<{7}|={7}|>{7})( .*)?$/m;
// A Vietnamese letter beside one of the signs that the TCVN3 code page uses for marked vowels and đ.
const TCVN3 = /\p{L}[µ¶¸¹¨©ª«¬]|[®©]\p{Ll}/u;

/**
 * The text of a file when it is honest UTF-8, else why not. Every later step can trust it.
 */
export async function readText(
  absolutePath: string,
  path: string,
): Promise<{ text: string } | { problem: Problem }> {
  const bytes = await readFile(absolutePath);
  const mark = encodingMark(bytes);
  if (mark) return { problem: makeProblem('notUtf8', path, '', { found: mark }) };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { problem: makeProblem('notUtf8', path, '', { found: 'windows-1258' }) };
  }
  const conflict = CONFLICT.exec(text);
  if (conflict) return { problem: placed(makeProblem('conflictMarker', path, '', { found: conflict[0] }), text, conflict.index) };
  const legacy = TCVN3.exec(text);
  if (legacy) {
    const around = text.slice(Math.max(0, legacy.index - 8), legacy.index + 8).split('\n')[0];
    return { problem: placed(makeProblem('legacyEncoding', path, '', { found: around ?? '' }), text, legacy.index) };
  }
  return { text };
}

/** A problem with the line and column (from 1) of an offset in its file. */
export function placed(problem: Problem, text: string, offset: number): Problem {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { ...problem, line, column: offset - before.lastIndexOf('\n') };
}

function encodingMark(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'UTF-8 có BOM';
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return 'UTF-16';
  return bytes.subarray(0, 200).includes(0) ? 'UTF-16' : undefined;
}
