import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BuildRecord } from '../../src/outputs/data/build-record.ts';
import { openPage, type PageSettings } from '../support/browser.ts';
import { axeFindings, overflowOf } from '../support/looks.ts';
import { buildSite, serve } from '../support/site.ts';

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
  '/ban-do/',
  '/chuyen-di/',
  '/qua-tang/',
  '/en/gifts/',
  '/du-lich/loai/lang-nghe/',
  '/su-kien/thang/2027-02/',
  '/huong-dan/',
  '/huong-dan/tu-excel/',
  '/huong-dan/khi-co-loi/',
  '/en/guides/first-product/',
  '/cau-chuyen/chuyen-chiec-la-gai/',
  '/en/stories/chuyen-chiec-la-gai/',
];

/** What is printed from: every kind, and a product whose papers carry most. */
const papers = [
  '/in/san-pham/banh-gai-mau/',
  '/in/san-pham/mang-kho-doi-mau/',
  '/in/nha-san-xuat/htx-banh-gai-mau/',
  '/in/mua-o-dau/cua-hang-ocop-xa-mau/',
  '/in/xa/xa-mau/',
  '/in/cung-duong/duong-che-ban-may/',
  '/en/print/products/vien-nghe-mat-ong-mau/',
  '/en/print/communes/xa-mau/',
];

let site: string;
let server: Awaited<ReturnType<typeof serve>>;
/** One page of every kind: the sections, and the first record of each kind in both languages. */
let pages: string[];

beforeAll(async () => {
  site = await buildSite({ content: 'test/fixtures/xa-mau/content', today: '2026-11-22' });
  const record = JSON.parse(readFileSync(join(site, 'build.json'), 'utf8')) as BuildRecord;
  // Star ranks share the page of their section, which is in the list already.
  const firstOfEach = Object.values(record.pages).flatMap((byId) => Object.values(byId)[0] ?? []);
  pages = [...new Set([...sections, ...papers, ...firstOfEach])];
  server = await serve(site);
});
afterAll(() => server?.close());

/** Opens a page of the sample commune; its address without the server. */
const open = (path: string, settings: PageSettings = {}) =>
  openPage(`${server.url}${path.slice(1)}`, settings);
const close = (page: Page) => page.context().close();

/** So many windows go through the pages side by side, each from one to the next as a visitor would. */
const WINDOWS = 3;

/** Does something on every page. */
async function onEveryPage(
  settings: PageSettings,
  look: (page: Page, path: string) => Promise<void>,
): Promise<void> {
  const waiting = [...pages];
  const windows = Array.from({ length: WINDOWS }, async () => {
    const page = await open('/', settings);
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      await page.goto(`${server.url}${path.slice(1)}`);
      await look(page, path);
    }
    await close(page);
  });
  await Promise.all(windows);
}

describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
  test('axe finds nothing on any kind of page', async () => {
    const found: Record<string, string[]> = {};
    await onEveryPage({ colorScheme, width: 360 }, async (page, path) => {
      const list = await axeFindings(page);
      if (list.length > 0) found[path] = list;
    });
    expect(found).toEqual({});
  }, 300_000);
});

describe('on a screen of 320 px', () => {
  const wide: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    const heard = new WeakSet<Page>();
    await onEveryPage({ width: 320 }, async (page, path) => {
      if (!heard.has(page)) {
        heard.add(page);
        page.on('request', (request) => {
          if (!request.url().startsWith(server.url) && !request.url().startsWith('data:'))
            complaints.push(`${page.url()} asks ${request.url()}`);
        });
        page.on('console', (message) => {
          if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
        });
        await page.reload();
      }
      await page.waitForLoadState('networkidle');
      const overflow = await overflowOf(page);
      if (overflow > 0) wide.push(`${path}: ${overflow} px`);
    });
  }, 300_000);

  test('no page scrolls sideways', () => expect(wide).toEqual([]));
  test('the shipped policy is never broken, and nothing is asked of another host', () =>
    expect(complaints).toEqual([]));
});

test('every page has one h1, a title of its own and a description', () => {
  const titles = new Map<string, string>();
  for (const path of pages) {
    const html = readFileSync(join(site, path, 'index.html'), 'utf8');
    expect(html.match(/<h1[\s>]/g), path).toHaveLength(1);
    // The same entry may have one name in both languages.
    const title = `${path.startsWith('/en/') ? 'en' : 'vi'}: ${/<title>([^<]+)</.exec(html)?.[1]}`;
    expect(titles.get(title), `${path} has the title of`).toBeUndefined();
    titles.set(title, path);
    expect(html, path).toMatch(/<meta name="description" content="[^"]+"/);
  }
  expect(titles.size).toBe(pages.length);
});

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

describe.each([
  [
    '/cau-chuyen/chuyen-chiec-la-gai/',
    'Chú thích nguồn',
    ['Báo Ví Dụ (bịa)', 'Tạp chí Ví Dụ (bịa)'],
  ],
  ['/en/stories/chuyen-chiec-la-gai/', 'Notes', ['Báo Ví Dụ (bịa)', 'Tạp chí Ví Dụ (bịa)']],
])('the notes of %s', (path, heading, publishers) => {
  test('lead from the text to who published it and back to the very place, without a script', async () => {
    const page = await open(path, { width: 360, javaScriptEnabled: false });
    const notes = page.getByRole('region', { name: heading });
    const marks = page.locator('.prose sup a');
    expect(await marks.allInnerTexts()).toEqual(['1', '2', '1']);
    const items = await notes.getByRole('listitem').allInnerTexts();
    expect(items.map((item) => item.split(',')[0])).toEqual(publishers);

    await marks.nth(2).click();
    const note = page.locator(':target');
    expect(await note.innerText()).toContain(publishers[0]);
    // Its second way back leads to the mark that was followed here.
    await note.locator('a[href^="#"]').nth(1).click();
    expect(await marks.nth(2).evaluate((mark) => mark.matches(':target'))).toBe(true);
    await close(page);
  });

  test('are printed with the text, without the ways back', async () => {
    const page = await open(path, { width: 800 });
    await page.emulateMedia({ media: 'print' });
    const notes = page.getByRole('region', { name: heading });
    expect(await notes.isVisible()).toBe(true);
    expect(await notes.locator('a[href^="#"]:visible').count()).toBe(0);
    await close(page);
  });
});
