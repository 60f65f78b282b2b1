import { expect, test } from 'vitest';
import { mapGround, namesAround, placePoints } from '../../../../src/outputs/map/points.ts';
import { smallCatalogue } from '../../../support/small-catalogue.ts';

const { catalogue } = smallCatalogue('2026-11-22');
const [maker] = catalogue.producers;
const [commune] = catalogue.localities;
if (!maker || !commune) throw new Error('The minimal content has no maker or no locality.');

test('a map has pictures of the ground only where the site has set some', () => {
  const tiles = { url: 'https://tile.vidu.vn/{z}/{x}/{y}.png', attribution: '© Ví Dụ' };
  expect(mapGround({ tiles: 'none' }).tiles).toBeUndefined();
  expect(mapGround({ tiles }).tiles).toEqual(tiles);
  expect(mapGround({ tiles }).land).toMatch(/^\/map-data\/[0-9a-f]+\/land\.json$/);
});

test('a point leads to its page in the language, and is marked where its name is not translated', () => {
  const untold = { ...maker, data: { ...maker.data, name: { vi: 'Hợp tác xã Nhỏ' } } };
  const [point] = placePoints([maker], 'en');
  expect(point).toMatchObject({ name: 'Nhỏ Cooperative', url: '/en/producers/htx-nho/' });
  expect(point).not.toHaveProperty('lang');
  expect(point).not.toHaveProperty('number');
  expect(placePoints([untold], 'en')[0]).toMatchObject({ name: 'Hợp tác xã Nhỏ', lang: 'vi' });
  expect(placePoints([untold], 'vi')[0]).not.toHaveProperty('lang');
});

test('a map names the communes around its points, none that is far and no former district', () => {
  const points = placePoints([maker], 'vi');
  const moved = (lat: number, lng: number, level: typeof commune.data.level = 'commune') => ({
    ...commune,
    data: { ...commune.data, level, centre: { ...commune.data.centre, lat, lng } },
  });
  const { lat, lng } = commune.data.centre;
  const count = (...localities: (typeof commune)[]) => namesAround(points, localities).length;
  expect(namesAround(points, [commune])).toEqual([['Nhỏ', lat, lng]]);
  expect(count(moved(lat + 0.5, lng - 0.5))).toBe(1);
  expect(count(moved(lat + 0.7, lng))).toBe(0);
  expect(count(moved(lat, lng - 0.7))).toBe(0);
  expect(count(moved(lat, lng, 'formerDistrict'))).toBe(0);
});
