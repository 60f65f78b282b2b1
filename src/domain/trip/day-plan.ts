/** A visitor's trip as a day plan: distances in km and hours in minutes after midnight. */
import { addDays } from '../../lib/day.ts';
import { legKm, type Point } from '../../lib/geo.ts';
import { isHeldOn } from './event-days.ts';
import { openOn } from './open-spans.ts';
import type { TripPlace } from './place.ts';
import {
  bestStart,
  clockTime,
  type Hour,
  minutesOf,
  timetable,
  type TripMode,
  costOf,
  USUAL_START,
  type Visit,
} from './timetable.ts';
import type { Trip } from './trip.ts';

/** A trip whose day, start and mode are all set. */
export interface CompleteTrip extends Trip {
  day: string;
  start: string;
  mode: TripMode;
}

export interface PlannedStop {
  place: TripPlace;
  /** Straight line in km from the previous place with a position; undefined where it cannot be measured. */
  km: number | undefined;
  hour: Hour;
}

export interface DayPlan {
  stops: PlannedStop[];
  /** Sum of the straight lines, in km. */
  km: number;
  /** When the last visit is over, in minutes after midnight. */
  ends: number;
  /** A start that finds more doors open, in minutes after midnight; nothing when there is none. */
  better: number | undefined;
}

/** Fills in what the visitor has not chosen: tomorrow, from 8:00, by motorbike. */
export const withDefaults = (trip: Trip, today: string): CompleteTrip => ({
  places: trip.places,
  // A day in the past is replaced by the default.
  day: trip.day !== undefined && trip.day >= today ? trip.day : addDays(today, 1),
  start: trip.start ?? `0${clockTime(USUAL_START)}`,
  mode: trip.mode ?? 'motorbike',
});

/** Plans the day of a trip. `places` are those of the trip that could be loaded, in its order. */
export function dayPlan(
  places: readonly TripPlace[],
  { day, start, mode }: Pick<CompleteTrip, 'day' | 'start' | 'mode'>,
): DayPlan {
  let before: Point | undefined;
  const visits = places.map((place): Visit => {
    const km = legKm(before, place.position);
    before = place.position ?? before;
    return { km, open: canVisit(place, day) ? openOn(place.times, day) : [] };
  });
  const hours = timetable(visits, mode, minutesOf(start) ?? USUAL_START);
  const better = bestStart(visits, mode);
  return {
    stops: places.flatMap((place, at) => {
      const hour = hours[at];
      return hour ? [{ place, km: visits[at]?.km, hour }] : [];
    }),
    km: visits.reduce((sum, { km }) => sum + (km ?? 0), 0),
    ends: hours.at(-1)?.leaves ?? 0,
    better: doorsShut(timetable(visits, mode, better)) < doorsShut(hours) ? better : undefined,
  };
}

const canVisit = ({ isShut, eventTimes: held }: TripPlace, day: string): boolean =>
  !isShut && (held === undefined || isHeldOn(held, day));

/** Waiting alone is no reason to suggest an earlier start. */
const doorsShut = (hours: readonly Hour[]): number =>
  costOf(hours.filter(({ state }) => state === 'closed' || state === 'shortened'));
