/** The filter of the product list in a browser: on a part of the real content, and on the sample commune. */
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { CommuneFile } from '../../src/domain/facets/files.ts';
import { openPage, type PageSettings } from '../support/browser.ts';
import { builtFolder } from '../support/built-folder.ts';
import { axeFindings, overflowOf } from '../support/looks.ts';
import { realPart } from '../support/real-part.ts';
import { buildSite, serve } from '../support/site.ts';

/** Machines that run tests are busy. */
/** Products of one page of a list. */
const PAGE = 32;
const PATIENT = { timeout: 15_000 };
const DATA = /\/(facet-data|product-cards)\//;
const SAMPLE_DAY = '2026-11-22';

/** How many products of the part there are: all, and those of each sector. */
let counts: { all: number; food: number; drink: number; craft: number };
let site: string;
let real: Awaited<ReturnType<typeof serve>>;
let sample: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  const part = await realPart();
  site = await buildSite({ content: part, today: SAMPLE_DAY });
  const sectors = globSync(`${part}/products/*.json`).map((file) => {
    const { productGroup } = readJson<{ productGroup: string }>(file);
    return readJson<{ sector: string }>(`${part}/product-groups/${productGroup}.json`).sector;
  });
  const of = (sector: string) => sectors.filter((one) => one === sector).length;
  counts = { all: sectors.length, food: of('food'), drink: of('drink'), craft: of('craft') };
  real = await serve(site);
  sample = await serve(
    await buildSite({ content: 'test/fixtures/xa-mau/content', today: SAMPLE_DAY }),
  );
});
afterAll(async () => {
  await real?.close();
  await sample?.close();
});

/** Opens an address, and closes it with the test. What breaks the policy, or the script, fails it. */
async function open(
  server: { url: string },
  path: string,
  settings: PageSettings = {},
): Promise<Page> {
  const page = await openPage(`${server.url}robots.txt`, settings);
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  onTestFinished(async () => {
    await page.context().close();
    expect(errors.filter((text) => !text.includes('404'))).toEqual([]);
  });
  await page.goto(`${server.url}${path}`);
  return page;
}

const readJson = <Content>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as Content;

/** Notes what a page asks for from now on. */
function requestsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return asked;
}

const cards = (page: Page) => page.locator('#list .card:visible');
const ids = (page: Page) =>
  cards(page).evaluateAll((all) => all.map((card) => card.getAttribute('data-id')));
const box = (page: Page, value: string, level?: string) =>
  page.locator(`input${level ? `[data-level="${level}"]` : '[data-level]'}[value="${value}"]`);
const countOf = async (page: Page, value: string, level?: string) =>
  Number(await box(page, value, level).locator('xpath=..').locator('.num').innerText());
const chips = (page: Page) => page.locator('[data-part="chips"] [data-part="chip"]');
const line = (page: Page) => page.locator('#count');
const address = (page: Page) => decodeURIComponent(new URL(page.url()).search);
const hasFocusIn = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** Waits for the answer to a question that leaves so many. */
const waitFor = (page: Page, found: number) =>
  expect.poll(() => line(page).innerText(), PATIENT).toMatch(new RegExp(`^${found} (trong|of) `));

describe('nothing is fetched', () => {
  test('before somebody asks for something', async () => {
    const page = await open(real, 'gioi-thieu/');
    const asked = requestsOf(page);
    await page.goto(`${real.url}san-pham/`, { waitUntil: 'networkidle' });
    expect(await cards(page).count()).toBe(PAGE);
    expect(asked.filter((url) => DATA.test(url))).toEqual([]);
    await box(page, 'drink').check();
    await waitFor(page, counts.drink);
    const data = asked.filter((url) => DATA.test(url)).map((url) => url.split('/').at(-1));
    expect(data.toSorted()).toEqual(['0.txt', 'base.json', 'province.json', 'sector.json']);
  });
});

