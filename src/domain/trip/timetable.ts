/**
 * The timetable of a day trip. Road distances are not known: travel time is estimated from the straight
 * line, so every page that shows these hours must call them estimates.
 */
import { type MinuteSpan, minuteOf, timeOf } from '../opening-hours.ts';

/** Means of transport that a visitor can choose. */
export const tripModes = ['motorbike', 'car', 'bicycle', 'walk'] as const;
export type TripMode = (typeof tripModes)[number];
export type TravelMode = TripMode | 'boat' | 'mixed';

/** A place of the day, in the order of the visit. */
export interface Visit {
  /** Straight line from the previous place, in km; undefined where it cannot be measured. Ignored for the first. */
  km: number | undefined;
  /** Length of the visit in minutes, where it is stated. */
  minutes?: number | undefined;
  /** Opening spans on that day: empty when it is closed, undefined when its hours are not known. */
  open: readonly MinuteSpan[] | undefined;
}

/** The outcome of a visit at the planned hour. */
export type VisitState = 'open' | 'waits' | 'shortened' | 'closed' | 'unknown';

/** A visit with its hours, in minutes after midnight. */
export interface Hour {
  /** Travel from the previous place; 0 for the first. */
  travels: number;
  arrives: number;
  /** Start of the visit: later than the arrival when the place is not open yet. */
  begins: number;
  leaves: number;
  state: VisitState;
}

/**
 * How much longer a road is than the straight line. Studies of road networks find 1.2 to 1.5 for whole
 * countries and more in mountains; 1.4 is a guess for country roads.
 */
export const ROAD_FACTOR = 1.4;
/** Kilometres an hour on country and mountain roads, rests included: guesses, on the slow side. */
export const speedOf: Readonly<Record<TravelMode, number>> = {
  motorbike: 25,
  car: 25,
  mixed: 25,
  bicycle: 10,
  boat: 10,
  walk: 4,
};
/**
 * Travel minutes for a distance that cannot be measured: two places known only by the same commune, or a place
 * without a position.
 */
export const UNMEASURED_MINUTES = 15;
/** Length of a visit, in minutes, where none is stated. */
export const STAY_MINUTES = 45;
/** The longest wait for a place to open, in minutes. */
const MAX_WAIT = 60;
/** The shortest visit, in minutes; a place that closes sooner counts as closed. */
const MIN_STAY = 15;
const STEP = 5;

/** Travel time in minutes, in steps of five: `travelMinutes(10, 'car')` gives 35. */
export function travelMinutes(km: number | undefined, mode: TravelMode): number {
  if (km === undefined) return UNMEASURED_MINUTES;
  return Math.max(STEP, Math.ceil(((km * ROAD_FACTOR) / speedOf[mode]) * (60 / STEP)) * STEP);
}

/**
 * The hours of each visit, in their order. A closed place takes no time: visitors see that on
 * arrival, or leave it out.
 *
 * @param start arrival at the first place, in minutes after midnight
 */
export function timetable(visits: readonly Visit[], mode: TravelMode, start: number): Hour[] {
  let now = start;
  return visits.map(({ km, minutes = STAY_MINUTES, open }, at) => {
    const travels = at === 0 ? 0 : travelMinutes(km, mode);
    const arrives = now + travels;
    const visit = visitFrom(arrives, minutes, open);
    now = visit.leaves;
    return { travels, arrives, ...visit };
  });
}

function visitFrom(
  arrives: number,
  stay: number,
  open: readonly MinuteSpan[] | undefined,
): Pick<Hour, 'begins' | 'leaves' | 'state'> {
  if (open === undefined) return { begins: arrives, leaves: arrives + stay, state: 'unknown' };
  for (const { from, to } of [...open].sort((a, b) => a.from - b.from)) {
    const begins = Math.max(arrives, from);
    if (begins - arrives > MAX_WAIT || to - begins < Math.min(stay, MIN_STAY)) continue;
    const leaves = Math.min(begins + stay, to);
    const state = leaves < begins + stay ? 'shortened' : begins > arrives ? 'waits' : 'open';
    return { begins, leaves, state };
  }
  return { begins: arrives, leaves: arrives, state: 'closed' };
}

/** The default start of a day, in minutes after midnight. */
export const USUAL_START = 8 * 60;
const EARLIEST = 6 * 60;
const LATEST = 14 * 60;
const START_STEP = 30;

/**
 * The start with the fewest closed doors, then the fewest visits cut short, then the least waiting;
 * of equal ones that nearest to eight o'clock. Half hours from six to two.
 */
export function bestStart(visits: readonly Visit[], mode: TravelMode): number {
  const count = (LATEST - EARLIEST) / START_STEP + 1;
  const starts = Array.from({ length: count }, (_, at) => EARLIEST + at * START_STEP);
  const cost = (start: number): number =>
    Math.abs(start - USUAL_START) / 10_000 + costOf(timetable(visits, mode, start));
  return starts.reduce((best, start) => (cost(start) < cost(best) ? start : best), USUAL_START);
}

/**
 * The cost of a timetable, for comparison: closed places weigh more than any number of shortened visits, those
 * more than any wait.
 */
export function costOf(hours: readonly Hour[]): number {
  const count = (state: VisitState) => hours.filter((hour) => hour.state === state).length;
  const waiting = hours.reduce((sum, { begins, arrives }) => sum + begins - arrives, 0);
  return count('closed') * 1_000_000 + count('shortened') * 10_000 + waiting;
}

/** `510` as people write it: `8:30`; past midnight it begins at 0 again. */
export const clockTime = (minutes: number): string => timeOf(minutes).replace(/^0(?=\d:)/, '');

/** Parses `08:30` or `8:30` as minutes after midnight; undefined for text that is not a time of day. */
export const minutesOf = (time: string): number | undefined =>
  /^([01]?\d|2[0-3]):[0-5]\d$/.test(time) ? minuteOf(time) : undefined;
