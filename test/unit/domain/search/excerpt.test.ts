import { expect, test } from 'vitest';
import { excerptOf, markFound } from '../../../../src/domain/search/excerpt.ts';
import {
  holdsWords,
  textForIndex,
  textFromIndex,
} from '../../../../src/domain/search/text-words.ts';

const found = new Set(['banh', 'gai']);

test('found words are marked whatever their marks, neighbours as one', () => {
  expect(markFound('Nghề bánh gai, BÁNH và lá gái', found)).toEqual([
    { text: 'Nghề ', isFound: false },
    { text: 'bánh gai', isFound: true },
    { text: ', ', isFound: false },
    { text: 'BÁNH', isFound: true },
    { text: ' và lá ', isFound: false },
    { text: 'gái', isFound: true },
  ]);
});

test('the pieces are the text, letter by letter', () => {
  const text = '<b>bánh</b> & "gai" <img src=x onerror=1>';
  expect(
    markFound(text, found)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
  expect(markFound('', found)).toEqual([]);
});

test('an excerpt shows where most was found', () => {
  const text = `${'Lời mở đầu dài dòng. '.repeat(20)}Ở đây làm bánh gai ngon. ${'Lời kết. '.repeat(20)}`;
  const excerpt = excerptOf(text, found, 80);
  expect(excerpt).toContain('bánh gai');
  expect(excerpt.length).toBeLessThan(90);
  expect(excerptOf('Ngắn.', found, 80)).toBe('Ngắn.');
  expect(excerptOf(text, new Set(['zzz']), 40)).toBe('Lời mở đầu dài dòng. Lời mở đầu dài…');
});

test('texts for Pagefind know đ as d, and come back as they were', () => {
  const text = 'Đường thốt nốt ở Ô Diên';
  expect(textForIndex(text)).toContain('dường');
  expect(textFromIndex(textForIndex(text))).toBe(text);
  expect(textForIndex('Mật ong')).toBe('Mật ong');
  expect(holdsWords(text, ['duong', 'thot', 'no'])).toBe(true);
  expect(holdsWords(text, ['duong', 'phen'])).toBe(false);
});
