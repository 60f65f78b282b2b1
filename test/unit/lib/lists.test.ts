import { expect, test } from 'vitest';
import { groupsOf, lastIndexWhere, lastWhere } from '../../../src/lib/lists.ts';

test('the last item that fits is found, and its number', () => {
  const isEven = (figure: number) => figure % 2 === 0;
  expect(lastWhere([2, 4, 5], isEven)).toBe(4);
  expect(lastIndexWhere([2, 4, 5], isEven)).toBe(1);
  expect(lastWhere([1, 3], isEven)).toBeUndefined();
  expect(lastIndexWhere([], isEven)).toBe(-1);
  expect(lastIndexWhere(['a', 'b', 'a'], (_letter, at) => at < 2)).toBe(1);
});

test('groups come in the order in which they begin, and their items in theirs', () => {
  const groups = groupsOf(['mít', 'mơ', 'na', 'mận'], (name) => name[0]);
  expect([...groups]).toEqual([
    ['m', ['mít', 'mơ', 'mận']],
    ['n', ['na']],
  ]);
});
