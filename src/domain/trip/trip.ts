/**
 * A visitor's trip: places in the order in which one goes to them, on a day, from an hour. It comes out of
 * a browser's storage or out of an address that anybody may have written, so what is read is judged here.
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

/** Kinds of record that one can go to. */
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
  /** When one is at the first place: `08:00`. */
  start?: string | undefined;
  mode?: TripMode | undefined;
}

/** More than a day has room for, and as many as an address that messengers pass on whole can name. */
export const MAX_STOPS = 20;

const stops: SavedListKind = {
  pattern: new RegExp(`^(?:${tripKinds.join('|')})/[a-z0-9]+(?:-[a-z0-9]+)*$`),
  maxLength: 100,
  most: MAX_STOPS,
};
const FORMAT = 1;

export const placeKey = ({ kind, id }: { kind: TripKind; id: string }): string => `${kind}/${id}`;

/** What the storage holds for a trip. */
export const storedTrip = (trip: Trip): string => JSON.stringify({ format: FORMAT, ...trip });

/** A trip out of storage; what is rubbish in it is left out. */
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
 * @param fragment as `location.hash` gives it; messengers may have escaped its signs
 * @returns nothing when the fragment is about something else
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
