import { expect, test } from 'vitest';
import type { Locality } from '../../../../src/catalogue/records.ts';
import { addressWords } from '../../../../src/components/record/address-words.ts';

const binhLu = {
  data: { name: { vi: 'Xã Bình Lư' }, province: 'Lai Châu', unitCode: '03390' },
} as Locality;
const district = (name: string) => `huyện ${name}`;
const communeNow = { code: '03390', name: 'Xã Bình Lư', province: 'Lai Châu' };

test('gives the commune of today, and adds the district of old to the words of the source', () => {
  const words = addressWords(
    { asStated: 'xã Sơn Bình', oldCommune: 'Sơn Bình', oldDistrict: 'Tam Đường', communeNow },
    binhLu,
    district,
  );
  expect(words.unit).toEqual({ name: 'Xã Bình Lư', province: 'Lai Châu', home: binhLu });
  expect(words.old).toBe('xã Sơn Bình, huyện Tam Đường');
});

test('does not name a unit twice', () => {
  const { old } = addressWords(
    { asStated: 'bản Sân Bay, thị trấn Tam Đường', oldDistrict: 'huyện Tam Đường', communeNow },
    binhLu,
    district,
  );
  expect(old).toBe('bản Sân Bay, thị trấn Tam Đường');
});

test('says nothing of old where the source says what the commune says', () => {
  expect(
    addressWords({ asStated: 'xã Bình Lư', communeNow }, binhLu, district).old,
  ).toBeUndefined();
});

test('links no locality in which the place does not lie', () => {
  expect(addressWords({ asStated: 'thị xã Sa Pa' }, undefined, district)).toEqual({
    spot: '',
    unit: undefined,
    old: 'thị xã Sa Pa',
  });
  const elsewhere = { code: '99999', name: 'Xã Khác', province: 'Lai Châu' };
  expect(addressWords({ communeNow: elsewhere }, binhLu, district).unit?.home).toBeUndefined();
});

test('begins with the house and the hamlet', () => {
  const { spot } = addressWords(
    { line: 'số 10', settlement: { kind: 'bản', name: 'Sân Bay' }, communeNow },
    binhLu,
    district,
  );
  expect(spot).toBe('số 10, bản Sân Bay');
});
