import { expect, test } from 'vitest';
import type { MapPlace } from '../../../../src/catalogue/map-places.ts';
import { marksOf } from '../../../../src/outputs/map/marks.ts';

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
