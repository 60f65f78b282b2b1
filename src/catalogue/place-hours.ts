import type { OpeningHours } from '../schema/place.ts';
import { isShop } from './place-standing.ts';
import type { Place } from './records.ts';

/** When a place takes in visitors, where a source says so. */
export const openingHoursOf = (place: Place): OpeningHours | undefined =>
  place.kind === 'producer' ? place.data.visits?.openingHours : place.data.openingHours;

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
