import { expect, test } from 'vitest';
import { compareNames, fold, idFromName, spellingOf, wordsOf } from '../../../src/lib/fold.ts';

test('marks, đ, capitals, spaces and punctuation fall away', () => {
  expect(fold('  Bánh  gai — Đắk Hoà ')).toBe('banh gai dak hoa');
  expect(fold('ĐƯỜNG')).toBe('duong');
  expect(fold('Ðồng')).toBe('dong'); // eth, as old documents have it
});

test('tone placement and composition make no difference', () => {
  expect(fold('Hoà')).toBe(fold('Hòa'));
  expect(fold('Chiêm Hóa'.normalize('NFD'))).toBe(fold('Chiêm Hoá'));
});

test('an id is ASCII with hyphens and at most 80 letters', () => {
  expect(idFromName('Mật ong Chiêm Hóa')).toBe('mat-ong-chiem-hoa');
  expect(idFromName('100% (đặc biệt)')).toBe('100-dac-biet');
  expect(idFromName(`${'a'.repeat(79)} bb`)).toHaveLength(79);
});

test('names are ordered by the Vietnamese alphabet', () => {
  expect(['đu đủ', 'dừa', 'ấm', 'ăn', 'an', 'cá'].sort(compareNames)).toEqual([
    'an',
    'ăn',
    'ấm',
    'cá',
    'dừa',
    'đu đủ',
  ]);
});

test('a word is its letters and its tone, wherever the tone is put', () => {
  expect(spellingOf('hoà')).toEqual(spellingOf('hòa'));
  expect(spellingOf('Đường')).toEqual({ plain: 'duong', letters: 'đương', tone: 2 });
  expect(spellingOf('thuỷ'.normalize('NFD'))).toEqual(spellingOf('thủy'));
  expect(spellingOf('ga')).toEqual({ plain: 'ga', letters: 'ga', tone: 0 });
  expect(spellingOf('gạ').tone).not.toBe(spellingOf('gà').tone);
});

test('words keep their marks and lose all else', () => {
  expect(wordsOf('  Bún, phở khô (Ngọc Hội) 321/QĐ-UBND '.normalize('NFD'))).toEqual([
    'bún',
    'phở',
    'khô',
    'ngọc',
    'hội',
    '321',
    'qđ',
    'ubnd',
  ]);
  expect(wordsOf('…')).toEqual([]);
});

test('letters of another width, from a keyboard in another language, are the same letters', () => {
  expect(fold('ｍａｔ ｏｎｇ')).toBe('mat ong');
  expect(wordsOf('ＭẬＴ　Ｏｎｇ')).toEqual(wordsOf('mật ong'));
  expect(spellingOf('ｈoà')).toEqual(spellingOf('hòa'));
});
