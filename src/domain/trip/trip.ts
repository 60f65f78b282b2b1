/**
 * A visitor's trip: places in the order of the visits, a day and a starting time. It is read from
 * the browser's storage or from an address, both untrusted, so it is validated here.
 */
import { listOfAll } from '../../lib/list-of-all.ts';
import type { KindWith } from '../record-kinds.ts';
import { isDay } from '../../lib/day.ts';
import {
  type SavedListKind,
  type SavedList,
  listOfAddress,
  parsedJson,
  readSavedList,
} from '../../lib/saved-list.ts';
import { minutesOf, type TripMode, tripModes } from './timetable.ts';

/** Kinds of record that can be stops of a trip. */
export const tripKinds = listOfAll<TripKind>()([
  'destination',
  'point-of-sale',
  'producer',
  'event',
  'locality',
]);
export type TripKind = KindWith<'isVisited', true>;

export interface Trip {
  /** `destination/thac-mau`: kind and id. */
  places: SavedList;
  /** `2026-11-28` */
  day?: string | undefined;
  /** Time of arrival at the first place: `08:00`. */
  start?: string | undefined;
  mode?: TripMode | undefined;
}

/** The most stops: more than fit a day, and few enough for an address that messaging apps pass on whole. */
export const MAX_STOPS = 20;

const stops: SavedListKind = {
  pattern: new RegExp(`^(?:${tripKinds.join('|')})/[a-z0-9]+(?:-[a-z0-9]+)*$`),
  maxLength: 100,
  most: MAX_STOPS,
};
const FORMAT = 1;

export const placeKey = ({ kind, id }: { kind: TripKind; id: string }): string => `${kind}/${id}`;

/** A trip as the JSON text that the browser stores. */
export const storedTrip = (trip: Trip): string => JSON.stringify({ format: FORMAT, ...trip });

/** Reads a stored trip; invalid parts are dropped, and the result is an empty trip when nothing is valid. */
export function readStoredTrip(text: string | null): Trip {
  const stored = parsedJson(text);
  return typeof stored === 'object' && stored !== null ? readTrip(stored) : { places: [] };
}

function readTrip({ places, day, start, mode }: { [Key in keyof Trip]?: unknown }): Trip {
  return {
    places: readSavedList(places, stops),
    ...(typeof day === 'string' && isDay(day) && { day }),
    ...(typeof start === 'string' && minutesOf(start) !== undefined && { start }),
    ...(isMode(mode) && { mode }),
  };
}

const isMode = (value: unknown): value is TripMode =>
  (tripModes as readonly unknown[]).includes(value);

/**
 * The fragment of an address that shares a trip: `#places=destination/thac-mau,…&day=2026-11-28`.
 * Fragments stay in the browser: no server reads them.
 */
export const tripFragment = ({ places, day, start, mode }: Trip): string =>
  `#${[
    `places=${places.join(',')}`,
    ...Object.entries({ day, start, mode }).flatMap(([key, value]) =>
      value === undefined ? [] : [`${key}=${value}`],
    ),
  ].join('&')}`;

/**
 * The trip that an address shares.
 *
 * @param fragment as `location.hash` gives it; messaging apps may have percent-encoded it
 * @returns undefined when the fragment does not hold a trip
 */
export function readSharedTrip(fragment: string): Trip | undefined {
  const parts = new Map(
    fragment
      .replace(/^#/, '')
      .split('&')
      .map((part) => [part.split('=')[0] ?? '', part.slice(part.indexOf('=') + 1)] as const),
  );
  const places = parts.get('places');
  if (places === undefined) return undefined;
  return readTrip({
    places: listOfAddress(places),
    day: parts.get('day'),
    start: parts.get('start')?.replace(/%3a/i, ':'),
    mode: parts.get('mode'),
  });
}
