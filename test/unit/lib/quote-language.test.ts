import { expect, test } from 'vitest';
import { quoteLanguage } from '../../../src/lib/quote-language.ts';

test.for<[language: string, quote: string, url: string | undefined]>([
  ['pt', 'O Festival PuTaLeng do distrito de Tam Duong', 'https://www.vietnam.vn/pt/le-hoi'],
  ['en', 'The first Putaleng Festival', 'https://en.sggp.org.vn/lai-chau-post113547.html'],
  ['en', 'Binh Lu villagers began making vermicelli', 'https://vietnamnet.vn/en/travel/binh-lu'],
  ['vi', 'Năm 2024, bản được công nhận', 'https://www.vietnam.vn/en/bai'],
  ['vi', 'Trang Vang', 'https://baotuyenquang.com.vn/id-123.html'],
  ['vi', 'OCOP 3 sao', undefined],
])('%s: %s', ([language, quote, url]) => {
  expect(quoteLanguage(quote, url)).toBe(language);
});
