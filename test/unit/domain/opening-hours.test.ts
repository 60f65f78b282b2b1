import { describe, expect, test } from 'vitest';
import {
  dayHours,
  type OpeningTimes,
  openState,
  vietnamMoment,
  week,
  weekdayOf,
  weekRows,
} from '../../../src/domain/opening-hours.ts';

test('joins days with the same hours, and says on which the place is closed', () => {
  const rows = weekRows([
    { days: ['mon', 'tue', 'wed'], opens: '13:30', closes: '17:00' },
    { days: ['mon', 'tue', 'wed'], opens: '07:30', closes: '11:30' },
    { days: ['sat'], opens: '18:00', closes: '01:30' },
  ]);
  expect(rows).toEqual([
    {
      from: 'mon',
      to: 'wed',
      spans: [
        { opens: '07:30', closes: '11:30' },
        { opens: '13:30', closes: '17:00' },
      ],
    },
    { from: 'thu', to: 'fri', spans: [] },
    { from: 'sat', to: 'sat', spans: [{ opens: '18:00', closes: '01:30' }] },
    { from: 'sun', to: 'sun', spans: [] },
  ]);
});

test('gives one row to a week of equal days', () => {
  expect(weekRows([{ days: week, opens: '00:00', closes: '24:00' }])).toHaveLength(1);
});

test('knows the weekday of a day', () => {
  expect(weekdayOf('2026-11-22')).toBe('sun');
  expect(weekdayOf('2026-11-23')).toBe('mon');
});

test.each([
  ['2026-11-22T23:59:00Z', { day: '2026-11-23', time: '06:59' }],
  ['2026-11-22T16:59:59Z', { day: '2026-11-22', time: '23:59' }],
  ['2026-11-22T09:00:00-08:00', { day: '2026-11-23', time: '00:00' }],
])('reads the clock of Viet Nam at %s, whatever the zone of the machine', (moment, local) => {
  expect(vietnamMoment(new Date(moment))).toEqual(local);
});

/** A shop with a lunch break, closed on Sunday afternoons and on holidays. */
const shop: OpeningTimes = {
  hours: [
    { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], opens: '07:30', closes: '11:30' },
    { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], opens: '13:30', closes: '17:00' },
    { days: ['sun'], opens: '08:00', closes: '11:00' },
  ],
  closedOnHolidays: true,
};
/** A night market, of which nobody says what it does on holidays. */
const market: OpeningTimes = {
  hours: [{ days: ['fri', 'sat'], opens: '18:00', closes: '01:30' }],
};

describe('dayHours', () => {
  test('gives the spans of an ordinary day in minutes, in the order of the clock', () => {
    expect(dayHours({ hours: [...(shop.hours ?? [])].reverse() }, '2026-11-23')).toEqual({
      spans: [
        { from: 450, to: 690 },
        { from: 810, to: 1020 },
      ],
      holiday: undefined,
      isDoubtful: false,
    });
  });

  test('lets what closes after midnight belong to the day on which it opens', () => {
    expect(dayHours(market, '2026-11-21').spans).toEqual([{ from: 1080, to: 1530 }]);
    expect(dayHours(market, '2026-11-22').spans).toEqual([]);
  });

  test('takes equal hours for a day and a night', () => {
    const always = { hours: [{ days: week, opens: '06:00', closes: '06:00' }] };
    expect(dayHours(always, '2026-11-22').spans).toEqual([{ from: 360, to: 1800 }]);
  });

  test('knows nothing of a place whose hours nobody has written down', () => {
    expect(dayHours({}, '2026-11-23').spans).toBeUndefined();
  });

  test('is closed on holidays where the content says so', () => {
    expect(dayHours(shop, '2027-02-06')).toEqual({ spans: [], holiday: 'tet', isDoubtful: false });
  });

  test('keeps the usual hours on holidays that nobody speaks of, and doubts them', () => {
    // 1 January 2027 is a Friday.
    expect(dayHours(market, '2027-01-01')).toEqual({
      spans: [{ from: 1080, to: 1530 }],
      holiday: 'newYear',
      isDoubtful: true,
    });
    expect(dayHours({ ...market, closedOnHolidays: false }, '2027-01-01').isDoubtful).toBe(false);
  });

  test('doubts the days that are a holiday in some years only', () => {
    expect(dayHours(shop, '2027-09-01')).toMatchObject({
      spans: [{ from: 450 }, { from: 810 }],
      isDoubtful: true,
    });
  });

  test('puts a dated exception before a named one, that before holidays, those before the week', () => {
    const morning = [{ opens: '08:00', closes: '10:00' }];
    const named: OpeningTimes = { ...shop, exceptions: [{ holiday: 'tet', hours: morning }] };
    expect(dayHours(named, '2027-02-06')).toMatchObject({
      spans: [{ from: 480, to: 600 }],
      isDoubtful: false,
    });
    const dated: OpeningTimes = {
      ...shop,
      exceptions: [
        { holiday: 'tet', hours: morning },
        { from: '2027-02-01', to: '2027-02-06' },
      ],
    };
    expect(dayHours(dated, '2027-02-06')).toMatchObject({ spans: [], isDoubtful: false });
    expect(dayHours(dated, '2027-02-07').spans).toEqual([{ from: 480, to: 600 }]);
    expect(dayHours(dated, '2027-02-01').spans).toEqual([]);
    expect(dayHours(dated, '2027-01-30').spans).toHaveLength(2);
  });

  test('lets the exception for fewer days win, whichever is written first', () => {
    const closed = { from: '2026-12-01', to: '2026-12-10' };
    const morning = { from: '2026-12-05', hours: [{ opens: '08:00', closes: '11:00' }] };
    for (const exceptions of [
      [closed, morning],
      [morning, closed],
    ]) {
      expect(dayHours({ ...shop, exceptions }, '2026-12-05').spans).toEqual([
        { from: 480, to: 660 },
      ]);
      expect(dayHours({ ...shop, exceptions }, '2026-12-04').spans).toEqual([]);
      expect(dayHours({ ...shop, exceptions }, '2026-12-06').spans).toEqual([]);
    }
  });

  test('takes an exception without an end for one day', () => {
    const times: OpeningTimes = { ...shop, exceptions: [{ from: '2026-12-14' }] };
    expect(dayHours(times, '2026-12-14').spans).toEqual([]);
    expect(dayHours(times, '2026-12-15').spans).toHaveLength(2);
  });
});

