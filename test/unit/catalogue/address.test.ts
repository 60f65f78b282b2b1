import { describe, expect, test } from 'vitest';
import {
  addressLine,
  addressWords,
  isOldAddress,
  provinceOf,
} from '../../../src/catalogue/address.ts';
import type { Locality } from '../../../src/catalogue/records.ts';
import { plainAddress } from '../../../src/i18n/address-words.ts';

const binhLu = {
  data: {
    name: { vi: 'Xã Bình Lư' },
    province: 'Lai Châu',
    unitCode: '03390',
    level: 'commune',
  },
} as Locality;
const vinhThuan = {
  data: { name: { vi: 'Huyện Vĩnh Thuận (cũ)' }, province: 'An Giang', level: 'formerDistrict' },
} as Locality;
const communeNow = { code: '03390', name: 'Xã Bình Lư', province: 'Lai Châu' };

describe('an address of before the reform', () => {
  const address = {
    asStated: 'bản Chu Va 12, xã Sơn Bình',
    settlement: { kind: 'bản' as const, name: 'Chu Va 12' },
    oldCommune: 'Sơn Bình',
    oldDistrict: 'Tam Đường',
    communeNow,
  };

  test('stands beside the commune of today, and no part of the one is put into the other', () => {
    const { now, stated } = addressWords(address, binhLu);
    expect(now).toMatchObject({ spot: '', name: 'Xã Bình Lư', province: 'Lai Châu', home: binhLu });
    expect(stated).toEqual({
      words: 'bản Chu Va 12, xã Sơn Bình',
      former: ['huyện Tam Đường'],
      isOld: true,
      on: undefined,
    });
  });

  test('is called an old one in a line', () => {
    expect(plainAddress(addressWords(address, binhLu), 'vi')).toBe(
      'Xã Bình Lư, Lai Châu (địa chỉ cũ: bản Chu Va 12, xã Sơn Bình; thuộc huyện Tam Đường cũ)',
    );
  });

  test('does not name a unit twice', () => {
    const words = { asStated: 'thị trấn Tam Đường', oldDistrict: 'huyện Tam Đường', communeNow };
    expect(addressWords(words, binhLu).stated).toMatchObject({
      words: 'thị trấn Tam Đường',
      former: [],
      isOld: true,
    });
  });

  test('is told by the commune of today where another of the old name is left in the province', () => {
    const moved = { asStated: 'xã Bản Bo', oldCommune: 'Bản Bo', communeNow };
    expect(isOldAddress(moved, 'Lai Châu')).toBe(true);
    expect(isOldAddress({ asStated: 'xã Bản Bo' }, 'Lai Châu')).toBe(false);
  });

  test.each([
    ['TP Rạch Giá', undefined],
    ['Kiên Giang', undefined],
    ['thị xã Sa Pa, tỉnh Lào Cai', 'Lai Châu'],
    ['phường Đông Thọ, TP Thanh Hóa', 'Thanh Hóa'],
    ['xã Hạ Mỗ', 'Hà Nội'],
  ])('%s is one', (asStated, province) => {
    expect(isOldAddress({ asStated }, province)).toBe(true);
  });
});

describe('an address of today', () => {
  test('is not said twice where the source says what the commune says', () => {
    expect(addressWords({ asStated: 'xã Bình Lư', communeNow }, binhLu).stated).toBeUndefined();
    expect(plainAddress(addressWords({ asStated: 'xã Bình Lư', communeNow }, binhLu), 'vi')).toBe(
      'Xã Bình Lư, Lai Châu',
    );
  });

  test('is not given the district in which the place once lay', () => {
    const fair = {
      asStated: 'Vườn hoa Liên Trung – Liên Hà, xã Ô Diên',
      asStatedOn: '2026-02',
      oldDistrict: 'Đan Phượng',
      communeNow: { code: '09817', name: 'Xã Ô Diên', province: 'Hà Nội' },
    };
    const { now, stated } = addressWords(fair, undefined);
    expect(stated).toMatchObject({ former: [], isOld: false });
    expect(now?.name).toBe('Xã Ô Diên');
    expect(plainAddress(addressWords(fair, undefined), 'vi')).toBe(
      'Vườn hoa Liên Trung – Liên Hà, xã Ô Diên, Hà Nội',
    );
  });

  test('begins with the house and the hamlet', () => {
    const address = {
      line: 'số 10',
      settlement: { kind: 'bản' as const, name: 'Sân Bay' },
      communeNow,
    };
    expect(addressWords(address, binhLu).now?.spot).toBe('số 10, bản Sân Bay');
    expect(plainAddress(addressWords(address, binhLu), 'vi')).toBe(
      'số 10, bản Sân Bay, xã Bình Lư, Lai Châu',
    );
  });
});

