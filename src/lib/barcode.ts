/**
 * Reads EAN-13, UPC-A and EAN-8 bar codes from a grey picture, for browsers that cannot by themselves.
 * Lines are drawn across the picture; a number counts when its check digit fits and two lines agree.
 *
 * Digits are seven modules wide, two bars and two spaces each (GS1 General Specifications, 5.2).
 */
import { isGtin } from './gtin.ts';

/** Widths of space, bar, space, bar of each digit of set A; set C has the same, set B the reverse. */
const digitWidths = [
  '3211',
  '2221',
  '2122',
  '1411',
  '1132',
  '1231',
  '1114',
  '1312',
  '1213',
  '3112',
].map((widths) => [...widths].map(Number));
/** Which of the left six digits are of set B (`1`), which tells the thirteenth. */
const parities = [
  '000000',
  '001011',
  '001101',
  '001110',
  '010011',
  '011001',
  '011100',
  '010101',
  '010110',
  '011010',
];

const MODULES_OF_DIGIT = 7;
/** How far, in modules, the four widths of a digit may be from what they should be, taken together. */
const MAX_ERROR = 2.2;
const LINES = 24;
const AGREEING_LINES = 2;

/**
 * @param grey one byte a pixel, row by row, 0 being black
 * @returns the number under the bars, or nothing
 */
export function readBarcode(
  grey: Uint8Array | Uint8ClampedArray,
  width: number,
  height: number,
): string | undefined {
  const votes = new Map<string, number>();
  for (let line = 1; line < LINES; line++) {
    const from = Math.floor((line * height) / LINES) * width;
    const runs = runsOf(grey.subarray(from, from + width));
    const number = readRuns(runs) ?? readRuns([...runs].reverse());
    if (number === undefined) continue;
    const count = (votes.get(number) ?? 0) + 1;
    if (count >= AGREEING_LINES) return number;
    votes.set(number, count);
  }
  return undefined;
}

/** Widths of light and dark in turn, beginning with light, split at the middle grey of their surroundings. */
function runsOf(line: Uint8Array | Uint8ClampedArray): number[] {
  const reach = Math.max(8, Math.round(line.length / 12));
  const runs: number[] = [];
  let isDark = false;
  let start = 0;
  for (let at = 0; at < line.length; at++) {
    const near = line.subarray(Math.max(0, at - reach), at + reach);
    const middle = (Math.min(...near) + Math.max(...near)) / 2;
    const contrast = Math.max(...near) - Math.min(...near) > 40;
    const dark = contrast && (line[at] ?? 255) < middle;
    if (dark === isDark) continue;
    runs.push(at - start);
    start = at;
    isDark = dark;
  }
  runs.push(line.length - start);
  // Read backwards, it has to begin with light too.
  if (isDark) runs.push(0);
  return runs;
}

/** Tries every dark run as the first bar of a code: of 13 digits, or of 8. */
function readRuns(runs: readonly number[]): string | undefined {
  for (let at = 1; at < runs.length; at += 2) {
    const found = readAt(runs, at, 6) ?? readAt(runs, at, 4);
    if (found !== undefined && isGtin(found)) return found;
  }
  return undefined;
}

/** @param half digits on each side of the middle guard */
function readAt(runs: readonly number[], at: number, half: number): string | undefined {
  const left = at + 3;
  const right = left + half * 4 + 5;
  const end = right + half * 4 + 3;
  if (end > runs.length) return undefined;
  const total = runs.slice(at, end).reduce((sum, run) => sum + run, 0);
  const module = total / (half * 2 * MODULES_OF_DIGIT + 11);
  const guards = [
    ...runs.slice(at, left),
    ...runs.slice(right - 5, right),
    ...runs.slice(right + half * 4, end),
  ];
  if (guards.some((run) => run < module * 0.4 || run > module * 1.9)) return undefined;
  const lefts = digitsOf(runs, left, half);
  const rights = digitsOf(runs, right, half);
  if (!lefts || !rights || rights.some(({ reversed }) => reversed)) return undefined;
  const digits = [...lefts, ...rights].map(({ digit }) => digit).join('');
  const parity = lefts.map(({ reversed }) => (reversed ? '1' : '0')).join('');
  if (half === 4) return parity === '0000' ? digits : undefined;
  const first = parities.indexOf(parity);
  return first === -1 ? undefined : `${first}${digits}`;
}

function digitsOf(
  runs: readonly number[],
  from: number,
  count: number,
): { digit: number; reversed: boolean }[] | undefined {
  const digits = [];
  for (let at = from; at < from + count * 4; at += 4) {
    const digit = digitOf(runs.slice(at, at + 4));
    if (!digit) return undefined;
    digits.push(digit);
  }
  return digits;
}

/** The digit whose widths come nearest. */
function digitOf(runs: readonly number[]): { digit: number; reversed: boolean } | undefined {
  const total = runs.reduce((sum, run) => sum + run, 0);
  const widths = runs.map((run) => (run * MODULES_OF_DIGIT) / total);
  let best = { digit: 0, reversed: false, error: Number.POSITIVE_INFINITY };
  for (const [digit, wanted] of digitWidths.entries()) {
    for (const reversed of [false, true]) {
      const order = reversed ? [...wanted].reverse() : wanted;
      const error = widths.reduce((sum, width, at) => sum + Math.abs(width - (order[at] ?? 0)), 0);
      if (error < best.error) best = { digit, reversed, error };
    }
  }
  return best.error <= MAX_ERROR ? best : undefined;
}
