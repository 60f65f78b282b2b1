/** The files of a catalogue, read back as the browser reads them. */
import { beforeAll, describe, expect, test } from 'vitest';
import { filterOptions } from '../../../../src/catalogue/filter-options.ts';
import { productsByName, shopsOf } from '../../../../src/catalogue/filter-columns.ts';
import { buildCatalogue } from '../../../../src/catalogue/build.ts';
import { readContent } from '../../../../src/catalogue/read/index.ts';
import type { Catalogue, Product } from '../../../../src/catalogue/records.ts';
import { NEAR_KM } from '../../../../src/domain/facets/files.ts';
import { narrow, orderBy } from '../../../../src/domain/facets/narrow.ts';
import { FacetSource, facetNames, type FacetName } from '../../../../src/domain/facets/source.ts';
import { distanceKm } from '../../../../src/lib/geo.ts';
import { facetFiles } from '../../../../src/outputs/data/facet-files.ts';

const TODAY = '2026-11-22';
const { entries } = await readContent('test/fixtures/xa-mau/content');
const catalogueOn = (today: string): Catalogue => {
  const { catalogue, problems } = buildCatalogue(entries, today);
  if (!catalogue) throw new Error(JSON.stringify(problems[0]));
  return catalogue;
};
const catalogue = catalogueOn(TODAY);
const products = productsByName(catalogue);

/** Opens the catalogue's files, and notes which are asked for. */
async function open(today = TODAY) {
  const { files } = facetFiles(catalogue);
  const asked: string[] = [];
  const source = await FacetSource.open(async <Content>(name: string) => {
    asked.push(name);
    const text = files.get(name);
    if (text === undefined) throw new Error(`There is no ${name}.`);
    return JSON.parse(text) as Content;
  }, today);
  return { source, asked };
}

let source: FacetSource;
beforeAll(async () => {
  source = (await open()).source;
});

async function found(name: FacetName, level: string, value: string, in_ = source) {
  const facet = await in_.facet(name, { groups: level === 'group', provinces: ['vi-du'] });
  const choice = new Map([[level, new Set([value])]]);
  const narrowed = narrow(products.length, [facet], choice);
  return [...narrowed.found].map((number) => products[number]?.id);
}
const idsWhere = (is: (product: Product) => boolean) => products.filter(is).map(({ id }) => id);

describe('a facet holds the products that the catalogue says', () => {
  const cases: [FacetName, string, string, (product: Product) => boolean][] = [
    ['sector', 'sector', 'food', ({ sector }) => sector === 'food'],
    ['sector', 'group', 'tea', ({ group }) => group.id === 'tea'],
    ['star', 'star', '4', ({ stars }) => stars?.count === 4],
    ['star', 'star', 'none', ({ stars }) => stars === undefined || stars.basis === 'outOfTerm'],
    ['evidence', 'evidence', 'stated', ({ evidence }) => evidence === 'stated'],
    ['status', 'status', 'due', ({ certificate }) => certificate?.status === 'due'],
    ['label', 'label', 'gift', ({ data }) => data.tags?.includes('gift') ?? false],
    ['season', 'season', '1', ({ data }) => data.months?.includes(11) ?? false],
    ['kind', 'kind', 'cooperative', ({ producer }) => producer?.data.legalForm === 'cooperative'],
  ];
  test.each(cases)('%s: %s %s', async (name, level, value, is) => {
    const expected = idsWhere(is);
    expect(expected.length, 'the fixture must have some').toBeGreaterThan(0);
    expect(await found(name, level, value)).toEqual(expected);
  });

  test('communes lie in their province', async () => {
    const [product] = products;
    const id = product?.locality.id ?? '';
    expect(await found('province', 'commune', id)).toEqual(
      idsWhere(({ locality }) => locality.id === id),
    );
  });

  test('near is where an open shop is near', async () => {
    const sold = products.find((product) => shopsOf(product).length > 0);
    const from = sold && shopsOf(sold)[0]?.data.position;
    if (!from) throw new Error('Nothing in the fixture is sold anywhere.');
    const near = narrow(
      products.length,
      [await source.facet('near', { from })],
      new Map([['near', new Set(['1'])]]),
    );
    const ids = [...near.found].map((number) => products[number]?.id);
    expect(ids).toContain(sold.id);
    // Places are known to some 8 km, so the edge of the circle is not judged.
    for (const product of products) {
      const km = Math.min(
        ...shopsOf(product).map(({ data }) =>
          data.position ? distanceKm(from, data.position) : Infinity,
        ),
      );
      if (km < NEAR_KM - 8) expect(ids, product.id).toContain(product.id);
      if (km > NEAR_KM + 8) expect(ids, product.id).not.toContain(product.id);
    }
    const nowhere = await source.facet('near');
    expect(
      narrow(products.length, [nowhere], new Map([['near', new Set(['1'])]])).found,
    ).toHaveLength(0);
  });
});

