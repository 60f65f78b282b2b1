import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { type ClothFamily, type ClothLayout, selvedge, weave } from '../../../src/lib/loom.ts';
import { type IndexedImage, toPng } from '../../../src/lib/png.ts';

/** Width, height and the first half of the hash of its colours, as another program reads the PNG. */
async function decode(png: Uint8Array) {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const digest = createHash('sha256').update(data).digest('hex').slice(0, 16);
  return { width: info.width, height: info.height, digest };
}

const rowsOf = ({ width, height, cells }: IndexedImage): Uint8Array[] =>
  Array.from({ length: height }, (_, row) => cells.subarray(row * width, (row + 1) * width));

const families: ClothFamily[] = ['food', 'drink', 'herb', 'craft', 'plant', 'tour'];
const manyCloths = Array.from({ length: 300 }, (_, number) =>
  weave(`san-vat-${number}`, families[number % families.length] ?? 'food'),
);

describe('weave', () => {
  // The cloths that the first catalogue was drawn and printed with: these must never change.
  test.each<[id: string, family: ClothFamily, layout: ClothLayout, digest: string]>([
    ['banh-gai-chiem-hoa', 'food', 'band', '059a45005352f9b4'],
    ['mat-ong-chiem-hoa', 'food', 'band', '24c45350e7f9e5a0'],
    ['mien-dong-binh-lu', 'food', 'medallion', '6a4da8b3a4c71dfc'],
    ['nem-phung-thai-cam', 'food', 'lattice', '3a5921ed5d5a1bd2'],
    ['ghe-may-tam-duong', 'craft', 'band', 'b4fff60d37ec74ee'],
    ['hoa-lan-ho-diep-dan-hoai', 'plant', 'band', 'f046ea65b6cb6dc5'],
    ['ruou-phan-hoa-mat-ong-son-thanh', 'drink', 'band', '6d64fb4ed03ee735'],
    ['duoc-lieu', 'herb', 'stripes', '9b6340a208763fe0'],
    ['thac-ban-ba', 'tour', 'stripes', 'd97f6fc8128d1cc1'],
  ])('weaves the cloth of %s as it always was', async (id, family, layout, digest) => {
    const cloth = weave(id, family);
    expect(cloth.layout).toBe(layout);
    expect(await decode(toPng(cloth))).toEqual({ width: 65, height: 49, digest });
  });

  test('weaves the same cloth from the same id', () => {
    expect(weave('ghe-may', 'craft')).toEqual(weave('ghe-may', 'craft'));
    expect(toPng(weave('ghe-may', 'craft'))).toEqual(toPng(weave('ghe-may', 'craft')));
  });

  test('weaves another cloth from another id, and in another sector', () => {
    expect(weave('ghe-may', 'craft').cells).not.toEqual(weave('ghe-tre', 'craft').cells);
    expect(weave('ghe-may', 'craft').palette).not.toEqual(weave('ghe-may', 'tour').palette);
  });

  test('gives most records a cloth of their own', () => {
    const different = new Set(manyCloths.map((cloth) => Buffer.from(toPng(cloth)).toString('hex')));
    expect(different.size).toBeGreaterThan(manyCloths.length * 0.75);
  });

  test('mirrors every row, as on the loom', () => {
    for (const cloth of manyCloths) {
      for (const row of rowsOf(cloth)) expect(row).toEqual(row.slice().reverse());
    }
  });

  test('is the same cloth when it is wider', () => {
    const cover = rowsOf(weave('banh-gai-chiem-hoa', 'food'));
    const band = rowsOf(weave('banh-gai-chiem-hoa', 'food', { width: 325 }));
    const overhang = (325 - 65) / 2;
    expect(band.map((row) => row.slice(overhang, -overhang))).toEqual(
      cover.map((row) => row.slice()),
    );
  });

  test('uses the six dyes of one lot and no other colour', () => {
    for (const { palette, cells } of manyCloths) {
      expect(palette).toHaveLength(6);
      for (const colour of palette) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
      expect(Math.max(...cells)).toBeLessThan(palette.length);
    }
  });
});

describe('selvedge', () => {
  test('weaves the edge of the site as it always was', async () => {
    const edge = selvedge('san-vat', 'craft');
    expect(await decode(toPng(edge))).toEqual({
      width: 240,
      height: 9,
      digest: '3f35981d67144d45',
    });
  });

  test('is hemmed above and below in one colour', () => {
    for (let number = 0; number < 30; number++) {
      const rows = rowsOf(selvedge(`vai-${number}`, 'food'));
      expect(new Set(rows[0])).toEqual(new Set(rows.at(-1)));
      expect(new Set(rows[0]).size).toBe(1);
    }
  });
});

describe('toPng', () => {
  test('gives back every cell of a picture of odd width, to another program', async () => {
    const palette = ['#000000', '#ff0000', '#00ff00', '#0000ff', '#fffdf7'];
    const cells = Uint8Array.from({ length: 15 }, (_, cell) => cell % palette.length);
    const png = toPng({ width: 5, height: 3, palette, cells });
    const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
    expect(info).toMatchObject({ width: 5, height: 3, channels: 3 });
    const colours = Array.from(
      cells,
      (_, cell) => `#${data.subarray(cell * 3, cell * 3 + 3).toString('hex')}`,
    );
    expect(colours).toEqual(Array.from(cells, (cell) => palette[cell]));
  });

  test('is an indexed PNG of four bits a pixel', async () => {
    const metadata = await sharp(toPng(weave('che-pa-then', 'drink'))).metadata();
    expect(metadata).toMatchObject({ format: 'png', isPalette: true, bitsPerSample: 4 });
  });

  test('makes a cover of a few hundred bytes, a band of less than a thousand', () => {
    for (const cloth of manyCloths) expect(toPng(cloth).length).toBeLessThan(500);
    for (let number = 0; number < 60; number++) {
      const band = weave(`san-vat-${number}`, 'craft', { width: 325 });
      expect(toPng(band).length).toBeLessThan(1000);
    }
  });
});
