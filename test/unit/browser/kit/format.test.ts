import { describe, expect, test } from 'vitest';
import { dayInWords, numberInWords } from '../../../../src/browser/kit/format.ts';
import { formatDate, formatNumber } from '../../../../src/i18n/format.ts';
import { langs } from '../../../../src/i18n/index.ts';
import { addDays } from '../../../../src/lib/day.ts';

test('a day is written as people write it', () => {
  expect(dayInWords('2027-08-06', 'vi')).toBe('6/8/2027');
  expect(dayInWords('2027-08-06', 'en')).toBe('6 August 2027');
});

describe.each(langs)('what the browser writes in %s is what the pages were built with', (lang) => {
  test('for every day of a leap year', () => {
    for (let day = '2028-01-01'; day < '2029-01-01'; day = addDays(day, 1))
      expect(dayInWords(day, lang)).toBe(formatDate(day, lang));
  });

  test('for numbers', () => {
    for (const number of [0, 7, 999, 1000, 5002, 20_000, 1_234_567, 0.5])
      expect(numberInWords(number, lang)).toBe(formatNumber(number, lang));
  });
});