test('the counts of the page are those of the data', async () => {
  const facets = await Promise.all(facetNames.map((name) => source.facet(name, { groups: true })));
  const { counts } = narrow(products.length, facets, new Map());
  for (const [level, options] of Object.entries(filterOptions(catalogue)))
    for (const { value, count } of options)
      if (count !== undefined)
        expect(counts.get(level)?.get(value) ?? 0, `${level} ${value}`).toBe(count);
});

describe('an order', () => {
  const ordered = async (
    sort: Parameters<FacetSource['keys']>[0],
    from?: { lat: number; lng: number },
  ) => {
    const all = Uint32Array.from(products.keys());
    const keys = await source.keys(sort, from);
    return [...(keys ? orderBy(all, keys) : all)].map((number) => products[number]);
  };

  test('by certainty is that of the pages', async () => {
    expect((await ordered('sure')).map((product) => product?.id)).toEqual(
      catalogue.products.map(({ id }) => id),
    );
  });

  test('by name is that of the columns', async () => {
    expect(await ordered('name')).toEqual(products);
  });

  test('by stars begins with most', async () => {
    const stars = (await ordered('stars')).map((product) =>
      // Stars whose term is over are held by nobody.
      product?.stars && product.stars.basis !== 'outOfTerm' ? product.stars.count : 0,
    );
    expect(stars).toEqual(stars.toSorted((a, b) => b - a));
    expect(new Set(stars).size).toBeGreaterThan(2);
  });

  test('by recognition begins with the newest, and ends with those who have none', async () => {
    const days = (await ordered('newest')).map(
      (product) =>
        [
          ...(product?.certificates ?? []).map(({ data }) => data.issuedOn),
          product?.statement?.on ?? '',
        ]
          .sort()
          .at(-1) ?? '',
    );
    expect(days).toEqual(days.toSorted().reverse());
    expect(days[0]).not.toBe('');
  });

  test('by distance begins where somebody is', async () => {
    const far = products.at(-1);
    if (!far) throw new Error('No products.');
    const { centre } = far.locality.data;
    const km = (await ordered('near', centre)).map((product) =>
      product ? distanceKm(centre, product.locality.data.centre) : 0,
    );
    expect(km[0]).toBeLessThan(2);
    for (const [at, own] of km.entries()) expect(own).toBeGreaterThan((km[at - 1] ?? 0) - 3);
  });
});

describe('on a later day', () => {
  test('what has lapsed since the build has lapsed', async () => {
    const later = '2027-01-15';
    const { source: laterSource, asked } = await open(later);
    const rebuilt = catalogueOn(later);
    const standing = (id: string) => rebuilt.products.find((product) => product.id === id);
    const four = await found('star', 'star', '4', laterSource);
    expect(four).toEqual(idsWhere(({ id }) => standing(id)?.stars?.count === 4));
    const expired = await found('status', 'status', 'expired', laterSource);
    expect(expired).toEqual(idsWhere(({ id }) => standing(id)?.certificate?.status === 'expired'));
    expect(expired.length).toBeGreaterThan((await found('status', 'status', 'expired')).length);
    expect(asked.some((name) => name.startsWith('changes-'))).toBe(true);
  });

  test('no change is fetched before its month', async () => {
    const { asked } = await open();
    const changes = asked.filter((name) => name.startsWith('changes-'));
    expect(changes.filter((name) => name > 'changes-2026-11.json')).toEqual([]);
    expect(source.base.changes.some((month) => month > '2026-11')).toBe(true);
  });
});

test('a file is asked for once, and again when it has failed', async () => {
  const { source: own, asked } = await open();
  await Promise.all([own.facet('sector'), own.facet('sector')]);
  expect(asked).toEqual(['base.json', 'sector.json']);
  await expect(own.communes('nowhere')).rejects.toThrow();
  await expect(own.communes('nowhere')).rejects.toThrow();
  expect(asked.filter((name) => name.includes('nowhere'))).toHaveLength(2);
});

test('the version changes with what is in the files', () => {
  const other = facetFiles(catalogueOn('2026-11-23')).version;
  expect(facetFiles(catalogue).version).toMatch(/^[0-9a-f]{12}$/);
  expect(other).not.toBe(facetFiles(catalogue).version);
  expect(facetFiles(catalogueOn(TODAY)).version).toBe(facetFiles(catalogue).version);
});
