import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import {
  coverPng,
  coverShapes,
  coverSizes,
  sectorCloths,
  siteIcon,
  siteIconPng,
  siteIconSvg,
} from '../../../../src/outputs/pictures/cover.ts';

describe('coverPng', () => {
  test.each(coverShapes)('cuts a %s to its size', async (shape) => {
    // Both kinds of edge: the comb is woven a row lower than the others.
    for (const id of ['banh-gai', 'ghe-may', 'mat-ong', 'thac-ban-ba', 'nem-phung']) {
      const { width, height } = await sharp(coverPng(id, 'tour', shape)).metadata();
      expect({ width, height }).toEqual(coverSizes[shape]);
    }
  });

  test('gives the same bytes twice', () => {
    expect(coverPng('banh-gai', 'food', 'band')).toEqual(coverPng('banh-gai', 'food', 'band'));
  });

  test('has a cloth for every sector, no two alike', () => {
    const cloths = Object.entries(sectorCloths).map(([family, { id }]) =>
      Buffer.from(coverPng(id, family as keyof typeof sectorCloths)).toString('hex'),
    );
    expect(new Set(cloths).size).toBe(6);
  });
});

describe('the sign of the site', () => {
  const made: [file: string, content: Uint8Array][] = [
    ['public/favicon.svg', Buffer.from(siteIconSvg())],
    ['public/favicon-32.png', siteIconPng(32)],
    ['public/apple-touch-icon.png', siteIconPng(180)],
    ['public/icon-512.png', siteIconPng(512)],
  ];

  test.each(made)('%s is what the loom makes of it', async (file, content) => {
    expect((await readFile(file)).equals(content)).toBe(true);
  });

  test('shows the same cells as SVG and as PNG', async () => {
    const size = siteIcon.width * 4;
    const drawn = await sharp(Buffer.from(siteIconSvg()), { density: 72 })
      .resize(size, size, { kernel: 'nearest' })
      .removeAlpha()
      .raw()
      .toBuffer();
    const woven = await sharp(siteIconPng(size)).removeAlpha().raw().toBuffer();
    expect(drawn.equals(woven)).toBe(true);
  });
});
