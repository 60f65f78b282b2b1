import { expect, test } from 'vitest';
import { relatedProducts, neighboursOf } from '../../../src/catalogue/neighbours.ts';
import type { Product } from '../../../src/catalogue/records.ts';

/** A tea of which something is known. */
const tea = (id: string) => ({
  id,
  evidence: 'speciality',
  group: { id: 'tea', data: { number: 11 } },
  data: {
    name: { vi: 'Chè' },
    regulatoryKind: 'food',
    facts: [{ kind: 'process', text: { vi: 'Sao tay.' }, sources: ['s1'] }],
  },
});
const named = (ids: string) => [...ids].map(tea) as unknown as Product[];
const idsOf = (products: readonly Product[]) => products.map(({ id }) => id).join('');

test('beside a product stand four others of its maker, and four of its place that are not among them', () => {
  const all = named('abcdefghij');
  const [own, b, c, d, e, f, g, h, i, j] = all as [Product, ...Product[]];
  const product = Object.assign(own, {
    producer: { products: [b, own, c, d, e, f] },
    neighbours: [b, c, f, g, h, i, j],
  });
  const { sameMaker, neighbours } = relatedProducts(product as unknown as Product);
  expect(idsOf(sameMaker)).toBe('bcde');
  expect(idsOf(neighbours)).toBe('fghi');
});

test('a product whose maker is not known stands beside those of its place alone', () => {
  const product = { producer: undefined, neighbours: named('bc') } as unknown as Product;
  const { sameMaker, neighbours } = relatedProducts(product);
  expect(sameMaker).toEqual([]);
  expect(idsOf(neighbours)).toBe('bc');
});

test('where all of a place are of one maker nobody is named twice', () => {
  const [own, b] = named('ab') as [Product, Product];
  const product = Object.assign(own, { producer: { products: [own, b] }, neighbours: [b] });
  expect(relatedProducts(product as unknown as Product).neighbours).toEqual([]);
});

/** Products of one place; what else its area has comes after them. */
function placed(ids: string, more = ''): Product[] {
  const own: object[] = [...ids].map(tea);
  const area = { products: [...own, ...named(more)] };
  for (const product of own) Object.assign(product, { locality: { products: own, area } });
  return own as Product[];
}

test('neighbours are those that follow in the list of the place, round and round, so that all are named', () => {
  const all = placed('abc');
  expect(idsOf(neighboursOf(all[1] as Product))).toBe('ca');
  expect(idsOf(neighboursOf(all[2] as Product))).toBe('ab');
});

test('a product that is alone in its commune has those of the whole area beside it', () => {
  const [only] = placed('a', 'xy') as [Product];
  expect(idsOf(neighboursOf(only))).toBe('xy');
  const [alone] = placed('a') as [Product];
  expect(neighboursOf(alone)).toEqual([]);
});

test('nobody is told to take home a spirit, an idea, or what is known by its name alone', () => {
  const all = placed('abcdef');
  const change = (at: number, other: object) => Object.assign(all[at] as Product, other);
  change(1, { group: { id: 'white-spirits', data: { number: 14 } } });
  change(2, { evidence: 'planned' });
  change(3, { data: { name: { vi: 'Chè' }, regulatoryKind: 'food' } });
  change(4, { data: { ...tea('e').data, name: { vi: 'Tủ gỗ' } } });
  expect(idsOf(neighboursOf(all[0] as Product))).toBe('f');
  // They have neighbours of their own all the same.
  expect(idsOf(neighboursOf(all[1] as Product))).toBe('fa');
});

test('a spirit is not named beside the other goods of its maker', () => {
  const [own, spirit, b] = named('asb') as [Product, Product, Product];
  Object.assign(spirit, { group: { id: 'white-spirits', data: { number: 14 } } });
  Object.assign(own, { producer: { products: [own, spirit, b] }, neighbours: [] });
  expect(idsOf(relatedProducts(own).sameMaker)).toBe('b');
});
