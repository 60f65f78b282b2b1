/** What can be taken along of each route, read by parsers that are not ours, against the content. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { check } from '@placemarkio/check-geojson';
import { gpx as readGpx, kml as readKml } from '@tmcw/togeojson';
import type { Element } from '@xmldom/xmldom';
import ICAL from 'ical.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../support/site.ts';
import { childrenOf, xmlOf } from '../support/xml.ts';

type Coordinates = [number, number];
interface RouteContent {
  name: { vi: string };
  stops: ({ destination: string } | { pointOfSale: string } | { producer: string })[];
}
interface PlaceContent {
  name: { vi: string; en?: string };
  position?: { lat: number; lng: number; precision: string };
}

const CONTENT = 'content';
const folders = {
  destination: 'destinations',
  pointOfSale: 'points-of-sale',
  producer: 'producers',
};
const readJson = <Content>(path: string) =>
  JSON.parse(readFileSync(join(CONTENT, path), 'utf8')) as Content;
const routes = globSync(`${CONTENT}/routes/*.json`).map((file) => {
  const { stops } = readJson<RouteContent>(`routes/${basename(file)}`);
  const places = stops.map((stop) => {
    const kind = (Object.keys(folders) as (keyof typeof folders)[]).find((key) => key in stop);
    const id = (stop as Record<string, string>)[kind ?? ''];
    return readJson<PlaceContent>(`${folders[kind ?? 'destination']}/${id}.json`);
  });
  return { id: basename(file, '.json'), places };
});
const points = (places: readonly PlaceContent[]): Coordinates[] =>
  places.flatMap(({ position }) => (position ? [[position.lng, position.lat] as Coordinates] : []));

let site: string;
beforeAll(async () => {
  site = await buildSite({ content: CONTENT });
});

const cases = routes.flatMap((route) =>
  (['cung-duong', 'en/routes'] as const).map((folder) => ({ ...route, folder })),
);
const fileOf = ({ folder, id }: (typeof cases)[number], form: string) =>
  readFileSync(`${site}/${folder}/${id}/${id}.${form}`, 'utf8');

/** The names of an element's children, each run of the same name once. */
const sequenceOf = (element: Element | null): string =>
  childrenOf(element)
    .map(({ tagName }) => tagName)
    .filter((name, at, all) => name !== all[at - 1])
    .join(' ');

test('there are six routes, each with four files in both languages', () => {
  expect(routes).toHaveLength(6);
  expect(globSync(`${site}/{cung-duong,en/routes}/*/*.{gpx,kml,geojson,ics}`)).toHaveLength(48);
});

describe.each(cases)('$folder/$id', (route) => {
  const { places } = route;
  const placed = points(places);

  test('GPX 1.1: the elements that the schema wants, in its order, at the places of the content', () => {
    const document = xmlOf(fileOf(route, 'gpx'));
    const root = document.documentElement;
    expect(root?.namespaceURI).toBe('http://www.topografix.com/GPX/1/1');
    expect(root?.getAttribute('version')).toBe('1.1');
    expect(root?.getAttribute('creator')).toBeTruthy();
    expect(sequenceOf(root)).toBe('metadata wpt rte');
    const stops = [
      ...document.getElementsByTagName('wpt'),
      ...document.getElementsByTagName('rtept'),
    ];
    for (const stop of stops) expect(sequenceOf(stop)).toBe('name desc link');
    expect(sequenceOf(document.getElementsByTagName('rte')[0] ?? null)).toBe(
      'name desc link rtept',
    );
    const { features } = readGpx(document);
    expect(features.map(({ geometry }) => geometry)).toEqual([
      { type: 'LineString', coordinates: placed },
      ...placed.map((coordinates) => ({ type: 'Point', coordinates })),
    ]);
  });

  test('GPX says how exactly each place is known', () => {
    const words = [...xmlOf(fileOf(route, 'gpx')).getElementsByTagName('wpt')].map(
      (stop) => stop.textContent ?? '',
    );
    places
      .filter(({ position }) => position)
      .forEach(({ position }, at) => {
        if (position?.precision === 'commune')
          expect(words[at]).toMatch(/tâm xã|centre of the commune/);
      });
  });

  test('KML 2.2: places, the areas in which they lie, and the line between them', () => {
    const document = xmlOf(fileOf(route, 'kml'));
    expect(document.documentElement?.namespaceURI).toBe('http://www.opengis.net/kml/2.2');
    for (const mark of document.getElementsByTagName('Placemark'))
      expect(sequenceOf(mark)).toMatch(/^name( atom:link description Point| Polygon| LineString)$/);
    const geometries = readKml(document).features.map(({ geometry }) => geometry);
    expect(geometries.at(-1)).toEqual({ type: 'LineString', coordinates: placed });
    const found = geometries.filter((geometry) => geometry?.type === 'Point');
    expect(found.map(({ coordinates }) => coordinates)).toEqual(placed);
    expect(geometries.filter((geometry) => geometry?.type === 'GeometryCollection')).toEqual([]);
  });

  test('GeoJSON: every stop, as exactly as it is known, round the place of the content', () => {
    const text = fileOf(route, 'geojson');
    const { features } = check(text) as unknown as {
      features: {
        geometry: { type: string; coordinates: never } | null;
        properties: { number?: number };
      }[];
    };
    const line = features.find(({ geometry }) => geometry?.type === 'LineString');
    expect(line?.geometry?.coordinates).toEqual(placed);
    const stops = features.filter(({ properties }) => properties.number !== undefined);
    expect(stops).toHaveLength(places.length);
    places.forEach(({ position }, at) => {
      const geometry = stops[at]?.geometry;
      const wanted = position?.precision === 'exact' ? 'Point' : 'Polygon';
      expect(geometry?.type).toBe(position && wanted);
      if (!position) return;
      if (geometry?.type !== 'Polygon') return;
      const [ring = []] = geometry.coordinates as Coordinates[][];
      const mean = (axis: 0 | 1) =>
        ring.slice(1).reduce((sum, corner) => sum + corner[axis], 0) / (ring.length - 1);
      expect(mean(0)).toBeCloseTo(position.lng, 4);
      expect(mean(1)).toBeCloseTo(position.lat, 4);
    });
  });

  test('ICS: every stop once, one after the other, on one day after the day of the build', () => {
    const events = new ICAL.Component(ICAL.parse(fileOf(route, 'ics')))
      .getAllSubcomponents('vevent')
      .map((part) => new ICAL.Event(part));
    expect(events.map(({ summary }) => summary)).toEqual(
      places.map(({ name }, at) => {
        const words = route.folder === 'cung-duong' ? name.vi : (name.en ?? name.vi);
        return `${at + 1}. ${words}`;
      }),
    );
    const times = events.flatMap(({ startDate, endDate }) => [
      startDate.toJSDate().getTime(),
      endDate.toJSDate().getTime(),
    ]);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(times[0]).toBeGreaterThan(Date.parse('2026-11-21T17:00:00Z'));
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeLessThan(24 * 3_600_000);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });
});