describe('a narrowed list', () => {
  test('is the list that the page of that value shows, card by card', async () => {
    const cardsOf = (page: Page) =>
      cards(page).evaluateAll((all) =>
        all.map((card) =>
          card.outerHTML.replace(/ (?:loading="(?:lazy|eager)"|fetchpriority="high")/g, ''),
        ),
      );
    const still = await open(sample, 'san-pham/nganh/food/', { javaScriptEnabled: false });
    const page = await open(sample, 'san-pham/');
    await box(page, 'food').check();
    await waitFor(page, await still.locator('.card').count());
    expect(address(page)).toBe('?nganh=food');
    // The browser judges certificates for the day that it is, and says what is on the visitor's own
    // list; the pictures and words are the same.
    const dayless = (all: string[]) =>
      all.map((card) =>
        card
          .replace(/ hidden=""/g, '')
          .replace(/(<certificate-life\b[^>]*?) data-status="\w+"/, '$1')
          .replace(/(<shortlist-mark\b[^>]*>).*?<\/shortlist-mark>/s, '$1'),
      );
    expect(dayless(await cardsOf(page))).toEqual(dayless(await cardsOf(still)));
    expect((await cardsOf(page)).some((card) => card.includes('<picture'))).toBe(true);
  });

  test('leaves as many as the count of the value has said, within a facet and across', async () => {
    const page = await open(sample, 'san-pham/');
    await box(page, 'food').check();
    await expect.poll(() => address(page), PATIENT).toBe('?nganh=food');
    await waitFor(page, await countOf(page, 'food'));
    const herbs = await countOf(page, 'herb');
    const food = await countOf(page, 'food');
    expect(herbs).toBeGreaterThan(0);
    await box(page, 'herb').check();
    await waitFor(page, food + herbs);
    expect(address(page)).toBe('?nganh=food,herb');
    const four = await countOf(page, '4', 'star');
    expect(four).toBeLessThan(food + herbs);
    await box(page, '4', 'star').check();
    await waitFor(page, four);
    expect(await cards(page).count()).toBe(four);
    for (const label of await cards(page).locator('.stars:visible').all())
      expect(await label.getAttribute('data-stars')).toBe('4');
  });

  test('opens from its address, in both languages, with its conditions to see', async () => {
    const page = await open(real, 'san-pham/?nganh=food&tinh=tuyen-quang&xa=chiem-hoa');
    await expect.poll(() => chips(page).count(), PATIENT).toBe(3);
    expect(await chips(page).allInnerTexts()).toEqual(
      expect.arrayContaining([
        expect.stringContaining('Thực phẩm'),
        expect.stringContaining('Chiêm Hóa'),
      ]),
    );
    expect(await box(page, 'chiem-hoa', 'commune').isChecked()).toBe(true);
    const vietnamese = await ids(page);
    expect(vietnamese.length).toBeGreaterThan(1);
    const english = await open(
      real,
      'en/products/?sector=food&province=tuyen-quang&commune=chiem-hoa',
    );
    await waitFor(english, vietnamese.length);
    expect(await ids(english)).toEqual(vietnamese);
  });

  test('every other list leads to itself narrowed', async () => {
    const page = await open(real, 'san-pham/xa/chiem-hoa/');
    const before = await ids(page);
    await page.getByText('Lọc thêm').click();
    await page.waitForURL(/\?tinh=tuyen-quang&xa=chiem-hoa$/);
    await waitFor(page, before.length);
    expect(await ids(page)).toEqual(before);
  });

  test('what is not known in an address is ignored', async () => {
    const hostile = '<img src=x onerror=window.pwned=1>';
    const page = await open(
      real,
      `san-pham/?nganh=drink,${encodeURIComponent(hostile)}&sao=__proto__&xep=${encodeURIComponent(hostile)}&tu=../x&trang=0`,
    );
    await waitFor(page, counts.drink);
    expect(await chips(page).count()).toBe(1);
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
  });

  test('that is empty says so, and leads back', async () => {
    const page = await open(real, 'san-pham/?nganh=tour&sao=4');
    await page.locator('#list .empty').waitFor();
    expect(await cards(page).count()).toBe(0);
    await page.locator('#list .empty [data-do="clear"]').click();
    await expect.poll(() => cards(page).count(), PATIENT).toBe(PAGE);
    expect(address(page)).toBe('');
    expect(await hasFocusIn(page, '#list')).toBe(true);
  });
});

