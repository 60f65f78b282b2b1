import { expect, test } from 'vitest';
import { pickWords } from '../../../../src/browser/kit/language.ts';

test('an English page shows English words where there are some, and says where there are none', () => {
  expect(pickWords(['Bánh gai', 'Thorn leaf cake'], 'en')).toEqual({
    text: 'Thorn leaf cake',
    lang: 'en',
  });
  expect(pickWords(['Bánh gai'], 'en')).toEqual({ text: 'Bánh gai', lang: 'vi' });
});

test('a Vietnamese page shows Vietnamese words', () => {
  expect(pickWords(['Bánh gai', 'Thorn leaf cake'], 'vi')).toEqual({
    text: 'Bánh gai',
    lang: 'vi',
  });
});
