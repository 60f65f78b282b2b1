import { expect, test } from 'vitest';
import { distanceWords } from '../../../src/i18n/near-words.ts';

test.each([
  [38.9, 's', 'exact', 'vi', '39 km về phía nam, đường chim bay'],
  [2.34, 'ne', 'approximate', 'vi', 'khoảng 2,3 km về phía đông bắc, đường chim bay'],
  [0.416, 'w', 'exact', 'vi', '420 m về phía tây, đường chim bay'],
  [0.02, 'w', 'exact', 'vi', 'chưa đến 50 m, đường chim bay'],
  [12.2, 'n', 'commune', 'vi', 'khoảng 12 km về phía bắc, tính đến trung tâm xã'],
  [1351, 's', 'area', 'en', 'about 1,351 km to the south, to the centre of the area'],
] as const)('%f km %s, known as %s, in %s', (km, wind, precision, lang, words) => {
  expect(distanceWords(km, wind, precision, lang)).toBe(words);
});
