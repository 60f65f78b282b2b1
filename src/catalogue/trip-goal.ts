import { isShut } from './place-hours.ts';
import type { PointOfSale, Producer, Product } from './records.ts';

/** Places to go to and buy, those made for it first; not an address on line, not a show-case. */
const shopKinds: readonly PointOfSale['data']['kind'][] = ['displayAndSale', 'sale', 'consignment'];

/** Where one goes for a product: to a shop, best one that is on a map; else to its maker; nowhere when neither is known. */
export function tripGoalOf({
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
