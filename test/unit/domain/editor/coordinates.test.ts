import { expect, test } from 'vitest';
import { formatCoordinates, parseCoordinates } from '../../../../src/domain/editor/coordinates.ts';

const HANOI = { lat: 21.02851, lng: 105.85424 };

test.each([
  ['21.02851, 105.85424'],
  ['21.028510123, 105.854241'],
  ['21.02851 105.85424'],
  [' (21.02851,105.85424) '],
  ['21,02851; 105,85424'],
  ['21,02851, 105,85424'],
  ['21,02851 105,85424'],
  ['21,02851,105,85424'],
  ['105.85424, 21.02851'],
  ['https://www.google.com/maps/@21.02851,105.85424,17z'],
  ['https://www.google.com/maps/place/A/@21.1,105.1,17z/data=!3d21.02851!4d105.85424'],
  ['https://maps.google.com/?q=21.02851,105.85424'],
])('%s is read as the position that it is', (text) => {
  expect(parseCoordinates(text)).toEqual(HANOI);
});

test.each([
  ["21°01'12\"N 105°50'E", 21.02, 105.83333],
  ['21°01′12.5″B, 105°50′06″Đ', 21.02014, 105.835],
  ["21° 1.2' N, 105° 50' E", 21.02, 105.83333],
  ['21.02° N, 105.83° E', 21.02, 105.83],
])('degrees and minutes, %s, become degrees', (text, lat, lng) => {
  expect(parseCoordinates(text)).toEqual({ lat, lng });
});

test.each([[''], ['ở gần chợ'], ['21.02'], ['48.85, 2.35'], ['21.02, 105.83, 12'], ['1000000']])(
  '"%s" is no position in Việt Nam',
  (text) => {
    expect(parseCoordinates(text)).toBeUndefined();
  },
);

test('a position that is shown is read as the same one', () => {
  expect(parseCoordinates(formatCoordinates(HANOI))).toEqual(HANOI);
});
