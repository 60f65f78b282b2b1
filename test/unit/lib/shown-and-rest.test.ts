import { expect, test } from 'vitest';
import { shownAndRest } from '../../../src/lib/shown-and-rest.ts';

test('what goes beyond the most is folded, but never one entry alone', () => {
  expect(shownAndRest([], 2)).toEqual([[], []]);
  expect(shownAndRest([1, 2], 2)).toEqual([[1, 2], []]);
  expect(shownAndRest([1, 2, 3], 2)).toEqual([[1, 2, 3], []]);
  expect(shownAndRest([1, 2, 3, 4], 2)).toEqual([
    [1, 2],
    [3, 4],
  ]);
});
