import { expect, test } from 'vitest';
import { mayBePromoted } from '../../../../src/domain/product-law.ts';
import type { PrintedRecord } from '../../../../src/outputs/paper/cards.ts';
import { cardSheetsOf, labelsOf } from '../../../../src/outputs/paper/cards.ts';
import { catalogueOf } from '../../../support/search.ts';

const catalogue = await catalogueOf('test/fixtures/xa-mau/content');
const { products, producers, pointsOfSale, localities, routes } = catalogue;
const cards = (record: PrintedRecord) => cardSheetsOf(record, 'vi').flat();

test('a product has its own label, unless the law is against it, and one sheet of eight cards, for eight parcels', () => {
  expect(products.filter((product) => !mayBePromoted(product)).length).toBeGreaterThan(0);
  for (const product of products) {
    const labelled = mayBePromoted(product) ? [product] : [];
    expect(labelsOf(product, 'vi').map((label) => label.product)).toEqual(labelled);
    expect(cardSheetsOf(product, 'vi').map(({ length }) => length)).toEqual([8]);
    expect(new Set(cards(product).map(({ record }) => record))).toEqual(new Set([product]));
  }
});

test('a maker and a shop have their own card first, then one for each product, and a label for each that may have one', () => {
  for (const place of [...producers, ...pointsOfSale]) {
    expect(cards(place).map(({ record }) => record)).toEqual([place, ...place.products]);
    expect(labelsOf(place, 'vi').map(({ product }) => product)).toEqual(
      place.products.filter(mayBePromoted),
    );
  }
});

test('a locality has cards of its shops, but of none that has closed or is only planned', () => {
  const shops = localities
    .flatMap(cards)
    .flatMap(({ record }) => (record.kind === 'point-of-sale' ? [record.data.status.is] : []));
  expect(shops).toContain('open');
  expect(shops).not.toContain('ended');
  expect(shops).not.toContain('planned');
  expect(pointsOfSale.some(({ data }) => data.status.is === 'planned')).toBe(true);
});

test('a route has neither labels nor cards', () => {
  for (const route of routes) expect([...labelsOf(route, 'vi'), ...cards(route)]).toEqual([]);
});

test('a card carries the address as people type it', () => {
  const [product] = products;
  if (!product) throw new Error('Xã Mẫu has no product.');
  expect(cards(product)[0]?.link).toBe(`sanvat.example/p/${product.id}`);
});
