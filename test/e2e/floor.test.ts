/**
 * What a visitor does with a phone that is years old. In the project `old` this runs, like the tests of each of
 * these pages, in a Chromium near the floor of package.json; elsewhere in that of today.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, onTestFinished, test } from 'vitest';
import { browserFloor } from '../../src/lib/browser-floor.ts';
import { isOldBrowser, openPage, type PageSettings } from '../support/browser.ts';
import { axeFindings, overflowOf } from '../support/looks.ts';
import { sample, servedSite } from '../support/served-site.ts';

const site = servedSite({ ...sample, editor: true });
const TODAY = '2026-11-22T08:00:00+07:00';

/** Opens a page on a phone, and closes it with the test, which fails over any error of a script. */
async function open(path: string, settings: PageSettings = {}): Promise<Page> {
  const page = await openPage(`${site.url}nguon-va-cach-lam/`, {
    width: 360,
    touch: true,
    now: TODAY,
    ...settings,
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  onTestFinished(async () => {
    await page.context().close();
    expect(errors).toEqual([]);
  });
  await page.goto(`${site.url}${path}`);
  return page;
}

const answerOf = (page: Page) => page.locator('star-check').getAttribute('data-answered');

test.runIf(isOldBrowser)('the browser is an old one, near the floor', async () => {
  const page = await open('tra-cuu/');
  const version = page.context().browser()?.version() ?? '';
  const floor = browserFloor.find(({ browser }) => browser === 'chrome')?.version;
  expect(Number.parseInt(version, 10)).toBeGreaterThanOrEqual(Number(floor));
  expect(Number.parseInt(version, 10)).toBeLessThanOrEqual(109);
  // It lacks what phones lacked then.
  expect(await page.evaluate(() => 'canParse' in URL || 'groupBy' in Map)).toBe(false);
});

describe('the star check answers', () => {
  test.each([
    ['an address that is pasted', 'https://sanvat.example/san-pham/banh-gai-mau/'],
    ['the short address under a code', '/p/banh-gai-mau/'],
    ['a GTIN', '2000000000015'],
    ['the number of a decision', '1450/QĐ-UBND'],
    ['a name', 'bánh gai mẫu'],
    ['a name without its marks', 'banh gai mau'],
  ])('%s', async (_what, text) => {
    const page = await open('tra-cuu/');
    await page.locator('star-check input[name="q"]').fill(text);
    await page.keyboard.press('Enter');
    await expect.poll(() => answerOf(page)).toBe('valid');
    expect(await page.locator('.check-panels .cert a').first().getAttribute('href')).toContain('/');
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
  });

  test('a picture of a code that is scanned', async () => {
    const page = await open('tra-cuu/');
    const code = readFileSync(join(site.folder, 'qr/product/banh-gai-mau.svg'));
    await page.locator('[data-scan]').click();
    await page.locator('dialog.scan').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.locator('[data-scan-photo]').setInputFiles({
      name: 'ma.png',
      mimeType: 'image/png',
      buffer: await sharp(code).resize(600).flatten({ background: '#fff' }).png().toBuffer(),
    });
    await expect.poll(() => answerOf(page)).toBe('valid');
    expect(await axeFindings(page)).toEqual([]);
  });
});

const pages = [
  '',
  'tra-cuu/',
  'tim-kiem/?q=banh',
  'san-pham/?nganh=food',
  'san-pham/nganh/food/',
  'san-pham/banh-gai-mau/',
  'ban-do/',
  'chuyen-di/',
  'danh-sach/',
  'cung-duong/mot-ngay-o-xa-mau/',
  'su-kien/',
  'mua-o-dau/',
  'xa/xa-mau/',
  'cau-chuyen/',
  'quyet-dinh/',
  'in/san-pham/banh-gai-mau/',
  'en/',
];

test('one page after the other comes, is clean for axe, and no wider than the phone', async () => {
  const page = await open('');
  const found: string[] = [];
  for (const path of pages) {
    await page.goto(`${site.url}${path}`);
    await page.waitForLoadState('networkidle');
    for (const finding of await axeFindings(page)) found.push(`${path} ${finding}`);
    // Sheets of paper are as wide as paper.
    if (!path.startsWith('in/') && (await overflowOf(page)) > 0) found.push(`${path} is too wide`);
  }
  expect(found).toEqual([]);
}, 240_000);

test('stars, states and the words of the law have their colours', async () => {
  const page = await open('san-pham/vien-nghe-mat-ong-mau/');
  /** Grounds and words whose colour comes from a variable: a missing one would leave none, or black. */
  const colours = await page.evaluate(() =>
    ['--gold-text', '--gold-wash', '--ok-text', '--ok-wash', '--off-wash', '--stop-wash'].map(
      (name) => {
        const box = document.createElement('p');
        box.style.background = `var(${name})`;
        document.body.append(box);
        return getComputedStyle(box).backgroundColor;
      },
    ),
  );
  expect(new Set(colours).size).toBe(colours.length);
  expect(colours).not.toContain('rgba(0, 0, 0, 0)');
  const mask = await page
    .locator('.stars')
    .first()
    .evaluate((stars) => {
      const { maskImage, webkitMaskImage } = getComputedStyle(stars, '::before');
      const own = getComputedStyle(stars);
      return [maskImage, webkitMaskImage, own.maskImage, own.webkitMaskImage].join(' ');
    });
  // Stars are cut out of gold; without a mask they would be a bar.
  expect(mask).toContain('url(');
});

describe('where no script starts, though scripts are on', () => {
  test.each([
    ['tra-cuu/?q=321', 'form.search[method="get"]', '1450/QĐ-UBND'],
    ['tim-kiem/?q=banh', '.search-browse a', 'Thực phẩm'],
    ['san-pham/', '.card a', 'Bánh gai'],
    ['san-pham/?nganh=food', '.filter-open', 'Bánh gai'],
    ['ban-do/', '[data-part="list"] > li a', 'Thác Mẫu'],
    ['chuyen-di/', '.unstarted a[href="/cung-duong/"]', 'JavaScript'],
    ['danh-sach/', '.unstarted a[href="/san-pham/"]', 'JavaScript'],
    ['', 'main a', 'OCOP'],
  ])('%s answers by itself', async (path, selector, words) => {
    const page = await open('robots.txt');
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(`${site.url}${path}`);
    await page.locator(selector).first().waitFor();
    expect(await page.locator('main').innerText()).toContain(words);
    expect(await overflowOf(page)).toBe(0);
  });
});

test('the editor, which is for browsers of today, says so where it cannot be opened', async () => {
  const page = await open('nguon-va-cach-lam/');
  await page.route('**/admin/assets/cms-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '(?<syntax of tomorrow' }),
  );
  await page.goto(`${site.url}admin/`);
  const start = page.locator('[data-editor-start]');
  await start
    .locator('button')
    .click({ timeout: 3000 })
    .catch(() => {});
  await expect
    .poll(() => start.locator('p:visible, section:visible').allInnerTexts())
    .toContainEqual(expect.stringMatching(/Không mở được trình biên tập|Chrome, Edge/));
});
