import { expect, test } from 'vitest';
import { contentsOf, partsOf } from '../../../src/catalogue/areas.ts';
import type { Locality } from '../../../src/catalogue/records.ts';

const shop = (id: string, is: string) => ({ id, data: { kind: 'sale', status: { is } } });
const event = (id: string, kind: string, archived = false) => ({ id, data: { kind, archived } });

/** A commune that stands alone, with what a test is about. */
function commune(more: object = {}): Locality {
  const locality: object = {
    kind: 'locality',
    id: 'xa-thu',
    communes: [],
    products: [],
    producers: [],
    pointsOfSale: [],
    destinations: [],
    routes: [],
    events: [],
    stories: [],
    ...more,
  };
  return Object.assign(locality, { area: { head: locality } }) as Locality;
}
const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id);

test('shops that are open or may be are listed as places to buy, those planned or not said to sell apart, closed ones not at all', () => {
  const pointsOfSale = [
    shop('open', 'open'),
    shop('planned', 'planned'),
    shop('ended', 'ended'),
    shop('unknown', 'unknown'),
    shop('named', 'mentioned'),
    { ...shop('no sale', 'mentioned'), data: { status: { is: 'mentioned' } } },
  ];
  const contents = contentsOf(commune({ pointsOfSale }));
  expect(idsOf(contents.pointsOfSale)).toEqual(['open', 'unknown', 'named']);
  expect(idsOf(contents.notYetShops)).toEqual(['planned', 'no sale']);
});

test('the map shows shops, sights, makers and the commune itself, but no shop that is only planned', () => {
  const contents = contentsOf(
    commune({
      pointsOfSale: [shop('shop', 'open'), shop('planned', 'planned')],
      destinations: [{ id: 'sight' }],
      producers: [{ id: 'maker', products: [{ id: 'tea' }] }],
    }),
  );
  expect(idsOf(contents.mapped)).toEqual(['shop', 'sight', 'maker', 'xa-thu']);
});

test('who runs a sight and makes nothing that is here is on the map, but not among the makers', () => {
  const producers = [
    { id: 'maker', products: [{ id: 'tea' }] },
    { id: 'operator', products: [] },
  ];
  const contents = contentsOf(commune({ producers }));
  expect(idsOf(contents.producers)).toEqual(['maker']);
  expect(idsOf(contents.mapped)).toContain('operator');
});

test('deadlines for officers are no events of the page', () => {
  const events = [
    event('past', 'festival', true),
    event('deadline', 'assessmentDeadline'),
    event('fair', 'fair'),
  ];
  expect(idsOf(contentsOf(commune({ events })).events)).toEqual(['fair', 'past']);
});

test('of many products the page shows twenty-four and leads to the rest', () => {
  const products = Array.from({ length: 25 }, (_, at) => ({ id: `p${at}` }));
  const many = contentsOf(commune({ products }));
  expect(idsOf(many.firstProducts)).toEqual(idsOf(products.slice(0, 24) as { id: string }[]));
  expect(many.hasMoreProducts).toBe(true);
  expect(contentsOf(commune({ products: products.slice(1) })).hasMoreProducts).toBe(false);
});

test('links at the top lead to the parts that have something, in the order of the page', () => {
  const contents = contentsOf(
    commune({
      stories: [{ id: 'story' }],
      pointsOfSale: [shop('a', 'open'), shop('b', 'open'), shop('c', 'planned')],
      products: [{ id: 'product' }],
    }),
  );
  expect(partsOf(contents)).toEqual([
    { part: 'products', anchor: 'products', count: 1 },
    { part: 'pointsOfSale', anchor: 'buy', count: 2 },
    { part: 'stories', anchor: 'stories', count: 1 },
  ]);
});
