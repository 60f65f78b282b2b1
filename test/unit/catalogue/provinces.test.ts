import { expect, test } from 'vitest';
import { groupByArea } from '../../../src/catalogue/by-area.ts';
import { recordsByCollection } from '../../../src/catalogue/by-collection.ts';
import { productLists } from '../../../src/catalogue/facets.ts';
import {
  decisionsOf,
  inForceCount,
  listedLocalities,
  localityLists,
  provinceFinder,
  stateCounts,
} from '../../../src/catalogue/provinces.ts';
import type { Locality, Province } from '../../../src/catalogue/records.ts';
import { catalogueOf } from '../../support/search.ts';

const real = await catalogueOf();
const sample = await catalogueOf('test/fixtures/xa-mau/content');
const provinceOf = (id: string) =>
  real.provinces.find((province) => province.id === id) as Province;

/** The 34 units of 1 July 2025 by their codes (Decision 19/2025/QĐ-TTg); Đồng Nai is a city since 30 April 2026. */
const codes =
  '01 04 08 11 12 14 15 19 20 22 24 25 31 33 37 38 40 42 44 46 48 51 52 56 66 68 75 79 80 82 86 91 92 96';

test('all 34 provinces and cities have an entry, each under its own code', () => {
  expect(real.provinces.map(({ data }) => data.unitCode).sort()).toEqual(codes.split(' '));
  const cities = real.provinces.filter(({ data }) => data.level === 'municipality');
  expect(cities.map(({ id }) => id).sort()).toEqual(
    ['can-tho', 'da-nang', 'dong-nai', 'ha-noi', 'hai-phong', 'ho-chi-minh', 'hue'].sort(),
  );
});

test.each([
  ['real content', real],
  ['sample', sample],
])('in the %s every commune and former district lies in its province', (_, catalogue) => {
  for (const locality of catalogue.localities) {
    expect(locality.province?.data.shortName.vi).toBe(locality.data.province);
    expect(locality.province?.localities).toContain(locality);
  }
});

test.each([
  ['real content', real],
  ['sample', sample],
])('in the %s every product lies in one province, however exactly its place is known', (_, all) => {
  const found = all.provinces.flatMap((province) => province.all.products);
  expect(new Set(found)).toEqual(new Set(all.products));
  expect(found).toHaveLength(all.products.length);
});

test('a province holds the makers, events and plans of its communes', () => {
  const tuyenQuang = provinceOf('tuyen-quang');
  const inside = ({ locality }: { locality: unknown }) =>
    tuyenQuang.localities.includes(locality as Locality);
  expect(tuyenQuang.all.producers).toEqual(real.producers.filter(inside));
  expect(tuyenQuang.all.plans.length).toBeGreaterThan(0);
  expect(tuyenQuang.all.events.length).toBeGreaterThan(0);
});

test('a province has the decisions of its own bodies, and those of a ministry that name a product of it', () => {
  const ids = decisionsOf(provinceOf('gia-lai'), real.decisions).map(({ id }) => id);
  expect(ids).toContain('2025-371-ubnd-tinh-gia-lai');
  expect(ids).toContain('2025-278-ubnd-huyen-krong-pa');
  expect(ids).toContain('2025-377-bo-nong-nghiep-va-phat-trien-nong-thon');
  expect(ids).not.toContain('2026-3981-ubnd-tinh-lam-dong');
  expect(decisionsOf(provinceOf('hung-yen'), real.decisions)).toEqual([]);
});

test('every decision stands on the page of a province', () => {
  const found = new Set(real.provinces.flatMap((one) => decisionsOf(one, real.decisions)));
  expect(real.decisions.filter((decision) => !found.has(decision)).map(({ id }) => id)).toEqual([]);
});

test('provinces stand by their names alone: a city is no earlier for being called one', () => {
  const names = real.provinces.map(({ data }) => data.shortName.vi);
  expect(names.slice(0, 4)).toEqual(['An Giang', 'Bắc Ninh', 'Cà Mau', 'Cao Bằng']);
});

