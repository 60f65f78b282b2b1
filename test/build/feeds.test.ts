import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { beforeAll, expect, test } from 'vitest';
import { folderSource, verifyRelease } from '../../scripts/lib/verification.ts';
import { buildSite } from '../support/site.ts';
import { textsIn, xmlOf } from '../support/xml.ts';

let site: string;
beforeAll(async () => {
  site = await buildSite({ content: 'test/fixtures/xa-mau/content', today: '2026-11-22' });
});

const textOf = (file: string) => readFileSync(join(site, file), 'utf8');
const eventsOf = (file: string) =>
  new ICAL.Component(ICAL.parse(textOf(file)))
    .getAllSubcomponents('vevent')
    .map((part) => new ICAL.Event(part));

test('every calendar of the site is read by another parser, with whole days and names of their own', () => {
  const files = globSync('**/*.ics', { cwd: site });
  expect(files.length).toBeGreaterThan(4);
  for (const file of files) {
    expect(textOf(file).replaceAll('\r\n', ''), file).not.toMatch(/[\r\n]/);
    const events = eventsOf(file);
    expect(new Set(events.map(({ uid }) => uid)).size, file).toBe(events.length);
  }
  expect(eventsOf('thay-doi/lich.ics').length).toBeGreaterThan(5);
  expect(
    eventsOf('theo-doi/lich.ics').every(
      ({ startDate, endDate }) => startDate.isDate && endDate.compare(startDate) > 0,
    ),
  ).toBe(true);
});

test('every RSS feed and JSON Feed is read by another parser, and leads to pages that exist', () => {
  const feeds = [
    ...globSync('**/rss.xml', { cwd: site }).map((file) => ({
      file,
      links: (parseRssFeed(textOf(file)).items ?? []).map(({ link }) => link),
    })),
    ...globSync('**/feed.json', { cwd: site }).map((file) => ({
      file,
      links: (parseJsonFeed(textOf(file)).items ?? []).map(({ url }) => url),
    })),
  ];
  expect(feeds.length).toBeGreaterThan(8);
  for (const { file, links } of feeds) {
    for (const link of links) {
      const page = join(site, decodeURIComponent(new URL(link ?? '').pathname), 'index.html');
      expect(() => readFileSync(page), `${file} ${link}`).not.toThrow();
    }
  }
});

test('the feed of the site tells of a recall, and of nothing that is still ahead', () => {
  const items = parseRssFeed(textOf('thay-doi/rss.xml')).items ?? [];
  expect(items.some(({ title }) => title?.includes('bị thu hồi'))).toBe(true);
  for (const { pubDate } of items)
    expect(new Date(pubDate ?? '').getTime()).toBeLessThan(Date.parse('2026-11-23T00:00:00+07:00'));
});

test('the watch list names every file and field to edit, in a table that a spreadsheet opens', () => {
  const text = textOf('theo-doi/danh-sach.csv');
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text).toMatch(/Hết hạn trong 12 tháng tới,2026-12-28,/);
  expect(text).toContain('content/products/mang-kho-doi-mau.json,certificates.0.recall');
  for (const topic of [
    'Đã quá hạn',
    'Đang trong kỳ',
    'Còn hiệu lực do',
    'Đã hết hạn',
    'Thiếu bằng chứng',
    'Thông tin cũ',
    'Chưa có ảnh',
    'Chưa có bản tiếng Anh',
  ]) {
    expect(text).toContain(topic);
  }
  expect(textOf('theo-doi/index.html')).toContain('<meta name="robots" content="noindex"');
});

test('stories are news in both forms, the same in each', () => {
  for (const folder of ['cau-chuyen', 'en/stories']) {
    const rss = parseRssFeed(textOf(`${folder}/rss.xml`)).items ?? [];
    const json = parseJsonFeed(textOf(`${folder}/feed.json`)).items ?? [];
    expect(json.length).toBeGreaterThan(4);
    expect(json.map(({ title, url }) => [title, url])).toEqual(
      rss.map(({ title, link }) => [title, link]),
    );
  }
});

test('goods for Google Merchant have what it asks for, and lead to pages and pictures that exist', () => {
  const items = [...xmlOf(textOf('feeds/merchant.xml')).getElementsByTagName('item')];
  expect(items.map((item) => textsIn(item, 'g:id'))).toEqual([['banh-gai-mau']]);
  for (const item of items) {
    const field = (name: string) => textsIn(item, `g:${name}`)[0] ?? '';
    for (const name of ['title', 'description', 'link', 'image_link', 'brand'])
      expect(field(name), name).not.toBe('');
    expect(field('price')).toMatch(/^\d+ VND$/);
    expect(field('availability')).toMatch(/^(in_stock|out_of_stock|preorder|backorder)$/);
    expect(String(item)).not.toMatch(/rating/i);
    const inSite = (address: string) => join(site, decodeURIComponent(new URL(address).pathname));
    expect(() => readFileSync(join(inSite(field('link')), 'index.html'))).not.toThrow();
    expect(() => readFileSync(inSite(field('image_link')))).not.toThrow();
  }
});

test('the sitemap names every page once, with pictures that are there', () => {
  const pages = [...xmlOf(textOf('sitemap-1.xml')).getElementsByTagName('url')].map((url) => ({
    address: textsIn(url, 'loc')[0] ?? '',
    pictures: textsIn(url, 'image:loc'),
  }));
  expect(pages.length).toBeGreaterThan(50);
  expect(new Set(pages.map(({ address }) => address)).size).toBe(pages.length);
  const product = pages.find(({ address }) => address.endsWith('/san-pham/banh-gai-mau/'));
  // The picture for sharing, and two photographs.
  expect(product?.pictures).toHaveLength(3);
  for (const { address, pictures } of pages) {
    expect(() => readFileSync(join(site, new URL(address).pathname, 'index.html'))).not.toThrow();
    for (const picture of pictures)
      expect(() => readFileSync(join(site, new URL(picture).pathname)), picture).not.toThrow();
  }
});

test('the release is what its manifest says', async () => {
  const { findings, fileCount } = await verifyRelease(folderSource(site));
  expect(findings).toEqual([]);
  expect(fileCount).toBeGreaterThan(500);
});
