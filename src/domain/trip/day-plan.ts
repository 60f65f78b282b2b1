/** A visitor's trip as a day: how far from place to place, and when one is where. */
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
  troubleOf,
  USUAL_START,
  type Visit,
} from './timetable.ts';
import type { Trip } from './trip.ts';

/** A trip with nothing left open. */
export interface SettledTrip extends Trip {
  day: string;
  start: string;
  mode: TripMode;
}

export interface PlannedStop {
  place: TripPlace;
  /** From the place before that is on a map. */
  km: number | undefined;
  hour: Hour;
}

export interface DayPlan {
  stops: PlannedStop[];
  /** The straight lines together. */
  km: number;
  /** When the last visit is over, in minutes after midnight. */
  ends: number;
  /** A start that finds more doors open, in minutes after midnight; nothing when there is none. */
  better: number | undefined;
}

/** The day that a trip is for: the visitor's own, else tomorrow, from eight, by motorbike. */
export const settled = (trip: Trip, today: string): SettledTrip => ({
  places: trip.places,
  // A day that is over is of no use to anybody.
  day: trip.day !== undefined && trip.day >= today ? trip.day : addDays(today, 1),
  start: trip.start ?? `0${clockTime(USUAL_START)}`,
  mode: trip.mode ?? 'motorbike',
});

/** @param places those of the trip that could be found, in its order */
export function dayPlan(
  places: readonly TripPlace[],
  { day, start, mode }: Pick<SettledTrip, 'day' | 'start' | 'mode'>,
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

const canVisit = ({ isShut, held }: TripPlace, day: string): boolean =>
  !isShut && (held === undefined || isHeldOn(held, day));

/** Waiting alone is no reason to tell anybody to get up earlier. */
const doorsShut = (hours: readonly Hour[]): number =>
  troubleOf(hours.filter(({ state }) => state === 'closed' || state === 'shortened'));
