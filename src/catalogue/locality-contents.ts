import { eventsForVisitors, holdingsOf, landmatesOf, pointsOfSaleNear } from './lands.ts';
import { isShop } from './place-standing.ts';
import type * as records from './records.ts';

/** What the page of a locality lists. */
export interface LocalityContents {
  products: records.Product[];
  /** As many of them as the page shows at once. */
  firstProducts: records.Product[];
  /** Whether a list of its own has more than that. */
  hasMoreProducts: boolean;
  producers: records.Producer[];
  /** Where one may go to buy, as far as anybody knows. */
  pointsOfSale: records.PointOfSale[];
  /** Places to buy at that are only planned. */
  planned: records.PointOfSale[];
  /** Shops in the rest of its land. */
  near: records.PointOfSale[];
  destinations: records.Destination[];
  /** Festivals and fairs, those to come first. */
  events: records.Event[];
  routes: records.Route[];
  stories: records.Story[];
  landmates: records.Locality[];
  /** Everything of it that lies on a map, and the locality itself. */
  mapped: (records.Place | records.Locality)[];
}

/** So many products stand on the page; all of them are in a list of their own. */
const MOST_PRODUCTS = 24;

/** What the page of a locality lists; that of a former district lists what its communes have too. */
export function contentsOf(locality: records.Locality): LocalityContents {
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
