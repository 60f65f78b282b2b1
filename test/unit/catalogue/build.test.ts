/** What a catalogue decides when it puts all files together. */
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build.ts';
import { type Entries, readContent } from '../../../src/catalogue/read/index.ts';
import type { Catalogue, Product } from '../../../src/catalogue/records.ts';
import { collectionNames } from '../../../src/schema/collections.ts';
import type { LocalityData } from '../../../src/schema/locality.ts';
import type { PointOfSaleData } from '../../../src/schema/point-of-sale.ts';
import type { ProductData } from '../../../src/schema/product.ts';
import { certificate, type ProductChange, putCertificates } from '../../support/small-catalogue.ts';

const TODAY = '2026-11-22';
const { entries: minimal } = await readContent('test/fixtures/minimal/content');

/** The minimal content, changed, as a catalogue. */
function built(change: (entries: Entries) => void): Catalogue {
  const entries = structuredClone(minimal);
  change(entries);
  for (const name of collectionNames)
    entries.ids[name] = new Set<string>(entries.collections[name].keys());
  const { catalogue, problems } = buildCatalogue(entries, TODAY);
  const errors = problems.filter(({ level }) => level === 'error');
  if (!catalogue) throw new Error(JSON.stringify(errors, null, 1));
  return catalogue;
}

const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id);
const productOf = ({ products }: Catalogue, id: string) =>
  products.find((product) => product.id === id) as Product;

/** A product whose certificates are told with their decisions. */
type ToldProduct = Omit<ProductData, 'certificates'> & ProductChange;

/** A product of the one maker of the minimal content that nothing is known of. */
function plain(name: string, more: ProductChange = {}): ToldProduct {
  const { certificates: _, ...tea } = minimal.collections.products.get('che-nho') as ProductData;
  return { ...tea, name: { vi: name }, ...more };
}

/** In place of the two products of the minimal content, and of what names them, these. */
const withProducts =
  (products: Record<string, ToldProduct>) =>
  (entries: Entries): void => {
    const { collections, storyBodies, site } = entries;
    for (const name of ['products', 'points-of-sale', 'destinations', 'stories'] as const)
      collections[name].clear();
    storyBodies.vi.clear();
    storyBodies.en.clear();
    if (site) Object.assign(site, { featuredProducts: [], featuredStory: undefined });
    for (const [id, { certificates = [], ...data }] of Object.entries(products))
      collections.products.set(id, putCertificates(entries, data, certificates));
  };

describe('a list of products shows', () => {
  const said = (stars: 3 | 4): ProductChange => ({
    statements: [
      {
        type: 'statedAsHeld',
        stars,
        starsStandIn: 'title',
        on: '2024',
        basis: 'press',
        sources: ['s1'],
      },
    ],
  });
  /** By name and by id each of these stands before the one that must stand before it. */
  const products = {
    'a-nothing': plain('A'),
    'b-planned': plain('B', { pipeline: { stage: 'idea', sources: ['s1'] } }),
    'c-said-3': plain('C', said(3)),
    'd-said-4': plain('D', said(4)),
    'e-expired-5': plain('E', {
      certificates: [
        certificate({ stars: 5, issuedOn: '2021-01-10', decisionNumber: '1/QĐ-UBND' }),
      ],
    }),
    'f-certified-3': plain('F', {
      certificates: [certificate({ stars: 3, decisionNumber: '2/QĐ-UBND' })],
    }),
    'g-certified-4': plain('G', {
      certificates: [certificate({ stars: 4, decisionNumber: '3/QĐ-UBND' })],
    }),
  };
  const catalogue = built(withProducts(products));
  const order = [
    'g-certified-4',
    'f-certified-3',
    'e-expired-5',
    'd-said-4',
    'c-said-3',
    'b-planned',
    'a-nothing',
  ];

  test('first what is best known, then more stars in force, wherever products are listed', () => {
    expect(idsOf(catalogue.products)).toEqual(order);
    expect(catalogue.localities.map(({ products: all }) => idsOf(all))).toEqual([order]);
    expect(catalogue.producers.map(({ products: all }) => idsOf(all))).toEqual([order]);
    expect(idsOf(catalogue.productGroups.flatMap(({ products: all }) => all))).toEqual(order);
  });

  test('what is equally known by its name as Vietnamese sorts, and by its id where names are the same', () => {
    const { producer: _, ...ofNobody } = plain('Bún');
    const names = built(
      withProducts({
        z: plain('Bánh'),
        y: plain('Đậu'),
        x: plain('Dưa'),
        // Of another maker: two of one name and one maker are refused.
        b: ofNobody,
        a: plain('Bún'),
      }),
    );
    expect(idsOf(names.products)).toEqual(['z', 'a', 'b', 'x', 'y']);
  });
});

