/** The search in a browser: on a part of the real content, and on a site of which the index is hostile. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { SearchManifest } from '../../src/domain/search/manifest.ts';
import { openPage, type PageSettings } from '../support/browser.ts';
import { builtFolder } from '../support/built-folder.ts';
import { realPart } from '../support/real-part.ts';
import { buildSite, serve } from '../support/site.ts';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
/** Machines that run tests are busy. */
const PATIENT = { timeout: 15_000 };
const INDEX = /\/(search-data|pagefind)\//;

let site: string;
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  site = await buildSite({ content: await realPart() });
  server = await serve(site);
});
afterAll(() => server?.close());

/** Opens an address below the site's, and closes it with the test. */
async function open(path: string, settings?: PageSettings, at = server.url): Promise<Page> {
  const page = await openPage(`${at}${path}`, settings);
  onTestFinished(() => page.context().close());
  return page;
}

const field = (page: Page) => page.locator('main search-box input');
const options = (page: Page) => page.locator('main search-box [role="option"]');
const results = (page: Page) => page.locator('search-results li[data-kind]');

async function type(page: Page, text: string): Promise<void> {
  await field(page).click();
  await page.keyboard.type(text);
  await options(page).first().waitFor();
}

describe('as somebody types', () => {
  test('names are suggested with kind, place and stars', async () => {
    const page = await open('tim-kiem/');
    await type(page, 'banh gai');
    const first = options(page).first();
    await expect.poll(() => first.innerText(), PATIENT).toContain('Bánh gai Chiêm Hóa');
    expect(await first.innerText()).toMatch(/Sản phẩm.*Bốn sao.*Chiêm Hóa, Tuyên Quang/s);
    expect(await first.locator('.stars[data-stars="4"]').count()).toBe(1);
    expect(await first.locator('mark').allInnerTexts()).toEqual(['Bánh gai']);
    expect(await first.getAttribute('href')).toBe('/san-pham/banh-gai-chiem-hoa/');
  });

  test('a question that joins facts suggests what answers it, not what only sounds like it', async () => {
    const page = await open('tim-kiem/');
    await type(page, 'tom kho rach gia');
    await expect
      .poll(() => options(page).first().getAttribute('data-id'), PATIENT)
      .toBe('tom-kho-hieu-phat');
  });

  test('nothing of the index is fetched before', async () => {
    const page = await open('robots.txt');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const path of ['tim-kiem/', '', 'en/search/']) {
      await page.goto(`${server.url}${path}`, { waitUntil: 'networkidle' });
    }
    expect(asked.filter((url) => INDEX.test(url))).toEqual([]);
    await page.goto(`${server.url}tim-kiem/`);
    await type(page, 'mat ong');
    expect(asked.some((url) => INDEX.test(url))).toBe(true);
    expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  });

  test('the keyboard does it all', async () => {
    const page = await open('tim-kiem/');
    await type(page, 'mật ong');
    expect(await field(page).getAttribute('aria-expanded')).toBe('true');
    const active = () => field(page).getAttribute('aria-activedescendant');
    expect(await active()).toBeNull();
    await page.keyboard.press('ArrowDown');
    expect(await active()).toBe(await options(page).first().getAttribute('id'));
    expect(await options(page).first().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowUp');
    expect(await active()).toBeNull();
    await page.keyboard.press('ArrowUp');
    expect(await active()).toBe(await options(page).last().getAttribute('id'));
    await page.keyboard.press('Escape');
    expect(await field(page).getAttribute('aria-expanded')).toBe('false');
    expect(await options(page).first().isVisible()).toBe(false);
    expect(await field(page).inputValue()).toBe('mật ong');
    await page.keyboard.press('ArrowDown');
    await options(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/san-pham\/mat-ong/);
  });

  test('a slash goes to the nearest field, and is a slash in one', async () => {
    const list = await open('san-pham/');
    await list.keyboard.press('/');
    expect(await list.evaluate(() => document.activeElement?.id)).toBe('quick-search');
    await list.keyboard.type('nem/');
    expect(await list.locator('#quick-search').inputValue()).toBe('nem/');
    await list.locator('.find [role="option"]').first().waitFor();
    const search = await open('tim-kiem/');
    await search.keyboard.press('/');
    expect(await search.evaluate(() => document.activeElement?.id)).toBe('q');
  });

  test('a screen reader is told once when the typing has stopped', async () => {
    const page = await open('tim-kiem/');
    await field(page).click();
    await page.locator('main search-box [role="status"]').waitFor({ state: 'attached' });
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const place = document.querySelector('main search-box [role="status"]');
      if (!place) return;
      const note = () => place.textContent !== '' && said.push(place.textContent ?? '');
      new MutationObserver(note).observe(place, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
    const lastSaid = async () => (await said()).at(-1) ?? '';
    // All letters in one go: on a busy machine those of a keyboard come as slowly as if somebody had stopped.
    const typeAtOnce = (text: string) =>
      field(page).evaluate((input: HTMLInputElement, whole) => {
        for (let length = 1; length <= whole.length; length++) {
          input.value = whole.slice(0, length);
          input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        }
      }, text);
    await typeAtOnce('banh gai');
    await expect.poll(lastSaid, PATIENT).toMatch(/^\d+ gợi ý/);
    // What was still to be said of the first would be said before the second.
    await typeAtOnce('xyzzyplugh');
    await expect.poll(lastSaid, PATIENT).toMatch(/^(?!\d)/);
    expect(await said()).toHaveLength(2);
  });

  test('what has been left is put away', async () => {
    const page = await open('');
    await type(page, 'tra');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect.poll(() => options(page).first().isVisible(), PATIENT).toBe(false);
  });
});

describe('the search page', () => {
  test('groups what it finds by kind and marks it', async () => {
    const page = await open('tim-kiem/?q=banh%20gay');
    await results(page).first().waitFor();
    expect(await results(page).first().getAttribute('data-id')).toBe('banh-gai-chiem-hoa');
    const groups = await page.locator('.search-group').allInnerTexts();
    expect(groups).toContain('Sản phẩm');
    expect(groups).toContain('Câu chuyện');
    expect(new Set(groups).size).toBe(groups.length);
    expect(await results(page).first().locator('mark').first().innerText()).toBe('Bánh gai');
    expect(await page.locator('#search-status').innerText()).toMatch(/kết quả cho “banh gay”/);
  });

  test.each([
    // A clock that stands before the day of the build is wrong.
    ['by a clock that has stopped', '2024-08-05', 'Bốn sao, có hiệu lực đến 6/8/2027', 1],
    ['on its last day', '2027-08-06', 'Bốn sao, có hiệu lực đến 6/8/2027', 1],
    ['on the day after', '2027-08-07', 'Bốn sao, đã hết hạn', 0],
  ])('says of a certificate what it is %s', async (_, day, words, stars) => {
    const now = `${day}T12:00:00+07:00`;
    const page = await open('tim-kiem/?q=b%C3%A1nh%20gai%20Chi%C3%AAm%20H%C3%B3a', { now });
    const cake = page.locator('search-results [data-id="banh-gai-chiem-hoa"]').first();
    await cake.waitFor();
    expect(await cake.innerText()).toContain(words);
    expect(await cake.locator('.stars').count()).toBe(stars);
  });

  test('carries what the law wants said of a drink', async () => {
    const page = await open('tim-kiem/?q=r%C6%B0%E1%BB%A3u%20chu%E1%BB%91i%20Kim%20B%C3%ACnh');
    const wine = page.locator('[data-id="ruou-chuoi-kim-binh"]').first();
    await wine.waitFor();
    expect(await wine.innerText()).toContain('Không bán cho người dưới 18 tuổi');
    const cake = await open('tim-kiem/?q=b%C3%A1nh%20gai');
    await results(cake).first().waitFor();
    expect(await results(cake).first().locator('.law-line').count()).toBe(0);
  });

  test('asks the next question without loading again, and goes back', async () => {
    const page = await open('tim-kiem/?q=chanh%20d%C3%A2y');
    await expect
      .poll(() => results(page).first().getAttribute('data-id'), PATIENT)
      .toBe('chanh-leo-tam-duong');
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
    await field(page).fill('thị trấn Vĩnh Lộc');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => results(page).first().getAttribute('data-id'), PATIENT)
      .toBe('chiem-hoa');
    expect(new URL(page.url()).searchParams.get('q')).toBe('thị trấn Vĩnh Lộc');
    await page.goBack();
    await expect
      .poll(() => results(page).first().getAttribute('data-id'), PATIENT)
      .toBe('chanh-leo-tam-duong');
    expect(await field(page).inputValue()).toBe('chanh dây');
    expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
  });

  test('looks inside texts where names know nothing', async () => {
    const page = await open('tim-kiem/?q=bac%20nong%20lua%20nep%20huong');
    const plain = await open('tim-kiem/?q=120%20ngh%C3%ACn%20c%E1%BA%B7p');
    await expect
      .poll(() => results(plain).first().getAttribute('data-id'), PATIENT)
      .toBe('banh-gai-chiem-hoa');
    expect(await plain.locator('search-results').innerText()).toContain('120 nghìn cặp');
    await expect
      .poll(() => page.locator('search-results').getAttribute('aria-busy'), PATIENT)
      .toBe('false');
  });

  test('says what is near when nothing is there, and leads on', async () => {
    const page = await open('tim-kiem/?q=%C4%91%C6%B0%E1%BB%9Dng%20th%E1%BB%91t%20n%E1%BB%91t');
    await expect
      .poll(() => page.locator('search-results h2').innerText(), PATIENT)
      .toContain('“đường thốt nốt”');
    expect(await page.locator('.search-sectors a').count()).toBeGreaterThan(2);
  });

  test('speaks English under /en/', async () => {
    const page = await open('en/search/?q=mat%20ong');
    await expect.poll(() => results(page).first().innerText(), PATIENT).toMatch(/honey/i);
    expect(await results(page).first().locator('a').getAttribute('href')).toMatch(
      /^\/en\/products\//,
    );
  });

  test('without JavaScript the form leads to pages that can be browsed', async () => {
    const page = await open('', { javaScriptEnabled: false });
    await field(page).fill('bánh gai');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/tim-kiem\/\?q=/);
    expect(await page.locator('.search-browse a:visible').count()).toBeGreaterThan(10);
    await page.locator('main .notice', { hasText: 'JavaScript' }).waitFor();
  });

  test('a connection that fails is told', async () => {
    const page = await open('robots.txt');
    await page.route(INDEX, (route) => route.abort());
    await page.route(/search-data/, (route) => route.abort());
    await page.goto(`${server.url}tim-kiem/?q=banh`);
    await expect
      .poll(() => page.locator('search-results h2').innerText(), PATIENT)
      .toContain('Không tải được');
  });
});

