import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  firstDayOf,
  isDay,
  lastDayOf,
  vietnamDay,
} from '../../../src/lib/day.ts';

test('the day in Viet Nam begins at 17:00 UTC of the day before', () => {
  expect(vietnamDay(new Date('2027-08-06T16:59:59Z'))).toBe('2027-08-06');
  expect(vietnamDay(new Date('2027-08-06T17:00:00Z'))).toBe('2027-08-07');
});

test('days that do not exist are refused', () => {
  expect(isDay('2024-02-29')).toBe(true);
  for (const text of [
    '2023-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-8-6',
    '2024-08-06T00:00',
    '',
  ]) {
    expect(isDay(text), text).toBe(false);
  }
});

test('adding days and months crosses years and short months', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
  expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
});

test('days between two days are whole and signed', () => {
  expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1);
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  expect(daysBetween('2027-01-01', '2026-12-31')).toBe(-1);
});

test('a partial date means all the days that it can mean', () => {
  expect([firstDayOf('2026'), lastDayOf('2026')]).toEqual(['2026-01-01', '2026-12-31']);
  expect([firstDayOf('2024-02'), lastDayOf('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
  expect([firstDayOf('2026-04-05'), lastDayOf('2026-04-05')]).toEqual(['2026-04-05', '2026-04-05']);
});
