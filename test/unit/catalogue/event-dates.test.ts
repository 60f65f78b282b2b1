import { describe, expect, test } from 'vitest';
import {
  isPast,
  nextTime,
  occurrences,
  publishersOf,
  timesOf,
} from '../../../src/catalogue/event-dates.ts';
import { calendarMonths } from '../../../src/catalogue/calendar.ts';
import type { EventData } from '../../../src/schema/event.ts';

const today = '2026-11-21';
const sources = ['s1'];
const longTong = { calendar: 'lunar' as const, month: 1, day: 8, sources };
const fair = (recurring: 'yearly' | 'once' | 'unclear') => ({
  calendar: 'solar' as const,
  recurring,
  editions: [
    { from: '2026-12-04', to: '2026-12-13' },
    { from: '2024-10-04', to: '2024-10-13' },
  ],
});
const event = (when: EventData['when'], archived = false) => ({ when, archived }) as EventData;

describe('nextTime', () => {
  test('works out a lunar festival', () => {
    expect(nextTime(longTong, today)).toEqual({
      from: '2027-02-13',
      to: '2027-02-13',
      basis: 'computed',
    });
  });

  test('believes the organisers before the moon', () => {
    const when = { ...longTong, endDay: 10, confirmed: { '2027': '2027-02-14' } };
    expect(nextTime(when, today)).toEqual({
      from: '2027-02-14',
      to: '2027-02-16',
      basis: 'confirmed',
    });
  });

  test('does not announce again what was held some days before its lunar day', () => {
    const when = { ...longTong, confirmed: { '2027': '2027-02-10' } };
    expect(nextTime(when, '2027-02-12')).toMatchObject({ from: '2028-02-02', basis: 'computed' });
  });

  test('waits nineteen years for a leap month', () => {
    const when = { ...longTong, month: 6, leapMonth: true };
    expect(nextTime(when, today)).toMatchObject({ from: '2036-07-30' });
  });

  test('keeps the 30th of a month of 29 days on its last day, and no day more', () => {
    const eve = { ...longTong, month: 12, day: 30 };
    expect(nextTime(eve, '2026-11-22')).toEqual({
      from: '2027-02-05',
      to: '2027-02-05',
      basis: 'computed',
    });
    expect(nextTime({ ...eve, day: 28, endDay: 30 }, '2026-11-22')).toMatchObject({
      from: '2027-02-04',
      to: '2027-02-05',
    });
    // Tháng Chạp of 2032 is full.
    expect(nextTime(eve, '2033-01-01')).toMatchObject({ from: '2033-01-30' });
  });

  test('forgets what they announced for a year that is over', () => {
    const when = { ...longTong, confirmed: { '2026': '2026-02-24' } };
    expect(nextTime(when, today)).toMatchObject({ from: '2027-02-13', basis: 'computed' });
  });

  test('counts a festival that is going on', () => {
    const when = { ...longTong, endDay: 10 };
    expect(nextTime(when, '2027-02-15')).toMatchObject({ from: '2027-02-13', to: '2027-02-15' });
    expect(nextTime(when, '2027-02-16')).toMatchObject({ from: '2028-02-02' });
  });

  test('takes the next edition of a fair, whatever their order', () => {
    expect(nextTime(fair('yearly'), '2024-01-01')).toMatchObject({ from: '2024-10-04' });
    expect(nextTime(fair('yearly'), today)).toMatchObject({ from: '2026-12-04', basis: 'stated' });
    expect(nextTime(fair('yearly'), '2026-12-14')).toBeUndefined();
  });
});

