import { describe, expect, test } from 'vitest';
import { promiseIn } from '../../../src/catalogue/rules/claims.ts';

describe('promises that the law forbids', () => {
  test.each([
    ['Trà chữa khỏi mất ngủ', 'chữa khỏi'],
    ['Đặc trị ho', 'Đặc trị'],
    ['cao xoa điều trị đau lưng', 'điều trị'],
    ['Mật ong số 1 Việt Nam', 'số 1 Việt Nam'],
    ['loại ngon\nnhất', 'ngon nhất'],
    ['100% tự nhiên', '100% tự nhiên'],
    ['It cures coughs', 'cures'],
  ])('%s', (text, promise) => {
    expect(promiseIn(text)).toBe(promise);
  });
});

describe('words that promise nothing', () => {
  test.each([
    'Thực phẩm này không phải là thuốc và không có tác dụng thay thế thuốc chữa bệnh.',
    'Báo viết “trà này chữa khỏi mất ngủ”.',
    'Nhãn ghi "ngon nhất vùng" và «số một Việt Nam».',
    'Giá trị của làng nghề, do điều kiện địa phương.',
    'Pork is secured with string.',
    '',
  ])('%s', (text) => {
    expect(promiseIn(text)).toBeUndefined();
  });
});
