/** A day on a route: on which day of the week, from when, and when one is at each stop. */
import { addDays } from '../lib/day.ts';
import { holidayOn } from '../domain/holidays.ts';
import { weekdayOf } from '../domain/opening-hours.ts';
import { openOn } from '../domain/trip/open-spans.ts';
import {
  bestStart,
  type Hour,
  timetable,
  type TravelMode,
  costOf,
  type Visit,
} from '../domain/trip/timetable.ts';
import { isShut, openingHoursOf } from './place-hours.ts';
import { type Leg, legsOf } from './route-legs.ts';
import type { Route, Stop } from './records.ts';

export interface RoutePlan {
  /** `YYYY-MM-DD` */
  day: string;
  mode: TravelMode;
  /** One for each stop, in their order. */
  hours: Hour[];
  /** Stops of which nobody knows by the clock when they are open. */
  unknown: number;
}

const DAYS_A_WEEK = 7;

/**
 * The hours of a route on the next Saturday that is no holiday, or on another day of that week when
 * fewer of its stops are closed then. It begins at eight unless another hour finds more doors open. The
 * order of the stops is the route's own and stays.
 *
 * @param today the day of the build; the plan is for a day after it
 */
export function planOf(route: Route, today: string): RoutePlan {
  const mode = route.data.mode ?? 'mixed';
  const saturday = nextSaturday(today);
  const plans = Array.from({ length: DAYS_A_WEEK }, (_, shift) => addDays(saturday, shift))
    .filter((day) => holidayOn(day) === undefined)
    .map((day) => {
      const visits = route.stops.map((stop) => visitOf(stop, day));
      return { day, hours: timetable(visits, mode, bestStart(visits, mode)), visits };
    });
  const best = plans.reduce((a, b) => (costOf(b.hours) < costOf(a.hours) ? b : a));
  return {
    day: best.day,
    mode,
    hours: best.hours,
    unknown: best.visits.filter(({ open }) => open === undefined).length,
  };
}

/** The stops of a route with the way to each and the hour of it in a plan, in their order. */
export const timedLegs = (route: Route, { hours }: Pick<RoutePlan, 'hours'>): [Leg, Hour][] =>
  legsOf(route).flatMap((leg, at): [Leg, Hour][] => {
    const hour = hours[at];
    return hour ? [[leg, hour]] : [];
  });

function visitOf({ place, data, kmFromPrevious }: Stop, day: string): Visit {
  return {
    km: kmFromPrevious,
    minutes: data.minutes,
    open: isShut(place) ? [] : openOn(openingHoursOf(place), day),
  };
}

function nextSaturday(today: string): string {
  for (let day = addDays(today, 1); ; day = addDays(day, 1))
    if (weekdayOf(day) === 'sat' && holidayOn(day) === undefined) return day;
}
