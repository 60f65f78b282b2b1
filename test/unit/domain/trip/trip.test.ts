import { describe, expect, test } from 'vitest';
import { dayPlan, withDefaults } from '../../../../src/domain/trip/day-plan.ts';
import { durationWords } from '../../../../src/domain/trip/duration.ts';
import { isHeldOn } from '../../../../src/domain/trip/event-days.ts';
import { type PlaceFile, readPlace } from '../../../../src/domain/trip/place.ts';
import { sketchOf } from '../../../../src/domain/trip/sketch.ts';
import {
  MAX_STOPS,
  readSharedTrip,
  readStoredTrip,
  storedTrip,
  type Trip,
  tripFragment,
} from '../../../../src/domain/trip/trip.ts';

const whole: Trip = {
  places: ['destination/thac-mau', 'point-of-sale/cho-2'],
  day: '2026-11-28',
  start: '07:30',
  mode: 'car',
};

describe('a trip that was written down', () => {
  test('is read back as it was, out of storage and out of an address', () => {
    expect(readStoredTrip(storedTrip(whole))).toEqual(whole);
    expect(tripFragment(whole)).toBe(
      '#places=destination/thac-mau,point-of-sale/cho-2&day=2026-11-28&start=07:30&mode=car',
    );
    expect(readSharedTrip(tripFragment(whole))).toEqual(whole);
    expect(readSharedTrip(tripFragment({ places: [] }))).toEqual({ places: [] });
  });

  test('is read from an address whose signs a messenger has escaped', () => {
    expect(
      readSharedTrip('#places=destination%2Fthac-mau%2Cpoint-of-sale%2Fcho-2&start=07%3A30'),
    ).toEqual({ places: whole.places, start: '07:30' });
  });

  test.each([null, '', '{', 'null', '[]', '"x"', '{"places":"destination/a"}'])(
    'is empty when the storage holds %s',
    (text) => expect(readStoredTrip(text)).toEqual({ places: [] }),
  );

  test('loses what cannot be, and keeps the rest', () => {
    expect(
      readStoredTrip(
        JSON.stringify({
          places: ['destination/a', 'destination/a', 'product/b', 'destination/../x', 7, 'event/c'],
          day: '2026-02-30',
          start: '25:00',
          mode: 'rocket',
        }),
      ),
    ).toEqual({ places: ['destination/a', 'event/c'] });
    const many = Array.from({ length: 50 }, (_, at) => `destination/d-${at}`);
    expect(readStoredTrip(JSON.stringify({ places: many })).places).toHaveLength(MAX_STOPS);
  });

  test('an address about something else is no trip', () => {
    expect(readSharedTrip('')).toBeUndefined();
    expect(readSharedTrip('#noi-dung')).toBeUndefined();
  });
});

test('a day that is over, or that nobody chose, is tomorrow', () => {
  expect(withDefaults({ places: [] }, '2026-11-22')).toEqual({
    places: [],
    day: '2026-11-23',
    start: '08:00',
    mode: 'motorbike',
  });
  expect(withDefaults({ places: [], day: '2026-11-21' }, '2026-11-22').day).toBe('2026-11-23');
  expect(withDefaults({ places: [], day: '2026-11-22' }, '2026-11-22').day).toBe('2026-11-22');
});

const file = (data: PlaceFile['data']): PlaceFile => ({ data });
const position = { lat: 21, lng: 105, precision: 'commune' } as const;

test('a place is read from its file: its name, its point, its hours, whether it is shut', () => {
  const hours = [{ days: ['mon' as const], opens: '07:30', closes: '11:30' }];
  expect(
    readPlace(
      'producer',
      'htx',
      file({
        name: { vi: 'Hợp tác xã' },
        position,
        visits: { welcome: true, openingHours: { asStated: { vi: 'sáng thứ Hai' }, hours } },
        status: 'active',
      }),
    ),
  ).toMatchObject({
    key: 'producer/htx',
    name: ['Hợp tác xã'],
    position,
    times: { hours },
    hoursSaid: ['sáng thứ Hai'],
    isShut: false,
  });
  const shut = (data: Partial<PlaceFile['data']>) =>
    readPlace('point-of-sale', 'x', file({ name: { vi: 'X' }, ...data })).isShut;
  expect(shut({ status: { is: 'ended' } })).toBe(true);
  expect(shut({ status: { is: 'planned' } })).toBe(true);
  expect(shut({ status: 'ceased' })).toBe(true);
  expect(shut({ visits: { welcome: false } })).toBe(true);
  expect(shut({ status: { is: 'unknown' } })).toBe(false);
});

