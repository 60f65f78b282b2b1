/** Products that stand together: of one place, of one maker. */
import { mayBePromoted } from '../domain/product-law.ts';
import { isTakenHome } from './put-forward.ts';
import type { Product } from './records.ts';

const NEIGHBOURS = 8;

/**
 * The products that follow this one in the list of its locality, wrapping around, as far as a visitor can
 * take them home; where its locality has none, those of its area.
 */
export function neighboursOf(product: Product): Product[] {
  const { locality } = product;
  const own = followersOf(product, locality.products);
  return own.length > 0 ? own : followersOf(product, locality.area.products);
}

function followersOf(product: Product, list: readonly Product[]): Product[] {
  const at = list.indexOf(product);
  return [...list.slice(at + 1), ...list.slice(0, Math.max(0, at))]
    .filter(isTakenHome)
    .slice(0, NEIGHBOURS);
}

const MOST = 4;

/** What else to look at beside a product: of the same maker, then others of its place, at most four each. */
export function relatedProducts(product: Product): { sameMaker: Product[]; neighbours: Product[] } {
  const { producer, neighbours } = product;
  const sameMaker = (producer?.products ?? [])
    .filter((other) => other !== product && mayBePromoted(other))
    .slice(0, MOST);
  return {
    sameMaker,
    neighbours: neighbours.filter((other) => !sameMaker.includes(other)).slice(0, MOST),
  };
}
