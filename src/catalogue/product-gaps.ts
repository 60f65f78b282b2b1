/** What a thin page says is missing: the facts that visitors ask for first. */
import { isWellDocumented } from './put-forward.ts';
import type { Product } from './records.ts';

const productGaps = ['decision', 'maker', 'description', 'photograph', 'price', 'places'] as const;
export type ProductGap = (typeof productGaps)[number];

/**
 * What is missing of a product of which little more than name and rank is known; nothing of one that is well
 * documented.
 */
export function gapsOf(product: Product): ProductGap[] {
  if (isWellDocumented(product)) return [];
  const { data, evidence, producer, pointsOfSale, marketplaces } = product;
  const isMissing: Record<ProductGap, boolean> = {
    // What takes no part in the programme lacks no decision.
    decision: evidence !== 'verified' && evidence !== 'speciality',
    maker: producer === undefined,
    description: true,
    photograph: (data.photos ?? []).length === 0,
    price: (data.indicativePrices ?? []).length === 0,
    places: pointsOfSale.length === 0 && marketplaces.length === 0,
  };
  return productGaps.filter((gap) => isMissing[gap]);
}
