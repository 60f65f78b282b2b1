/** What visitors want to know of where they may go, in the order in which they need it. */
import { hasTrait } from './by-collection.ts';
import { isPast } from './event-dates.ts';
import { isShut } from './place-hours.ts';
import type {
  AnyRecord,
  Destination,
  Event,
  Locality,
  Place,
  PointOfSale,
  Producer,
  Product,
} from './records.ts';

type PlaceFact = NonNullable<Place['data']['facts']>[number];

const FIRST_KINDS: ReadonlySet<string> = new Set(['access', 'visit']);

/** The facts of a place. At a sight, access and visiting come first; otherwise the order of the file stays. */
export function factsForVisitors({ kind, data }: Place): readonly PlaceFact[] {
  const facts = data.facts ?? [];
  if (kind !== 'destination') return facts;
  const isFirst = (fact: PlaceFact) => FIRST_KINDS.has(fact.kind);
  return [...facts.filter(isFirst), ...facts.filter((fact) => !isFirst(fact))];
}

const MOST_SIGHTS = 4;

/** What to see beside a visit to a maker: what belongs to the maker first, then what lies in the same commune. */
export const sightsNear = ({ destinations, locality }: Producer): Destination[] =>
  [...new Set([...destinations, ...locality.destinations])].slice(0, MOST_SIGHTS);

/** Events that one does not travel to. */
const KINDS_AT_HOME: ReadonlySet<string> = new Set(['livestream', 'assessmentDeadline']);

/**
 * Whether one can go to a record, so that it may be put into a trip: not to a shop on line or one that is
 * gone, nor to a maker who takes nobody in, nor to an event that is over.
 *
 * @param today `YYYY-MM-DD`
 */
export const isVisitable = (record: AnyRecord, today: string): record is Event | Locality | Place =>
  hasTrait(record, 'isVisited') && receivesVisitors(record, today);

function receivesVisitors(record: Event | Locality | Place, today: string): boolean {
  switch (record.kind) {
    case 'locality':
      return true;
    case 'event':
      return !isPast(record.data, today) && !KINDS_AT_HOME.has(record.data.kind);
    case 'point-of-sale':
      return !isShut(record) && record.data.kind !== 'online';
    case 'producer':
    case 'destination':
      return !isShut(record);
  }
}

/**
 * Whether the page of a place shows directions: not for an online shop; for a maker only when
 * its position is known, because not every maker takes visitors.
 */
export function hasDirections({ kind, data }: Place): boolean {
  if (kind === 'point-of-sale') return data.kind !== 'online';
  return kind === 'destination' || data.position !== undefined;
}

/** Places to go to and buy, those made for it first; not an address on line, not a show-case. */
const shopKinds: readonly PointOfSale['data']['kind'][] = ['displayAndSale', 'sale', 'consignment'];

/**
 * The place to visit for a product: a shop, preferably one with a position; else its maker; undefined when
 * neither is known.
 */
export function destinationFor({
  pointsOfSale,
  producer,
}: Product): PointOfSale | Producer | undefined {
  const shops = shopKinds.flatMap((kind) =>
    pointsOfSale.filter((shop) => shop.data.kind === kind && !isShut(shop)),
  );
  const shop = shops.find(({ data }) => data.position !== undefined) ?? shops[0];
  if (shop) return shop;
  return producer && !isShut(producer) ? producer : undefined;
}