test('a day has the hours of its places, measures only what can be measured, and names a better start', () => {
  const place = (id: string, data: Partial<PlaceFile['data']>) =>
    readPlace('destination', id, file({ name: { vi: id }, ...data }));
  const market = {
    openingHours: { hours: [{ days: ['sat' as const], opens: '05:00', closes: '07:30' }] },
  };
  const places = [
    place('a', { position: { ...position, precision: 'exact' } }),
    place('b', {}),
    place('c', { position: { ...position, lat: 21.1 } }),
    place('d', { position: { ...position, lat: 21.1 }, ...market }),
  ];
  const plan = dayPlan(places, { day: '2026-11-28', start: '08:00', mode: 'car' });
  expect(plan.stops.map(({ km }) => km && Math.round(km * 10) / 10)).toEqual([
    undefined,
    undefined,
    11.1,
    undefined,
  ]);
  expect(Math.round(plan.km)).toBe(11);
  expect(plan.stops.map(({ hour }) => hour.state)).toEqual([
    'unknown',
    'unknown',
    'unknown',
    'closed',
  ]);
  expect(plan.better).toBeUndefined();
  const early = dayPlan(places.slice(3), { day: '2026-11-28', start: '08:00', mode: 'car' });
  expect(early.better).toBe(390);
});

test('an event of the 30th is held on the last day of a month of 29 days', () => {
  const eve = { calendar: 'lunar' as const, month: 12, day: 30 };
  expect(['2027-02-04', '2027-02-05', '2027-02-06'].map((day) => isHeldOn(eve, day))).toEqual([
    false,
    true,
    false,
  ]);
});

test('an event is held on its days only; what was announced goes before the moon', () => {
  const lunar = { calendar: 'lunar', month: 1, day: 8, endDay: 9 } as const;
  expect(
    ['2027-02-12', '2027-02-13', '2027-02-14', '2027-02-15'].map((day) => isHeldOn(lunar, day)),
  ).toEqual([false, true, true, false]);
  const announced = { ...lunar, confirmed: { 2027: '2027-02-20' } };
  expect(['2027-02-13', '2027-02-20', '2027-02-21'].map((day) => isHeldOn(announced, day))).toEqual(
    [false, true, true],
  );
  const fair = { calendar: 'solar', editions: [{ from: '2026-12-01', to: '2026-12-03' }] } as const;
  expect(['2026-11-30', '2026-12-02', '2027-12-02'].map((day) => isHeldOn(fair, day))).toEqual([
    false,
    true,
    false,
  ]);
});

test('a sketch has one scale, north up, and one disc where places meet', () => {
  const { discs, way, bar, width } = sketchOf([
    { number: 1, lat: 21, lng: 105, metres: 0 },
    { number: 2, lat: 21.1, lng: 105, metres: 3000 },
    { number: 3, lat: 21, lng: 105, metres: 1000 },
  ]);
  expect(discs.map(({ numbers }) => numbers)).toEqual([[1, 3], [2]]);
  const [south, north] = discs;
  expect(north?.y).toBeLessThan(south?.y ?? 0);
  expect(north?.x).toBe(width / 2);
  // 0.1 degrees are 11.12 km: the bar has the same scale as the way.
  const unitsPerKm = ((south?.y ?? 0) - (north?.y ?? 0)) / 11.1195;
  expect(bar.width / bar.km).toBeCloseTo(unitsPerKm, 3);
  expect(north?.halo).toBeCloseTo(3 * unitsPerKm, 3);
  expect(way.match(/L/g)).toHaveLength(2);
});

test('a time is said in hours and minutes', () => {
  const words = { minutes: '{m} phút', hours: '{h} giờ', both: '{h} giờ {m} phút' };
  expect([35, 60, 95].map((minutes) => durationWords(minutes, words))).toEqual([
    '35 phút',
    '1 giờ',
    '1 giờ 35 phút',
  ]);
});
