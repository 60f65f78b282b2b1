import { describe, expect, test } from 'vitest';
import { nextSolarDay, solarDay } from '../../../src/lib/lunar.ts';

describe('solarDay', () => {
  test.each([
    // Years in which Việt Nam and China keep different days for Tết are the ones that count.
    [1968, '1968-01-29'],
    [1985, '1985-01-21'],
    [2007, '2007-02-17'],
    [2023, '2023-01-22'],
    [2024, '2024-02-10'],
    [2025, '2025-01-29'],
    [2026, '2026-02-17'],
    [2027, '2027-02-06'],
    [2030, '2030-02-02'],
  ])('knows Tết of %i', (year, tet) => {
    expect(solarDay(year, { month: 1, day: 1 })).toBe(tet);
  });

  test.each([
    [2026, '2026-02-24', '2026-09-25'],
    [2027, '2027-02-13', '2027-09-15'],
    [2028, '2028-02-02', '2028-10-03'],
    [2029, '2029-02-20', '2029-09-22'],
    [2030, '2030-02-09', '2030-09-12'],
  ])('knows Lồng Tông and the Mid-Autumn of %i', (year, longTong, midAutumn) => {
    expect(solarDay(year, { month: 1, day: 8 })).toBe(longTong);
    expect(solarDay(year, { month: 8, day: 15 })).toBe(midAutumn);
  });

  test('puts the months after the winter solstice into the year that is ending', () => {
    expect(solarDay(2026, { month: 12, day: 23 })).toBe('2027-01-30');
  });

  test('knows leap months, and the years that have none', () => {
    expect(solarDay(2025, { month: 6, day: 1, isLeap: true })).toBe('2025-07-25');
    expect(solarDay(2026, { month: 6, day: 1, isLeap: true })).toBeUndefined();
  });

  test('has no thirtieth in a short month', () => {
    expect(solarDay(2025, { month: 12, day: 30 })).toBeUndefined();
  });
});

describe('nextSolarDay', () => {
  test('counts the day itself, and goes on to the next year after it', () => {
    const longTong = { month: 1, day: 8 };
    expect(nextSolarDay(longTong, '2026-02-24')).toBe('2026-02-24');
    expect(nextSolarDay(longTong, '2026-02-25')).toBe('2027-02-13');
  });

  test('finds the last months of a lunar year in the first of a solar one', () => {
    expect(nextSolarDay({ month: 12, day: 23 }, '2027-01-10')).toBe('2027-01-30');
  });
});
