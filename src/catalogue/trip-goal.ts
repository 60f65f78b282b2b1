import { isShut } from './place-hours.ts';
import type { PointOfSale, Producer, Product } from './records.ts';

/** Where one goes for a product: to a shop, best one that is on a map; else to its maker; nowhere when neither is known. */
export function tripGoalOf({
  pointsOfSale,
  producer,
}: Product): PointOfSale | Producer | undefined {
  const shops = pointsOfSale.filter((shop) => !isShut(shop) && isBuilding(shop));
  const shop = shops.find(({ data }) => data.position !== undefined) ?? shops[0];
  if (shop) return shop;
  return producer && !isShut(producer) ? producer : undefined;
}

/** Somewhere to go to and buy, not an address on line and not a show-case. */
const isBuilding = ({ data: { kind } }: PointOfSale): boolean =>
  kind !== 'online' && kind !== 'display';
