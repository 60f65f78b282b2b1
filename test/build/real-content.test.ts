import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BuildRecord } from '../../src/outputs/data/build-record.ts';
import { buildSite } from '../support/site.ts';

let site: string;
const page = (path: string) => readFileSync(join(site, path, 'index.html'), 'utf8');

beforeAll(async () => {
  site = await buildSite({ content: 'content' });
});

const idsOf = (collection: string) =>
  globSync(`content/${collection}/*.json`)
    .map((file) => file.replace(/^.*[\\/]|\.json$/g, ''))
    .sort();

describe('every entry has a page in both languages', () => {
  test.each([
    'products',
    'producers',
    'decisions',
    'points-of-sale',
    'destinations',
    'routes',
    'events',
    'stories',
    'localities',
    'plans',
  ] as const)('%s', (name) => {
    const record = JSON.parse(readFileSync(join(site, 'build.json'), 'utf8')) as BuildRecord;
    const ids = idsOf(name);
    expect(ids.length).toBeGreaterThan(4);
    const pages = record.pages[name] ?? {};
    expect(Object.keys(pages).sort()).toEqual(ids);
    for (const path of Object.values(pages).flat())
      expect(existsSync(join(site, path, 'index.html')), path).toBe(true);
    expect(Object.values(pages).every((paths) => paths.length === 2)).toBe(true);
  });
});

test('a release of the country is under 20,000 files without listing kits, which is what free hosts take', () => {
  const files = globSync(join(site, '**/*')).filter((file) => statSync(file).isFile());
  const kits = join(site, 'kit');
  expect(files.filter((file) => !file.startsWith(kits)).length).toBeLessThan(20_000);
});

/** Elements of a page as a browser counts them: templates and what is for no script are not among them. */
const elementsOf = (html: string): number =>
  html.replaceAll(/<(script|template|noscript)\b[^>]*>[\s\S]*?<\/\1>/gu, '<$1>').match(/<[a-z]/gu)
    ?.length ?? 0;

test.each([
  ['home', ['', 'en'], 12_000, 800],
  ['list', ['san-pham', 'en/products'], 14_000, 1400],
  ['product', ['san-pham/banh-gai-chiem-hoa', 'en/products/banh-gai-chiem-hoa'], 12_000, 600],
  ['story', ['cau-chuyen/ban-tren-may'], 14_000, 800],
  ['search', ['tim-kiem', 'en/search'], 6000, 300],
] as const)(
  'a page of the kind %s is small: HTML packed, and elements',
  (_, paths, bytes, elements) => {
    for (const path of paths) {
      const html = page(path);
      expect(brotliCompressSync(html).length, path).toBeLessThan(bytes);
      expect(elementsOf(html), path).toBeLessThanOrEqual(elements);
    }
  },
);

describe('every place is in its list, and its page shows its sources and how exactly its position is known', () => {
  test.each([
    ['points-of-sale', 'mua-o-dau', 'point-of-sale'],
    ['destinations', 'du-lich', 'destination'],
  ] as const)('%s', (collection, section, kind) => {
    const list = page(section);
    const ids = idsOf(collection);
    expect(ids.length).toBeGreaterThan(20);
    for (const id of ids) {
      const entry = JSON.parse(readFileSync(`content/${collection}/${id}.json`, 'utf8')) as {
        kind: string;
        position?: { precision: string };
        sources: { publisher: string }[];
      };
      expect(list, id).toMatch(new RegExp(`<li[^>]*data-kind="${kind}"[^>]*data-id="${id}"`));
      const html = page(`${section}/${id}`);
      expect(html.match(/<blockquote/g)?.length, id).toBe(entry.sources.length);
      // What is on the network has no place.
      if (entry.kind !== 'online')
        expect(html, id).toContain(`data-precision="${entry.position?.precision ?? 'none'}"`);
    }
  });

  test('destinations can be narrowed to each kind without a script, and none is lost', () => {
    const list = page('du-lich');
    const families = [...list.matchAll(/href="(\/du-lich\/loai\/[^"]+)"/g)].map(([, path]) => path);
    expect(families.length).toBeGreaterThanOrEqual(4);
    const ids = families.flatMap((path) =>
      [
        ...page(path as string).matchAll(/<li[^>]*data-kind="destination"[^>]*data-id="([^"]+)"/g),
      ].map(([, id]) => id),
    );
    expect(ids.toSorted()).toEqual(idsOf('destinations'));
  });
});