describe('the list as a file', () => {
  async function downloaded(page: Page, words: string): Promise<{ name: string; text: string }> {
    const link = page.getByRole('link', { name: words });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    return {
      name: download.suggestedFilename(),
      text: readFileSync(await download.path(), 'utf8'),
    };
  }

  test('is what is shown, in its order, for Excel and for programs', async () => {
    const page = await open(real, 'san-pham/?nganh=drink&xep=ten');
    await waitFor(page, counts.drink);
    await expect
      .poll(() => page.locator('[data-part="download"]').innerText(), PATIENT)
      .toContain(`Tải ${counts.drink} sản phẩm này`);
    const shown = await ids(page);
    const table = await downloaded(page, 'CSV');
    expect(table.name).toBe('products.csv');
    expect(table.text.startsWith('\uFEFFid,name_vi,')).toBe(true);
    const { data } = parse<{ id: string; sector: string }>(table.text.slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.map(({ id }) => id)).toEqual(shown);
    expect(new Set(data.map(({ sector }) => sector))).toEqual(new Set(['drink']));

    const { text } = await downloaded(page, 'JSON');
    const set = JSON.parse(text) as { count: number; list: string; records: { id: string }[] };
    expect(set.records.map(({ id }) => id)).toEqual(shown);
    expect(set).toMatchObject({
      count: counts.drink,
      licence: { name: 'CC BY 4.0' },
      list: page.url(),
    });
  });

  test('is the whole set while nothing is chosen, without a script too', async () => {
    const page = await open(real, 'san-pham/', { javaScriptEnabled: false });
    const { text } = await downloaded(page, 'CSV');
    expect(parse(text.trim()).data).toHaveLength(1 + counts.all);
  });
});

describe('an order', () => {
  test('by name has pages with real links of their own', async () => {
    const page = await open(real, 'san-pham/');
    await page.locator('[data-part="sort"]').selectOption('name');
    await waitFor(page, counts.all);
    const names = await cards(page).locator('.card-name').allInnerTexts();
    expect(names).toHaveLength(PAGE);
    const collator = new Intl.Collator('vi', { numeric: true });
    expect(names.map((name) => name.trim())).toEqual(
      names.map((name) => name.trim()).toSorted(collator.compare),
    );
    const second = page.locator('#list .pages a', { hasText: '2' });
    expect(await second.getAttribute('href')).toBe('/san-pham/?xep=ten&trang=2');
    await second.click();
    await expect.poll(() => cards(page).count(), PATIENT).toBe(Math.min(PAGE, counts.all - PAGE));
    expect(address(page)).toBe('?xep=ten&trang=2');
    expect(await hasFocusIn(page, '#list')).toBe(true);
    expect(
      await page.evaluate(() => document.querySelector('#list')?.getBoundingClientRect().top),
    ).toBeLessThan(100);
    const again = await open(real, 'san-pham/?xep=ten&trang=2');
    await waitFor(again, counts.all);
    expect(await ids(again)).toEqual(await ids(page));
  });

  test('by distance asks from where, and takes a commune', async () => {
    const page = await open(real, 'san-pham/');
    const asked = requestsOf(page);
    const sort = page.locator('[data-part="sort"]');
    await sort.focus();
    await sort.selectOption('near');
    const dialog = page.locator('dialog.origin');
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => sort.inputValue(), PATIENT).toBe('sure');
    expect(await hasFocusIn(page, '[data-part="sort"]')).toBe(true);
    await sort.selectOption('near');
    await dialog.locator('select').first().selectOption('an-giang');
    await expect.poll(() => dialog.locator('option[value="vinh-phong"]').count(), PATIENT).toBe(1);
    await dialog.locator('select').last().selectOption('vinh-phong');
    await dialog.locator('[data-do="origin-use"]').click();
    await waitFor(page, counts.all);
    expect(address(page)).toBe('?xep=gan&tu=vinh-phong');
    expect(await cards(page).first().locator('.card-place').innerText()).toContain('An Giang');
    expect(asked.filter((url) => /vinh-phong/.test(url) && DATA.test(url))).toEqual([]);
  });

  test('by distance from the device tells nobody where it is', async () => {
    const page = await open(real, 'san-pham/');
    const asked = requestsOf(page);
    await page.locator('[data-part="sort"]').selectOption('near');
    const device = page.locator('dialog.origin [data-do="device"]');
    await device.click();
    await expect
      .poll(() => page.locator('dialog.origin [role="alert"]').innerText(), PATIENT)
      .toContain('Thiết bị không cung cấp vị trí');
    await page.context().grantPermissions(['geolocation']);
    await page.context().setGeolocation({ latitude: 22.39123, longitude: 103.59456 });
    await device.click();
    await waitFor(page, counts.all);
    expect(await cards(page).first().locator('.card-place').innerText()).toContain('Lai Châu');
    expect(address(page)).toBe('?xep=gan&tu=toi');
    expect(asked.filter((url) => /22[.,]39|103[.,]59/.test(url))).toEqual([]);
    const stored = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]),
    );
    expect(stored).not.toMatch(/22[.,]39|103[.,]59/);
  });
});

