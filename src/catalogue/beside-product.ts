import type { Product } from './records.ts';

const MOST = 4;

/** What else to look at beside a product: of the same maker, then others of its place, at most four each. */
export function besideProduct(product: Product): { sameMaker: Product[]; neighbours: Product[] } {
  const { producer, neighbours } = product;
  const sameMaker = (producer?.products ?? []).filter((other) => other !== product).slice(0, MOST);
  return {
    sameMaker,
    neighbours: neighbours.filter((other) => !sameMaker.includes(other)).slice(0, MOST),
  };
}
