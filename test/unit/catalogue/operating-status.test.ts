import { expect, test } from 'vitest';
import {
  isShop,
  isThere,
  openConfirmedUntil,
  operatingStatusOf,
  sortPointsOfSale,
} from '../../../src/catalogue/operating-status.ts';
import type { PointOfSale } from '../../../src/catalogue/records.ts';
import type { PointOfSaleData } from '../../../src/schema/point-of-sale.ts';

const shop = (is: string, asOf?: string, kind = 'shop') =>
  ({ kind, status: { is, ...(asOf && { asOf }) } }) as unknown as PointOfSaleData;

test('that a shop is open is believed for a year after the news, to the day', () => {
  const data = shop('open', '2025-11-30');
  expect(openConfirmedUntil(data)).toBe('2026-11-30');
  expect(operatingStatusOf(data, '2026-11-30')).toBe('open');
  expect(operatingStatusOf(data, '2026-12-01')).toBe('stated');
});

test('news that names a month counts from its first day', () => {
  expect(openConfirmedUntil(shop('open', '2025-11'))).toBe('2026-11-01');
  expect(openConfirmedUntil(shop('open', '2025'))).toBe('2026-01-01');
});

test('undated news that a shop is open is only a statement', () => {
  expect(openConfirmedUntil(shop('open'))).toBeUndefined();
  expect(operatingStatusOf(shop('open'), '2026-11-30')).toBe('stated');
});

test.each(['mentioned', 'planned', 'ended', 'unknown'] as const)(
  'a place that is %s stays so',
  (is) => {
    expect(operatingStatusOf(shop(is, '2026-11-01'), '2026-11-30')).toBe(is);
    expect(openConfirmedUntil(shop(is, '2026-11-01'))).toBeUndefined();
  },
);

test('one may try to buy where it is open or nothing is known against it', () => {
  const all = ['open', 'unknown', 'mentioned', 'planned', 'ended'];
  expect(all.filter((is) => isShop(shop(is)))).toEqual(['open', 'unknown', 'mentioned']);
});

test('a place of which no source says that it sells or shows anything is there, but no shop', () => {
  const market = { status: { is: 'mentioned', asOf: '2022' } } as PointOfSaleData;
  expect([isThere(market), isShop(market)]).toEqual([true, false]);
});

test('shops to go to, shops on the web and what is no shop stand apart, each in their order', () => {
  const place = (id: string, is: string, kind = 'shop') =>
    ({ id, data: shop(is, undefined, kind) }) as unknown as PointOfSale;
  const sorted = sortPointsOfSale([
    place('a', 'open'),
    place('b', 'ended', 'online'),
    place('c', 'unknown', 'online'),
    place('d', 'planned'),
    place('e', 'unknown'),
    { id: 'f', data: { status: { is: 'mentioned' } } } as PointOfSale,
  ]);
  const ids = (places: PointOfSale[]) => places.map(({ id }) => id);
  expect(Object.entries(sorted).map(([name, places]) => [name, ids(places)])).toEqual([
    ['onSite', ['a', 'e']],
    ['online', ['c']],
    ['saleUnsaid', ['f']],
    ['notShops', ['b', 'd']],
  ]);
  expect(sortPointsOfSale([])).toEqual({
    onSite: [],
    online: [],
    saleUnsaid: [],
    notShops: [],
  });
});