describe('back', () => {
  test('takes one condition back after the other', async () => {
    const page = await open(real, 'san-pham/');
    await box(page, 'food').check();
    await waitFor(page, counts.food);
    await box(page, 'verified', 'evidence').check();
    await expect.poll(() => chips(page).count(), PATIENT).toBe(2);
    await page.goBack();
    await waitFor(page, counts.food);
    expect(await box(page, 'verified', 'evidence').isChecked()).toBe(false);
    await page.goBack();
    await expect.poll(() => line(page).innerText(), PATIENT).toBe(`${counts.all} sản phẩm`);
    expect(await box(page, 'food').isChecked()).toBe(false);
    await page.goForward();
    await waitFor(page, counts.food);
  });

  test('from a product returns to the same place of the same list', async () => {
    const page = await open(real, 'san-pham/?nganh=food&xep=ten');
    await waitFor(page, counts.food);
    const card = cards(page).nth(30);
    await card.scrollIntoViewIfNeeded();
    // The page has noted where it stands.
    await expect
      .poll(() =>
        page.evaluate(() => {
          const noted = (history.state as { y?: number } | null)?.y;
          return window.scrollY > 500 && noted === window.scrollY;
        }),
      )
      .toBe(true);
    const top = () =>
      cards(page)
        .nth(30)
        .evaluate((element) => element.getBoundingClientRect().top);
    const before = await top();
    await card.locator('a').click();
    await page.waitForURL(/\/san-pham\/[a-z]/);
    await page.goBack();
    await waitFor(page, counts.food);
    await expect.poll(async () => Math.abs((await top()) - before), PATIENT).toBeLessThan(5);
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(500);
  });
});

test('each change touches the page once, and is told once', async () => {
  const page = await open(real, 'san-pham/');
  await box(page, 'drink').check();
  await waitFor(page, counts.drink);
  await page.evaluate(() => {
    const batches: number[] = [];
    const said: string[] = [];
    Object.assign(window, { batches, said });
    const root = document.querySelector('main');
    const status = document.querySelector('product-filter [role="status"]');
    if (!root || !status) return;
    const everything = { childList: true, characterData: true, subtree: true, attributes: true };
    new MutationObserver((records) => {
      // That it takes a while is told on a slow machine only.
      const told = records.filter(({ attributeName }) => attributeName !== 'aria-busy');
      if (told.length > 0) batches.push(told.length);
    }).observe(root, everything);
    new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, everything);
  });
  await box(page, 'craft').check();
  await waitFor(page, counts.drink + counts.craft);
  // What was still to come of the one change would come before the next.
  await box(page, 'craft').uncheck();
  await waitFor(page, counts.drink);
  const { batches, said } = await page.evaluate(() => {
    const own = window as unknown as { batches: number[]; said: string[] };
    return { batches: own.batches, said: own.said };
  });
  expect(batches).toHaveLength(2);
  expect(said).toEqual([
    `${counts.drink + counts.craft} trong ${counts.all} sản phẩm`,
    `${counts.drink} trong ${counts.all} sản phẩm`,
  ]);
  expect(await page.evaluate(() => document.getElementsByTagName('*').length)).toBeLessThan(1400);
});

