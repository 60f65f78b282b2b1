import { describe, expect, test } from 'vitest';
import { kml, type PreciseWay } from '../../../../src/outputs/map/kml.ts';
import { childrenOf, textsIn, xmlOf } from '../../../support/xml.ts';

const door = { lat: 21.5, lng: 105.2, precision: 'exact', basis: 'tọa độ bịa' } as const;
const commune = { lat: 21.6, lng: 105.3, precision: 'commune', basis: 'tọa độ bịa' } as const;
const way: PreciseWay = {
  name: 'Chè & mật <ong>',
  description: 'Một ngày.',
  url: 'https://sanvat.example/cung-duong/a/?b=1&c=2',
  points: [
    { ...door, name: '1. Xưởng', description: 'Xem.', url: 'https://sanvat.example/a/' },
    { ...commune, name: '2. Xã' },
  ],
};
const read = (change: Partial<PreciseWay> = {}) =>
  xmlOf(kml({ ...way, ...change }, (name) => `quanh ${name}`));

describe('a way as KML', () => {
  test('is XML whose names and addresses say what was written', () => {
    const document = read();
    expect(textsIn(document, 'name')).toEqual([
      way.name,
      '1. Xưởng',
      '2. Xã',
      'quanh 2. Xã',
      way.name,
    ]);
    expect(textsIn(document, 'description')).toEqual(['Một ngày.', 'Xem.']);
    const [link] = document.getElementsByTagName('atom:link');
    expect(link?.getAttribute('href')).toBe(way.url);
  });

  test('leaves out what nobody has written', () => {
    const document = read({ description: undefined, url: undefined, points: [] });
    const [root] = document.getElementsByTagName('Document');
    expect(childrenOf(root ?? null).map(({ tagName }) => tagName)).toEqual(['name']);
  });

  test('has a plain point for every place, and an area by itself for what is known less exactly', () => {
    const placemarks = [...read().getElementsByTagName('Placemark')];
    expect(placemarks.map((one) => childrenOf(one).at(-1)?.tagName)).toEqual([
      'Point',
      'Point',
      'Polygon',
      'LineString',
    ]);
    const [ring = ''] = textsIn(placemarks[2] ?? read(), 'coordinates');
    const corners = ring.split(' ');
    expect(corners.length).toBeGreaterThan(20);
    expect(corners.at(-1)).toBe(corners[0]);
    expect(corners[0]).toMatch(/^105\.\d+,21\.\d+$/);
  });

  test('is joined by a line in the order of the stops, which one stop alone does not have', () => {
    const lines = (points: PreciseWay['points']) =>
      [...read({ points }).getElementsByTagName('LineString')].map(
        (line) => textsIn(line, 'coordinates')[0],
      );
    expect(lines(way.points)).toEqual(['105.2,21.5 105.3,21.6']);
    expect(lines(way.points.slice(0, 1))).toEqual([]);
  });
});
