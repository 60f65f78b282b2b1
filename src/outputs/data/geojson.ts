/** Places as GeoJSON (RFC 7946), as exactly as they are known and no more. */
import { nameOf } from '../../catalogue/record-name.ts';
import type { CollectedRecord } from '../../catalogue/by-collection.ts';
import type { Catalogue } from '../../catalogue/records.ts';
import { type Position, positionPrecisions } from '../../schema/place.ts';
import { absoluteUrl } from '../addresses/index.ts';
import { pageOf } from './build-record.ts';
import { dataHeader } from './records.ts';
import {
  type CollectionOf,
  type KindWith,
  kindsWith,
  recordKinds,
} from '../../domain/record-kinds.ts';
import { recordsByCollection } from '../../catalogue/by-collection.ts';

/** Collections whose records lie somewhere. */
export type MappedName = CollectionOf<KindWith<'isMapped', true>>;
export const mappedNames: readonly MappedName[] = [
  ...new Set(kindsWith('isMapped', true).map((kind) => recordKinds[kind].collection)),
];

const METRES_A_DEGREE = 111_195;
const CORNERS = 24;
/** About one metre. */
const DIGITS = 5;

/** `[longitude, latitude]`, the order of GeoJSON. */
type Coordinates = [number, number];
export type Geometry =
  { type: 'Point'; coordinates: Coordinates } | { type: 'Polygon'; coordinates: Coordinates[][] };

/**
 * A position as geometry. Only a door is a point: what is known to a kilometre, or only by its commune,
 * is the area in which it lies, so that no map sets a pin where nobody is.
 */
export function geometryOf({ lat, lng, precision }: Position): Geometry {
  const radius = positionPrecisions[precision];
  if (radius === 0) return { type: 'Point', coordinates: [rounded(lng), rounded(lat)] };
  const up = radius / METRES_A_DEGREE;
  const aside = up / Math.cos((lat * Math.PI) / 180);
  const ring = Array.from({ length: CORNERS }, (_, corner): Coordinates => {
    const angle = (corner / CORNERS) * 2 * Math.PI;
    return [rounded(lng + aside * Math.cos(angle)), rounded(lat + up * Math.sin(angle))];
  });
  // A ring runs against the clock and ends where it began (RFC 7946, section 3.1.6).
  return { type: 'Polygon', coordinates: [[...ring, ring[0] as Coordinates]] };
}

const rounded = (degrees: number): number => Number(degrees.toFixed(DIGITS));

/** All records of a collection as features; a record of which nobody knows where it is has no geometry. */
export function placesGeoJson(name: MappedName, catalogue: Catalogue) {
  return {
    type: 'FeatureCollection' as const,
    ...dataHeader(catalogue),
    features: recordsByCollection(catalogue)[name].map(feature),
  };
}

function feature(record: CollectedRecord) {
  const position = positionOf(record);
  const { data } = record;
  const name = nameOf(record);
  const page = pageOf(record, 'vi');
  return {
    type: 'Feature' as const,
    id: record.id,
    geometry: position ? geometryOf(position) : null,
    properties: {
      kind: record.kind,
      name: name.vi,
      ...(name.en !== undefined && { name_en: name.en }),
      ...('locality' in data && data.locality !== undefined && { locality: data.locality }),
      ...(position && {
        precision: position.precision,
        radius_m: positionPrecisions[position.precision],
      }),
      ...(page !== undefined && { page: new URL(page, absoluteUrl('/')).href }),
    },
  };
}

function positionOf({ data }: CollectedRecord): Position | undefined {
  if ('centre' in data) return data.centre;
  return 'position' in data ? data.position : undefined;
}