describe('an old address of which nobody has said where it is now', () => {
  test('is computed from the table when the commune went to one unit whole', () => {
    const shop = { asStated: 'số nhà 320, đường 17/8, tổ 4, phường Phan Thiết, TP Tuyên Quang' };
    const { now, stated } = addressWords(shop, undefined);
    expect(now).toMatchObject({
      spot: '',
      name: 'Phường Minh Xuân',
      province: 'Tuyên Quang',
      basis: 'table',
    });
    expect(stated).toMatchObject({ words: shop.asStated, isOld: true });
  });

  test('is left open, with the units it may lie in, when the commune was divided', () => {
    const { now, candidates } = addressWords(
      { asStated: 'số 91 đường Nguyễn Chí Thanh, phường Đông Thọ, TP Thanh Hóa' },
      undefined,
    );
    expect(now).toBeUndefined();
    expect(candidates.map(({ name }) => name)).toEqual(['Phường Hàm Rồng', 'Phường Hạc Thành']);
  });

  test('is marked with its year when even that is not known', () => {
    const city = { asStated: 'Kiên Giang', asStatedOn: '2024-09' };
    expect(plainAddress(addressWords(city, undefined), 'vi')).toBe(
      'Kiên Giang (địa chỉ cũ, 9/2024)',
    );
    expect(plainAddress(addressWords(city, undefined), 'en')).toMatch(
      /^Kiên Giang \(old address, /,
    );
    expect(provinceOf(city, undefined)).toBe('An Giang');
  });

  test('several communes in one line are not computed', () => {
    const markets = { asStated: 'chợ Quan Nhân (quận Thanh Xuân), các chợ ở quận Cầu Giấy' };
    expect(addressWords(markets, undefined)).toMatchObject({
      now: undefined,
      candidates: [],
      stated: { isOld: true },
    });
  });
});

test('a district of old is no part of the province of today', () => {
  expect(plainAddress(addressWords({}, vinhThuan), 'vi')).toBe(
    'Huyện Vĩnh Thuận (cũ), nay thuộc An Giang',
  );
});

test('the level of a former district is not guessed', () => {
  const address = {
    asStated: 'xã Vân Hà',
    oldCommune: 'Vân Hà',
    oldDistrict: 'Việt Yên',
    oldProvince: 'Bắc Giang',
    communeNow: { code: '07798', name: 'Phường Vân Hà', province: 'Tỉnh Bắc Ninh' },
  };
  expect(plainAddress(addressWords(address, undefined), 'vi')).toBe(
    'Phường Vân Hà, Bắc Ninh (địa chỉ cũ: xã Vân Hà; thuộc thị xã Việt Yên cũ, tỉnh Bắc Giang cũ)',
  );
});

test('a place outside its locality has no address there', () => {
  expect(addressWords({ asStated: 'km 99 cao tốc' }, undefined)).toMatchObject({
    now: undefined,
    stated: { words: 'km 99 cao tốc', isOld: false },
  });
  const elsewhere = { code: '99999', name: 'Xã Khác', province: 'Lai Châu' };
  expect(addressWords({ communeNow: elsewhere }, binhLu).now?.home).toBeUndefined();
  expect(addressLine(undefined, undefined)).toBe('');
});