describe('a shop of a maker', () => {
  const shop = (more: Partial<PointOfSaleData>): PointOfSaleData => ({
    ...(minimal.collections['points-of-sale'].get('cua-hang-nho') as PointOfSaleData),
    ...more,
  });
  const { products: _, producer: __, ...bare } = shop({});
  const withShop = (data: PointOfSaleData) =>
    built(({ collections }) => {
      collections['points-of-sale'].clear();
      collections['points-of-sale'].set('cua-hang', data);
    });
  const soldIn = (catalogue: Catalogue) => [
    idsOf(catalogue.pointsOfSale[0]?.products ?? []).sort(),
    idsOf(catalogue.products.filter(({ pointsOfSale }) => pointsOfSale.length > 0)).sort(),
  ];

  test('sells all that the maker makes when its file lists nothing', () => {
    const both = ['che-nho', 'mat-ong-nho'];
    expect(soldIn(withShop({ ...bare, producer: 'htx-nho' }))).toEqual([both, both]);
    expect(soldIn(withShop({ ...bare, producer: 'htx-nho', products: [] }))).toEqual([both, both]);
  });

  test('sells what its file lists, and not the rest', () => {
    const listed = [{ product: 'che-nho', sources: ['s1'] }];
    const some = withShop({ ...bare, producer: 'htx-nho', products: listed });
    expect(soldIn(some)).toEqual([['che-nho'], ['che-nho']]);
  });

  test('of nobody sells nothing that its file does not list', () => {
    expect(soldIn(withShop(bare))).toEqual([[], []]);
  });
});

describe('beside a product stand', () => {
  const facts: ProductData['facts'] = [
    { kind: 'process', text: { vi: 'Sao tay.' }, sources: ['s1'] },
  ];
  const numbered = (count: number, more: ProductChange = {}) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => {
        const letter = 'abcdefghijkl'[at] as string;
        return [letter, plain(letter.toUpperCase(), { facts, ...more })];
      }),
    );

  test('the eight that follow in its place, round and round', () => {
    const catalogue = built(withProducts(numbered(12)));
    expect(idsOf(productOf(catalogue, 'a').neighbours).join('')).toBe('bcdefghi');
    expect(idsOf(productOf(catalogue, 'j').neighbours).join('')).toBe('klabcdef');
  });

  test('all others, and never itself, where there are fewer', () => {
    const catalogue = built(withProducts(numbered(3)));
    expect(idsOf(productOf(catalogue, 'b').neighbours).join('')).toBe('ca');
  });

  test('those of the communes of the same former district, where it is alone in its own', () => {
    const commune = minimal.collections.localities.get('xa-nho') as LocalityData;
    const other = (unitCode: string, more: Partial<LocalityData>): LocalityData => ({
      ...commune,
      unitCode,
      ...more,
    });
    const { validFrom: _, ...undated } = commune;
    const catalogue = built((entries) => {
      const { collections } = entries;
      collections.localities.set('huyen-cu', {
        ...undated,
        level: 'formerDistrict',
        name: { vi: 'Huyện cũ' },
        shortName: { vi: 'Huyện cũ' },
        unitCode: '998',
      } as LocalityData);
      for (const [id, code] of [
        ['xa-nho', '99009'],
        ['xa-ben', '99010'],
        ['xa-xa', '99011'],
      ] as const)
        collections.localities.set(
          id,
          other(code, {
            name: { vi: id },
            shortName: { vi: id },
            ...(id === 'xa-xa' ? {} : { formerDistrict: 'huyen-cu' }),
          }),
        );
      withProducts({
        alone: plain('Alone'),
        beside: plain('Beside', { locality: 'xa-ben', facts }),
        'beside-too': plain('Beside too', { locality: 'xa-ben', facts }),
        thin: plain('Known by its name', { locality: 'xa-ben' }),
        far: plain('Far', { locality: 'xa-xa', facts }),
      })(entries);
    });
    expect(idsOf(productOf(catalogue, 'alone').neighbours)).toEqual(['beside', 'beside-too']);
    // Who has others in its own commune looks no further.
    expect(idsOf(productOf(catalogue, 'beside').neighbours)).toEqual(['beside-too']);
    expect(productOf(catalogue, 'far').neighbours).toEqual([]);
  });
});
