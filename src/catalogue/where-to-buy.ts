import { distanceKm, type Point } from '../lib/geo.ts';
import type { PointOfSaleData } from '../schema/point-of-sale.ts';
import type { PointOfSale } from './records.ts';

/** Where goods can be taken along comes before where they can only be looked at, and that before the network. */
const ranks: Record<NonNullable<PointOfSaleData['kind']> | 'unsaid', number> = {
  displayAndSale: 0,
  sale: 1,
  consignment: 2,
  display: 3,
  online: 4,
  unsaid: 5,
};

/** Points of sale by what one can do there, the nearest to a point first. */
export function inBuyingOrder(
  places: readonly PointOfSale[],
  from: Point | undefined,
): PointOfSale[] {
  const km = ({ data: { position } }: PointOfSale) =>
    from && position ? distanceKm(from, position) : Number.MAX_VALUE;
  const rank = ({ data }: PointOfSale) => ranks[data.kind ?? 'unsaid'];
  return places.toSorted((a, b) => rank(a) - rank(b) || km(a) - km(b));
}
