import { describe, expect, test } from 'vitest';
import {
  districtWithLevel,
  dissolvedUnits,
  formerDistrictNamed,
  formerDistricts,
  formerDistrictsOf,
  provinceNow,
  unitOf,
  unitsIn,
  unitsNow,
} from '../../../../src/domain/units/former-units.ts';

const gone = (text: string, province?: string) =>
  dissolvedUnits(text, province).map(({ words }) => words);

describe('the units that a text names', () => {
  test('are found by their levels, written out or short', () => {
    const text = 'Tổ 4, phường Phan Thiết, TP. Tuyên Quang; xã Ea H’Leo, TX Buôn Hồ, quận 3';
    expect(unitsIn(text).map(({ words }) => words)).toEqual([
      'phường Phan Thiết',
      'TP. Tuyên Quang',
      'xã Ea H’Leo',
      'TX Buôn Hồ',
      'quận 3',
    ]);
  });

  test('are no plain words', () => {
    expect(unitsIn('xã hội hóa ở các xã, mặt đường chính của huyện')).toEqual([]);
    expect(unitsIn('nông sản của xã nhà ở xã Ô Diên').map(({ words }) => words)).toEqual([
      'xã Ô Diên',
    ]);
  });

  test('may be called old by the text itself', () => {
    expect(unitsIn('quận Thanh Xuân cũ, huyện Chiêm Hóa (cũ), xã Cũ Lao')).toEqual([
      { words: 'quận Thanh Xuân', isMarked: true },
      { words: 'huyện Chiêm Hóa', isMarked: true },
      { words: 'xã Cũ Lao', isMarked: false },
    ]);
  });
});

describe('what is no more', () => {
  test('districts, towns and cities of a province are not; the six cities are', () => {
    expect(gone('huyện A, quận B, thị xã C, thị trấn D, thành phố Lai Châu, TP Đà Lạt')).toEqual([
      'huyện A',
      'quận B',
      'thị xã C',
      'thị trấn D',
      'thành phố Lai Châu',
      'TP Đà Lạt',
    ]);
    expect(gone('TP Hồ Chí Minh, TP.HCM, thành phố Cần Thơ, TP Huế')).toEqual([]);
  });

  test('provinces that have merged are not, with or without their level', () => {
    expect(gone('Kiên Giang')).toEqual(['Kiên Giang']);
    expect(gone('tỉnh Bà Rịa - Vũng Tàu')).toEqual(['tỉnh Bà Rịa - Vũng Tàu']);
    expect(gone('tỉnh An Giang')).toEqual([]);
    expect([provinceNow('Tỉnh Kiên Giang'), provinceNow('An Giang'), provinceNow('Ví Dụ')]).toEqual(
      ['An Giang', 'An Giang', undefined],
    );
  });

  test('communes are judged by those of today in their province, with their level', () => {
    expect(gone('xã Hạ Mỗ', 'Hà Nội')).toEqual(['xã Hạ Mỗ']);
    expect(gone('xã Ô Diên', 'Hà Nội')).toEqual([]);
    expect(gone('xã Vân Hà, tỉnh Bắc Ninh')).toEqual(['xã Vân Hà']);
    expect(gone('phường Vân Hà, tỉnh Bắc Ninh')).toEqual([]);
    expect(gone('xã Hoà An', 'Tuyên Quang')).toEqual(gone('xã Hòa An', 'Tuyên Quang'));
  });

  test('nothing is said of a commune of a province that does not exist', () => {
    expect(gone('xã Mẫu', 'Ví Dụ')).toEqual([]);
    expect(gone('xã Mẫu')).toEqual([]);
  });
});

