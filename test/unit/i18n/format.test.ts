import { expect, test } from 'vitest';
import { formatLanguages } from '../../../src/i18n/format.ts';

test('languages are called by their names, and by their code where nobody has named them', () => {
  expect(formatLanguages(['vi', 'en'], 'vi')).toBe('Tiếng Việt và Tiếng Anh');
  expect(formatLanguages(['vi', 'en', 'tyz'], 'en')).toBe('Vietnamese, English and tyz');
});
