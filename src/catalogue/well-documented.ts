import type { Product } from './records.ts';

/**
 * Whether more than name, rank, maker and place is known of a product: somebody has described it, or there is a
 * fact about it. Lists put such products first within a state.
 */
export const isWellDocumented = ({ data }: Pick<Product, 'data'>): boolean =>
  data.summary !== undefined || (data.facts ?? []).length > 0;
