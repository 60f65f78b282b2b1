import { expect, test } from 'vitest';
import type { Product, Star } from '../../../../src/catalogue/records.ts';
import {
  pointsWords,
  rankCounts,
  rankLaws,
  recogniserLines,
} from '../../../../src/components/product/certificate-words.ts';
import { stateMarks } from '../../../../src/components/product/state-words.ts';

const star = (scoreFrom: number, scoreBelow: number, more: Partial<Star> = {}) =>
  ({
    data: {
      scoreFrom,
      scoreBelow,
      basis: { document: 'Quyết định 26/2026/QĐ-TTg', article: 'điều 3' },
    },
    certified: [],
    stated: [],
    ...more,
  }) as unknown as Star;

test('the lowest rank has no first point, and the highest takes in its last', () => {
  expect(pointsWords(star(0, 30), 'vi')).toBe('dưới 30 điểm');
  expect(pointsWords(star(70, 90), 'vi')).toBe('từ 70, dưới 90 điểm');
  expect(pointsWords(star(90, 100), 'vi')).toBe('90 đến 100 điểm');
});

test('products with a decision are counted apart from those that are only said to have a rank', () => {
  const [one] = [{} as Product];
  const counted = (certified: number, stated: number) =>
    rankCounts(
      star(70, 90, {
        certified: Array.from({ length: certified }, () => one as Product),
        stated: Array.from({ length: stated }, () => one as Product),
      }),
      'vi',
    );
  expect(counted(2, 3)).toBe('2 có quyết định còn hạn, 3 theo nguồn công bố');
  expect(counted(0, 3)).toBe('3 theo nguồn công bố');
  expect(counted(0, 0)).toBe('');
});

test('an article that lays down several ranks is named once', () => {
  expect(rankLaws([star(0, 30), star(30, 50)], 'vi')).toBe('Quyết định 26/2026/QĐ-TTg, điều 3');
});

test('who recognised three stars is told with the days of each, the last without an end', () => {
  expect(recogniserLines(3, 'vi')).toEqual([
    'Tỉnh, từ 21/8/2019 đến 23/2/2023',
    'Huyện, từ 24/2/2023 đến 5/7/2025',
    'Tỉnh, từ 6/7/2025',
  ]);
});

test('every mark below a name is explained, each in its own words', () => {
  const marks = stateMarks('vi');
  expect(marks.map(({ status }) => status)).toEqual([
    'valid',
    'due',
    'expired',
    'recalled',
    'stated',
    'planned',
    'none',
  ]);
  expect(new Set(marks.map(({ text }) => text)).size).toBe(marks.length);
});
