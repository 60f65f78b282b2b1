/**
 * A column: one small number for each product, always in the same order, written as letters so that
 * every host compresses it. A file of them is half the size of the same numbers as JSON.
 */

/** Letters that stand as they are in JSON: `#` to `}`, without the backslash. */
const LETTERS = 90;
const FIRST = '#'.charCodeAt(0);
const BACKSLASH = '\\'.charCodeAt(0);

const letterOf = (digit: number): string =>
  String.fromCharCode(FIRST + digit + (FIRST + digit >= BACKSLASH ? 1 : 0));

const digitOf = (code: number): number => code - FIRST - (code > BACKSLASH ? 1 : 0);

/**
 * Writes numbers as letters: first the last digit of each, then the digit before it of each. Similar
 * values side by side compress best.
 *
 * @param numbers whole, from 0
 */
export function packNumbers(numbers: readonly number[]): string {
  const digits = digitsFor(numbers);
  let text = '';
  for (let digit = 0, unit = 1; digit < digits; digit++, unit *= LETTERS)
    for (const number of numbers) text += letterOf(Math.floor(number / unit) % LETTERS);
  return text;
}

function digitsFor(numbers: readonly number[]): number {
  let most = 0;
  for (const number of numbers) most = Math.max(most, number);
  let digits = 1;
  for (let limit = LETTERS; limit <= most; limit *= LETTERS) digits++;
  return digits;
}

/**
 * Reads what `packNumbers` has written.
 *
 * @param count how many numbers there are
 */
export function unpackNumbers(text: string, count: number): Uint32Array<ArrayBuffer> {
  const numbers = new Uint32Array(count);
  for (let at = 0, unit = 1; at < text.length; at += count, unit *= LETTERS)
    for (let number = 0; number < count; number++)
      numbers[number] = (numbers[number] ?? 0) + digitOf(text.charCodeAt(at + number)) * unit;
  return numbers;
}
