import { expect, test } from 'vitest';
import { positionBasis } from '../../../src/i18n/position-words.ts';

test.for<[basis: string, english: string]>([
  [
    'Tâm của đơn vị cũ: xã Hồ Thầu, huyện Tam Đường, tỉnh Lai Châu (dữ liệu mở vietnamadminunits)',
    'centre of the former Hồ Thầu commune, Tam Đường district, Lai Châu province (open data: vietnamadminunits)',
  ],
  [
    'Tâm của đơn vị cũ: Phường Điện Biên, Thành phố Thanh Hóa, Tỉnh Thanh Hóa (dữ liệu mở vietnamadminunits)',
    'centre of the former Điện Biên ward, Thanh Hóa city, Thanh Hóa province (open data: vietnamadminunits)',
  ],
  [
    'Tâm của huyện cũ theo dữ liệu mở vietnamadminunits',
    'centre of the former district (open data: vietnamadminunits)',
  ],
  [
    'Tâm của thị trấn Phùng cũ, theo dữ liệu mở vietnamadminunits',
    'centre of the former Phùng town (open data: vietnamadminunits)',
  ],
  [
    'Tâm của ranh giới xã mới, tính từ dữ liệu mở',
    'centre of the present commune, computed from its boundary (open data)',
  ],
  ['Wikipedia tiếng Việt, mục Cẩm Thủy', 'Vietnamese Wikipedia, “Cẩm Thủy”'],
])('on an English page a position comes from: %s', ([basis, english]) => {
  expect(positionBasis(basis, 'en')).toEqual({ text: english, lang: 'en' });
  expect(positionBasis(basis, 'vi')).toEqual({ text: basis, lang: 'vi' });
});

test('words of an officer’s own about a position stay Vietnamese, and are marked so', () => {
  expect(positionBasis('Đo tại cổng chợ bằng điện thoại', 'en')).toEqual({
    text: 'Đo tại cổng chợ bằng điện thoại',
    lang: 'vi',
  });
});
