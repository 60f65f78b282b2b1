import { expect, test } from 'vitest';
import type { Catalogue, Locality, Place, Route } from '../../../../src/catalogue/records.ts';
import { localityMap, pageMap, routeMap } from '../../../../src/outputs/map/page-map.ts';

const commune = (id: string, lat: number) =>
  ({
    kind: 'locality',
    id,
    data: {
      level: 'commune',
      name: { vi: `Xã ${id}` },
      shortName: { vi: id },
      centre: { lat, lng: 103.5, precision: 'commune' },
    },
  }) as unknown as Locality;
const [home, far] = [commune('gan', 22.3), commune('xa', 10.1)];
const around = { site: { tiles: 'none' }, localities: [home, far] } as unknown as Catalogue;

const place = (id: string, lat?: number, locality?: Locality) =>
  ({
    kind: 'destination',
    id,
    locality,
    data: {
      name: { vi: id },
      position: lat === undefined ? undefined : { lat, lng: 103.6, precision: 'exact' },
    },
  }) as unknown as Place;

test('a map shows what lies somewhere, with the names of the communes around it only', () => {
  const { points, names } = pageMap([place('suoi', 22.4), place('lost')], around, 'vi');
  expect(points.map(({ id }) => id)).toEqual(['suoi']);
  expect(names.map(([name]) => name)).toEqual(['gan']);
});

test('the drawing of a locality shows as many places as the map that takes its place', () => {
  const { points, drawing } = localityMap([place('suoi', 22.4), place('lost'), home], around, 'vi');
  expect(points.map(({ id }) => id)).toEqual(['suoi', 'gan']);
  expect(drawing.discs.length).toBe(2);
  expect(drawing.way).toBeUndefined();
});

const routeOf = (...places: Place[]) =>
  ({
    stops: places.map((one) => ({ place: one, position: one.data.position })),
  }) as unknown as Route;

test('stops keep their numbers on the map where one between them is on none', () => {
  const route = routeOf(place('a', 22.3), place('lost', undefined, home), place('c', 22.8));
  const map = routeMap(route, around, 'vi');
  expect(map?.points.map(({ id, number }) => [id, number])).toEqual([
    ['a', 1],
    ['c', 3],
  ]);
  expect(map?.drawing.discs.map(({ text }) => text)).toEqual(['1', '3']);
  expect(map?.drawing.way).toMatch(/^M\d+ \d+L\d+ \d+$/);
});

test('a route of whose stops nobody knows the place has no map', () => {
  expect(routeMap(routeOf(place('lost', undefined, home)), around, 'vi')).toBeUndefined();
});
