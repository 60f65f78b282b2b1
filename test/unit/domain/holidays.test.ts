import { describe, expect, test } from 'vitest';
import { holidayOn, holidaysAmong, holidaysOf } from '../../../src/domain/holidays.ts';

describe('holidayOn', () => {
  test.each([
    ['2027-01-01', 'newYear'],
    ['2027-04-16', 'hungKings'],
    ['2026-04-26', 'hungKings'],
    ['2027-04-30', 'reunification'],
    ['2027-05-01', 'labour'],
    ['2027-09-02', 'national'],
    // Tết of 2027 is on 6 February.
    ['2027-02-05', 'tet'],
    ['2027-02-06', 'tet'],
    ['2027-02-08', 'tet'],
  ])('knows %s as %s', (day, name) => {
    expect(holidayOn(day)).toEqual({ name, isSure: true });
  });

  test.each([
    ['2027-02-04', 'tet'],
    ['2027-02-09', 'tet'],
    ['2027-09-01', 'national'],
    ['2027-09-03', 'national'],
    ['2026-11-24', 'culture'],
  ])('is not sure of %s, which is %s in some years', (day, name) => {
    expect(holidayOn(day)).toEqual({ name, isSure: false });
  });

  test.each(['2027-02-03', '2027-02-10', '2027-12-25', '2025-11-24', '2027-09-04'])(
    'lets %s be a day like others',
    (day) => {
      expect(holidayOn(day)).toBeUndefined();
    },
  );
});

test('the eve of Tết is in January when Tết begins a month', () => {
  // 29 January 2025 was mùng một.
  expect(holidayOn('2025-01-28')).toEqual({ name: 'tet', isSure: true });
});

test('a year has the nine days of the law that are not left to a choice, or eight when two of them meet', () => {
  for (let year = 2020; year <= 2060; year++) {
    const sure = [...holidaysOf(year).values()].filter(({ isSure }) => isSure);
    // 1/1, Giỗ Tổ, 30/4, 1/5, 2/9 and four of Tết; Giỗ Tổ may fall on 30/4.
    expect(sure.length, String(year)).toBeGreaterThanOrEqual(8);
    expect(sure.length, String(year)).toBeLessThanOrEqual(9);
  }
});

test('the holidays among some days have their days, what is sure apart from what is not', () => {
  const among = holidaysAmong(['2027-08-31', '2027-09-01', '2027-09-02', '2027-09-03']);
  expect(among).toEqual([
    { holiday: { name: 'national', isSure: false }, days: ['2027-09-01', '2027-09-03'] },
    { holiday: { name: 'national', isSure: true }, days: ['2027-09-02'] },
  ]);
  expect(holidaysAmong(['2027-08-31'])).toEqual([]);
});
