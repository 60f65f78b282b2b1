import { expect, test } from 'vitest';
import { operatingWords } from '../../../src/i18n/operating-words.ts';

test('a place that a source merely names is said to be named, with the year of the source', () => {
  expect(operatingWords('mentioned', '2023', 'vi')).toBe('Được nguồn nêu tên, 2023');
  expect(operatingWords('mentioned', '2023', 'en')).toBe('Named by a source, 2023');
  expect(operatingWords('mentioned', undefined, 'vi')).toBe('Được nguồn nêu tên, không rõ năm');
});

test('"open" is said only while the news is recent', () => {
  expect(operatingWords('open', '2026-09', 'vi')).toBe('Có thông tin hoạt động (9/2026)');
  expect(operatingWords('stated', '2023', 'vi')).toBe(
    'Từng có thông tin hoạt động, nay chưa rõ (2023)',
  );
});

test('without a date nothing is said of one', () => {
  expect(operatingWords('unknown', undefined, 'vi')).toBe('Chưa rõ còn hoạt động không');
});
