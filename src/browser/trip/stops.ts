import { parsedJson } from '../../lib/saved-list.ts';

/** Where the trip lies in the storage of the browser. */
export const TRIP_KEY = 'trip';

/** How many stops the saved trip has, as far as its form tells; none where it cannot be read. */
export function storedStops(): number {
  try {
    const trip = parsedJson(localStorage.getItem(TRIP_KEY)) as { places?: unknown } | null;
    return Array.isArray(trip?.places) ? trip.places.length : 0;
  } catch {
    return 0;
  }
}
