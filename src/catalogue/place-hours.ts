import type { OpeningHours } from '../schema/place.ts';
import { isThere } from './operating-status.ts';
import type { Place } from './records.ts';

/** The opening hours of a place, where a source states them. */
export const openingHoursOf = (place: Place): OpeningHours | undefined =>
  place.kind === 'producer' ? place.data.visits?.openingHours : place.data.openingHours;

/** Whether a place states opening times by the clock, which the filter "open now" needs. */
export const hasClockHours = (place: Place): boolean => openingHoursOf(place)?.hours !== undefined;

/** Whether a place is closed for good or not open yet. */
export function isShut(place: Place): boolean {
  switch (place.kind) {
    case 'point-of-sale':
      return !isThere(place.data);
    case 'producer':
      return place.data.status === 'ceased' || place.data.visits?.welcome === false;
    case 'destination':
      return false;
  }
}
