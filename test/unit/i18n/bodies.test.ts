import { expect, test } from 'vitest';
import { bodyInEnglish, bodyWords } from '../../../src/i18n/bodies.ts';

test.each([
  ['UBND tỉnh Tuyên Quang', 'People’s Committee of Tuyên Quang province'],
  ['Ủy ban nhân dân tỉnh Gia Lai', 'People’s Committee of Gia Lai province'],
  ['UBND TP Hải Phòng', 'People’s Committee of Hải Phòng city'],
  ['UBND Thành phố Hồ Chí Minh', 'People’s Committee of Hồ Chí Minh city'],
  ['UBND huyện Krông Pa', 'People’s Committee of Krông Pa district'],
  ['UBND thị xã Đông Hòa', 'People’s Committee of Đông Hòa town'],
  ['Hội đồng OCOP huyện Đan Phượng', 'OCOP council of Đan Phượng district'],
  ['Hội đồng OCOP trung ương', 'National OCOP council'],
  ['Hội đồng đánh giá, phân hạng sản phẩm OCOP', 'OCOP council'],
  ['thành phố Hà Nội', 'Hà Nội city'],
  ['Chủ tịch UBND cấp tỉnh', 'Chairman of the provincial People’s Committee'],
  ['Bộ Nông nghiệp và Môi trường', 'Ministry of Agriculture and Environment'],
])('%s is %s', (name, english) => expect(bodyInEnglish(name)).toBe(english));

test('a body that is not known here keeps its own name', () => {
  expect(bodyInEnglish('Sở Công Thương')).toBeUndefined();
  expect(bodyInEnglish('Hội đồng OCOP vòng 1')).toBeUndefined();
});

test('readers of English see both names, those of Vietnamese the one on the paper', () => {
  expect(bodyWords('UBND tỉnh Gia Lai')).toEqual([
    'UBND tỉnh Gia Lai',
    'People’s Committee of Gia Lai province (UBND tỉnh Gia Lai)',
  ]);
  expect(bodyWords('Sở Công Thương')).toEqual(['Sở Công Thương']);
});
