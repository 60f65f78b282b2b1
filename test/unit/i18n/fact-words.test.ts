import { expect, test } from 'vitest';
import { factTitle } from '../../../src/i18n/fact-words.ts';

const ofIngredients = (vi: string) => ({ kind: 'ingredients' as const, text: { vi } });

test.each([
  'Nguyên liệu có lá gai, nếp cái hoa vàng, đậu xanh, đường và dừa.',
  'Đậu đen xanh lòng đi cùng hà thủ ô.',
])('a list is headed as one: %s', (text) => {
  expect(factTitle(ofIngredients(text), 'vi')).toBe('Thành phần');
});

test.each([
  'Mây phải từ hai năm tuổi trở lên mới dùng.',
  'Thời gian đầu làm từ tôm thẻ thiên nhiên bắt trong vùng.',
  'Theo báo, vườn hồng rộng hơn 6.000 m² và trồng theo lối hữu cơ.',
  'Nguyên liệu là búp tươi của giống Kim Tuyên.',
])('what is no list is not headed as one: %s', (text) => {
  expect(factTitle(ofIngredients(text), 'vi')).toBe('Nguyên liệu');
  expect(factTitle(ofIngredients(text), 'en')).toBe('Raw material');
});

test('other kinds have their own heading', () => {
  expect(factTitle({ kind: 'usage', text: { vi: 'Ăn nóng.' } }, 'vi')).toBe('Cách dùng');
});
