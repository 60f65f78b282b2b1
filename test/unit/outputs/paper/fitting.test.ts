import { expect, test } from 'vitest';
import {
  nameLength,
  paginate,
  readableUrl,
  sentencesWithin,
  sheetsOf,
  textsWithin,
} from '../../../../src/outputs/paper/fitting.ts';

const column = { letters: 10, lineMm: 5 };

test('whole sentences are kept, and the first one always', () => {
  expect(sentencesWithin('Một hai ba. Bốn năm sáu. Bảy tám.', 15, column)).toBe(
    'Một hai ba. Bốn năm sáu.',
  );
  expect(sentencesWithin('Một câu rất dài không có chỗ. Câu nữa.', 5, column)).toBe(
    'Một câu rất dài không có chỗ.',
  );
  expect(sentencesWithin('Giá 1.500 đồng, cân 0.5 kg. Hết.', 100, column)).toBe(
    'Giá 1.500 đồng, cân 0.5 kg. Hết.',
  );
});

test('a fact that is too long is passed over, one that fits after it is not', () => {
  const texts = ['a'.repeat(10), 'b'.repeat(50), 'c'.repeat(10)].map((text) => ({
    text,
    lang: 'vi' as const,
  }));
  expect(textsWithin(texts, 12, column).map(({ text }) => text[0])).toEqual(['a', 'c']);
});

test('pages take what fits and never lose anything', () => {
  const pages = paginate([40, 40, 40, 100, 10], (height) => height, 100);
  expect(pages).toEqual([[40, 40], [40], [100], [10]]);
  expect(sheetsOf([1, 2, 3], 2)).toEqual([[1, 2], [3]]);
});

test('names of up to eighty letters have a size', () => {
  expect(['Chè', 'Bánh gai lá tươi Chiêm Hóa', 'x'.repeat(80)].map(nameLength)).toEqual([
    'short',
    'medium',
    'long',
  ]);
});

test('an address is written as people type it', () => {
  expect(readableUrl('https://sanvat.example/p/banh-gai/')).toBe('sanvat.example/p/banh-gai');
});
