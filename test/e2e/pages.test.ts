import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BuildRecord } from '../../src/outputs/build-record.ts';
import { openPage } from '../support/browser.ts';
import { buildSite, serve } from '../support/site.ts';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Sections that every site has, in both languages. */
const sections = [
  '/',
  '/san-pham/',
  '/san-pham/nganh/food/',
  '/nha-san-xuat/',
  '/hang-sao/',
  '/mua-o-dau/',
  '/du-lich/',
  '/cung-duong/',
  '/su-kien/',
  '/cau-chuyen/',
  '/xa/',
  '/ke-hoach/',
  '/nguon-va-cach-lam/',
  '/du-lieu/',
  '/gioi-thieu/',
  '/kha-nang-tiep-can/',
  '/en/',
  '/en/products/',
  '/en/producers/',
  '/en/where-to-buy/',
  '/en/visit/',
  '/en/stories/',
  '/en/communes/',
  '/en/stars/',
  '/en/sources-and-method/',
  '/en/data/',
  '/en/about/',
  '/tim-kiem/',
  '/theo-doi/',
  '/thay-doi/',
  '/en/search/',
  '/en/watch/',
  '/en/changes/',
];

/** What is printed from: every kind, and a product whose papers carry most. */
const papers = [
  '/in/san-pham/banh-gai-mau/',
  '/in/san-pham/mang-kho-doi-mau/',
  '/in/nha-san-xuat/htx-banh-gai-mau/',
  '/in/mua-o-dau/cua-hang-ocop-xa-mau/',
  '/in/xa/xa-mau/',
  '/en/print/products/vien-nghe-mat-ong-mau/',
  '/en/print/communes/xa-mau/',
];

let server: Awaited<ReturnType<typeof serve>>;
/** One page of every kind: the sections, and the first record of each kind in both languages. */
let pages: string[];

beforeAll(async () => {
  const site = await buildSite({ content: 'test/fixtures/xa-mau/content', today: '2026-11-22' });
  const record = JSON.parse(readFileSync(join(site, 'build.json'), 'utf8')) as BuildRecord;
  // Star ranks share the page of their section, which is in the list already.
  const firstOfEach = Object.values(record.pages).flatMap((byId) => Object.values(byId)[0] ?? []);
  pages = [...new Set([...sections, ...papers, ...firstOfEach])];
  server = await serve(site);
});
afterAll(() => server?.close());

/** Opens a page of the sample commune; its address without the server. */
const open = (path: string, settings: Parameters<typeof openPage>[1] = {}) =>
  openPage(`${server.url}${path.slice(1)}`, settings);
const close = (page: Page) => page.context().close();

async function violations(page: Page): Promise<string[]> {
  // Playwright may evaluate where the page's own policy forbids scripts of its own.
  await page.evaluate(axeSource);
  const results = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return results.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html.slice(0, 120))
        .slice(0, 2)
        .join(' | ')}`,
  );
}

describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
  test('axe finds nothing on any kind of page', async () => {
    const found: Record<string, string[]> = {};
    for (const path of pages) {
      const page = await open(path, { colorScheme, width: 360 });
      const list = await violations(page);
      if (list.length > 0) found[path] = list;
      await close(page);
    }
    expect(found).toEqual({});
  }, 300_000);
});

test('no page scrolls sideways at 320 px', async () => {
  const wide: string[] = [];
  for (const path of pages) {
    const page = await open(path, { width: 320 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (overflow > 0) wide.push(`${path}: ${overflow} px`);
    await close(page);
  }
  expect(wide).toEqual([]);
}, 300_000);

test('the shipped policy is never broken, and nothing is asked of another host', async () => {
  const complaints: string[] = [];
  for (const path of pages) {
    const page = await open(path);
    page.on('request', (request) => {
      if (!request.url().startsWith(server.url) && !request.url().startsWith('data:'))
        complaints.push(`${path} asks ${request.url()}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`${path}: ${message.text()}`);
    });
    await page.reload({ waitUntil: 'networkidle' });
    await close(page);
  }
  expect(complaints).toEqual([]);
}, 300_000);

test('every page has one h1, a title of its own and a description', async () => {
  const titles = new Map<string, string>();
  for (const path of pages) {
    const page = await open(path, { javaScriptEnabled: false });
    expect(await page.locator('h1').count(), path).toBe(1);
    // The same entry may have one name in both languages.
    const title = `${path.startsWith('/en/') ? 'en' : 'vi'}: ${await page.title()}`;
    expect(titles.get(title), `${path} has the title of`).toBeUndefined();
    titles.set(title, path);
    expect(await page.locator('meta[name=description]').getAttribute('content'), path).not.toBe('');
    await close(page);
  }
}, 300_000);

test('targets of the thumb are at least 24 px, and focus can be seen', async () => {
  const page = await open('/san-pham/', { width: 360 });
  const small = await page
    .locator('a:visible, button:visible, summary:visible')
    .evaluateAll((elements) =>
      elements
        // Links in running text are exempt; the whole of a card is its link.
        .filter((element) => !element.closest('p, dd, blockquote, .skip, .card'))
        .map((element) => ({
          box: element.getBoundingClientRect(),
          html: element.outerHTML.slice(0, 100),
        }))
        .filter(({ box }) => box.height < 24 || box.width < 24)
        .map(({ html }) => html),
    );
  expect(small).toEqual([]);
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(
    () => getComputedStyle(document.activeElement as Element).outlineWidth,
  );
  expect(Number.parseFloat(outline)).toBeGreaterThanOrEqual(2);
  await close(page);
});
