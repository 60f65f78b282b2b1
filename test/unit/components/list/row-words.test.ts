import { expect, test } from 'vitest';
import type { MapPlace } from '../../../../src/catalogue/map-places.ts';
import type { Locality, Producer, Product } from '../../../../src/catalogue/records.ts';
import { numberedTitle } from '../../../../src/outputs/addresses/list-title.ts';
import { knownFor, productsLine, placeLine } from '../../../../src/components/list/row-words.ts';

const products = (...names: string[]) => names.map((vi) => ({ data: { name: { vi } } }) as Product);
const maker = (...names: string[]) => ({ products: products(...names) }) as Producer;
const locality = (...names: string[]) =>
  ({
    products: products(...names),
    data: { summary: { vi: 'Xã của những đồi chè.' } },
  }) as Locality;

test('a maker is told by two products, and how many more there are', () => {
  expect(productsLine(maker('Bánh gai', 'Chè'), 'vi')).toBe('Sản phẩm: Bánh gai, Chè');
  const many = maker('Bánh gai', 'Chè', 'Miến', 'Nấm', 'Cam');
  expect(productsLine(many, 'vi')).toBe('Sản phẩm: Bánh gai, Chè và 3 sản phẩm khác');
});

test('of a maker without products nothing is claimed', () => {
  expect(productsLine(maker(), 'vi')).toBe('Chưa có thông tin về sản phẩm');
});

test('a commune is known for three products, else by its summary', () => {
  const known = knownFor(locality('Bánh gai', 'Chè', 'Miến', 'Nấm'), 'vi');
  expect(known).toBe('Bánh gai, Chè và Miến');
  expect(knownFor(locality(), 'vi')).toBe('Xã của những đồi chè.');
});

test('an entry of the map says what it is and where, and that its position is not known', () => {
  const record = { kind: 'destination' } as MapPlace['record'];
  const area = { commune: { vi: 'Xã Chiêm Hóa' }, province: 'Tuyên Quang' };
  const position = { lat: 22, lng: 105, precision: 'exact' } as NonNullable<MapPlace['position']>;
  const place: MapPlace = { record, area, position, sectors: new Set() };
  expect(placeLine(place, 'vi')).toMatch(/^[^,]+, Xã Chiêm Hóa, Tuyên Quang$/);
  expect(placeLine({ ...place, position: undefined }, 'vi')).toMatch(/Tuyên Quang, [^,]+$/);
  expect(placeLine({ ...place, area: undefined }, 'vi')).not.toContain(',');
});

test('every page of a list but the first has its number in the title', () => {
  expect(numberedTitle('Bản đồ', 1, 5, 'vi')).toBe('Bản đồ');
  expect(numberedTitle('Bản đồ', 2, 5, 'vi')).toMatch(/^Bản đồ, trang 2\D+5/);
});
