import { describe, expect, test } from 'vitest';
import {
  holdsWords,
  textForIndex,
  textFromIndex,
} from '../../../../src/domain/search/text-words.ts';

describe('a text in the index', () => {
  test('has each of its words with đ once more with d, tones kept', () => {
    expect(textForIndex('Đường phèn và đậu đen')).toMatch(/dường dậu den$/);
    expect(textForIndex('đậu, đậu, đậu').match(/dậu/g)).toHaveLength(1);
  });

  test('without đ stays as it is, composed', () => {
    expect(textForIndex('Bánh gai'.normalize('NFD'))).toBe('Bánh gai'.normalize('NFC'));
  });

  test('is shown as it was written', () => {
    for (const text of ['Đường phèn và đậu đen', 'Bánh gai', ''])
      expect(textFromIndex(textForIndex(text))).toBe(text);
  });
});

describe('a text', () => {
  test('holds words without their marks, all of them', () => {
    expect(holdsWords('Bánh gai Chiêm Hóa', ['banh', 'hoa'])).toBe(true);
    expect(holdsWords('Bánh gai Chiêm Hóa', ['banh', 'mat'])).toBe(false);
  });

  test('holds the beginning of a word only where it is the last that was typed', () => {
    expect(holdsWords('Bánh gai Chiêm Hóa', ['banh', 'chi'])).toBe(true);
    expect(holdsWords('Bánh gai Chiêm Hóa', ['chi', 'banh'])).toBe(false);
  });
});
