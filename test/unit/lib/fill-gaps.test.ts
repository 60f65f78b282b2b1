import { expect, test } from 'vitest';
import { fillGaps } from '../../../src/lib/fill-gaps.ts';

test('every gap takes the value of its name, as often as it stands in the sentence', () => {
  expect(fillGaps('{n} trên {total}, {n}', { n: 3, total: '12' })).toBe('3 trên 12, 3');
});

test('a gap without a name takes the value without one', () => {
  expect(fillGaps('Có {} mục', { '': '5+' })).toBe('Có 5+ mục');
});

test('a gap for which there is no value stays to be filled later', () => {
  expect(fillGaps('{name}: {n}', { n: 0 })).toBe('{name}: 0');
});

test('a value is not looked through for gaps', () => {
  expect(fillGaps('{a} {b}', { a: '{b}', b: '$&' })).toBe('{b} $&');
});
