import type { OpeningHours } from '../schema/place.ts';
import { isShop } from './place-standing.ts';
import type { Place } from './records.ts';

/** When a place takes in visitors, where a source says so. */
export const openingHoursOf = (place: Place): OpeningHours | undefined =>
  place.kind === 'producer' ? place.data.visits?.openingHours : place.data.openingHours;

/** Whether a place says by the clock when it is open, so that a visitor can ask which are open now. */
export const hasClockHours = (place: Place): boolean => openingHoursOf(place)?.hours !== undefined;

/** Whether nobody can go there any more, or not yet. */
export function isShut(place: Place): boolean {
  switch (place.kind) {
    case 'point-of-sale':
      return !isShop(place.data);
    case 'producer':
      return place.data.status === 'ceased' || place.data.visits?.welcome === false;
    case 'destination':
      return false;
  }
}