describe('a question that joins facts', () => {
  const card = (page: Page) => page.locator('.answer-card');
  const chips = (page: Page) => page.locator('.answer-chips button');
  const ask = (text: string, settings: PageSettings = { width: 360 }, path = 'tim-kiem/') =>
    open(`${path}?q=${encodeURIComponent(text)}`, settings);

  test('about a thing and a place is answered in the first screen of a phone', async () => {
    for (const text of ['tôm khô rạch giá', 'tom kho rach gia']) {
      const page = await ask(text);
      const answer = card(page).locator('a').first();
      await answer.waitFor();
      expect(await answer.innerText()).toBe('Tôm khô Hiểu Phát');
      expect((await answer.boundingBox())?.y).toBeLessThan(780);
      expect(await card(page).innerText()).toMatch(/Điểm bán .*Nên hỏi trước khi đến/s);
      expect(await results(page).first().getAttribute('data-id')).toBe('tom-kho-hieu-phat');
      expect(await chips(page).first().innerText()).toMatch(/^Rạch Giá \(cũ\)/);
    }
    const english = await ask('dried shrimp near Rach Gia', { width: 360 }, 'en/search/');
    await card(english).waitFor();
    expect(await card(english).locator('a').first().innerText()).toBe('Hiểu Phát dried shrimp');
  });

  test('takes a condition away, and goes back to it', async () => {
    const page = await ask('bánh gai 4 sao chiêm hóa');
    await chips(page).first().waitFor();
    expect(await chips(page).allInnerTexts()).toEqual([
      expect.stringMatching(/^4 sao/),
      expect.stringMatching(/Chiêm Hóa/),
    ]);
    await chips(page).first().click();
    await expect.poll(() => chips(page).count(), PATIENT).toBe(1);
    expect(await field(page).inputValue()).toBe('bánh gai chiêm hóa');
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await page.goBack();
    await expect.poll(() => chips(page).count(), PATIENT).toBe(2);
  });

  test('about a price says first that hardly any is known', async () => {
    const page = await ask('quà dưới 200 nghìn');
    await card(page).waitFor();
    expect(await card(page).locator('p').first().innerText()).toMatch(/giá/);
    expect(await card(page).innerText()).toMatch(/Hãy hỏi giá/);
    expect(await results(page).first().getAttribute('data-kind')).toBe('product');
    const english = await ask('gift under 200k', { width: 360 }, 'en/search/');
    await card(english).waitFor();
    expect(await card(english).innerText()).toMatch(/price/i);
  });

  test('about a state is answered for the day on which it is asked', async () => {
    const text = 'còn hạn chiêm hóa';
    for (const [day, isInForce] of [
      ['2027-08-06', true],
      ['2027-08-07', false],
    ] as const) {
      const page = await ask(text, { width: 360, now: `${day}T12:00:00+07:00` });
      await card(page).waitFor();
      expect(await card(page).locator('a').count(), day).toBe(isInForce ? 1 : 0);
      expect((await card(page).innerText()).startsWith('Chưa thấy'), day).toBe(!isInForce);
    }
  });

  test('about hours says how many places are open, and of how many nobody knows', async () => {
    const page = await ask('mở cửa chủ nhật chiêm hóa', {
      width: 360,
      now: '2026-11-22T09:00:00+07:00',
    });
    await card(page).waitFor();
    expect(await card(page).innerText()).toMatch(/Chủ nhật.*chưa có giờ mở cửa/s);
  });

  test('has no fault for axe, and nothing runs out of 320 px with text twice as large', async () => {
    const page = await ask('mật ong 4 sao gần chiêm hóa', { width: 320 });
    await card(page).waitFor();
    await page.evaluate(axeSource);
    const found = await page.evaluate(() =>
      (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
});

test('near me lists what is within 50 km, then what is known by its province only, and folds the rest', async () => {
  const page = await open('robots.txt', { width: 360 });
  await page.context().grantPermissions(['geolocation']);
  // In Rạch Giá, of which the catalogue knows no shop with a position.
  await page.context().setGeolocation({ latitude: 10.01234, longitude: 105.08765 });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto(`${server.url}mua-o-dau/`);
  await page.locator('.near-bar [data-do="me"]').click();
  const region = page.locator('near-places section', { hasText: 'cùng tỉnh' }).locator('li');
  await region.first().waitFor();
  expect(
    await region.evaluateAll((all) => all.map((one) => one.getAttribute('data-id'))),
  ).toContain('cua-hang-ocop-hoi-nong-dan-kien-giang');
  expect(await page.locator('near-places').innerText()).toContain(
    'Chưa biết điểm nào trong vòng 50 km',
  );
  const rest = page.locator('near-places details', { hasText: 'xa hơn' });
  expect(await rest.getAttribute('open')).toBeNull();
  expect(await rest.locator('li').first().isVisible()).toBe(false);
  const farthest = await rest
    .locator('.far data')
    .evaluateAll((all) => all.map((one) => Number(one.getAttribute('value'))));
  expect(Math.min(...farthest)).toBeGreaterThan(50);
  expect(farthest).toEqual([...farthest].sort((a, b) => a - b));
  for (const text of asked) expect(text).not.toMatch(/10[.,]01|105[.,]08/);
});

describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
  test('axe finds nothing while suggestions and results are open, at 320 px', async () => {
    const page = await open('tim-kiem/?q=banh', { colorScheme, width: 320 });
    await results(page).first().waitFor();
    await type(page, ' gai');
    await page.keyboard.press('ArrowDown');
    await page.evaluate(axeSource);
    const found = await page.evaluate(() =>
      (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
});

test('at 320 px with text twice as large nothing runs out of the page', async () => {
  const page = await open('tim-kiem/?q=chiem%20hoa', { width: 320 });
  await results(page).first().waitFor();
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await type(page, ' banh');
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});

test('hostile names, places and queries stay text, with no policy to help', async () => {
  const hostile = '<img src=x onerror="window.pwned=1">';
  const folder = builtFolder({});
  cpSync(site, folder, { recursive: true });
  // Headers and the meta both carry the policy.
  writeFileSync(join(folder, '_headers'), '');
  for (const path of ['tim-kiem/index.html'])
    writeFileSync(
      join(folder, path),
      readFileSync(join(folder, path), 'utf8').replace(
        /<meta http-equiv="Content-Security-Policy"[^>]*>/,
        '',
      ),
    );
  const manifest = JSON.parse(
    readFileSync(join(folder, 'search-data/vi.json'), 'utf8'),
  ) as SearchManifest;
  const names = join(folder, manifest.folder, 'names.json');
  const list = JSON.parse(readFileSync(names, 'utf8')) as { entries: Record<string, unknown>[] };
  for (const entry of list.entries)
    Object.assign(entry, { name: `${String(entry['name'])} ${hostile}`, place: hostile });
  writeFileSync(names, JSON.stringify(list));
  const texts = join(folder, manifest.folder, 'texts.json');
  writeFileSync(texts, JSON.stringify(list.entries.map(() => `Bánh ${hostile}`)));
  const hostileServer = await serve(folder);
  onTestFinished(hostileServer.close);

  const query = encodeURIComponent(`bánh gai ${hostile}`);
  const page = await open(`tim-kiem/?q=${query}`, {}, hostileServer.url);
  await results(page).first().waitFor();
  await field(page).fill('');
  await type(page, 'banh gai');
  expect(await options(page).first().innerText()).toContain('onerror=');
  expect(await results(page).first().innerText()).toContain('onerror=');
  expect(await page.locator('[onerror], img[src="x"]').count()).toBe(0);
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
});
