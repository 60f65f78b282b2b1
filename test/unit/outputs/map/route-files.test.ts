import { expect, test } from 'vitest';
import type { Route } from '../../../../src/catalogue/records.ts';
import { routeDownloads } from '../../../../src/outputs/map/route-files.ts';

test('a route offers a file for each kind of program, the calendar with the day that it is for', () => {
  const route = { id: 'vong-quanh-xa' } as Route;
  const files = routeDownloads(route, { day: '2026-11-28' }, 'en');
  expect(files.map(({ path }) => path.split('.').at(-1))).toEqual(['gpx', 'kml', 'geojson', 'ics']);
  expect(new Set(files.map(({ path }) => path)).size).toBe(4);
  expect(files[3]?.label).toContain('Saturday 28 November 2026');
  expect(routeDownloads(route, { day: '2026-11-28' }, 'vi')[3]?.label).toContain('28/11/2026');
});
