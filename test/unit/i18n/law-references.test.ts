import { expect, test } from 'vitest';
import { articleInEnglish, documentInEnglish } from '../../../src/i18n/law-references.ts';

test.each([
  ['Điều 3 khoản 3, Điều 4 khoản 1', 'art. 3(3), art. 4(1)'],
  ['Điều 7 khoản 6 điểm a', 'art. 7(6)(a)'],
  ['Phụ lục II', 'Phụ lục II'],
])('%s is %s', (article, english) => expect(articleInEnglish(article)).toBe(english));

test('a document is called by its kind, and one of an unknown kind as it is', () => {
  expect(documentInEnglish('Quyết định 26/2026/QĐ-TTg')).toBe('Decision 26/2026/QĐ-TTg');
  expect(documentInEnglish('Công văn 1')).toBe('Công văn 1');
});
