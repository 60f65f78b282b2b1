import { describe, expect, test } from 'vitest';
import {
  MAX_SAVED,
  merged,
  moved,
  readShared,
  readStored,
  sharedFragment,
  storedText,
  withoutProduct,
  withProduct,
} from '../../../../src/domain/shortlist/list.ts';

const many = (count: number) => Array.from({ length: count }, (_, at) => `p-${at}`);

test('a product goes to the end, once', () => {
  expect(withProduct(['che'], 'banh-gai')).toEqual(['che', 'banh-gai']);
  expect(withProduct(['che', 'banh-gai'], 'che')).toEqual(['che', 'banh-gai']);
});

test('a full list takes nothing more, and says so by being the same', () => {
  const full = many(MAX_SAVED);
  expect(withProduct(full, 'banh-gai')).toBe(full);
});

test('a product is taken off, whether it was there or not', () => {
  expect(withoutProduct(['che', 'banh-gai'], 'che')).toEqual(['banh-gai']);
  expect(withoutProduct(['che'], 'mat-ong')).toEqual(['che']);
});

test.each([
  ['c', 0, 'c,a,b,d'],
  ['a', 1, 'b,a,c,d'],
  ['a', -1, 'a,b,c,d'],
  ['b', 99, 'a,c,d,b'],
  ['x', 0, 'a,b,c,d'],
])('%s moved to place %d gives %s', (id, place, order) => {
  expect(moved(['a', 'b', 'c', 'd'], id, place).join()).toBe(order);
});

test('two lists are one without doubles, one’s own first, within the limit', () => {
  expect(merged(['a', 'b'], ['c', 'b', 'd'])).toEqual(['a', 'b', 'c', 'd']);
  expect(merged(many(MAX_SAVED - 1), ['x', 'y'])).toEqual([...many(MAX_SAVED - 1), 'x']);
});

describe('out of storage', () => {
  test('comes what was put in', () => {
    expect(readStored(storedText(['che', 'banh-gai']))).toEqual(['che', 'banh-gai']);
  });

  test.each([
    ['nothing', null],
    ['no JSON', '{"ids":['],
    ['another thing’s JSON', '"dark"'],
    ['null', 'null'],
    ['ids that are none', '{"ids":{"0":"che"}}'],
  ])('%s is an empty list', (_, text) => {
    expect(readStored(text)).toEqual([]);
  });

  test('only what can be an id is read', () => {
    const stored = [
      'che',
      7,
      null,
      '../../etc/passwd',
      '<img src=x onerror=alert(1)>',
      'Che',
      '__proto__',
      'a--b',
      'x'.repeat(81),
      'che',
    ];
    expect(readStored(JSON.stringify({ format: 1, ids: stored }))).toEqual(['che']);
  });

  test('a bare list and a later format are read too', () => {
    expect(readStored('["che"]')).toEqual(['che']);
    expect(readStored('{"format":9,"ids":["che"],"notes":{"che":"x"}}')).toEqual(['che']);
  });

  test('no more than a list may hold', () => {
    expect(readStored(JSON.stringify(many(1000)))).toHaveLength(MAX_SAVED);
  });
});

describe('out of an address', () => {
  test('comes what was shared, in its order', () => {
    const fragment = sharedFragment(['mat-ong', 'che']);
    expect(fragment).toBe('#ids=mat-ong,che');
    expect(readShared(fragment)).toEqual(['mat-ong', 'che']);
  });

  test('commas that a messenger has escaped', () => {
    expect(readShared('#ids=mat-ong%2Cche%2cgao')).toEqual(['mat-ong', 'che', 'gao']);
  });

  test('another fragment shares nothing', () => {
    expect(readShared('#main')).toBeUndefined();
    expect(readShared('')).toBeUndefined();
  });

  test('hostile words are no ids', () => {
    expect(readShared('#ids=<img src=x>,che,%3Cscript%3E,../x,javascript:alert(1)')).toEqual([
      'che',
    ]);
  });

  test('a whole list fits an address that messengers pass on', () => {
    const longest = Array.from({ length: MAX_SAVED }, (_, at) => `san-pham-ten-rat-dai-${at}`);
    expect(sharedFragment(longest).length).toBeLessThan(2000);
  });
});