describe('the keyboard', () => {
  test('ticks, opens, drops and clears, and never loses its place', async () => {
    const page = await open(real, 'san-pham/');
    await box(page, 'food').focus();
    await page.keyboard.press('Space');
    await waitFor(page, counts.food);
    expect(await hasFocusIn(page, 'input[value="food"]')).toBe(true);
    const ways = page.locator('summary', { hasText: 'Mua và tham quan' });
    await ways.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await hasFocusIn(page, 'input[data-level]')).toBe(true);
    await box(page, 'stated', 'evidence').focus();
    await page.keyboard.press('Space');
    await expect.poll(() => chips(page).count(), PATIENT).toBe(2);
    await chips(page).first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => chips(page).count(), PATIENT).toBe(1);
    expect(await hasFocusIn(page, '[data-part="chip"]')).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => chips(page).count(), PATIENT).toBe(0);
    expect(await hasFocusIn(page, '#list')).toBe(true);
    expect(address(page)).toBe('');
  });
});

describe('on a phone', () => {
  test('the sheet opens, says how many there will be, and closes where it was opened', async () => {
    const page = await open(real, 'san-pham/', { width: 360 });
    const opener = page.locator('.filter-open');
    await opener.focus();
    await page.keyboard.press('Enter');
    const sheet = page.locator('dialog.facets-sheet');
    await sheet.waitFor();
    await box(page, 'drink').check();
    const go = sheet.locator('[data-part="go"]');
    await expect.poll(() => go.innerText(), PATIENT).toBe(`Xem ${counts.drink} sản phẩm`);
    await box(page, 'craft').check();
    await expect
      .poll(() => go.innerText(), PATIENT)
      .toBe(`Xem ${counts.drink + counts.craft} sản phẩm`);
    await page.keyboard.press('Escape');
    expect(await sheet.isVisible()).toBe(false);
    expect(await hasFocusIn(page, '.filter-open')).toBe(true);
    await opener.click();
    await go.click();
    expect(await sheet.isVisible()).toBe(false);
    expect(await cards(page).count()).toBe(counts.drink + counts.craft);
    // All that was chosen in the sheet is one step back.
    await page.goBack();
    await expect.poll(() => line(page).innerText(), PATIENT).toBe(`${counts.all} sản phẩm`);
    expect(address(page)).toBe('');
  });

  test.each(['light', 'dark'] as const)(
    'axe finds nothing while it is open, in the %s',
    async (colorScheme) => {
      for (const width of [320, 1280]) {
        const page = await open(sample, 'san-pham/?nganh=food&tinh=vi-du', { colorScheme, width });
        await expect.poll(() => chips(page).count(), PATIENT).toBeGreaterThan(0);
        await page
          .locator('.facets details:not([open]) > summary')
          .evaluateAll((all: HTMLElement[]) => {
            for (const summary of all) summary.click();
          });
        if (width < 600) await page.locator('.filter-open').click();
        // Half way through an animation colours are between two.
        await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished)));
        expect(await axeFindings(page), String(width)).toEqual([]);
        expect(await overflowOf(page), String(width)).toBe(0);
        await page.keyboard.press('Escape');
        await page.locator('[data-part="sort"]').selectOption('near');
        await page.locator('dialog.origin').waitFor();
        expect(await axeFindings(page), `question at ${width}`).toEqual([]);
      }
    },
  );

  test('at 320 px with text twice as large nothing runs out of the page', async () => {
    const page = await open(real, 'san-pham/?nganh=food&tinh=tuyen-quang', { width: 320 });
    await expect.poll(() => chips(page).count(), PATIENT).toBe(2);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await overflowOf(page)).toBe(0);
    await page.locator('.filter-open').click();
    const sheet = page.locator('dialog.facets-sheet');
    expect(await sheet.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  });

  test('what can be pressed is at least 24 px', async () => {
    const page = await open(real, 'san-pham/?nganh=food', { width: 360 });
    await waitFor(page, counts.food);
    await page.locator('.filter-open').click();
    const small = await page
      .locator(
        'dialog[open] :is(button, summary, label):visible, .listbar :is(button, select):visible',
      )
      .evaluateAll((all) =>
        all
          .filter((element) => element.getBoundingClientRect().height < 24)
          .map((element) => element.outerHTML.slice(0, 100)),
      );
    expect(small).toEqual([]);
  });
});

