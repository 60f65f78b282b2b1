import { describe, expect, test } from 'vitest';
import {
  type ListRequest,
  DEVICE,
  isEmptyRequest,
  emptyRequest,
  readAddress,
  writeAddress,
} from '../../../../src/domain/facets/address.ts';
import { filteredListPath, filterWords } from '../../../../src/outputs/addresses/index.ts';

const anything = () => true;
const full: ListRequest = {
  choice: new Map([
    ['star', new Set(['4', '3'])],
    ['sector', new Set(['food'])],
    ['near', new Set(['1'])],
  ]),
  sort: 'newest',
  from: 'chiem-hoa',
  page: 3,
};

describe.each(['vi', 'en'] as const)('in %s', (lang) => {
  const words = filterWords(lang);

  test('what is written is read', () => {
    for (const asked of [full, emptyRequest, { ...full, sort: 'near' as const, from: DEVICE }])
      expect(readAddress(writeAddress(asked, words), words, anything)).toEqual(asked);
  });

  test('no two parameters have one name', () => {
    const names = [...Object.values(words.levels), words.sort, words.from, words.page];
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(Object.values(words.sorts)).size).toBe(Object.keys(words.sorts).length);
  });
});

const words = filterWords('vi');

test('the same wishes make the same short address', () => {
  expect(writeAddress(full, words)).toBe('?nganh=food&sao=3,4&gan=1&xep=moi&tu=chiem-hoa&trang=3');
  expect(filteredListPath({ ...emptyRequest, choice: full.choice, sort: 'name' }, 'en')).toBe(
    '/en/products/?sector=food&stars=3,4&near=1&sort=name',
  );
  expect(writeAddress(emptyRequest, words)).toBe('');
});

test('where the device is, is never written down', () => {
  expect(writeAddress({ ...full, from: DEVICE }, words)).toContain('tu=toi');
  expect(writeAddress({ ...emptyRequest, from: 'chiem-hoa' }, words)).toBe('');
});

test('what is not known is left out', () => {
  const isKnown = (level: string, value: string) => level === 'sector' && value === 'food';
  const hostile = '<img src=x onerror=alert(1)>';
  const { choice, ...rest } = readAddress(
    `?nganh=food,${encodeURIComponent(hostile)},__proto__&sao=4&xep=${hostile}&tu=../x&trang=-1&la=1`,
    words,
    isKnown,
  );
  expect([...choice]).toEqual([['sector', new Set(['food'])]]);
  expect(rest).toEqual({ sort: 'sure', from: undefined, page: 1 });
  expect(isEmptyRequest(readAddress('?nganh=%F0%9F', words, isKnown))).toBe(true);
  expect(readAddress('?trang=99999999999', words, isKnown).page).toBe(1);
});

test('a parameter may also be repeated', () => {
  expect(readAddress('?sao=4&sao=5,3', words, anything).choice.get('star')).toEqual(
    new Set(['4', '5', '3']),
  );
});
