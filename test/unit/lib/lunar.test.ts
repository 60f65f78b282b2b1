import { execFileSync } from 'node:child_process';
import { getLunarDate } from '@dqcai/vn-lunar';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/lib/day.ts';
import { type LunarDate, lunarDate, solarDay } from '../../../src/lib/lunar.ts';

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

/** Every leap month from the year in which Việt Nam took UTC+7 to 2050, as printed calendars have them. */
const leapMonths: Record<number, number> = {
  1968: 7,
  1971: 5,
  1974: 4,
  1976: 8,
  1979: 6,
  1982: 4,
  1985: 2,
  1987: 7,
  1990: 5,
  1993: 3,
  1995: 8,
  1998: 5,
  2001: 4,
  2004: 2,
  2006: 7,
  2009: 5,
  2012: 4,
  2014: 9,
  2017: 6,
  2020: 4,
  2023: 2,
  2025: 6,
  2028: 5,
  2031: 3,
  2033: 11,
  2036: 6,
  2039: 5,
  2042: 2,
  2044: 7,
  2047: 5,
  2050: 3,
};

test('leap months fall where printed calendars have them, and nowhere else', () => {
  for (let year = 1968; year <= 2050; year++) {
    const leap = Array.from({ length: 12 }, (_, at) => at + 1).filter((month) =>
      solarDay(year, { month, day: 1, isLeap: true }),
    );
    expect(leap, String(year)).toEqual(leapMonths[year] === undefined ? [] : [leapMonths[year]]);
  }
});

describe('lunarDate', () => {
  test.each([
    ['2027-02-05', { year: 2026, month: 12, day: 29, isLeap: false }],
    ['2027-02-06', { year: 2027, month: 1, day: 1, isLeap: false }],
    ['2026-01-01', { year: 2025, month: 11, day: 13, isLeap: false }],
    ['2025-08-22', { year: 2025, month: 6, day: 29, isLeap: true }],
    ['1985-01-21', { year: 1985, month: 1, day: 1, isLeap: false }],
    ['1900-01-31', { year: 1900, month: 1, day: 1, isLeap: false }],
    ['2100-12-31', { year: 2100, month: 12, day: 1, isLeap: false }],
  ])('knows %s', (day, expected) => {
    expect(lunarDate(day)).toEqual(expected);
  });

  test('leads back to the same day, on every day from 1900 to 2100, and months have 29 or 30', () => {
    let before = lunarDate('1899-12-31');
    for (let day = '1900-01-01'; day <= '2100-12-31'; day = addDays(day, 1)) {
      const lunar = lunarDate(day);
      if (solarDay(lunar.year, lunar) !== day)
        expect.fail(`${day} is not ${JSON.stringify(lunar)}`);
      const isNext = lunar.day === before.day + 1 && lunar.month === before.month;
      if (!isNext && !(lunar.day === 1 && (before.day === 29 || before.day === 30)))
        expect.fail(`${JSON.stringify(lunar)} follows ${JSON.stringify(before)} on ${day}`);
      before = lunar;
    }
    expect(before.year).toBe(2100);
  });
});

test('a machine anywhere in the world counts the same days', () => {
  const program = `
    import { lunarDate, solarDay } from './src/lib/lunar.ts';
    const years = Array.from({ length: 201 }, (_, at) => 1900 + at);
    console.log(JSON.stringify(years.map((year) => [
      solarDay(year, { month: 1, day: 1 }), solarDay(year, { month: 8, day: 15 }), lunarDate(year + '-06-15'),
    ])));`;
  const answers = ['Asia/Ho_Chi_Minh', 'UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'].map(
    (TZ) =>
      execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      }),
  );
  expect(answers[0]).toContain('1968-01-29');
  expect(new Set(answers).size).toBe(1);
});

describe('beside the tables of printed calendars, as another library has them', () => {
  /** The first days, within a span, from which the two count differently until a month begins. */
  function differencesFrom(first: string, last: string): string[] {
    const found: string[] = [];
    let wasEqual = true;
    for (let day = first; day <= last; day = addDays(day, 1)) {
      const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
      const { leap: isLeap, ...theirs } = getLunarDate(date, month, year);
      const printed = { year: theirs.year, month: theirs.month, day: theirs.day, isLeap };
      const isEqual = JSON.stringify(printed) === JSON.stringify(inOrder(lunarDate(day)));
      if (wasEqual && !isEqual) found.push(day);
      wasEqual = isEqual;
    }
    return found;
  }
  const inOrder = ({ year, month, day, isLeap }: LunarDate) => ({ year, month, day, isLeap });

  test('every day is the same since Việt Nam took UTC+7, but for two months ahead', () => {
    // By the sky the moon of 2054 is new at 0:01 on 8 May and that of 2077 at 0:01 on 16 November, a
    // minute after the day before is over: ours are the days of the rule, the tables are a day early.
    expect(differencesFrom('1967-12-31', '2100-12-31')).toEqual(['2054-05-07', '2077-11-15']);
  });

  test('before that, the months that were printed by another zone begin a day apart', () => {
    // Here the tables are right about what hung on the wall; nothing on the site is that old.
    expect(differencesFrom('1900-01-01', '1967-12-30')).toEqual([
      ...['1903-01-28', '1905-11-26', '1908-06-28', '1910-12-31', '1916-04-02', '1917-03-23'],
      ...['1922-06-25', '1925-01-24', '1933-07-22', '1933-11-17', '1935-02-03', '1937-01-12'],
      ...['1938-08-25', '1939-04-19', '1944-06-20', '1947-03-22', '1950-08-13', '1951-06-04'],
      ...['1953-08-09', '1956-11-02', '1957-03-01', '1957-11-21', '1961-05-14', '1964-10-05'],
      ...['1965-02-01', '1967-12-01'],
    ]);
  });
});
