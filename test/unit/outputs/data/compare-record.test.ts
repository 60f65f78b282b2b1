import { expect, test } from 'vitest';
import { mayBePromoted } from '../../../../src/domain/product-law.ts';
import { compareRecord } from '../../../../src/outputs/data/compare-record.ts';
import { certificate, smallCatalogue } from '../../../support/small-catalogue.ts';
import { catalogueOf } from '../../../support/search.ts';

const recordOf = (change: Parameters<typeof smallCatalogue>[1] = {}) =>
  compareRecord(smallCatalogue('2026-11-22', change).product, undefined);

test('a price without a date is no price', () => {
  const price = { asStated: { vi: '80.000 đồng/hộp' }, sources: ['s1'] };
  expect(recordOf({ indicativePrices: [price, { ...price, asOf: '2026-10' }] }).prices).toEqual([
    { words: ['80.000 đồng/hộp'], on: '2026-10' },
  ]);
});

test('the dates of certificates go along, so that the visitor’s own day decides', () => {
  const { certificates } = recordOf({ certificates: [certificate()] });
  expect(certificates).toMatchObject([
    { stars: 4, number: '100/QĐ-UBND', issuedOn: '2024-05-20', expiresOn: '2027-05-20' },
  ]);
});

test('what the law wants said goes along for the kinds that need it, and for no others', () => {
  expect(recordOf({ regulatoryKind: 'alcohol' }).law).toBe('alcohol');
  expect(recordOf({ regulatoryKind: 'food' }).law).toBeUndefined();
});

test('every product of Xã Mẫu is at most 4 kB, and says whom to ask where the maker’s page does, but for nothing that must not be promoted', async () => {
  const { products } = await catalogueOf('test/fixtures/xa-mau/content');
  for (const product of products) {
    const record = compareRecord(product, undefined);
    expect(JSON.stringify(record).length, product.id).toBeLessThan(4096);
    const phone = mayBePromoted(product) ? product.producer?.data.contacts?.phone : undefined;
    expect(record.contacts?.phone, product.id).toBe(phone);
    expect(record.isNotOffered === true, product.id).toBe(!mayBePromoted(product));
  }
});

test('a shop that has ended is not a place to buy', async () => {
  const { products } = await catalogueOf('test/fixtures/xa-mau/content');
  const named = products.flatMap((product) => compareRecord(product, undefined).shops ?? []);
  expect(named.map(({ id }) => id)).toContain('cua-hang-ocop-xa-mau');
  expect(named.map(({ id }) => id)).not.toContain('tuan-hang-vi-du-2024');
});

test('of a spirit the shops are told, but neither the maker’s telephone nor a shop on line', () => {
  const channel = {
    kind: 'website' as const,
    name: { vi: 'Trang của nơi làm' },
    url: 'https://example.vn/ruou',
    isProductPage: true,
  };
  const spirit = recordOf({ regulatoryKind: 'alcohol', salesChannels: [channel] });
  expect(spirit.channels).toEqual([{ name: ['Trang của nơi làm'], url: undefined }]);
  expect(spirit.contacts).toBeUndefined();
  expect(recordOf({ salesChannels: [channel] }).channels?.[0]?.url).toBe(channel.url);
});
