/**
 * The hours of a day on the road. Nobody has measured these ways: travel is reckoned from the straight
 * line, so all hours here are guesses, and whoever shows them says so.
 */
import { type MinuteSpan, minuteOf, timeOf } from '../opening-hours.ts';

/** How one goes. */
export const tripModes = ['motorbike', 'car', 'bicycle', 'walk'] as const;
export type TripMode = (typeof tripModes)[number];
export type TravelMode = TripMode | 'boat' | 'mixed';

/** A place of the day, in the order of the visit. */
export interface Visit {
  /** Straight line from the place before; nothing where it cannot be measured. Of the first it does not count. */
  km: number | undefined;
  /** How long one stays, where somebody has said so. */
  minutes?: number | undefined;
  /** When it is open on that day: none when it is closed, nothing when its hours are not known. */
  open: readonly MinuteSpan[] | undefined;
}

/** What becomes of a visit. */
export type VisitState = 'open' | 'waits' | 'shortened' | 'closed' | 'unknown';

/** A visit with its hours, in minutes after midnight. */
export interface Hour {
  /** On the way from the place before; 0 for the first. */
  travels: number;
  arrives: number;
  /** When the visit begins: later than the arrival where one waits for a door to open. */
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
/** Of a way that cannot be measured: two places of one commune, or a place that nobody has on a map. */
export const UNMEASURED_MINUTES = 15;
/** Where nobody has said how long one stays. */
export const STAY_MINUTES = 45;
/** How long anybody waits before a closed door. */
const MAX_WAIT = 60;
/** A visit that ends sooner because the place closes is not worth the way. */
const MIN_STAY = 15;
const STEP = 5;

/** Minutes on the way, in steps of five: `travelMinutes(10, 'car')` gives 35. */
export function travelMinutes(km: number | undefined, mode: TravelMode): number {
  if (km === undefined) return UNMEASURED_MINUTES;
  return Math.max(STEP, Math.ceil(((km * ROAD_FACTOR) / speedOf[mode]) * (60 / STEP)) * STEP);
}

/**
 * The hours of each visit, in their order. A place that is closed takes no time: one sees that on
 * arrival, or leaves it out.
 *
 * @param start when one is at the first place, in minutes after midnight
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

/** When a day begins unless something speaks for another hour. */
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
    Math.abs(start - USUAL_START) / 10_000 + troubleOf(timetable(visits, mode, start));
  return starts.reduce((best, start) => (cost(start) < cost(best) ? start : best), USUAL_START);
}

/** How ill a day goes: a closed door is worse than any number of short visits, those than any wait. */
export function troubleOf(hours: readonly Hour[]): number {
  const count = (state: VisitState) => hours.filter((hour) => hour.state === state).length;
  const waiting = hours.reduce((sum, { begins, arrives }) => sum + begins - arrives, 0);
  return count('closed') * 1_000_000 + count('shortened') * 10_000 + waiting;
}

/** `510` as people write it: `8:30`; past midnight it begins at 0 again. */
export const clockTime = (minutes: number): string => timeOf(minutes).replace(/^0(?=\d:)/, '');

/** `08:30` or `8:30` as minutes after midnight; nothing for what is no time of day. */
export const minutesOf = (time: string): number | undefined =>
  /^([01]?\d|2[0-3]):[0-5]\d$/.test(time) ? minuteOf(time) : undefined;
