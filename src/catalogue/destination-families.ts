import {
  type DestinationFamily,
  destinationFamilies,
  familyOfKind,
} from '../schema/destination.ts';
import type { Destination } from './records.ts';

const familyOf = ({ data }: Pick<Destination, 'data'>): DestinationFamily =>
  familyOfKind[data.kind];

/** One list of destinations: of a family, or of all. */
export interface DestinationList {
  family: DestinationFamily | undefined;
  destinations: Destination[];
}

/** All destinations, then every family that has any. */
export const destinationLists = (destinations: readonly Destination[]): DestinationList[] => [
  { family: undefined, destinations: [...destinations] },
  ...destinationFamilies
    .map((family) => ({
      family,
      destinations: destinations.filter((place) => familyOf(place) === family),
    }))
    .filter((list) => list.destinations.length > 0),
];
