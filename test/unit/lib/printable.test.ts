import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { formatReport } from '../../../scripts/lib/report.ts';
import { makeProblem } from '../../../src/catalogue/problem.ts';
import { printable } from '../../../src/lib/printable.ts';

test.each([
  ['\u001b[2J', '<U+001B>[2J'],
  ['\u009b31m', '<U+009B>31m'],
  ['\u202eabc', '<U+202E>abc'],
  ['a\u2028b\nc', 'a<U+2028>b<U+000A>c'],
  ['\u{10FFFF}', '<U+10FFFF>'],
  ['Chè Shan tuyết, 100 % “sạch” – ngon', 'Chè Shan tuyết, 100 % “sạch” – ngon'],
])('%j is printed as %j', (text, shown) => {
  expect(printable(text)).toBe(shown);
});

test.each(['vi', 'en'] as const)(
  'no report in %s carries a sign from a file on to the terminal',
  (lang) => {
    const sign = '\u001b]0;x\u0007\u009b2J\u202e';
    const problem = makeProblem('unknownKey', `products/${sign}.json`, `name.${sign}`, {
      found: sign,
      wanted: sign,
      hint: sign,
      title: sign,
    });
    const report = stripVTControlCharacters(formatReport([problem], lang));
    expect(report.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    expect(report).toContain('<U+001B>]0;x<U+0007><U+009B>2J<U+202E>');
  },
);
