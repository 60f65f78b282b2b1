import { expect, test } from 'vitest';
import { daysOf, monthsTouched, weekdayOf, weeksOf } from '../../../src/lib/month.ts';

test('a month has its days, in leap years too', () => {
  expect(daysOf('2028-02')).toHaveLength(29);
  expect(daysOf('2026-12').at(-1)).toBe('2026-12-31');
});

test('weeks begin on Monday, and leave out what is another month', () => {
  const weeks = weeksOf('2026-11');
  expect(weeks).toHaveLength(6);
  expect(weeks[0]).toEqual([...Array<undefined>(6), '2026-11-01']);
  expect(weeks[5]).toEqual(['2026-11-30', ...Array<undefined>(6)]);
  expect(weeksOf('2027-02')).toHaveLength(4);
});

test.each([
  ['2027-02-07', 6],
  ['2027-02-08', 0],
  ['1968-01-29', 0],
])('knows the weekday of %s', (day, weekday) => {
  expect(weekdayOf(day)).toBe(weekday);
});

test('days over a year’s end touch the months on both sides', () => {
  expect(monthsTouched('2026-11-28', '2027-01-02')).toEqual(['2026-11', '2026-12', '2027-01']);
  expect(monthsTouched('2026-11-28', '2026-11-28')).toEqual(['2026-11']);
});
