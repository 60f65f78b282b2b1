import { expect, test } from 'vitest';
import { readQuery } from '../../../../src/domain/search/query.ts';
import { indexOf, synonyms } from '../../../support/search.ts';

const { vocabulary } = indexOf(
  'Bánh gai Chiêm Hóa',
  'Lạc rang',
  'Tours homestay Bản Ba',
  'Đường phèn',
);

/** Each reading as the likeliest spelling of its words, without marks. */
const readings = (text: string): string[] =>
  readQuery(text, vocabulary, synonyms).map(({ words }) =>
    words.map(({ spellings }) => spellings[0]?.plain).join(' '),
  );

test('what stands there comes first', () => {
  expect(readings('Bánh  GAI!')[0]).toBe('banh gai');
  expect(readings('')).toEqual([]);
  expect(readings('…?!')).toEqual([]);
});

test('Telex is decoded unless the index has the word as it stands', () => {
  expect(readings('banhs gai')[0]).toBe('banh gai');
  expect(readings('tours')[0]).toBe('tours');
});

test('stuck words are cut, torn ones joined', () => {
  expect(readings('banhgai')).toContain('banh gai');
  expect(readings('home stay')).toContain('homestay');
});

test('other names of the same thing are asked for too, if the marks allow', () => {
  expect(readings('đậu phộng rang')).toContain('lac rang');
  expect(readings('dau phong rang')).toContain('lac rang');
  expect(readings('đâu phông rang')).not.toContain('lac rang');
});

test('a query is understood once, and never in more ways than can be searched', () => {
  const all = readings('chè heo bắp thơm khóm dứa mè lạc hoa quả trứng đậu');
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeLessThanOrEqual(10);
});

test('hostile and endless text is only text', () => {
  expect(readings('<img src=x onerror=alert(1)>')[0]).toBe('img src x onerror alert 1');
  expect(readings('a '.repeat(5000))[0]?.split(' ').length).toBeLessThanOrEqual(12);
});

test('full-width letters mean what the usual ones mean', () => {
  expect(readings('ｂａｎｈ　ｇａｉ')).toEqual(readings('banh gai'));
  expect(readings('ＢÁＮＨ ｇａｉ')).toEqual(readings('BÁNH gai'));
});
