/** A place of a trip, read from its file of the open data. */
import type { CollectionOf } from '../record-kinds.ts';
import type { BilingualPair } from '../check/register.ts';
import type { EventTimes } from './event-days.ts';
import type { OpeningTimes } from '../opening-hours.ts';
import type { Point } from '../../lib/geo.ts';
import { type TripKind, tripKinds } from './trip.ts';

const precisions = ['exact', 'approximate', 'commune', 'area', 'district', 'province'] as const;
export type Precision = (typeof precisions)[number];

type PlacePosition = Point & { precision: Precision };

export interface TripPlace {
  key: string;
  kind: TripKind;
  id: string;
  name: BilingualPair;
  position: PlacePosition | undefined;
  /** Its opening hours; undefined when they are not known by the clock. */
  times: OpeningTimes | undefined;
  /** The hours in the words of a source. */
  hoursSaid: BilingualPair | undefined;
  /** For an event: the days on which it is held. */
  eventTimes: EventTimes | undefined;
  /** Closed for good, or not open yet. */
  isShut: boolean;
}

/** The open-data collection of each kind of stop. */
export const tripCollections: { readonly [Kind in TripKind]: CollectionOf<Kind> } = {
  destination: 'destinations',
  'point-of-sale': 'points-of-sale',
  producer: 'producers',
  event: 'events',
  locality: 'localities',
};

/** Splits a key such as `destination/thac-mau`; undefined for text that is not a key. */
export function partsOfKey(key: string): { kind: TripKind; id: string } | undefined {
  const [word, id] = key.split('/');
  const kind = tripKinds.find((other) => other === word);
  return kind === undefined || id === undefined ? undefined : { kind, id };
}

interface Words {
  vi: string;
  en?: string;
}

/** The fields of a `/data/v1/` file that a trip needs. The build has validated the file. */
interface PlaceFile {
  data: {
    name: Words;
    /** Of a locality. */
    centre?: PlacePosition;
    position?: PlacePosition;
    locality?: string;
    openingHours?: OpeningTimes & { asStated?: Words };
    visits?: { welcome?: boolean; openingHours?: OpeningTimes & { asStated?: Words } };
    when?: EventTimes;
    status?: string | { is?: string };
  };
}

const SHUT = ['ended', 'planned', 'ceased'];

/** Makes a place of a trip from its open-data file. */
export function readPlace(kind: TripKind, id: string, { data }: PlaceFile): TripPlace {
  const hours = data.visits?.openingHours ?? data.openingHours;
  const status = typeof data.status === 'object' ? data.status.is : data.status;
  const both = ({ vi, en }: Words): BilingualPair => (en === undefined ? [vi] : [vi, en]);
  return {
    key: `${kind}/${id}`,
    kind,
    id,
    name: both(data.name),
    position: data.centre ?? data.position,
    times: hours?.hours && hours,
    hoursSaid: hours?.asStated && both(hours.asStated),
    eventTimes: data.when,
    isShut: SHUT.includes(status ?? '') || data.visits?.welcome === false,
  };
}

/** The id of the locality of an event that has no place of its own. */
export const localityOf = ({ data }: PlaceFile): string | undefined => data.locality;
export type { PlaceFile };
