import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../../src/catalogue/records.ts';
import {
  destinationListPages,
  eventListPages,
  eventMonthPages,
  giftPages,
  mapPages,
  productListPages,
} from '../../../../src/outputs/addresses/list-pages.ts';
import { sitemaps } from '../../../../src/outputs/addresses/sitemap.ts';
import { buildCatalogue } from '../../../../src/catalogue/build.ts';
import { readContent } from '../../../../src/catalogue/read/index.ts';

const today = '2026-11-30';
const { entries } = await readContent('test/fixtures/xa-mau/content');
const { catalogue: built } = buildCatalogue(entries, today);
if (!built) throw new Error('The sample has no catalogue.');
const catalogue: Catalogue = built;

/** The catalogue with its products again and again, as many as are asked for. */
const withProducts = (count: number): Catalogue => ({
  ...catalogue,
  products: Array.from(
    { length: count },
    (_, at) => catalogue.products[at % catalogue.products.length],
  ).filter((product) => product !== undefined),
});

describe('the product lists', () => {
  test('hold 32 products a page, and an address for each page', () => {
    const all = productListPages(withProducts(65)).filter(({ list }) => list.key === 'all');
    expect(all.map(({ shown }) => shown.length)).toEqual([32, 32, 1]);
    expect(all.map(({ paths }) => paths.vi)).toEqual([
      '/san-pham/',
      '/san-pham/trang/2/',
      '/san-pham/trang/3/',
    ]);
    expect(all[1]).toMatchObject({ page: 2, pages: 3, paths: { en: '/en/products/page/2/' } });
  });

  test('are narrowed where the whole list begins; every other page leads there as narrowed as it is', () => {
    const pages = productListPages(withProducts(65));
    expect(pages.filter(({ isFiltered }) => isFiltered).map(({ paths }) => paths.vi)).toEqual([
      '/san-pham/',
    ]);
    const pathOf = (path: string) => pages.find(({ paths }) => paths.vi === path)?.filterPaths?.vi;
    expect(pathOf('/san-pham/')).toBeUndefined();
    expect(pathOf('/san-pham/trang/2/')).toBe('/san-pham/');
    expect(pathOf('/san-pham/nganh/food/')).toBe('/san-pham/?nganh=food');
    const makers = pages.filter(({ list }) => list.key !== 'all' && list.key.facet === 'producer');
    expect(makers.map(({ filterPaths }) => filterPaths)).toEqual(makers.map(() => undefined));
  });

  test('are there with one empty page when there is no product', () => {
    const none = productListPages({ ...catalogue, products: [] });
    expect(none[0]).toMatchObject({ page: 1, pages: 1, shown: [], paths: { vi: '/san-pham/' } });
  });
});

test('destinations have a page for all and one for each family that has any', () => {
  const [all, ...families] = destinationListPages(catalogue);
  expect(all).toMatchObject({ paths: { vi: '/du-lich/', en: '/en/visit/' } });
  expect(families.length).toBeGreaterThan(1);
  for (const { list, paths } of families) {
    expect(list.destinations.length).toBeGreaterThan(0);
    expect(paths.vi).toMatch(/^\/du-lich\/loai\/[a-z-]+\/$/);
  }
});

test('events have a page for all and one for each kind that has any', () => {
  const [all, ...kinds] = eventListPages(catalogue);
  expect(all?.events).toEqual(catalogue.events);
  expect(all?.paths.vi).toBe('/su-kien/');
  expect(kinds.flatMap(({ events }) => events)).toHaveLength(catalogue.events.length);
  expect(kinds.find(({ kind }) => kind === 'festival')?.paths.vi).toBe('/su-kien/loai/le-hoi/');
});

test('a month leads to its neighbours, and one without events is kept from search engines', () => {
  const months = eventMonthPages({ ...catalogue, events: [] });
  expect(months).toMatchObject([
    { shown: { month: '2026-11' }, previous: undefined, next: undefined, noindex: true },
  ]);
  const all = eventMonthPages(catalogue);
  expect(all.length).toBeGreaterThan(2);
  for (const [at, { shown, previous, next, noindex }] of all.entries()) {
    expect(previous).toBe(all[at - 1]?.shown.month);
    expect(next).toBe(all[at + 1]?.shown.month);
    expect(noindex).toBe(shown.events.length === 0);
  }
});

test('the gift guide comes first, and only lists that hold a gift have pages', () => {
  const [guide, ...pages] = giftPages(catalogue);
  expect(guide).toMatchObject({ list: undefined, page: 1, pages: 1, paths: { vi: '/qua-tang/' } });
  expect(pages.length).toBeGreaterThan(0);
  for (const { shown } of pages) expect(shown.length).toBeGreaterThan(0);
  const filled = guide?.lists.filter(({ gifts }) => gifts.length > 0).map(({ name }) => name);
  expect([...new Set(pages.map(({ list }) => list?.name))]).toEqual(filled);
});

test('places on the map keep their number from page to page; what has no position has none', () => {
  const pages = mapPages(catalogue);
  expect(pages.length).toBeGreaterThan(1);
  const places = pages.flatMap(({ shown }) => shown);
  for (const [at, { number, position }] of places.entries())
    expect(number).toBe(position && at + 1);
  expect(places.some(({ number }) => number === undefined)).toBe(true);
  expect(pages[1]?.paths).toEqual({ vi: '/ban-do/trang/2/', en: '/en/map/page/2/' });
});

test('the sitemap names every page of every list once, and no month without events', () => {
  const xml = sitemaps(catalogue, new Map()).join('');
  const named = [...xml.matchAll(/<loc>https:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, path]) => path);
  const pages = [
    ...productListPages(catalogue),
    ...destinationListPages(catalogue),
    ...eventListPages(catalogue),
    ...eventMonthPages(catalogue).filter(({ noindex }) => !noindex),
    ...giftPages(catalogue),
    ...mapPages(catalogue),
  ].flatMap(({ paths }) => [paths.vi, paths.en]);
  for (const path of pages)
    expect(
      named.filter((one) => one === path),
      path,
    ).toHaveLength(1);
  for (const { paths } of eventMonthPages(catalogue).filter(({ noindex }) => noindex))
    expect(named).not.toContain(paths.vi);
});