describe('openState', () => {
  const at = (local: string) => new Date(`${local}:00+07:00`);

  test.each([
    ['in the morning', '2026-11-23T07:30', 'open', '2026-11-23', '11:30'],
    ['at the stroke of the lunch break', '2026-11-23T11:30', 'closed', '2026-11-23', '13:30'],
    ['in the lunch break', '2026-11-23T12:10', 'closed', '2026-11-23', '13:30'],
    ['in the last minute', '2026-11-23T16:59', 'open', '2026-11-23', '17:00'],
    ['in the evening', '2026-11-23T19:00', 'closed', '2026-11-24', '07:30'],
    ['on Sunday afternoon', '2026-11-22T15:00', 'closed', '2026-11-23', '07:30'],
  ])('of a shop %s', (_, moment, is, day, time) => {
    expect(openState(shop, at(moment))).toMatchObject({ is, at: { day, time } });
  });

  test.each([
    ['before midnight', '2026-11-21T23:59', 'open', '2026-11-22', '01:30'],
    ['after midnight, of the evening before', '2026-11-22T01:29', 'open', '2026-11-22', '01:30'],
    ['when that night is over', '2026-11-22T01:30', 'closed', '2026-11-27', '18:00'],
    ['between two nights', '2026-11-21T12:00', 'closed', '2026-11-21', '18:00'],
  ])('of a night market %s', (_, moment, is, day, time) => {
    expect(openState(market, at(moment))).toMatchObject({ is, at: { day, time } });
  });

  test('goes on over midnight where the next day begins with opening', () => {
    const station = {
      hours: [
        { days: ['sat' as const], opens: '06:00', closes: '24:00' },
        { days: ['sun' as const], opens: '00:00', closes: '12:00' },
      ],
    };
    expect(openState(station, at('2026-11-21T20:00'))).toMatchObject({
      is: 'open',
      at: { day: '2026-11-22', time: '12:00' },
    });
  });

  test('has no end for what is open day and night', () => {
    const always = { hours: [{ days: week, opens: '00:00', closes: '24:00' }] };
    expect(openState(always, at('2026-11-21T20:00'))).toEqual({
      is: 'open',
      at: undefined,
      doubt: undefined,
    });
  });

  test('says which holiday a place is closed for, and when it opens after it', () => {
    // Friday 5 to Monday 8 February 2027 are Tết for sure; the Tuesday may be.
    expect(openState(shop, at('2027-02-06T09:00'))).toEqual({
      is: 'closed',
      at: { day: '2027-02-09', time: '07:30' },
      allDay: true,
      holiday: 'tet',
      doubt: 'tet',
    });
  });

  test('tells a day that is over from a day on which it does not open', () => {
    expect(openState(shop, at('2026-11-22T15:00'))).toMatchObject({ allDay: false });
    expect(openState(market, at('2026-11-23T15:00'))).toMatchObject({
      allDay: true,
      holiday: undefined,
    });
  });

  test('doubts usual hours at Tết, when open and when closed', () => {
    expect(openState(market, at('2027-02-05T20:00'))).toMatchObject({ is: 'open', doubt: 'tet' });
    expect(openState(market, at('2027-02-04T20:00'))).toMatchObject({ is: 'closed', doubt: 'tet' });
    // The night that began on New Year's Day is doubtful to its end.
    expect(openState(market, at('2027-01-02T01:00'))).toMatchObject({
      is: 'open',
      doubt: 'newYear',
    });
  });

  test('does not know of a place without hours, on holidays least of all', () => {
    expect(openState({}, at('2026-11-23T09:00'))).toEqual({ is: 'unknown', doubt: undefined });
    expect(openState({}, at('2027-02-06T09:00'))).toEqual({ is: 'unknown', doubt: 'tet' });
    expect(openState({ closedOnHolidays: true }, at('2027-02-06T09:00'))).toMatchObject({
      is: 'closed',
      holiday: 'tet',
      at: undefined,
    });
  });
});
