import jsQR from 'jsqr';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { codedAddress, qrModules, qrSvg } from '../../../../src/outputs/pictures/qr.ts';

/** What a camera reads in a drawing, on a page of some colour. */
async function readIn(svg: string, background: string): Promise<string | undefined> {
  const { data, info } = await sharp(Buffer.from(svg), { density: 288 })
    .flatten({ background })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test.each([
  'https://sanvat.example/p/che/',
  `https://sanvat.example/nha-san-xuat/${'hop-tac-xa-'.repeat(12)}/`,
])('a camera reads %s in its code, on a dark page too', async (address) => {
  expect(await readIn(qrSvg(address), '#ffffff')).toBe(address);
  expect(await readIn(qrSvg(address), '#000000')).toBe(address);
});

test('four empty modules stand around a code, and each dark run of a row is one bar', () => {
  const svg = qrSvg('https://sanvat.example/p/che/');
  const modules = qrModules('https://sanvat.example/p/che/', 4);
  expect(svg).toContain(`viewBox="0 0 ${modules.length} ${modules.length}"`);
  const isEdge = (at: number) => at < 4 || at >= modules.length - 4;
  const drawn = modules.map((row) => row.map(() => false));
  const bars = [...svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)].map((bar) => bar.map(Number));
  for (const [, x = 0, y = 0, width = 0] of bars)
    for (let at = x; at < x + width; at++) {
      expect(isEdge(at) || isEdge(y)).toBe(false);
      (drawn[y] ?? [])[at] = true;
    }
  expect(drawn).toEqual(modules);
  const runs = modules.flatMap((row) => row.filter((isDark, at) => isDark && !row[at - 1]));
  expect(bars).toHaveLength(runs.length);
});

test('a code of a product leads to its short address, of another record to its Vietnamese page', () => {
  expect(codedAddress({ kind: 'product', id: 'che' })).toBe('https://sanvat.example/p/che/');
  expect(codedAddress({ kind: 'producer', id: 'htx' })).toBe(
    'https://sanvat.example/nha-san-xuat/htx/',
  );
});

test('a text that no code can hold is refused', () => {
  expect(() => qrSvg('a'.repeat(2332))).toThrow();
});
