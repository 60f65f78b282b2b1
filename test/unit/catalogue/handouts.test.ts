/** Which records are printed, coded, embedded and followed. */
import { describe, expect, test } from 'vitest';
import { handedOut, handoutPlaces, hasHandouts } from '../../../src/catalogue/handouts.ts';
import type { Catalogue, Locality, Producer, Province } from '../../../src/catalogue/records.ts';
import { smallCatalogue } from '../../support/small-catalogue.ts';

const place = (id: string, more: Partial<Locality> = {}): Locality => {
  const unit = {
    kind: 'locality',
    id,
    products: [],
    pointsOfSale: [],
    destinations: [],
    stories: [],
    ...more,
  } as unknown as Locality;
  unit.area ??= { head: unit, products: [] };
  return unit;
};
const province = { kind: 'province', id: 'tinh', all: { products: [{}] } } as unknown as Province;
const bare = { kind: 'province', id: 'trong', all: { products: [] } } as unknown as Province;
const idsOf = (catalogue: Partial<Catalogue>) =>
  [
    ...handoutPlaces({
      localities: [],
      openingLocalities: [],
      provinces: [],
      ...catalogue,
    } as Parameters<typeof handoutPlaces>[0]),
  ].map(({ id }) => id);
const products = (count: number) =>
  Array.from({ length: count }, () => ({})) as Locality['products'];

describe('of the communes of a country there are handed on', () => {
  test('those told in depth, whatever their number of products', () => {
    const told = place('ke-ky');
    const part = place('xa-cua-vung', { area: { head: told, products: [] } });
    expect(
      idsOf({
        localities: [told, part, place('khac')],
        openingLocalities: [told],
        provinces: [bare],
      }),
    ).toEqual(['ke-ky', 'xa-cua-vung']);
  });

  test('those with three products, or with a shop, a sight or a story', () => {
    const localities = [
      place('hai', { products: products(2) }),
      place('ba', { products: products(3) }),
      place('cho', { pointsOfSale: [{}] as Locality['pointsOfSale'] }),
      place('canh', { destinations: [{}] as Locality['destinations'] }),
      place('chuyen', { stories: [{}] as Locality['stories'] }),
    ];
    expect(idsOf({ localities, provinces: [bare] })).toEqual(['ba', 'cho', 'canh', 'chuyen']);
  });

  test('and provinces that have products', () => {
    expect(idsOf({ provinces: [province, bare] })).toEqual(['tinh']);
  });
});

test('a commune that publishes for itself hands out all its places', () => {
  expect(idsOf({ localities: [place('a'), place('b')] })).toEqual(['a', 'b']);
  const { catalogue } = smallCatalogue('2026-11-22');
  expect(catalogue.localities.every(hasHandouts)).toBe(true);
});

describe('of makers', () => {
  const maker = (data: Partial<Producer['data']>, count = 1): Producer =>
    ({ kind: 'producer', id: 'a', data, products: products(count) }) as unknown as Producer;

  test('one of which only a name and one product are known is not handed on', () => {
    expect(hasHandouts(maker({}))).toBe(false);
  });

  test.each<[string, Producer]>([
    ['a second product', maker({}, 2)],
    ['a summary', maker({ summary: { vi: 'Làm chè.' } })],
    ['a contact', maker({ contacts: { phone: '0' } })],
    ['a fact', maker({ facts: [{ kind: 'general', text: { vi: 'Có.' }, sources: ['s1'] }] })],
  ])('one with %s is', (_, producer) => {
    expect(handedOut([producer])).toEqual([producer]);
  });
});