test('the certificate of bánh gai Chiêm Hóa is in force, with number, body and days', () => {
  const html = page('san-pham/banh-gai-chiem-hoa');
  for (const words of [
    '321/QĐ-UBND',
    'UBND tỉnh Tuyên Quang',
    '6/8/2024',
    '6/8/2027',
    'Còn hiệu lực',
  ])
    expect(html).toContain(words);
});

test('what a plan or the press says shows outlined stars and the words, never gold', () => {
  const html = page('san-pham/tom-kho-hieu-phat');
  expect(html).toContain('data-status="stated"');
  expect(html).toContain('Chưa thấy quyết định công nhận nên chưa thể xác nhận hạng sao này.');
  expect(html).not.toMatch(
    /class="stars" data-stars="\d"(?! data-basis="(?:stated|outOfTerm)")[^>]*><\/span>(?![^<]*<\/(?:p|span)>\s*<div class="card-body">)[^<]*<h2 class="cert-rank"/,
  );
});

test('a product page weighs under 25 KB with its styles and scripts, packed, without pictures', () => {
  const html = page('san-pham/banh-gai-chiem-hoa');
  const assets = [...html.matchAll(/(?:href|src)="\/(_astro\/[^"]+\.(?:css|js)|theme\.js)"/g)].map(
    ([, path]) => readFileSync(join(site, path as string)),
  );
  const packed = [Buffer.from(html), ...assets].map((bytes) => brotliCompressSync(bytes).length);
  expect(assets.length).toBeGreaterThanOrEqual(3);
  expect(packed.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(25_000);
});

test('the display font weighs at most 30 KB', () => {
  const fonts = globSync('public/fonts/*.woff2').map((file) => statSync(file).size);
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(30_720);
});

test('a cloth is a few hundred bytes', () => {
  const sizes = globSync(join(site, 'cloth/product/*.png')).map((file) => statSync(file).size);
  expect(sizes).toHaveLength(idsOf('products').length);
  expect(Math.max(...sizes)).toBeLessThan(700);
});

test('every page has a picture for sharing, a canonical address and both languages', () => {
  for (const path of [
    '',
    'en',
    'san-pham/mien-dong-binh-lu',
    'en/products/mien-dong-binh-lu',
    'xa/chiem-hoa',
  ]) {
    const html = page(path);
    const image = /property="og:image" content="https:\/\/sanvat\.example(\/[^"]+)"/.exec(
      html,
    )?.[1];
    expect(image && existsSync(join(site, image)), path).toBe(true);
    expect(html).toMatch(/rel="canonical" href="https:\/\/sanvat\.example\//);
    for (const lang of ['vi', 'en', 'x-default']) expect(html).toContain(`hreflang="${lang}"`);
  }
});

test('untranslated words are marked as Vietnamese on English pages', () => {
  const html = page('en/products/tom-kho-hieu-phat');
  expect(html).toMatch(/<html lang="en">/);
  expect(html).toMatch(/<blockquote lang="vi">/);
});

test('no name of a natural person of the sources stands on any page', () => {
  const withheld = globSync('content/producers/*.json')
    .map(
      (file) =>
        JSON.parse(readFileSync(file, 'utf8')) as {
          isNaturalPersonName: boolean;
          name: { vi: string };
        },
    )
    .filter(({ isNaturalPersonName }) => isNaturalPersonName);
  expect(withheld.length).toBeGreaterThan(0);
  for (const { name } of withheld) expect(name.vi).toMatch(/^Hộ kinh doanh/);
});
