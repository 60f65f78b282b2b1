import sharp from 'sharp';
import { expect, test } from 'vitest';
import {
  openGraphImage,
  openGraphSize,
  type OpenGraphSubject,
} from '../../../../src/outputs/pictures/open-graph.ts';

const cake: OpenGraphSubject = {
  cloth: { id: 'banh-gai-chiem-hoa', family: 'food', motif: 'banh-gai', region: 'huyen-chiem-hoa' },
  title: 'Bánh gai Chiêm Hóa',
  subtitle: 'Chiêm Hóa, Tuyên Quang',
  stars: { count: 4, basis: 'certified' },
  lang: 'vi',
};
const longName = 'Bộ sản phẩm trà túi lọc đậu đen xanh lòng và gạo lứt rang mộc MỄ TRÌ, ĐẮK NỖI';

/** How many pixels have a colour. */
async function countColour(png: Uint8Array, hex: string): Promise<number> {
  const data = await sharp(png).removeAlpha().raw().toBuffer();
  const wanted = Buffer.from(hex.slice(1), 'hex');
  let count = 0;
  for (let at = 0; at < data.length; at += 3) {
    if (wanted.equals(data.subarray(at, at + 3))) count++;
  }
  return count;
}
const GOLD = '#bb7d07';
const INK = '#1b2150';

test('makes the same bytes twice', async () => {
  expect(await openGraphImage(cake)).toEqual(await openGraphImage({ ...cake }));
});

test.each([
  ['a short name', cake],
  ['a name of eighty letters', { ...cake, title: longName }],
  ['no stars', { ...cake, stars: undefined }],
  ['a subtitle that is too long', { ...cake, title: 'Chè', subtitle: longName }],
])('is a picture of the right size and light enough with %s', async (_, subject) => {
  const png = await openGraphImage(subject);
  expect(await sharp(png).metadata()).toMatchObject({ ...openGraphSize, isPalette: true });
  expect(png.length).toBeLessThan(40_000);
});

test('prints the words in ink', async () => {
  expect(await countColour(await openGraphImage(cake), INK)).toBeGreaterThan(5_000);
});

test('gives gold to certified stars only, a star at a time', async () => {
  const gold = async (stars: OpenGraphSubject['stars']) =>
    countColour(await openGraphImage({ ...cake, stars }), GOLD);
  expect(await gold({ count: 3, basis: 'stated' })).toBe(0);
  expect(await gold(undefined)).toBe(0);
  const one = (await gold({ count: 4, basis: 'certified' })) / 4;
  expect(one).toBeGreaterThan(300);
  expect(await gold({ count: 5, basis: 'certified' })).toBe(one * 5);
});
