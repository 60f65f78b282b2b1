import { distanceKm, type Point } from '../lib/geo.ts';
import type { PointOfSaleData } from '../schema/point-of-sale.ts';
import type { PointOfSale } from './records.ts';

/** Where goods can be taken along comes before where they can only be looked at, and that before the network. */
const ranks: Record<PointOfSaleData['kind'], number> = {
  displayAndSale: 0,
  sale: 1,
  consignment: 2,
  display: 3,
  online: 4,
};

/** Points of sale by what one can do there, the nearest to a point first. */
export function inBuyingOrder(
  places: readonly PointOfSale[],
  from: Point | undefined,
): PointOfSale[] {
  const km = ({ data: { position } }: PointOfSale) =>
    from && position ? distanceKm(from, position) : Number.MAX_VALUE;
  return places.toSorted((a, b) => ranks[a.data.kind] - ranks[b.data.kind] || km(a) - km(b));
}
