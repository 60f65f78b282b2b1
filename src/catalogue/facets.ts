/**
 * The product lists that have an address of their own: all products, and those of each value of each
 * facet. They are what a visitor without JavaScript narrows the catalogue with.
 */
import { certifiedStars } from '../schema/certificate.ts';
import { type SectorId, sectorIds } from '../schema/product-group.ts';
import type { Choice } from '../domain/facets/narrow.ts';
import type { LevelName } from '../domain/facets/source.ts';
import { idFromName } from '../lib/fold.ts';
import { handedOut } from './handouts.ts';
import { evidences, type Catalogue, type Evidence, type Product } from './records.ts';

/** Products on one page of a list. */
export const PAGE_SIZE = 32;
/** Values of a facet that stand beside a list; a locality's or a maker's own page leads to the rest. */
const SHOWN_VALUES = 12;

const facetNames = [
  'sector',
  'group',
  'evidence',
  'star',
  'province',
  'locality',
  'producer',
] as const;
export type FacetName = (typeof facetNames)[number];
export type ListKey = 'all' | { facet: FacetName; value: string };

/** One product list. */
export interface ProductList {
  key: ListKey;
  /** The name of the record that narrows it; a sector, a rank or a level has its name in the dictionaries. */
  name: { vi: string; en?: string | undefined } | undefined;
  products: Product[];
  /** The same list as the browser narrows it; nothing where it cannot. */
  choice?: Choice;
}

/** Every list that holds at least one product, the whole catalogue first. */
export const productLists = oncePerCatalogue((catalogue): ProductList[] => {
  const of = (
    facet: FacetName,
    value: string,
    products: Product[],
    name?: ProductList['name'],
    chosen: Partial<Record<LevelName, string>> = { [facet]: value },
  ): ProductList => ({ key: { facet, value }, name, products, choice: choiceOf(chosen) });
  const lists = [
    ...sectorIds.map((sector) => of('sector', sector, catalogue.bySector[sector])),
    ...catalogue.productGroups.map(({ id, data, products }) =>
      of('group', id, products, data.name),
    ),
    ...evidences.map((evidence) => of('evidence', evidence, catalogue.byEvidence[evidence])),
    ...certifiedStars.map((count) =>
      of(
        'star',
        String(count),
        catalogue.products.filter(
          ({ stars }) => stars?.count === count && stars.basis !== 'outOfTerm',
        ),
      ),
    ),
    ...catalogue.provinces.map(({ id, data, all }) =>
      of('province', id, all.products, data.name, { province: idFromName(data.province) }),
    ),
    ...catalogue.localities.map(({ id, data, products }) =>
      of('locality', id, products, data.name, {
        province: idFromName(data.province),
        commune: id,
      }),
    ),
    // A maker of which no more is known than one product has no list of it: its page names that product.
    ...handedOut(catalogue.producers).map(({ id, data, products }) => ({
      key: { facet: 'producer' as const, value: id },
      name: data.name,
      products,
    })),
  ];
  return [
    { key: 'all', name: undefined, products: catalogue.products, choice: new Map() },
    ...lists.filter(({ products }) => products.length > 0),
  ];
});

/** The sectors of which there are products, in the order of the programme. */
export const filledSectors = ({ bySector }: Pick<Catalogue, 'bySector'>): SectorId[] =>
  sectorIds.filter((sector) => bySector[sector].length > 0);

/** The levels of evidence at which there are products, the surest first. */
export const filledEvidences = ({ byEvidence }: Pick<Catalogue, 'byEvidence'>): Evidence[] =>
  evidences.filter((evidence) => byEvidence[evidence].length > 0);

/** A product of each level of evidence that has any, the surest first. */
export const evidenceExamples = ({ byEvidence }: Pick<Catalogue, 'byEvidence'>): Product[] =>
  evidences.flatMap((evidence) => byEvidence[evidence][0] ?? []);

/** The lists of products by rank and by how sure it is. */
export const rankLists = (catalogue: Catalogue): ProductList[] =>
  productLists(catalogue).filter(
    ({ key }) => key !== 'all' && (key.facet === 'star' || key.facet === 'evidence'),
  );

const choiceOf = (chosen: Partial<Record<LevelName, string>>): Choice =>
  new Map(Object.entries(chosen).map(([level, value]) => [level, new Set([value])]));

/** A facet with the lists that stand beside a product list. */
export interface ShownFacet {
  facet: FacetName;
  lists: ProductList[];
}

/** For each facet the lists that stand beside a product list: all of a short one, the longest of a long one. */
export const shownLists = oncePerCatalogue((catalogue): ShownFacet[] =>
  facetNames
    .filter((facet) => facet !== 'producer')
    .map((facet) => {
      const lists = productLists(catalogue).filter(
        ({ key }) => key !== 'all' && key.facet === facet,
      );
      if (lists.length <= SHOWN_VALUES && facet !== 'group' && facet !== 'locality')
        return { facet, lists };
      return {
        facet,
        lists: lists.sort((a, b) => b.products.length - a.products.length).slice(0, SHOWN_VALUES),
      };
    }),
);

/** What is worked out of a catalogue is worked out once, however many pages ask for it. */
function oncePerCatalogue<Result>(
  work: (catalogue: Catalogue) => Result,
): (catalogue: Catalogue) => Result {
  const done = new WeakMap<Catalogue, Result>();
  return (catalogue) => {
    const known = done.get(catalogue);
    if (known !== undefined) return known;
    const result = work(catalogue);
    done.set(catalogue, result);
    return result;
  };
}
