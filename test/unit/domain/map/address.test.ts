import { expect, test } from 'vitest';
import {
  type MapRequest,
  emptyMapRequest,
  readMapAddress,
  writeMapAddress,
} from '../../../../src/domain/map/address.ts';

const words = {
  kind: 'loai',
  sector: 'nganh',
  product: 'san-pham',
  view: 'o',
  place: 'noi',
  page: 'trang',
};
const known = { kinds: ['destination', 'producer'], sectors: ['food', 'drink'] };
const read = (search: string) => readMapAddress(search, words, known);

test('what is written is read back', () => {
  const asked: MapRequest = {
    kinds: new Set(['destination', 'producer']),
    sector: 'food',
    product: 'banh-gai',
    page: 3,
    view: { latitude: 21.0312, longitude: 105.85, zoom: 9.5 },
    place: 'destination.thac-ban-ba',
  };
  const search = writeMapAddress(asked, words);
  expect(search).toBe(
    '?loai=destination,producer&nganh=food&san-pham=banh-gai&trang=3&o=21.0312,105.8500,9.5&noi=destination.thac-ban-ba',
  );
  expect(read(search)).toEqual(asked);
});

test('a bare address asks for nothing, and nothing is a bare address', () => {
  expect(read('')).toEqual(emptyMapRequest);
  expect(writeMapAddress(emptyMapRequest, words)).toBe('');
});

test.each([
  '?loai=constructor&nganh=vang&san-pham=../x&trang=0',
  '?o=1000,2,3&noi=javascript:alert(1)',
  '?o=21,105&noi=%22%3E&trang=1e9',
])('what no map can show is not there: %s', (search) => {
  expect(read(search)).toEqual(emptyMapRequest);
});
