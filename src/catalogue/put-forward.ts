/** Which products the site puts before visitors unasked: beside another, as a gift, on the first page. */
import { isForHealth, mayBePromoted } from '../domain/product-law.ts';
import type { Fact } from '../schema/source.ts';
import { airTransportOf } from './air-transport.ts';
import type { Product } from './records.ts';

/** What a fact of these kinds tells of is the file of a product, not the product. */
const ofTheFile: ReadonlySet<Fact['kind']> = new Set(['stage', 'plan']);

/**
 * Whether more is known of a product than its name, rank, maker and place: a photograph, or a fact about the
 * thing itself. A summary alone does not count, since it can be made of those four.
 */
export const isWellDocumented = ({ data }: Pick<Product, 'data'>): boolean =>
  (data.photos ?? []).length > 0 || (data.facts ?? []).some(({ kind }) => !ofTheFile.has(kind));

/**
 * Whether a product can be had as far as is known: neither planned nor given up, nor its certificate recalled. What
 * a council has assessed is made, whatever came of it; only its recognition is not known.
 */
const isThere = ({
  data,
  evidence,
  assessment,
  certificate,
}: Pick<Product, 'data' | 'evidence' | 'assessment' | 'certificate'>): boolean =>
  (evidence !== 'planned' || assessment !== undefined) &&
  data.pipeline?.stage !== 'idea' &&
  data.pipeline?.stage !== 'discontinued' &&
  certificate?.status !== 'recalled';

/** Whether a list of what can be bought at a place names a product. */
export const isBought = (product: Product): boolean => mayBePromoted(product) && isThere(product);

/** Whether the site shows a product where nobody asked for it: it is there, known, and the law is not against it. */
export const isPutForward = (product: Product): boolean =>
  isBought(product) && isWellDocumented(product);

/**
 * Whether a visitor may be told to take a product home: put forward, nothing that is sold for health, and a
 * thing that can be carried. Neither furniture nor a service is.
 */
export function isTakenHome(product: Product): boolean {
  const carried = airTransportOf(product);
  return (
    isPutForward(product) && !isForHealth(product) && carried !== undefined && carried !== 'bulky'
  );
}
