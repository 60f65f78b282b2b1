import { isShop } from './place-standing.ts';
import type { Catalogue, Event, Locality, PointOfSale } from './records.ts';

/** A land as people speak of it: a former district with the communes that it has become, or one commune alone. */
export interface Land {
  head: Locality;
  communes: Locality[];
  /** What the list of lands names of it: its communes; where there are none, itself. */
  listed: Locality[];
  /** The former district where it has products of which nobody knows the commune. */
  unplaced: Locality | undefined;
}

/** Every land, those of the first page first; in each, its commune of the first page, then the richest. */
export function landsOf({ localities, lands }: Catalogue): Land[] {
  const heads = new Set([...lands, ...localities].map(headOf));
  const rank = (locality: Locality) => (lands.includes(locality) ? 1 : 0);
  return [...heads].map((head) => {
    const communes = [...head.communes].sort(
      (a, b) => rank(b) - rank(a) || b.products.length - a.products.length,
    );
    const hasUnplaced = communes.length > 0 && head.products.length > 0;
    return {
      head,
      communes,
      listed: communes.length > 0 ? communes : [head],
      unplaced: hasUnplaced ? head : undefined,
    };
  });
}

const headOf = (locality: Locality): Locality => locality.formerDistrict ?? locality;

type Holdings = Pick<
  Locality,
  'products' | 'producers' | 'pointsOfSale' | 'destinations' | 'routes' | 'events' | 'stories'
>;

/** What the page of a locality lists. A former district lives on in its communes, so it lists theirs too. */
export function holdingsOf(locality: Locality): Holdings {
  if (locality.communes.length === 0) return locality;
  const all = [locality, ...locality.communes];
  return {
    products: locality.land.products,
    producers: all.flatMap(({ producers }) => producers),
    pointsOfSale: all.flatMap(({ pointsOfSale }) => pointsOfSale),
    destinations: all.flatMap(({ destinations }) => destinations),
    routes: all.flatMap(({ routes }) => routes),
    events: all.flatMap(({ events }) => events),
    stories: all.flatMap(({ stories }) => stories),
  };
}

/** Festivals and fairs: deadlines are for officers, and what is over for good comes last. */
export function eventsForVisitors(events: readonly Event[]): Event[] {
  return events
    .filter(({ data }) => data.kind !== 'assessmentDeadline')
    .sort((a, b) => Number(a.data.archived) - Number(b.data.archived));
}

/** Places to buy at in the rest of a locality's land. */
export function pointsOfSaleNear(locality: Locality): PointOfSale[] {
  const own = new Set(holdingsOf(locality).pointsOfSale);
  return holdingsOf(locality.land.name).pointsOfSale.filter(
    (place) => !own.has(place) && isShop(place.data),
  );
}

/** Those with whom a locality shares its land, last the former district while it has what no commune is known for. */
export function landmatesOf(locality: Locality): Locality[] {
  const head = headOf(locality);
  const communes = head.communes.filter((other) => other !== locality);
  return head === locality || head.products.length === 0 ? communes : [...communes, head];
}
