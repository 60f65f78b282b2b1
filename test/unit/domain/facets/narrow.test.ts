/** Narrowing and ordering on a list small enough to be read. */
import { describe, expect, test } from 'vitest';
import { type Facet, narrow, orderBy } from '../../../../src/domain/facets/narrow.ts';

/** Six products: food, food, drink, drink, craft, and one without a sector. */
const sector: Facet = {
  codes: [0, 0, 1, 2, 3, 4],
  levels: [
    { name: 'sector', values: [['food'], ['drink'], ['drink'], ['craft'], []] },
    { name: 'group', values: [['cakes'], ['tea'], ['spirits'], ['weaving'], []] },
  ],
};
const star: Facet = {
  codes: [0, 1, 0, 1, 2, 2],
  levels: [{ name: 'star', values: [['4'], ['3'], ['none']] }],
};
/** One product has both labels. */
const label: Facet = {
  codes: [1, 0, 0, 2, 0, 0],
  levels: [{ name: 'label', values: [[], ['gift'], ['export', 'gift']] }],
};
const facets = [sector, star, label];

const choose = (chosen: Record<string, string[]>) => {
  const choice = new Map(Object.entries(chosen).map(([level, own]) => [level, new Set(own)]));
  const { found, counts } = narrow(6, facets, choice);
  return {
    found: [...found],
    count: (level: string, value: string) => counts.get(level)?.get(value),
  };
};

test('nothing chosen leaves everything, counted', () => {
  const { found, count } = choose({});
  expect(found).toEqual([0, 1, 2, 3, 4, 5]);
  expect(count('sector', 'drink')).toBe(2);
  expect(count('label', 'gift')).toBe(2);
  expect(choose({ sector: [] }).found).toHaveLength(6);
});

test('values of one facet are alternatives, facets are conditions', () => {
  expect(choose({ sector: ['food', 'drink'] }).found).toEqual([0, 1, 2, 3]);
  expect(choose({ sector: ['food', 'drink'], star: ['4'] }).found).toEqual([0, 2]);
  expect(choose({ sector: ['craft'], star: ['4'] }).found).toEqual([]);
});

describe('a count', () => {
  test('is what choosing the value alone in its facet would leave', () => {
    const { count } = choose({ sector: ['food'], star: ['4'] });
    for (const value of ['food', 'drink', 'craft'])
      expect(count('sector', value), value).toBe(
        choose({ sector: [value], star: ['4'] }).found.length,
      );
    for (const value of ['4', '3', 'none'])
      expect(count('star', value), value).toBe(
        choose({ sector: ['food'], star: [value] }).found.length,
      );
    expect(count('label', 'gift')).toBe(1);
  });

  test('counts a product with several values under each', () => {
    const { count } = choose({ sector: ['drink'] });
    expect(count('label', 'gift')).toBe(1);
    expect(count('label', 'export')).toBe(1);
  });
});

describe('a value inside another', () => {
  test('narrows that one and leaves its neighbours whole', () => {
    expect(choose({ sector: ['food', 'drink'], group: ['tea'] }).found).toEqual([0, 1, 2]);
  });

  test('stands alone where its outer value is not chosen', () => {
    expect(choose({ group: ['tea'] }).found).toEqual([2]);
    expect(choose({ sector: ['food'], group: ['tea'] }).found).toEqual([0, 1, 2]);
  });

  test('is counted as if its facet were not chosen', () => {
    const { count } = choose({ sector: ['drink'], group: ['tea'] });
    expect(count('group', 'spirits')).toBe(1);
    expect(count('sector', 'food')).toBe(2);
  });
});

describe('an order', () => {
  const found = Uint32Array.from([0, 1, 2, 3, 4, 5]);

  test('puts small keys first and keeps equals as they came', () => {
    expect([...orderBy(found, [3, 0, 3, 1, 0, 9])]).toEqual([1, 4, 3, 0, 2, 5]);
  });

  test('takes only what was found', () => {
    expect([...orderBy(Uint32Array.from([1, 4, 5]), [0, 7, 0, 0, 2, 2])]).toEqual([4, 5, 1]);
    expect([...orderBy(new Uint32Array(0), [])]).toEqual([]);
  });
});