test('without a script the page is the page, with its links', async () => {
  const page = await open(real, 'san-pham/?nganh=drink', { javaScriptEnabled: false });
  expect(await page.locator('nav.facets a.facet').first().isVisible()).toBe(true);
  expect(await page.locator('#list .card').count()).toBe(PAGE);
  expect(await page.locator('input[data-level]').count()).toBe(0);
  expect(await page.locator('.listbar').last().innerText()).toContain('Sắp xếp theo mức xác thực');
});

test('what has lapsed since the build is not found by its stars', async () => {
  const today = await open(sample, 'san-pham/?sao=3', { now: `${SAMPLE_DAY}T08:00:00+07:00` });
  await expect.poll(() => chips(today).count(), PATIENT).toBe(1);
  const before = await ids(today);
  expect(before).toContain('mat-ong-rung-mau');
  const later = await open(sample, 'san-pham/?sao=3', { now: '2027-06-01T08:00:00+07:00' });
  await expect.poll(() => chips(later).count(), PATIENT).toBe(1);
  expect(await ids(later)).not.toContain('mat-ong-rung-mau');
  const expired = await open(sample, 'san-pham/?han=expired', {
    now: '2027-06-01T08:00:00+07:00',
  });
  await expect.poll(() => chips(expired).count(), PATIENT).toBe(1);
  expect(await ids(expired)).toContain('mat-ong-rung-mau');
  const card = expired.locator('#list .card[data-id="mat-ong-rung-mau"]');
  expect(await card.locator('.card-label').isVisible()).toBe(false);
  expect(await card.locator('.state:visible').getAttribute('data-status')).toBe('expired');
});

test('where the data cannot be had, the list stays and says so', async () => {
  const page = await open(real, 'san-pham/');
  await page.route(DATA, (route) => route.fulfill({ status: 404 }));
  await box(page, 'food').check();
  await expect
    .poll(() => page.locator('#list > .notice').innerText(), PATIENT)
    .toContain('Không tải được');
  expect(await cards(page).count()).toBe(PAGE);
  await page.unroute(DATA);
  await box(page, 'drink').check();
  await waitFor(page, counts.food + counts.drink);
  expect(await page.locator('#list > .notice').count()).toBe(0);
});

test('hostile names stay text, with no policy to help', async () => {
  const hostile = '<img src=x onerror="window.pwned=1">';
  const folder = builtFolder({});
  cpSync(site, folder, { recursive: true });
  // Headers and the meta both carry the policy.
  writeFileSync(join(folder, '_headers'), '');
  const list = join(folder, 'san-pham/index.html');
  writeFileSync(
    list,
    readFileSync(list, 'utf8')
      .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
      .replaceAll('Tuyên Quang', hostile.replaceAll('<', '&lt;')),
  );
  for (const file of globSync('facet-data/*/commune-tuyen-quang.json', { cwd: folder })) {
    const communes = JSON.parse(readFileSync(join(folder, file), 'utf8')) as CommuneFile;
    communes.communes = communes.communes.map(([id]) => [id, hostile]);
    writeFileSync(join(folder, file), JSON.stringify(communes));
  }
  // Prepared copies would be served in their place.
  const copies = globSync(['san-pham/index.html.*', 'facet-data/*/commune-*.json.*'], {
    cwd: folder,
  });
  for (const copy of copies) rmSync(join(folder, copy));
  const server = await serve(folder);
  onTestFinished(server.close);
  const page = await openPage(`${server.url}san-pham/?tinh=tuyen-quang&xa=chiem-hoa`);
  onTestFinished(() => page.context().close());
  await expect.poll(() => chips(page).count(), PATIENT).toBe(2);
  for (const chip of await chips(page).allInnerTexts()) expect(chip).toContain('onerror=');
  expect(await page.locator('[data-part="communes"]').innerText()).toContain('onerror=');
  expect(await page.locator('[onerror], img[src="x"]').count()).toBe(0);
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
});
