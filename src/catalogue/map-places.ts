/** What lies on the map of the whole catalogue, and in the list beside it. */
import type { KindWith } from '../domain/record-kinds.ts';
import { compareNames } from '../lib/fold.ts';
import { listOfAll } from '../lib/list-of-all.ts';
import { isProvincial } from '../schema/locality.ts';
import { type Position, positionPrecisions } from '../schema/place.ts';
import type { SectorId } from '../schema/product-group.ts';
import { addressWords, provinceOf } from './address.ts';
import { isMaker } from './areas.ts';
import { recordsOfKinds } from './by-collection.ts';
import type { Catalogue, Place, Product, Unit } from './records.ts';

/** Entries on one page of the list. */
export const MAP_PAGE_SIZE = 24;

/** Kinds of record that lie on the map, in the order in which visitors want them. */
export const mapKinds = listOfAll<MapKind>()([
  'point-of-sale',
  'destination',
  'producer',
  'locality',
  'province',
]);
export type MapKind = KindWith<'isMapped', true>;

/** One entry of the map and of its list. */
export interface MapPlace {
  record: Place | Unit;
  /** Its own, or the centre of its commune; nothing when nobody knows where it is. */
  position: Pick<Position, 'lat' | 'lng' | 'precision'> | undefined;
  /** Where it is in words: commune and province. */
  area:
    { commune: { vi: string; en?: string | undefined } | undefined; province: string } | undefined;
  /** Sectors of the products that are made, sold or shown there. */
  sectors: ReadonlySet<SectorId>;
}

const made = new WeakMap<Catalogue, MapPlace[]>();

/**
 * Points of sale, destinations, makers and localities, neighbours beside neighbours: by province, commune,
 * kind and name.
 */
export function mapPlaces(catalogue: Catalogue): MapPlace[] {
  const known = made.get(catalogue);
  if (known) return known;
  const places = recordsOfKinds(catalogue, mapKinds)
    // Who runs a sight has the sight on the map; as a maker it would be one of nothing.
    .filter((record) => record.kind !== 'producer' || isMaker(record))
    .map((record): MapPlace => ({
      record,
      position: positionOf(record),
      area: areaOf(record),
      sectors: new Set(productsAt(record).map(({ sector }) => sector)),
    }));
  const order = (kind: MapPlace['record']['kind']) => mapKinds.indexOf(kind);
  // What is said to be nowhere comes last.
  const isNowhere = ({ area }: MapPlace) => Number(area === undefined);
  places.sort(
    (a, b) =>
      isNowhere(a) - isNowhere(b) ||
      compareNames(a.area?.province ?? '', b.area?.province ?? '') ||
      compareNames(a.area?.commune?.vi ?? '', b.area?.commune?.vi ?? '') ||
      order(a.record.kind) - order(b.record.kind) ||
      compareNames(a.record.data.name.vi, b.record.data.name.vi) ||
      (a.record.id < b.record.id ? -1 : 1),
  );
  made.set(catalogue, places);
  return places;
}

/** The kinds of which anything is on the map or in its list, in their order, with how many there are. */
export function mapKindCounts(catalogue: Catalogue): { kind: MapKind; count: number }[] {
  const places = mapPlaces(catalogue);
  return mapKinds
    .map((kind) => ({ kind, count: places.filter(({ record }) => record.kind === kind).length }))
    .filter(({ count }) => count > 0);
}

/** The position of a record; what is known by its commune only lies at that commune's centre, as an area. */
export function positionOf(record: Place | Unit): MapPlace['position'] {
  if (record.kind === 'locality' || record.kind === 'province') return areaAt(record);
  if (record.data.position) return record.data.position;
  return record.locality && areaAt(record.locality);
}

function areaAt({ data: { centre, level } }: Unit): MapPlace['position'] {
  const { lat, lng, precision } = centre;
  const whole = isProvincial({ level })
    ? 'province'
    : level === 'formerDistrict'
      ? 'district'
      : 'commune';
  // The seat of a commune may be known to the metre; the commune is an area all the same.
  const isSmaller = positionPrecisions[precision] < positionPrecisions[whole];
  return { lat, lng, precision: isSmaller ? whole : precision };
}

function areaOf(record: Place | Unit): MapPlace['area'] {
  if (record.kind === 'province') return { commune: undefined, province: record.data.province };
  if (record.kind === 'locality')
    return { commune: record.data.shortName, province: record.data.province };
  const { address } = record.data;
  const isOutside = 'outsideArea' in record.data && record.data.outsideArea;
  const locality = isOutside ? undefined : record.locality;
  const { now } = addressWords(address, locality);
  if (!now) {
    const province = provinceOf(address, locality);
    return province === undefined ? undefined : { commune: undefined, province };
  }
  // What is known by its province alone has no commune.
  if (now.home?.kind === 'province') return { commune: undefined, province: now.province };
  const isHome = locality !== undefined && (now.home === locality || now.isFormer);
  return { commune: isHome ? locality.data.name : { vi: now.name }, province: now.province };
}

const productsAt = (record: Place | Unit): readonly Product[] =>
  record.kind === 'province' ? record.all.products : record.products;

/** Where a product is made, sold and shown. */
export const placesOf = ({ producer, pointsOfSale, destinations }: Product): Place[] => [
  ...(producer ? [producer] : []),
  ...pointsOfSale,
  ...destinations,
];
