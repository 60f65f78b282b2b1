/**
 * The product lists that have an address of their own: all products, and those of each value of each
 * facet. They are what a visitor without JavaScript narrows the catalogue with.
 */
import { evidences, type Catalogue, type Product } from './records.ts';
import { sectorIds } from '../schema/product-group.ts';
import { certifiedStars } from '../schema/certificate.ts';

/** Products on one page of a list. */
export const PAGE_SIZE = 48;

export const facetNames = ['sector', 'group', 'evidence', 'star', 'locality', 'producer'] as const;
export type FacetName = (typeof facetNames)[number];

/** One product list. `value` is the id of what narrows it. */
export interface ProductList {
  key: 'all' | { facet: FacetName; value: string };
  products: Product[];
}

/** Every list that holds at least one product, the whole catalogue first. */
export function productLists(catalogue: Catalogue): ProductList[] {
  const of = (facet: FacetName, value: string, products: Product[]): ProductList => ({ key: { facet, value }, products });
  const lists = [
    ...sectorIds.map((sector) => of('sector', sector, catalogue.bySector[sector])),
    ...catalogue.productGroups.map((group) => of('group', group.id, group.products)),
    ...evidences.map((evidence) => of('evidence', evidence, catalogue.byEvidence[evidence])),
    ...certifiedStars.map((count) => of('star', String(count), catalogue.products.filter(({ stars }) => stars?.count === count))),
    ...catalogue.localities.map((locality) => of('locality', locality.id, locality.products)),
    ...catalogue.producers.map((producer) => of('producer', producer.id, producer.products)),
  ];
  return [{ key: 'all', products: catalogue.products }, ...lists.filter(({ products }) => products.length > 0)];
}

/** How many pages a list of so many products takes; an empty one still takes one. */
export const pageCount = (products: number): number => Math.max(1, Math.ceil(products / PAGE_SIZE));
