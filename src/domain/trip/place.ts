/** A place of a trip, read from its file of the open data. */
import type { CollectionOf } from '../record-kinds.ts';
import type { BothWords } from '../check/register.ts';
import type { EventTimes } from './event-days.ts';
import type { OpeningTimes } from '../opening-hours.ts';
import type { Point } from '../../lib/geo.ts';
import { type TripKind, tripKinds } from './trip.ts';

const precisions = ['exact', 'approximate', 'commune', 'area', 'district'] as const;
export type Precision = (typeof precisions)[number];

type PlacePosition = Point & { precision: Precision };

export interface TripPlace {
  key: string;
  kind: TripKind;
  id: string;
  name: BothWords;
  position: PlacePosition | undefined;
  /** Whether its hours are known by the clock, and what they are. */
  times: OpeningTimes | undefined;
  /** As a source says them. */
  hoursSaid: BothWords | undefined;
  /** Of an event: when it is. */
  held: EventTimes | undefined;
  /** Nobody can go there any more, or not yet. */
  isShut: boolean;
}

/** Where the open data keep what one can go to. */
export const tripCollections: { readonly [Kind in TripKind]: CollectionOf<Kind> } = {
  destination: 'destinations',
  'point-of-sale': 'points-of-sale',
  producer: 'producers',
  event: 'events',
  locality: 'localities',
};

/** `destination/thac-mau` in its parts; nothing for what is no key. */
export function partsOfKey(key: string): { kind: TripKind; id: string } | undefined {
  const [word, id] = key.split('/');
  const kind = tripKinds.find((other) => other === word);
  return kind === undefined || id === undefined ? undefined : { kind, id };
}

interface Words {
  vi: string;
  en?: string;
}

/** What a file of `/data/v1/` says of a place, as far as a trip wants it. Its schema has been checked at build. */
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

/** @param json the file of the place */
export function readPlace(kind: TripKind, id: string, { data }: PlaceFile): TripPlace {
  const hours = data.visits?.openingHours ?? data.openingHours;
  const status = typeof data.status === 'object' ? data.status.is : data.status;
  const both = ({ vi, en }: Words): BothWords => (en === undefined ? [vi] : [vi, en]);
  return {
    key: `${kind}/${id}`,
    kind,
    id,
    name: both(data.name),
    position: data.centre ?? data.position,
    times: hours?.hours && hours,
    hoursSaid: hours?.asStated && both(hours.asStated),
    held: data.when,
    isShut: SHUT.includes(status ?? '') || data.visits?.welcome === false,
  };
}

/** The locality that an event without a place of its own is held in. */
export const localityOf = ({ data }: PlaceFile): string | undefined => data.locality;
export type { PlaceFile };
