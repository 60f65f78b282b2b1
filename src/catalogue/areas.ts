import { isShop } from './operating-status.ts';
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
  Unit,
} from './records.ts';

/**
 * An area as people know it ("địa phương"): a former district with the communes it was divided into, or one
 * commune alone.
 */
export interface Area {
  head: Locality;
  communes: Locality[];
  /** The localities that the list of areas names: its communes, or the head itself where there are none. */
  listed: Locality[];
  /** The former district, when it has products whose present commune is not known. */
  unplaced: Locality | undefined;
}

/**
 * All areas, those of the first page first. Within each, the commune of the first page comes first, then by
 * number of products.
 */
export function areasOf({
  localities,
  openingLocalities: lands,
}: Pick<Catalogue, 'localities' | 'openingLocalities'>): Area[] {
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

type LocalityRecords = Pick<
  Locality,
  'products' | 'producers' | 'pointsOfSale' | 'destinations' | 'routes' | 'events' | 'stories'
>;

/**
 * The records of a unit by kind. Those of a former district include the records of its communes, those of a
 * province the records of all that lies in it.
 */
export function recordsOfLocality(locality: Unit): LocalityRecords {
  if (locality.kind === 'province') return locality.all;
  if (locality.communes.length === 0) return locality;
  const all = [locality, ...locality.communes];
  return {
    products: locality.area.products,
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

/** Shops in the rest of a locality's area. */
function pointsOfSaleNear(locality: Locality): PointOfSale[] {
  const own = new Set(recordsOfLocality(locality).pointsOfSale);
  return recordsOfLocality(locality.area.head).pointsOfSale.filter(
    (place) => !own.has(place) && isShop(place.data),
  );
}

/**
 * The other communes of a locality's area; last the former district, if some of its products have no known
 * commune.
 */
function neighbouringLocalities(locality: Locality): Locality[] {
  const head = headOf(locality);
  const communes = head.communes.filter((other) => other !== locality);
  return head === locality || head.products.length === 0 ? communes : [...communes, head];
}

/** What the page of a locality shows. */
export interface LocalityContents {
  products: Product[];
  /** As many of them as the page shows at once. */
  firstProducts: Product[];
  /** Whether a list of its own has more than that. */
  hasMoreProducts: boolean;
  /** Those of whose products some are in the catalogue. */
  producers: Producer[];
  /** Shops that are open, or not known to be closed. */
  pointsOfSale: PointOfSale[];
  /** Places that are only planned, or of which no source says that anything is sold there. */
  notYetShops: PointOfSale[];
  /** Shops in the rest of its area. */
  near: PointOfSale[];
  destinations: Destination[];
  /** Festivals and fairs, those to come first. */
  events: Event[];
  routes: Route[];
  stories: Story[];
  neighbours: Locality[];
  /** Everything of it that lies on a map, and the locality itself. */
  mapped: (Place | Unit)[];
}

/** Whether a producer makes something that is here; others run a sight, or their goods are not known. */
export const isMaker = ({ products }: Pick<Producer, 'products'>): boolean => products.length > 0;

/** The most products shown on the page itself; the product list of the locality has all of them. */
const MOST_PRODUCTS = 24;

/** Collects what the page of a locality shows; for a former district this includes its communes. */
export function contentsOf(locality: Locality): LocalityContents {
  const { pointsOfSale, events, ...holdings } = recordsOfLocality(locality);
  const { products, producers, destinations, routes, stories } = holdings;
  const shops = pointsOfSale.filter(({ data }) => isShop(data));
  return {
    products,
    firstProducts: products.slice(0, MOST_PRODUCTS),
    hasMoreProducts: locality.products.length > MOST_PRODUCTS,
    producers: producers.filter(isMaker),
    pointsOfSale: shops,
    notYetShops: pointsOfSale.filter(({ data }) => !isShop(data) && data.status.is !== 'ended'),
    near: pointsOfSaleNear(locality),
    destinations,
    events: eventsForVisitors(events),
    routes,
    stories,
    neighbours: neighbouringLocalities(locality),
    mapped: [...shops, ...destinations, ...producers, locality, ...locality.communes],
  };
}

/** The sections that the links at the top of the page lead to, with the anchor of each. */
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

/** The sections of a locality's page that are not empty, in page order, with their counts. */
export const partsOf = (
  contents: Pick<LocalityContents, Part>,
): { part: Part; anchor: string; count: number }[] =>
  (Object.keys(anchors) as Part[])
    .map((part) => ({ part, anchor: anchors[part], count: contents[part].length }))
    .filter(({ count }) => count > 0);
