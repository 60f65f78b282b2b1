import { expect, test } from 'vitest';
import { motifInName, motifOfProduct, motifOfRecord } from '../../../src/domain/motifs.ts';

test.each([
  ['Bánh gai Chiêm Hóa', 'processed-cereals', 'food', 'banh-gai'],
  ['Tôm khô Hiểu Phát', 'processed-animal', 'food', 'shrimp'],
  ['Chanh leo (Tam Đường)', 'fresh-produce', 'food', 'passion-fruit'],
  ['Nước mắm cá cơm Xuân Anh', 'liquid-condiments', 'food', 'sauce-bottle'],
  ['Kẹo hạt điều gừng Hà Mỵ', 'processed-produce', 'food', 'candy'],
  ['Nấm linh chi Quỳnh Tâm', 'essential-oils-herbs', 'herb', 'lingzhi'],
  // A spirit is a bottle whatever it is made of.
  ['Rượu nấm lim xanh Ba Chẽ', 'other-alcohol', 'drink', 'bottle'],
  ['Nước khoáng Quang Hanh Fresh vị chanh muối', 'bottled-water', 'drink', 'water-bottle'],
  // One syllable with a capital is a proper name.
  ['Thanh nhãn Lê Gia', 'fresh-produce', 'food', 'grapes'],
  // "vải" is cloth or a fruit.
  ['Vải sớm Phúc Hòa', 'fresh-produce', 'food', 'grapes'],
  ['Vải lanh', 'textiles', 'craft', 'cloth'],
  // Where the name says nothing, the set does.
  ['Mộc Đế Vương', 'herbal-infusion', 'food', 'teapot'],
  ['Vú sữa Tân Yên', 'fresh-produce', 'food', 'basket'],
  ['Tổ Yến Sào Xứ Thanh', 'processed-animal', 'food', 'bird-nest'],
] as const)('%s of the set %s shows what it is', (name, set, sector, motif) => {
  expect(motifOfProduct(name, { set, sector })).toBe(motif);
  expect(motifOfProduct(name.normalize('NFD'), { set, sector })).toBe(motif);
  expect(motifOfProduct(name, { set, sector, chosen: 'kite' })).toBe('kite');
});

test('a place shows its kind, and what has a thing in its name that', () => {
  expect(motifOfRecord('destination', 'waterfall', 'Thác Bản Ba')).toBe('waterfall');
  expect(motifOfRecord('destination', 'craftVillage', 'Làng diều Bá Dương Nội')).toBe('kite');
  expect(motifOfRecord('producer', undefined, 'HTX chè Linh Phú')).toBe('tea-leaf');
  expect(motifOfRecord('point-of-sale', undefined, 'Siêu thị')).toBe('stall');
  expect(motifOfRecord('locality', 'formerDistrict', 'Huyện Chiêm Hóa')).toBe('bamboo');
});

test('a name without a known thing has no motif', () => {
  expect(motifInName('Phúc Hưng Long')).toBeUndefined();
});