describe('where a former commune is now', () => {
  const codes = (...unit: Parameters<typeof unitsNow>) => unitsNow(...unit).map(({ code }) => code);

  test('one unit, when it went there whole', () => {
    expect(unitsNow({ commune: 'Sơn Bình', district: 'Tam Đường', province: 'Lai Châu' })).toEqual([
      { code: '03390', name: 'Xã Bình Lư', province: 'Lai Châu' },
    ]);
    expect(codes({ commune: 'thị trấn Vĩnh Lộc', district: 'huyện Chiêm Hóa' })).toEqual(['02287']);
  });

  test('several, when it was divided', () => {
    expect(codes({ commune: 'phường Đông Thọ', district: 'TP Thanh Hóa' })).toEqual([
      '14758',
      '14797',
    ]);
  });

  test('none, when the table has no such commune or its name alone does not tell', () => {
    expect(codes({ commune: 'xã Không Có', district: 'Tam Đường' })).toEqual([]);
    expect(codes({ commune: 'xã Tân Lập' })).toEqual([]);
  });

  test('a province may be called by its old name or its new one', () => {
    const unit = { commune: 'Phong Đông', district: 'Vĩnh Thuận' };
    expect(codes({ ...unit, province: 'Kiên Giang' })).toEqual(['31051']);
    expect(codes({ ...unit, province: 'An Giang' })).toEqual(['31051']);
    expect(codes({ ...unit, province: 'Lai Châu' })).toEqual([]);
  });
});

test('a name is known in another spelling, and by a level that its district had before', () => {
  const pho = { commune: 'Tân An', district: 'Đak Pơ', province: 'Gia Lai' };
  expect(unitsNow(pho).map(({ name }) => name)).toEqual(['Phường An Bình']);
  const ha = { commune: 'xã Vân Hà', district: 'huyện Việt Yên', province: 'Bắc Giang' };
  expect(unitsNow(ha).map(({ name }) => name)).toEqual(['Phường Vân Hà']);
  // One letter's tone tells two communes apart.
  const phu = { commune: 'Hoằng Phụ', district: 'Hoằng Hóa', province: 'Thanh Hóa' };
  expect(unitsNow(phu).map(({ name }) => name)).toEqual(['Xã Hoằng Thanh']);
});

test('a province that was renamed before the merger is known by its old name', () => {
  expect(gone('tỉnh Thừa Thiên Huế')).toEqual(['tỉnh Thừa Thiên Huế']);
  const hai = { commune: 'Phú Hải', district: 'Phú Vang', province: 'Thừa Thiên Huế' };
  expect(unitsNow(hai).map(({ name }) => name)).toEqual(['Phường Thuận An']);
});

test('a former district has the level that it had', () => {
  expect(districtWithLevel('Việt Yên', 'Bắc Giang')).toBe('thị xã Việt Yên');
  expect(districtWithLevel('Tam Đường', 'Lai Châu')).toBe('huyện Tam Đường');
  expect(districtWithLevel('Không Có', undefined)).toBeUndefined();
});

test('a code stands for a unit of today', () => {
  expect(unitOf('31051')).toEqual({ code: '31051', name: 'Xã Vĩnh Phong', province: 'An Giang' });
  expect(unitOf('99001')).toBeUndefined();
});

describe('former districts', () => {
  test('are those of the whole country, each with its province then and now', () => {
    const districts = formerDistricts();
    expect(districts.length).toBeGreaterThan(650);
    expect(districts).toContainEqual({
      name: 'thành phố Rạch Giá',
      province: 'Kiên Giang',
      provinceNow: 'An Giang',
    });
  });

  test('are told by their name within a province, of today or former', () => {
    for (const province of ['Kiên Giang', 'An Giang'])
      expect(formerDistrictNamed('Rạch Giá', province)?.name).toBe('thành phố Rạch Giá');
    // There was one in each of the two provinces that An Giang is made of.
    expect(formerDistrictNamed('Châu Thành', 'An Giang')).toBeUndefined();
    expect(formerDistrictNamed('Không Có', 'An Giang')).toBeUndefined();
  });

  test('are those from which a unit of today has anything', () => {
    expect(formerDistrictsOf('02287').map(({ name }) => name)).toEqual(['huyện Chiêm Hóa']);
    expect(formerDistrictsOf('99999')).toEqual([]);
  });
});
