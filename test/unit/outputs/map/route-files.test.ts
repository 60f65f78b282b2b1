import { describe, expect, test } from 'vitest';
import type { Route } from '../../../../src/catalogue/records.ts';
import { planOf } from '../../../../src/catalogue/route-plan.ts';
import { routeFilePath } from '../../../../src/outputs/addresses/index.ts';
import { routeDownloads, routeFile, routeFiles } from '../../../../src/outputs/map/route-files.ts';
import { catalogueOf } from '../../../support/search.ts';
import { textsIn, xmlOf } from '../../../support/xml.ts';

const catalogue = await catalogueOf('test/fixtures/xa-mau/content');
const found = catalogue.routes.find(({ id }) => id === 'mot-ngay-o-xa-mau');
if (!found) throw new Error('Xã Mẫu has no mot-ngay-o-xa-mau.');
const day: Route = found;
/** The same day, with a stop that nobody has on a map. */
const lost: Route = {
  ...day,
  stops: day.stops.map((stop, at) => (at === 1 ? { ...stop, position: undefined } : stop)),
};

test('a route offers a file for each kind of program, the calendar with the day that it is for', () => {
  const route = { id: 'vong-quanh-xa' } as Route;
  const files = routeDownloads(route, { day: '2026-11-28' }, 'en');
  expect(files.map(({ path }) => path.split('.').at(-1))).toEqual(['gpx', 'kml', 'geojson', 'ics']);
  expect(new Set(files.map(({ path }) => path)).size).toBe(4);
  expect(files[3]?.label).toContain('Saturday 28 November 2026');
  expect(routeDownloads(route, { day: '2026-11-28' }, 'vi')[3]?.label).toContain('28/11/2026');
});

test('whatever a route offers is published, each as what it is', async () => {
  const files = routeFiles(catalogue, 'en');
  const offered = catalogue.routes.flatMap((route) =>
    routeDownloads(route, planOf(route, catalogue.today), 'en').map(({ path }) => path),
  );
  expect(files.map(({ path }) => path).sort()).toEqual(offered.sort());
  for (const { type } of files) expect(type).toMatch(/; charset=utf-8$/);
  const calendar = files.find(({ path }) => path === routeFilePath(day, 'ics', 'en'));
  expect(await calendar?.body()).toMatch(/^BEGIN:VCALENDAR/);
});

describe('the file for map programs', () => {
  const gpx = (route: Route, lang: 'vi' | 'en' = 'vi') =>
    xmlOf(routeFile(route, 'gpx', lang, catalogue));

  test('has every stop under its number, with why one stops there', () => {
    const document = gpx(day);
    const points = [...document.getElementsByTagName('wpt')];
    expect(points.map((point) => textsIn(point, 'name')[0]?.slice(0, 2))).toEqual([
      '1.',
      '2.',
      '3.',
      '4.',
    ]);
    expect(textsIn(document, 'desc').join('\n')).toContain('Xem gói bánh, ăn bánh nóng.');
    expect(textsIn(document, 'desc')[0]).not.toContain(lost.stops[1]?.place.data.name.vi);
  });

  test('leaves out a stop that nobody has on a map, keeps the numbers of the others and names it', () => {
    const document = gpx(lost);
    const names = [...document.getElementsByTagName('wpt')].map((point) =>
      textsIn(point, 'name')[0]?.slice(0, 2),
    );
    expect(names).toEqual(['1.', '3.', '4.']);
    expect(textsIn(document, 'desc')[0]).toContain(lost.stops[1]?.place.data.name.vi);
  });

  test('KML has the same stops', () => {
    const document = xmlOf(routeFile(lost, 'kml', 'vi', catalogue));
    expect([...document.getElementsByTagName('Point')].length).toBe(
      gpx(lost).getElementsByTagName('wpt').length,
    );
  });
});

describe('the file for GIS', () => {
  const geoJson = (route: Route) => JSON.parse(routeFile(route, 'geojson', 'vi', catalogue));

  test('has a feature for each stop as exactly as it is known, and a line that joins them', () => {
    const { features, licence } = geoJson(day);
    expect(licence).toEqual(catalogue.site.licence);
    expect(features.map(({ id }: { id: string }) => id)).toEqual([
      ...day.stops.map(({ place }) => place.id),
      day.id,
    ]);
    for (const [at, { position }] of day.stops.entries()) {
      expect(features[at].properties.precision).toBe(position?.precision);
      expect(features[at].geometry.type).toBe(
        position?.precision === 'exact' ? 'Point' : 'Polygon',
      );
      expect(features[at].properties.centre).toEqual([position?.lng, position?.lat]);
    }
    expect(features.at(-1).geometry.coordinates).toHaveLength(4);
  });

  test('has a stop without geometry where nobody has it on a map, and the line goes past it', () => {
    const { features } = geoJson(lost);
    expect(features[1].geometry).toBeNull();
    expect(features[1].properties).not.toHaveProperty('centre');
    expect(features[1].properties.description).not.toBe(
      geoJson(day).features[1].properties.description,
    );
    expect(features.at(-1).geometry.coordinates).toHaveLength(3);
  });

  test('has no line where only one stop is on a map', () => {
    const [first, ...others] = day.stops;
    if (!first) throw new Error('The route has no stop.');
    const stops = [first, ...others.map((stop) => ({ ...stop, position: undefined }))];
    const { features } = geoJson({ ...day, stops });
    expect(
      features.map(({ properties }: { properties: { kind: string } }) => properties.kind),
    ).toEqual(stops.map(({ place }) => place.kind));
  });
});

describe('the calendar file', () => {
  const calendar = (lang: 'vi' | 'en') =>
    routeFile(day, 'ics', lang, catalogue).replaceAll('\r\n ', '');

  test('has an entry for each stop on the day of the plan, as a draft', () => {
    const text = calendar('vi');
    const plan = planOf(day, catalogue.today);
    const starts = [...text.matchAll(/DTSTART:(\d{8}T\d{6}Z)/g)];
    const date = plan.day.replaceAll('-', '');
    // Nine in the morning in Viet Nam, as calendars anywhere understand it.
    expect(starts.map(([, at]) => at)).toEqual(
      ['0200', '0320', '0610', '0645'].map((time) => `${date}T${time}00Z`),
    );
    expect(text).toContain('SUMMARY:1. Hợp tác xã');
    expect(text).toContain('Đang mở cửa vào giờ này.');
  });

  test('has entries of its own in each language', () => {
    const uids = (lang: 'vi' | 'en') => calendar(lang).match(/UID:.*/g) ?? [];
    expect(new Set([...uids('vi'), ...uids('en')]).size).toBe(2 * day.stops.length);
  });
});
