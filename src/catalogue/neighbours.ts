/** Products that stand together: of one place, of one maker. */
import type { Product } from './records.ts';

const NEIGHBOURS = 8;

/**
 * The products that follow this one in the list of its locality, wrapping around, so that every product is
 * linked from another.
 */
export function neighboursOf(product: Product): Product[] {
  const own = product.locality.products;
  const list = own.length > 1 ? own : product.locality.area.products;
  const at = list.indexOf(product);
  return Array.from(
    { length: Math.min(NEIGHBOURS, list.length - 1) },
    (_, step) => list[(at + 1 + step) % list.length] as Product,
  );
}

const MOST = 4;

/** What else to look at beside a product: of the same maker, then others of its place, at most four each. */
export function relatedProducts(product: Product): { sameMaker: Product[]; neighbours: Product[] } {
  const { producer, neighbours } = product;
  const sameMaker = (producer?.products ?? []).filter((other) => other !== product).slice(0, MOST);
  return {
    sameMaker,
    neighbours: neighbours.filter((other) => !sameMaker.includes(other)).slice(0, MOST),
  };
}
