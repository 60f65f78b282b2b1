import { expect, test } from 'vitest';
import { formatLanguages, inRow } from '../../../src/i18n/format.ts';

test('languages are called by their names, and by their code where nobody has named them', () => {
  expect(formatLanguages(['vi', 'en'], 'vi')).toBe('Tiếng Việt và Tiếng Anh');
  expect(formatLanguages(['vi', 'en', 'tyz'], 'en')).toBe('Vietnamese, English and tyz');
});

test('of several texts in a row only the first and names begin with a capital', () => {
  const row = (texts: string[]) => texts.map(inRow).join('; ');
  expect(row(['Giá bán', 'Ổn định', 'QR', 'Hà Nội'])).toBe('Giá bán; ổn định; QR; Hà Nội');
  expect(row(['pack size', 'Shelf life', 'OCOP code'])).toBe('Pack size; shelf life; OCOP code');
});
