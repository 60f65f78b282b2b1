import { expect, test } from 'vitest';
import { pageNumbers } from '../../../src/lib/page-numbers.ts';

test('the first, the last and those around are linked', () => {
  const gap = undefined;
  expect(pageNumbers(1, 1)).toEqual([1]);
  expect(pageNumbers(2, 4)).toEqual([1, 2, 3, 4]);
  expect(pageNumbers(5, 12)).toEqual([1, gap, 3, 4, 5, 6, 7, gap, 12]);
  expect(pageNumbers(12, 12)).toEqual([1, gap, 10, 11, 12]);
});
