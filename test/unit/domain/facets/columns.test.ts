import { expect, test } from 'vitest';
import { packNumbers, unpackNumbers } from '../../../../src/domain/facets/columns.ts';

const there = (numbers: number[]) => [
  ...unpackNumbers(JSON.parse(JSON.stringify(packNumbers(numbers))) as string, numbers.length),
];

test('what is packed is unpacked, whatever its size', () => {
  const some = [0, 1, 56, 57, 58, 88, 89];
  for (const numbers of [[], [0], some, [...some, 90, 91, 8099], [8100, 0, 20_000, 728_999]])
    expect(there(numbers)).toEqual(numbers);
});

test('a number up to 89 is one letter, and no letter needs an escape', () => {
  const all = packNumbers(Array.from({ length: 90 }, (_, number) => number));
  expect(all).toHaveLength(90);
  expect(new Set(all).size).toBe(90);
  expect(JSON.stringify(all)).toBe(`"${all}"`);
});
