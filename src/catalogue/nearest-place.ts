import { distanceKm } from '../lib/geo.ts';
import { isShop } from './operating-status.ts';
import type { PointOfSale, Product } from './records.ts';
import { inBuyingOrder } from './where-to-buy.ts';

/** The point of sale that is nearest to where a product is made. */
export interface NearestPlace {
  place: PointOfSale;
  /** Km in a straight line from the centre of the commune; undefined where one of the two points is not known. */
  km: number | undefined;
}

/** The nearest shop that one can go to, by the order in which a product's page lists them; undefined without one. */
export function nearestPlace({
  locality,
  pointsOfSale,
}: Pick<Product, 'locality' | 'pointsOfSale'>): NearestPlace | undefined {
  const from = locality.data.centre;
  const shops = pointsOfSale.filter(({ data }) => isShop(data) && data.kind !== 'online');
  const [place] = inBuyingOrder(shops, from);
  if (!place) return undefined;
  const { position } = place.data;
  return { place, km: from && position ? distanceKm(from, position) : undefined };
}
