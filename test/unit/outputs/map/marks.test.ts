import { expect, test } from 'vitest';
import type { MapPlace } from '../../../../src/catalogue/map-places.ts';
import { communeNames, marksOf, numberedMarks } from '../../../../src/outputs/map/marks.ts';
import { catalogueOf } from '../../../support/search.ts';

test('only places with a position are on the map, each with its number in the list', () => {
  const position = { lat: 22, lng: 105, precision: 'exact' } as NonNullable<MapPlace['position']>;
  const place = (number: number | undefined, area?: MapPlace['area']) =>
    ({ number, position: number === undefined ? undefined : position, area }) as MapPlace & {
      number: number | undefined;
    };
  expect(
    marksOf([
      place(25, { commune: undefined, province: 'Tuyên Quang' }),
      place(undefined),
      place(27),
    ]),
  ).toEqual([
    { position, number: 25, label: 'Tuyên Quang' },
    { position, number: 27, label: undefined },
  ]);
});

test('the places of a list are numbered as they lie on its map, under the province of today', async () => {
  const { pointsOfSale, localities } = await catalogueOf('test/fixtures/xa-mau/content');
  const { marks, numberOf } = numberedMarks(pointsOfSale);
  const placed = pointsOfSale.filter(({ data }) => data.position);
  expect(placed.length).toBeLessThan(pointsOfSale.length);
  expect(marks.map(({ number }) => number)).toEqual(placed.map((_, at) => at + 1));
  for (const shop of pointsOfSale)
    expect(numberOf(shop)).toBe(placed.includes(shop) ? placed.indexOf(shop) + 1 : undefined);
  for (const [at, { label }] of marks.entries()) {
    const shop = placed[at];
    const now = shop?.data.address?.communeNow?.province;
    expect(label).toBe(now ?? shop?.locality?.data.province);
  }
  const [home] = localities;
  const [shop] = placed;
  if (!home || !shop) throw new Error('Xã Mẫu has no shop on the map.');
  const address = { asStated: 'x', communeNow: { name: 'Xã A', province: 'Lào Cai' } } as never;
  const labels = (change: Partial<typeof shop>) =>
    numberedMarks([{ ...shop, locality: home, ...change }]).marks.map(({ label }) => label);
  expect(labels({ data: { ...shop.data, address } })).toEqual(['Lào Cai']);
  expect(labels({ data: { ...shop.data, address: undefined } })).toEqual([home.data.province]);
});

test('a map names the communes of today and not the districts that are no more', async () => {
  const { localities } = await catalogueOf('test/fixtures/xa-mau/content');
  const names = communeNames(localities).map(({ label }) => label);
  expect(names).toEqual(
    localities
      .filter(({ data }) => data.level !== 'formerDistrict')
      .map(({ data }) => data.shortName.vi),
  );
  expect(names.length).toBeLessThan(localities.length);
});
