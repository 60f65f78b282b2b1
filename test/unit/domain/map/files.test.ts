import { expect, test } from 'vitest';
import { mapPlaces } from '../../../../src/catalogue/map-places.ts';
import { type LandFile, packRings, readRings } from '../../../../src/domain/map/land-file.ts';
import { project } from '../../../../src/lib/mercator.ts';
import {
  type PlacesFile,
  type ProductsFile,
  readPlaces,
  readProductPlaces,
  type TranslationFile,
} from '../../../../src/domain/map/places-file.ts';
import { mapFiles, mapLand } from '../../../../src/outputs/map/files.ts';
import { catalogueOf } from '../../../support/search.ts';

const catalogue = await catalogueOf('test/fixtures/xa-mau/content');
const { files } = mapFiles(catalogue);
const read = <Content>(name: string) => JSON.parse(files.get(name) ?? '') as Content;

test('the files say of every place what the catalogue says', () => {
  const listed = readPlaces(read<PlacesFile>('places.json'));
  const placed = mapPlaces(catalogue).filter(({ position }) => position);
  expect(listed.length).toBeGreaterThan(5);
  expect(listed.map(({ kind, id, name, precision }) => ({ kind, id, name, precision }))).toEqual(
    placed.map(({ record, position }) => ({
      kind: record.kind,
      id: record.id,
      name: record.data.name.vi,
      precision: position?.precision,
    })),
  );
  listed.forEach(({ latitude, longitude, sectors }, at) => {
    expect(latitude).toBeCloseTo(placed[at]?.position?.lat ?? NaN, 4);
    expect(longitude).toBeCloseTo(placed[at]?.position?.lng ?? NaN, 4);
    expect(new Set(sectors)).toEqual(placed[at]?.sectors);
  });
});

test('a page in English has its names where there are any, and says which are not', () => {
  const listed = readPlaces(
    read<PlacesFile>('places.json'),
    read<TranslationFile>('places-en.json'),
  );
  const placed = mapPlaces(catalogue).filter(({ position }) => position);
  expect(listed.map(({ name, isForeign }) => [name, isForeign])).toEqual(
    placed.map(({ record: { data } }) => [
      data.name.en ?? data.name.vi,
      data.name.en === undefined,
    ]),
  );
});

test('a product is where it is made, sold and shown', () => {
  const file = read<ProductsFile>('products.json');
  const places = readProductPlaces(file);
  const listed = readPlaces(read<PlacesFile>('places.json'));
  for (const [at, id] of file.ids.entries()) {
    const product = catalogue.products.find((one) => one.id === id);
    const ids = [
      ...(product?.producer ? [product.producer.id] : []),
      ...(product?.pointsOfSale ?? []).map((place) => place.id),
      ...(product?.destinations ?? []).map((place) => place.id),
    ];
    const shown = (places[at] ?? []).map((place) => listed[place]?.id ?? '');
    expect(shown.length).toBeGreaterThan(0);
    expect(ids).toEqual(expect.arrayContaining(shown));
  }
});

test('outlines come out as they went in, to a thousandth of a degree', () => {
  const rings = [
    [
      { latitude: 21.03, longitude: 105.85 },
      { latitude: 20.9, longitude: 106.1 },
      { latitude: 21.2, longitude: 106 },
    ],
    [
      { latitude: 10.2, longitude: 103.9 },
      { latitude: 10.4, longitude: 104 },
      { latitude: 10.1, longitude: 104.1 },
    ],
  ];
  const back = readRings(packRings(rings) as LandFile);
  back.flat().forEach((spot, at) => {
    const wanted = project(rings.flat()[at] ?? { latitude: 0, longitude: 0 });
    expect(spot.x).toBeCloseTo(wanted.x, 5);
    expect(spot.y).toBeCloseTo(wanted.y, 5);
  });
});

test('the land has the mainland, none of the sea, and both archipelagos', () => {
  const land = JSON.parse(mapLand().text) as LandFile;
  const corners = readRings(land).flat();
  expect(Math.min(...corners.map(({ x }) => x))).toBeGreaterThan(102 / 360 + 0.5);
  expect(Math.max(...corners.map(({ x }) => x))).toBeLessThan(109.6 / 360 + 0.5);
  expect(land.archipelagos.map(({ id, isles }) => [id, isles.length])).toEqual([
    ['hoangSa', 8],
    ['truongSa', 12],
  ]);
});
