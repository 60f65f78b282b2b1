import { expect, test } from 'vitest';
import { geometryOf } from '../../../../src/outputs/data/geojson.ts';
import { tableCsv, tableOf } from '../../../../src/outputs/data/tables.ts';
import { merchantFeed } from '../../../../src/outputs/feeds/merchant.ts';
import { setNames } from '../../../../src/schema/data-sets.ts';
import type { ProductData } from '../../../../src/schema/product.ts';
import { smallCatalogue } from '../../../support/small-catalogue.ts';

test('a place that is known to a kilometre is an area of that size, and runs against the clock', () => {
  const centre = { lat: 21.64, lng: 105.3, basis: 'x' };
  expect(geometryOf({ ...centre, precision: 'exact' })).toEqual({
    type: 'Point',
    coordinates: [105.3, 21.64],
  });
  const area = geometryOf({ ...centre, precision: 'approximate' });
  if (area.type !== 'Polygon') throw new Error('It should be an area.');
  const [ring = []] = area.coordinates;
  expect(ring[0]).toEqual(ring.at(-1));
  const heights = ring.map(([, lat]) => (lat - centre.lat) * 111_195);
  expect(Math.max(...heights)).toBeCloseTo(1000, -1);
  const doubleArea = ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
    return sum + (x * nextY - nextX * y);
  }, 0);
  expect(doubleArea).toBeGreaterThan(0);
});

test('every column has a name of its own and a Vietnamese title, and every key is a column', () => {
  for (const name of setNames) {
    const { columns, key } = tableOf(name);
    const names = columns.map((column) => column.name);
    expect(new Set(names).size, name).toBe(names.length);
    expect(names, name).toEqual(expect.arrayContaining(key));
    for (const { title, name: column } of columns) expect(title, `${name}.${column}`).not.toBe('');
  }
});

test('a name that a spreadsheet would run is not run', () => {
  const { catalogue } = smallCatalogue('2026-11-22', { aliases: ['=1+1', 'b'] });
  const source = { catalogue, photoPaths: new Map() };
  expect(tableCsv('products', source)).toContain(`,'=1+1; b,`);
});

const PRICE = {
  amount: 80_000,
  asStated: { vi: '80.000 đồng/hộp' },
  asOf: '2026-10',
  availability: 'inStock',
  sources: ['s1'],
} as const;

const PHOTO = {
  file: 'doi-che.jpg',
  alt: { vi: 'Đồi chè buổi sáng' },
  credit: 'Xã Nhỏ',
  licence: 'CC0 1.0',
  depictsPeople: false,
};

/** The feed of a catalogue whose first product has a price, a photograph, and what a test changes. */
function feedWith(change: Partial<ProductData>): string {
  const { catalogue, product } = smallCatalogue('2026-11-22');
  const indicativePrices = [{ ...PRICE, sources: [...PRICE.sources] }];
  Object.assign(product.data, { photos: [PHOTO], indicativePrices, ...change });
  return merchantFeed(catalogue, new Map([[`${product.id}/${PHOTO.file}`, '/_astro/x.webp']]));
}

test('goods are offered with a price of this year and a stock', () => {
  const feed = feedWith({});
  expect(feed).toContain('<g:price>80000 VND</g:price>');
  expect(feed).toContain('<g:availability>in_stock</g:availability>');
  expect(feed).not.toMatch(/rating/i);
});

const { availability: _stock, ...withoutStock } = PRICE;
const { amount: _amount, ...withoutAmount } = PRICE;
const { asOf: _day, ...withoutDay } = PRICE;

test.each([
  ['no stock', { indicativePrices: [withoutStock] }],
  ['no amount', { indicativePrices: [withoutAmount] }],
  ['no day', { indicativePrices: [withoutDay] }],
  ['an old price', { indicativePrices: [{ ...PRICE, asOf: '2024' }] }],
  ['no photograph', { photos: [] }],
  ['strong drink', { regulatoryKind: 'alcohol' }],
])('with %s they are left out', (_what, change) => {
  expect(feedWith(change as unknown as Partial<ProductData>)).not.toContain('<item>');
});
