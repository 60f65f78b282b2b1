import { describe, expect, test } from 'vitest';
import { isOneSlip, soundAlikes } from '../../../../src/domain/search/slips.ts';
import { Vocabulary } from '../../../../src/domain/search/vocabulary.ts';

test.each([
  ['banh', 'bnah', true],
  ['banh', 'bah', true],
  ['banh', 'bannh', true],
  ['banh', 'bonh', true],
  ['banh', 'banh', true],
  ['banh', 'bhna', false],
  ['banh', 'bo', false],
  ['banh', 'hnab', false],
  ['', 'a', true],
])('%s and %s are one slip apart: %s', (a, b, is) => {
  expect(isOneSlip(a, b)).toBe(is);
  expect(isOneSlip(b, a)).toBe(is);
});

test('two slips where two are allowed', () => {
  expect(isOneSlip('phuong', 'puhogn', 2)).toBe(true);
  expect(isOneSlip('phuong', 'puhogn')).toBe(false);
});

test('what sounds alike somewhere', () => {
  expect(soundAlikes('tranh')).toContain('chanh');
  expect(soundAlikes('xua')).toContain('sua');
  expect(soundAlikes('gay')).toContain('gai');
  expect(soundAlikes('nac')).toContain('lac');
  expect(soundAlikes('gai')).not.toContain('gai');
});

describe('a vocabulary', () => {
  const words = ['banh', 'ban', 'bach', 'gai', 'gao', 'ga', '321'];
  const vocabulary = new Vocabulary(new Map(words.map((word, at) => [word, at + 1])));

  test('completes the start of a word, the frequent first', () => {
    expect(vocabulary.startingWith('ba', 2)).toEqual(['bach', 'ban']);
    expect(vocabulary.hasStart('gh')).toBe(false);
    expect(vocabulary.hasStart('')).toBe(true);
  });

  test('knows its neighbours, and guesses at no numbers', () => {
    expect(vocabulary.near('bnah', 5)).toEqual(['banh']);
    expect(vocabulary.near('gay', 5)[0]).toBe('gai');
    expect(vocabulary.near('322', 5)).toEqual([]);
    expect(vocabulary.near('x', 5)).toEqual([]);
  });
});
