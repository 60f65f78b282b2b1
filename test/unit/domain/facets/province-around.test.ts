import { expect, test } from 'vitest';
import { packNumbers } from '../../../../src/domain/facets/columns.ts';
import { ORIGIN_STEPS, provinceAround } from '../../../../src/domain/facets/files.ts';

const communes = [
  { id: 'chiem-hoa', province: 0, lat: 22.162, lng: 105.276 },
  { id: 'vinh-phong', province: 1, lat: 9.469, lng: 105.267 },
];
const file = {
  communes: communes.map(({ id }): [string, string] => [id, id]),
  provinces: packNumbers(communes.map(({ province }) => province)),
  provinceIds: ['tuyen-quang', 'an-giang'],
  lat: communes.map(({ lat }) => Math.round(lat * ORIGIN_STEPS)),
  lng: communes.map(({ lng }) => Math.round(lng * ORIGIN_STEPS)),
};

test('the province around a point is that of the nearest commune', () => {
  expect(provinceAround(file, { lat: 10.012, lng: 105.08 })).toBe('an-giang');
  expect(provinceAround(file, { lat: 21.8, lng: 105.2 })).toBe('tuyen-quang');
});

test('there is none where no commune is known', () => {
  const none = { communes: [], provinces: '', provinceIds: [], lat: [], lng: [] };
  expect(provinceAround(none, { lat: 10, lng: 105 })).toBeUndefined();
});
