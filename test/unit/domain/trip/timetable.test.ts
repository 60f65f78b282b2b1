import { expect, test } from 'vitest';
import { openOn } from '../../../../src/domain/trip/open-spans.ts';
import {
  bestStart,
  clockTime,
  minutesOf,
  STAY_MINUTES,
  timetable,
  travelMinutes,
  UNMEASURED_MINUTES,
  type Visit,
} from '../../../../src/domain/trip/timetable.ts';

const at = (time: string) => minutesOf(time) ?? Number.NaN;
const open = (...spans: [string, string][]) =>
  spans.map(([from, to]) => ({ from: at(from), to: at(to) }));
const said = (visits: readonly Visit[], start: string) =>
  timetable(visits, 'car', at(start)).map(
    ({ arrives, begins, leaves, state }) =>
      `${clockTime(arrives)} ${clockTime(begins)}–${clockTime(leaves)} ${state}`,
  );
const anywhere: Visit = { km: 10, open: undefined };

test('a way takes longer than its straight line, by the speed of whoever goes, in steps of five minutes', () => {
  // 10 km are 14 km of road: at 25 km/h 33.6 minutes, on foot at 4 km/h three and a half hours.
  expect(travelMinutes(10, 'car')).toBe(35);
  expect(travelMinutes(10, 'walk')).toBe(210);
  expect(travelMinutes(0.1, 'motorbike')).toBe(5);
  expect(travelMinutes(undefined, 'motorbike')).toBe(UNMEASURED_MINUTES);
});

test('one visit begins when the way from the one before is done', () => {
  expect(
    said([{ ...anywhere, minutes: 60 }, anywhere, { ...anywhere, km: undefined }], '8:00'),
  ).toEqual(['8:00 8:00–9:00 unknown', '9:35 9:35–10:20 unknown', '10:35 10:35–11:20 unknown']);
  expect(STAY_MINUTES).toBe(45);
});

test('before a door that opens within the hour one waits; longer, and it counts as closed', () => {
  const shop = (opens: string): Visit => ({ km: 0, minutes: 30, open: open([opens, '17:00']) });
  expect(said([shop('9:00')], '8:00')).toEqual(['8:00 9:00–9:30 waits']);
  expect(said([shop('9:05')], '8:00')).toEqual(['8:00 8:00–8:00 closed']);
});

test('a lunch break is waited out, or cuts the visit short', () => {
  const shop: Visit = {
    km: 0,
    minutes: 40,
    open: open(['13:30', '17:00'], ['7:30', '11:30']),
  };
  expect(said([shop], '11:00')).toEqual(['11:00 11:00–11:30 shortened']);
  expect(said([shop], '12:40')).toEqual(['12:40 13:30–14:10 waits']);
  expect(said([shop], '12:00')).toEqual(['12:00 12:00–12:00 closed']);
  expect(said([shop], '16:50')).toEqual(['16:50 16:50–16:50 closed']);
});

test('a closed place takes no time from those after it, and a place without an hour that day is closed', () => {
  expect(said([{ km: 0, open: [] }, anywhere], '8:00')).toEqual([
    '8:00 8:00–8:00 closed',
    '8:35 8:35–9:20 unknown',
  ]);
});

test('the start moves to where the fewest doors are closed, and stays at eight when none asks for it', () => {
  const morningMarket: Visit = { km: 20, minutes: 45, open: open(['5:00', '9:00']) };
  const visits = [{ ...anywhere, minutes: 60 }, morningMarket];
  expect(said(visits, '8:00')[1]).toMatch(/closed$/);
  const start = bestStart(visits, 'car');
  expect(timetable(visits, 'car', start).map(({ state }) => state)).toEqual(['unknown', 'open']);
  expect(clockTime(start)).toBe('6:00');
  expect(clockTime(bestStart([anywhere, anywhere], 'car'))).toBe('8:00');
  expect(clockTime(bestStart([{ km: 0, open: [] }], 'car'))).toBe('8:00');
});

test('the hours of a day are those of its weekday, with what is left of the night before', () => {
  const nightMarket = [
    { days: ['fri', 'sat'], opens: '18:00', closes: '01:30' },
    { days: ['sun'], opens: '15:00', closes: '24:00' },
  ] as const;
  expect(openOn({ hours: nightMarket }, '2026-11-28')).toEqual([
    { from: -360, to: 90 },
    { from: 1080, to: 1530 },
  ]);
  expect(openOn({ hours: nightMarket }, '2026-11-29')).toEqual([
    { from: -360, to: 90 },
    { from: 900, to: 1440 },
  ]);
  expect(openOn({ hours: nightMarket }, '2026-11-30')).toEqual([]);
  expect(openOn(undefined, '2026-11-30')).toBeUndefined();
  expect(openOn({}, '2026-11-30')).toBeUndefined();
});

test('times are written and read as people do', () => {
  expect([0, 510, 1439, 1500].map(clockTime)).toEqual(['0:00', '8:30', '23:59', '1:00']);
  expect(['08:30', '8:30', '24:00', '8h', ''].map(minutesOf)).toEqual([
    510,
    510,
    undefined,
    undefined,
    undefined,
  ]);
});