test('a province is found by its name with or without its level, however its marks are set', () => {
  const find = provinceFinder(real.provinces);
  for (const name of ['Thanh Hóa', 'Tỉnh Thanh Hoá', 'tỉnh thanh hóa'])
    expect(find(name)?.id).toBe('thanh-hoa');
  for (const name of ['TP. Hồ Chí Minh', 'Thành phố Hồ Chí Minh', 'Hồ Chí Minh'])
    expect(find(name)?.id).toBe('ho-chi-minh');
  expect(find('Kiên Giang')).toBeUndefined();
});

test('the counts of a province add up to its products, and name no level and no rank without any', () => {
  for (const { all } of real.provinces) {
    const states = stateCounts(all.products);
    expect(states.reduce((sum, { count }) => sum + count, 0)).toBe(all.products.length);
    for (const { count, ranks } of states) {
      expect(ranks.reduce((sum, rank) => sum + rank.count, 0)).toBe(count);
      expect(ranks.every((rank) => rank.count > 0)).toBe(true);
    }
  }
  expect(stateCounts([])).toEqual([]);
});

test('only certificates that count on the day are in force', () => {
  const products = [{ certificate: { inForce: true } }, { certificate: { inForce: false } }, {}];
  expect(inForceCount(products as never)).toBe(1);
});

test('a locality of which nothing is known is in no list, and those with the most products come first', () => {
  const locality = (id: string, products: number, level = 'commune') => {
    const own = Array.from({ length: products }, () => ({}));
    const holdings = { producers: [], pointsOfSale: [], destinations: [], routes: [] };
    return {
      ...holdings,
      id,
      data: { level },
      products: own,
      events: [],
      stories: [],
      plans: [],
      communes: [],
      area: { products: own },
    };
  };
  const { communes, formerDistricts } = listedLocalities({
    localities: [
      locality('none', 0),
      locality('few', 1),
      locality('many', 5),
      locality('old', 2, 'formerDistrict'),
      locality('old-none', 0, 'formerDistrict'),
    ],
  } as never);
  expect(communes.map(({ id }) => id)).toEqual(['many', 'few']);
  expect(formerDistricts.map(({ id }) => id)).toEqual(['old']);
});

test('lists by area open with the five places told in depth, then go on by province', () => {
  const elsewhere = { ...real.localities[0], area: undefined as never } as Locality;
  const cityCommune = {
    ...elsewhere,
    kind: 'locality' as const,
    province: provinceOf('hue'),
    area: { head: { ...elsewhere, province: provinceOf('hue') } as Locality, products: [] },
  } satisfies Locality;
  const items = [
    { locality: cityCommune },
    { locality: provinceOf('an-giang') },
    { locality: real.openingLocalities[0] },
  ];
  const groups = groupByArea(items, real.openingLocalities);
  expect(groups.map(({ area }) => area?.id)).toEqual(['huyen-chiem-hoa', 'an-giang', 'hue']);
});

test('the list of localities shows the places told in depth in full, and folds all others by province', () => {
  const { areas, byProvince } = localityLists(real);
  expect(areas.map(({ head }) => head.id)).toEqual(
    real.openingLocalities.map(({ area }) => area.head.id),
  );
  const inFull = new Set(areas.map(({ head }) => head));
  for (const { others } of byProvince)
    for (const { area } of others) expect(inFull.has(area.head as Locality)).toBe(false);
  const without = localityLists({ ...real, provinces: [] });
  expect(without.byProvince).toEqual([]);
  expect(without.areas.length).toBeGreaterThanOrEqual(areas.length);
});

test('a province with products has a list of them; one without has none', () => {
  const lists = productLists(real).filter(({ key }) => key !== 'all' && key.facet === 'province');
  expect(lists.map(({ key }) => (key === 'all' ? '' : key.value)).sort()).toEqual(
    real.provinces
      .filter(({ all }) => all.products.length > 0)
      .map(({ id }) => id)
      .sort(),
  );
});

test('provinces are published among the localities, where their files lie', () => {
  const ids = recordsByCollection(sample).localities.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['vi-du', 'bia-dat', 'xa-mau']));
  expect(new Set(ids).size).toBe(ids.length);
});
