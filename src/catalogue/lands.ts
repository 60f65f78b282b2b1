import { isShop } from './place-standing.ts';
import type {
  Catalogue,
  Destination,
  Event,
  Locality,
  Place,
  PointOfSale,
  Producer,
  Product,
  Route,
  Story,
} from './records.ts';

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

/** What the page of a locality lists. */
export interface LocalityContents {
  products: Product[];
  /** As many of them as the page shows at once. */
  firstProducts: Product[];
  /** Whether a list of its own has more than that. */
  hasMoreProducts: boolean;
  producers: Producer[];
  /** Where one may go to buy, as far as anybody knows. */
  pointsOfSale: PointOfSale[];
  /** Places to buy at that are only planned. */
  planned: PointOfSale[];
  /** Shops in the rest of its land. */
  near: PointOfSale[];
  destinations: Destination[];
  /** Festivals and fairs, those to come first. */
  events: Event[];
  routes: Route[];
  stories: Story[];
  landmates: Locality[];
  /** Everything of it that lies on a map, and the locality itself. */
  mapped: (Place | Locality)[];
}

/** So many products stand on the page; all of them are in a list of their own. */
const MOST_PRODUCTS = 24;

/** What the page of a locality lists; that of a former district lists what its communes have too. */
export function contentsOf(locality: Locality): LocalityContents {
  const { pointsOfSale, events, ...holdings } = holdingsOf(locality);
  const { products, producers, destinations, routes, stories } = holdings;
  const shops = pointsOfSale.filter(({ data }) => isShop(data));
  return {
    products,
    firstProducts: products.slice(0, MOST_PRODUCTS),
    hasMoreProducts: locality.products.length > MOST_PRODUCTS,
    producers,
    pointsOfSale: shops,
    planned: pointsOfSale.filter(({ data }) => data.status.is === 'planned'),
    near: pointsOfSaleNear(locality),
    destinations,
    events: eventsForVisitors(events),
    routes,
    stories,
    landmates: landmatesOf(locality),
    mapped: [...shops, ...destinations, ...producers, locality, ...locality.communes],
  };
}

/** The parts of the page that links at its top lead to: what stands there, and its anchor. */
const anchors = {
  products: 'products',
  producers: 'producers',
  pointsOfSale: 'buy',
  destinations: 'destinations',
  events: 'events',
  routes: 'routes',
  stories: 'stories',
} as const;

type Part = keyof typeof anchors;

/** How many there are of everything that the page of a locality has, in the order of the page. */
export const partsOf = (
  contents: Pick<LocalityContents, Part>,
): { part: Part; anchor: string; count: number }[] =>
  (Object.keys(anchors) as Part[])
    .map((part) => ({ part, anchor: anchors[part], count: contents[part].length }))
    .filter(({ count }) => count > 0);