describe('occurrences', () => {
  const daysOf = (data: EventData) =>
    occurrences(data, today).map(({ key, from, basis }) => [key, from, basis]);

  test('works out a lunar festival for this year and three more, since no rule of the sun can', () => {
    expect(daysOf(event(longTong))).toEqual([
      ['2026', '2026-02-24', 'computed'],
      ['2027', '2027-02-13', 'computed'],
      ['2028', '2028-02-02', 'computed'],
      ['2029', '2029-02-20', 'computed'],
    ]);
  });

  test('puts what is announced in place of what is computed, under the same key', () => {
    const when = { ...longTong, confirmed: { '2025': '2025-02-05', '2027': '2027-02-14' } };
    expect(daysOf(event(when)).slice(0, 3)).toEqual([
      ['2025', '2025-02-05', 'confirmed'],
      ['2026', '2026-02-24', 'computed'],
      ['2027', '2027-02-14', 'confirmed'],
    ]);
  });

  test('counts the last moons of a lunar year to it, though the year of the sun has turned', () => {
    const when = { ...longTong, month: 12, day: 23, confirmed: { '2027': '2027-01-30' } };
    expect(daysOf(event(when)).find(([, from]) => from === '2027-01-30')).toEqual([
      '2026',
      '2027-01-30',
      'confirmed',
    ]);
  });

  test('expects nothing more of what is kept as a record only', () => {
    expect(daysOf(event(longTong, true))).toEqual([]);
  });

  test('keeps every edition, and tells two of one year apart, each by its first day', () => {
    const when = { ...fair('yearly'), editions: [{ from: '2026-12-04' }, { from: '2026-03-01' }] };
    expect(daysOf(event(when))).toEqual([
      ['2026-03-01', '2026-03-01', 'stated'],
      ['2026-12-04', '2026-12-04', 'stated'],
    ]);
  });

  test('puts a day announced far from the computed one in its place, so that a year has one entry', () => {
    const when = { ...longTong, confirmed: { '2027': '2027-05-01' } };
    expect(daysOf(event(when)).filter(([key]) => key === '2027')).toEqual([
      ['2027', '2027-05-01', 'confirmed'],
    ]);
  });

  test.each([
    ['in the coming years', longTong],
    ['in a leap month of ten years ahead', { ...longTong, month: 6, leapMonth: true }],
    ['on the 30th of a month that often has 29 days', { ...longTong, month: 12, day: 30 }],
    [
      'on a day announced for many years ahead',
      { ...longTong, confirmed: { '2036': '2036-02-05' } },
    ],
  ])('holds the next time of what is held %s, so that its month has a page', (_, when) => {
    for (let year = 2026; year <= 2046; year++) {
      for (const day of [`${year}-01-02`, `${year}-11-21`]) {
        const next = nextTime(when, day);
        const months = calendarMonths([{ data: event(when) } as never], day);
        expect(months.map(({ month }) => month)).toContain(next?.from.slice(0, 7));
      }
    }
  });

  test('still has what began in the year before and goes on over the new year', () => {
    const when = { ...longTong, month: 11, day: 20, endDay: 30 };
    // 20 to 29 or 30 of the eleventh month: 28 December 2026 to 7 January 2027.
    const next = nextTime(when, '2027-01-02');
    expect(next?.from).toBe('2026-12-28');
    expect(occurrences(event(when), '2027-01-02').map(({ from }) => from)).toContain('2026-12-28');
  });
});

describe('isPast', () => {
  test.each([
    ['an archived festival', event(longTong, true), true],
    ['a festival by the moon', event(longTong), false],
    [
      'a deadline that is over',
      event({ calendar: 'deadline', before: '2021-04-20', sources }),
      true,
    ],
    ['a deadline ahead', event({ calendar: 'deadline', before: '2027-04-30', sources }), false],
  ])('knows %s', (_, data, expected) => {
    expect(isPast(data, today)).toBe(expected);
  });

  test('keeps a fair that may come again, though no date is known', () => {
    const later = '2027-06-01';
    expect(isPast(event(fair('unclear')), later)).toBe(false);
    expect(isPast(event(fair('once')), later)).toBe(true);
  });
});

describe('timesOf', () => {
  test('gives a lunar festival its next time and those of the years after, and no editions', () => {
    const { isOver, next, later, editions } = timesOf(event(longTong), today);
    expect(isOver).toBe(false);
    expect(next).toMatchObject({ from: '2027-02-13' });
    expect(later.map(({ key }) => key)).toEqual(['2028', '2029']);
    expect(editions).toEqual([]);
  });

  test('does not count the next time of a fair among the later ones', () => {
    const { next, later, editions } = timesOf(event(fair('yearly')), today);
    expect(next).toMatchObject({ from: '2026-12-04', basis: 'stated' });
    expect(later).toEqual([]);
    expect(editions.map(({ from }) => from)).toEqual(['2024-10-04', '2026-12-04']);
  });

  test('announces nothing of what is kept only as a record', () => {
    const { isOver, next, later } = timesOf(event(longTong, true), today);
    expect([isOver, next, later]).toEqual([true, undefined, []]);
  });
});

describe('publishersOf', () => {
  const source = (id: string, publisher: string) => ({ id, publisher });
  const named = [source('s1', 'Báo Lai Châu'), source('s2', 'UBND xã'), source('s3', 'UBND xã')];

  test('names those who say when it is, each once, and not those who say something else', () => {
    const when = { ...longTong, sources: ['s2', 's3'] };
    expect(publishersOf({ when, sources: named } as never)).toEqual(['UBND xã']);
  });

  test('names nobody where the days have no sources of their own', () => {
    expect(publishersOf({ when: fair('once'), sources: named } as never)).toEqual([]);
  });
});
