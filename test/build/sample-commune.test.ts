import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { leadsOn } from '../support/html.ts';
import { buildSite } from '../support/site.ts';

let site: string;
beforeAll(async () => {
  site = await buildSite({ content: 'test/fixtures/xa-mau/content', today: '2026-11-22' });
});

describe('Xã Mẫu shows a certificate in every state on a page of its own', () => {
  test.each([
    'valid',
    'due',
    'extended',
    'expired',
    'recalled',
    'notYet',
    'stated',
    'outOfTerm',
    'planned',
  ])('%s', (status) => {
    const pages = globSync(join(site, 'san-pham/*/index.html')).filter((file) =>
      new RegExp(`data-kind="certificate"[^>]*data-status="${status}"`).test(
        readFileSync(file, 'utf8'),
      ),
    );
    expect(pages.length).toBeGreaterThan(0);
  });

  test('superseded stands in the history of a product that has gone from three stars to four', () => {
    const upgraded = globSync(join(site, 'san-pham/*/index.html')).filter((file) =>
      readFileSync(file, 'utf8').includes('Nâng hạng'),
    );
    expect(upgraded.length).toBeGreaterThan(0);
  });
});

test('photographs come in AVIF and WebP in three widths, and no output carries metadata', async () => {
  const photos = globSync(join(site, '_astro/*.{avif,webp,jpg,png}'));
  expect(photos.some((file) => file.endsWith('.avif'))).toBe(true);
  expect(photos.some((file) => file.endsWith('.webp'))).toBe(true);
  const widths = new Set<number>();
  for (const file of photos) {
    const { exif, xmp, iptc, width } = await sharp(file).metadata();
    expect([exif, xmp, iptc], file).toEqual([undefined, undefined, undefined]);
    widths.add(width);
  }
  for (const width of [400, 800, 1200]) expect(widths).toContain(width);
});

test('every page of a sample says that it is one', () => {
  const pages = globSync(join(site, 'san-pham/*/index.html'))
    .map((file) => readFileSync(file, 'utf8'))
    .filter((html) => !leadsOn(html));
  expect(pages.length).toBeGreaterThan(20);
  for (const html of pages) expect(html).toContain('Dữ liệu mẫu, không có thật');
});

test('the law’s words stand beside a supplement and a drink wherever they are shown', () => {
  const html = globSync(join(site, 'san-pham/**/index.html')).map((file) =>
    readFileSync(file, 'utf8'),
  );
  expect(html.some((text) => text.includes('không có tác dụng thay thế thuốc chữa bệnh'))).toBe(
    true,
  );
  expect(readFileSync(join(site, 'san-pham/index.html'), 'utf8')).toContain(
    'không có tác dụng thay thế thuốc chữa bệnh',
  );
});

test('a site that is built the day after the last day of a certificate says that it is expired', async () => {
  const later = await buildSite({ content: 'test/fixtures/minimal/content', today: '2028-12-19' });
  const html = readFileSync(join(later, 'san-pham/mat-ong-nho/index.html'), 'utf8');
  expect(html).toMatch(/data-kind="certificate"[^>]*data-status="expired"/);
  expect(html).toContain('Đã hết hạn');
  expect(html).not.toContain('Còn hiệu lực');
});
