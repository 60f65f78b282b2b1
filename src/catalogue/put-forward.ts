import type { Fact } from '../schema/source.ts';
import type { Product } from './records.ts';

/** What a fact of these kinds tells of is the file of a product, not the product. */
const ofTheFile: ReadonlySet<Fact['kind']> = new Set(['stage', 'plan']);

/**
 * Whether more is known of a product than its name, rank, maker and place: a photograph, or a fact about the
 * thing itself. A summary alone does not count, since it can be made of those four.
 */
export const isWellDocumented = ({ data }: Pick<Product, 'data'>): boolean =>
  (data.photos ?? []).length > 0 || (data.facts ?? []).some(({ kind }) => !ofTheFile.has(kind));
