import { expect, test } from 'vitest';
import { localityOf, partsOfKey, readPlace } from '../../../../src/domain/trip/place.ts';

const name = { vi: 'Thác Mẫu', en: 'Mẫu waterfall' };

test('a key is a kind that one can go to and an id, and nothing else is', () => {
  expect(partsOfKey('destination/thac-mau')).toEqual({ kind: 'destination', id: 'thac-mau' });
  expect(partsOfKey('product/che')).toBeUndefined();
  expect(partsOfKey('destination')).toBeUndefined();
});

test('a place is named in both languages, or in the one that it has a name in', () => {
  expect(readPlace('destination', 'thac-mau', { data: { name } }).name).toEqual([
    'Thác Mẫu',
    'Mẫu waterfall',
  ]);
  expect(readPlace('destination', 'a', { data: { name: { vi: 'Đồi' } } }).name).toEqual(['Đồi']);
});

test('a commune lies at its centre, any other place where it is', () => {
  const centre = { lat: 22, lng: 105, precision: 'commune' as const };
  const position = { lat: 22.1, lng: 105.1, precision: 'exact' as const };
  expect(readPlace('locality', 'xa', { data: { name, centre } }).position).toEqual(centre);
  expect(readPlace('destination', 'thac', { data: { name, position } }).position).toEqual(position);
  expect(readPlace('destination', 'thac', { data: { name } }).position).toBeUndefined();
});

test('hours that are only told in words are told in words, those of visits before all others', () => {
  const asStated = { vi: 'sáng' };
  const told = readPlace('destination', 'thac', {
    data: { name, openingHours: { asStated } as never },
  });
  expect(told).toMatchObject({ times: undefined, hoursSaid: ['sáng'] });
  const visits = { welcome: true, openingHours: { asStated: { vi: 'chiều' } } as never };
  const maker = readPlace('producer', 'htx', {
    data: { name, visits, openingHours: { asStated } as never },
  });
  expect(maker.hoursSaid).toEqual(['chiều']);
});

test('nobody goes to what has ended, is planned, has ceased, or takes no visitors', () => {
  const isShut = (data: object) => readPlace('producer', 'a', { data: { name, ...data } }).isShut;
  expect(isShut({ status: { is: 'ended' } })).toBe(true);
  expect(isShut({ status: { is: 'planned' } })).toBe(true);
  expect(isShut({ status: 'ceased' })).toBe(true);
  expect(isShut({ visits: { welcome: false } })).toBe(true);
  expect(isShut({ status: { is: 'open' } })).toBe(false);
  expect(isShut({ visits: { welcome: true } })).toBe(false);
  expect(isShut({})).toBe(false);
});

test('an event without a place of its own is in its locality', () => {
  expect(localityOf({ data: { name, locality: 'xa-mau' } })).toBe('xa-mau');
  expect(localityOf({ data: { name } })).toBeUndefined();
});
