import { expect, test } from 'vitest';
import type { Route } from '../../../src/catalogue/records.ts';
import { planOf, timedLegs } from '../../../src/catalogue/route-plan.ts';
import { week } from '../../../src/domain/opening-hours.ts';
import { clockTime } from '../../../src/domain/trip/timetable.ts';

type Weekday = (typeof week)[number];
/** A stop that is open in the morning of some days; of no days at all when its hours are not known. */
const stop = (days: readonly Weekday[], more: object = {}) => ({
  place: {
    kind: 'destination',
    data:
      days.length === 0
        ? {}
        : { openingHours: { hours: [{ days, opens: '07:00', closes: '11:00' }] } },
    ...more,
  },
  data: { minutes: 60 },
  kmFromPrevious: 10,
});
/** Only what a plan asks of a route. */
const routeOf = (...stops: object[]) => ({ data: { mode: 'car' }, stops }) as unknown as Route;
const TODAY = '2026-11-22';

test('a route without known hours is planned for the next Saturday, from eight', () => {
  const plan = planOf(routeOf(stop([]), stop([])), TODAY);
  expect(plan.day).toBe('2026-11-28');
  expect(plan.hours.map(({ begins }) => clockTime(begins))).toEqual(['8:00', '9:35']);
  expect(plan.unknown).toBe(2);
});

test('when a stop is closed on Saturday the plan is for the next day on which all are open', () => {
  const plan = planOf(routeOf(stop(['sun', 'mon']), stop(['mon', 'tue'])), TODAY);
  expect(plan.day).toBe('2026-11-30');
  expect(plan.hours.map(({ state }) => state)).toEqual(['open', 'open']);
});

test('it begins as early as the doors ask for', () => {
  const plan = planOf(routeOf(stop([]), stop([]), stop(['sat'])), TODAY);
  expect(plan.day).toBe('2026-11-28');
  expect(plan.hours.map(({ state }) => state)).toEqual(['unknown', 'unknown', 'open']);
  expect(clockTime(plan.hours[0]?.begins ?? 0)).toBe('6:30');
});

test('holidays are passed over, and a shop that has closed for good is closed on every day', () => {
  // Tết of 2027 begins on 6 February, a Saturday.
  expect(planOf(routeOf(stop([])), '2027-02-03').day).toBe('2027-02-13');
  const gone = stop(week, { kind: 'point-of-sale', data: { status: { is: 'ended' } } });
  expect(planOf(routeOf(gone), TODAY).hours.map(({ state }) => state)).toEqual(['closed']);
});

test('each stop has its number, its hour, and the stop before that is on the map', () => {
  const at = (lat: number) => ({ position: { lat, lng: 105 } });
  const [first, lost, last] = [{ ...stop([]), ...at(22) }, stop([]), { ...stop([]), ...at(23) }];
  const route = routeOf(first, lost, last);
  const legs = timedLegs(route, planOf(route, TODAY));
  expect(legs.map(([leg, { begins }]) => [leg.number, clockTime(begins)])).toEqual([
    [1, '8:00'],
    [2, '9:35'],
    [3, '11:10'],
  ]);
  expect(legs.map(([{ previous }]) => previous)).toEqual([undefined, first, first]);
});
