import { expect, test } from 'vitest';
import { inPages, pageLinks } from '../../../src/lib/page-numbers.ts';

/** The row as a reader sees it, the page that is shown in brackets. */
const row = (page: number, pages: number): string =>
  pageLinks(page, pages)
    .map((link) => {
      if (link.kind === 'gap') return '…';
      const texts = { previous: `‹${link.page}`, next: `${link.page}›`, current: `[${link.page}]` };
      return link.kind === 'other' ? `${link.page}` : texts[link.kind];
    })
    .join(' ');

test('the first, the last and those around are linked, and the pages before and after', () => {
  expect(row(2, 4)).toBe('‹1 1 [2] 3 4 3›');
  expect(row(5, 12)).toBe('‹4 1 … 3 4 [5] 6 7 … 12 6›');
});

test('nothing is before the first page and nothing after the last', () => {
  expect(row(1, 12)).toBe('[1] 2 3 … 12 2›');
  expect(row(12, 12)).toBe('‹11 1 … 10 11 [12]');
  expect(row(1, 1)).toBe('[1]');
});

test('a list is cut into full pages and a rest', () => {
  expect(inPages(['a', 'b', 'c'], 2)).toEqual([
    { page: 1, pages: 2, shown: ['a', 'b'] },
    { page: 2, pages: 2, shown: ['c'] },
  ]);
  expect(inPages(['a', 'b'], 2)).toHaveLength(1);
});

test('an empty list still has its page', () => {
  expect(inPages([], 2)).toEqual([{ page: 1, pages: 1, shown: [] }]);
});
