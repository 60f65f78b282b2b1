import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import type { BuildRecord } from '../../src/outputs/data/build-record.ts';
import { buildSite } from '../support/site.ts';

const SITE = 'https://sanvat.example/';
/** Pixels a module: what a printed code of 20 mm is to a camera held near. */
const SCALE = 6;

let site: string;
beforeAll(async () => {
  site = await buildSite({ content: 'content' });
});

/** What an independent reader makes of a drawing. */
async function decode(file: string): Promise<string | undefined> {
  const svg = readFileSync(file, 'utf8');
  const modules = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]);
  const { data, info } = await sharp(Buffer.from(svg))
    .resize(modules * SCALE, modules * SCALE, { kernel: 'nearest' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test('every QR code of the site leads to a page of the site', async () => {
  const files = globSync(join(site, 'qr/**/*.svg'));
  const { counts } = JSON.parse(readFileSync(join(site, 'build.json'), 'utf8')) as BuildRecord;
  const coded = {
    product: 'products',
    'point-of-sale': 'points-of-sale',
    route: 'routes',
  } as const;
  for (const [kind, collection] of Object.entries(coded))
    expect(globSync(join(site, `qr/${kind}/*.svg`)), kind).toHaveLength(counts[collection]);
  // Of makers and places, those have one that are printed of.
  for (const [kind, printed] of Object.entries({ producer: 'nha-san-xuat', locality: 'xa' })) {
    const codes = globSync(join(site, `qr/${kind}/*.svg`)).map((file) => basename(file, '.svg'));
    expect(codes.length, kind).toBeGreaterThan(20);
    expect(codes.sort()).toEqual(readdirSync(join(site, 'in', printed)).sort());
  }
  for (const file of files) {
    const [, kind, name = ''] = relative(site, file).split(/[\\/]/);
    const id = name.replace('.svg', '');
    const address = (await decode(file)) ?? '';
    expect(address.startsWith(SITE), `${file}: ${address}`).toBe(true);
    expect(existsSync(join(site, address.slice(SITE.length), 'index.html')), address).toBe(true);
    expect(address.endsWith(`/${id}/`), address).toBe(true);
    if (kind === 'product') expect(address).toBe(`${SITE}p/${id}/`);
  }
});

test('a code keeps four empty modules about it and is coarse enough to print at 20 mm', () => {
  for (const file of globSync(join(site, 'qr/product/*.svg'))) {
    const svg = readFileSync(file, 'utf8');
    const [, size = '0'] = /viewBox="0 0 (\d+) /.exec(svg) ?? [];
    const starts = [...svg.matchAll(/M(\d+) (\d+)h/g)].flatMap(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    expect(Math.min(...starts.filter((at) => at > 0)), file).toBeGreaterThanOrEqual(4);
    // 0.33 mm a module is what phones want.
    expect(Number(size), file).toBeLessThanOrEqual(61);
  }
});
