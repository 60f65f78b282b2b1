/** Where to buy and what to see in a browser, at a time and a place that are made up: on the sample commune. */
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { geodesicKm } from '../support/geodesic.ts';
import { axeFindings, overflowOf } from '../support/looks.ts';
import { buildSite, serve } from '../support/site.ts';

const CONTENT = 'test/fixtures/xa-mau/content';
/** Machines that run tests are busy. */
const PATIENT = { timeout: 15_000 };
/** Somewhere south of the commune; its figures are looked for in everything that leaves the page. */
const HERE = { latitude: 21.50123, longitude: 105.25456 };

let server: Awaited<ReturnType<typeof serve>>;
let browser: Browser;
beforeAll(async () => {
  server = await serve(await buildSite({ content: CONTENT, today: '2026-11-22' }));
  const first = await openPage('about:blank');
  const own = first.context().browser();
  if (!own) throw new Error('The browser has gone.');
  browser = own;
  await first.context().close();
});
afterAll(() => server?.close());

/**
 * Opens a page of the sample commune at a moment, on a device that may be anywhere. What breaks the
 * policy, or a script, fails the test.
 */
async function open(
  path: string,
  local: string,
  settings: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    timezoneId: 'Asia/Ho_Chi_Minh',
    ...settings,
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  onTestFinished(async () => {
    await context.close();
    expect(errors).toEqual([]);
  });
  if (settings.javaScriptEnabled !== false)
    await page.clock.install({ time: new Date(`${local}+07:00`) });
  await page.goto(`${server.url}${path}`);
  return page;
}

const item = (page: Page, id: string) =>
  page.locator(`main li[data-kind="point-of-sale"][data-id="${id}"]`);
const openLine = (page: Page) => page.locator('open-now [data-part="open"]').first();
const button = (page: Page, what: string) => page.locator(`.near-bar [data-do="${what}"]`);
const search = (page: Page) => new URL(page.url()).search;
const sortedIds = (page: Page) =>
  page
    .locator('near-places section')
    .first()
    .locator('li:visible')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-id')));

/** A place of the content, as it was written. */
function positionOf(id: string): { lat: number; lng: number } {
  const { position } = JSON.parse(readFileSync(`${CONTENT}/points-of-sale/${id}.json`, 'utf8')) as {
    position: { lat: number; lng: number };
  };
  return position;
}

describe('open now', () => {
  const shop = 'mua-o-dau/cua-hang-ocop-xa-mau/';
  const market = 'mua-o-dau/cho-dem-vi-du/';

  const cases: [when: string, path: string, local: string, status: string, words: string][] = [
    ['in the morning', shop, '2026-11-23T09:10:00', 'open', 'Đang mở, đóng lúc 11:30.'],
    ['in the lunch break', shop, '2026-11-23T12:10:00', 'closed', 'Đang đóng cửa, mở lại 13:30.'],
    [
      'on Sunday afternoon',
      shop,
      '2026-11-29T15:00:00',
      'closed',
      'Đang đóng cửa, mở lại 7:30 ngày mai, thứ Hai.',
    ],
    ['before midnight', market, '2026-11-28T23:59:00', 'open', 'Đang mở, đóng lúc 1:30.'],
    ['after midnight', market, '2026-11-29T01:29:00', 'open', 'Đang mở, đóng lúc 1:30.'],
    [
      'when the night is over',
      market,
      '2026-11-29T01:30:00',
      'closed',
      'Đang đóng cửa, mở lại 15:00.',
    ],
    [
      'at Tết, of a shop that says so',
      shop,
      '2027-02-06T09:00:00',
      'closed',
      'Hôm nay nghỉ Tết Nguyên đán, mở lại 7:30 thứ Ba. Đó là giờ ngày thường: dịp Tết Nguyên đán nên hỏi trước khi đi.',
    ],
    [
      'at Tết, of a place that stays open',
      'mua-o-dau/tram-dung-vi-du/',
      '2027-02-06T09:00:00',
      'open',
      'Đang mở, cả ngày đêm.',
    ],
    [
      'on a holiday of which nobody has said anything',
      market,
      '2027-04-30T19:00:00',
      'stated',
      'Đang mở, đóng lúc 1:30. Đó là giờ ngày thường: dịp lễ 30/4 nên hỏi trước khi đi.',
    ],
    [
      'on a day that was announced',
      shop,
      '2026-12-14T09:00:00',
      'closed',
      'Hôm nay nghỉ, mở lại 7:30 thứ Tư.',
    ],
    [
      'a year after the last news',
      shop,
      '2027-11-22T09:10:00',
      'stated',
      'Đang mở, đóng lúc 11:30 (theo giờ nguồn ghi).',
    ],
    [
      'in English',
      'en/where-to-buy/cua-hang-ocop-xa-mau/',
      '2026-11-23T12:10:00',
      'closed',
      'Closed now, opens at 13:30.',
    ],
  ];

  test('in the time of Viet Nam: at lunch, over midnight, on Sunday, at Tết', async () => {
    // The clock of the device is in another zone, and its day often another one.
    const page = await open(shop, '2026-11-23T09:00:00', {
      timezoneId: 'America/Los_Angeles',
    });
    for (const [when, path, local, status, words] of cases) {
      await page.clock.setFixedTime(new Date(`${local}+07:00`));
      await page.goto(`${server.url}${path}`);
      const options = { ...PATIENT, message: when };
      await expect.poll(() => openLine(page).textContent(), options).toBe(words);
      expect(await openLine(page).getAttribute('data-status'), when).toBe(status);
    }
  }, 60_000);

  test('turns with the minute, in the line, in the list of open ones and for a reader', async () => {
    const page = await open('mua-o-dau/?mo=1', '2026-11-23T11:28:30');
    const shopItem = item(page, 'cua-hang-ocop-xa-mau');
    await expect.poll(() => item(page, 'cho-dem-vi-du').isHidden(), PATIENT).toBe(true);
    expect(await shopItem.isVisible()).toBe(true);
    const status = page.locator('[data-part="near-state"]');
    expect(await status.textContent()).toMatch(/^3 điểm đang mở .* 1 điểm chưa có giờ/);
    await page.clock.runFor(120_000);
    await expect.poll(() => shopItem.isHidden(), PATIENT).toBe(true);
    expect(await status.textContent()).toMatch(/^1 điểm đang mở/);
    await button(page, 'open').click();
    expect(await shopItem.locator('[data-part="open"]').textContent()).toBe(
      'Đang đóng cửa, mở lại 13:30.',
    );
    expect(search(page)).toBe('');
  });

  test('marks the row of today in the week', async () => {
    const page = await open(shop, '2026-11-29T09:00:00');
    await expect
      .poll(() => page.locator('.hours tr[data-today] th').allTextContents(), PATIENT)
      .toEqual(['Chủ nhật']);
  });
});

describe('near me', () => {
  const geolocation = HERE;

  test('sorts by distances that are right, and tells nobody where the device is', async () => {
    const page = await open('mua-o-dau/', '2026-11-23T09:10:00', {
      geolocation,
      permissions: ['geolocation'],
    });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
    await button(page, 'me').click();
    await expect.poll(() => button(page, 'me').getAttribute('aria-pressed'), PATIENT).toBe('true');
    const ids = await sortedIds(page);
    expect(ids).toHaveLength(5);
    const from = { lat: HERE.latitude, lng: HERE.longitude };
    const wanted = ids.map((id) => geodesicKm(from, positionOf(id ?? '')));
    expect(wanted).toEqual([...wanted].sort((a, b) => a - b));
    for (const [at, id] of ids.entries()) {
      const value = await item(page, id ?? '')
        .locator('.far data')
        .getAttribute('value');
      const km = wanted[at] ?? 0;
      expect(Math.abs(Number(value) - km) / km, id ?? '').toBeLessThan(0.005);
    }
    const words = (id: string) => item(page, id).locator('.far').textContent();
    expect(await words('cua-hang-ocop-xa-mau')).toBe('14 km về phía đông bắc, đường chim bay');
    expect(await words('tram-dung-vi-du')).toMatch(
      /^khoảng 38 km về phía đông, tính đến giữa vùng/,
    );
    expect(search(page)).toBe('?tu=toi');
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, document.cookie]),
    );
    for (const text of [...asked, kept]) expect(text).not.toMatch(/21[.,]50|105[.,]25/);
    expect(await axeFindings(page)).toEqual([]);

    await page.goBack();
    await expect.poll(() => button(page, 'me').getAttribute('aria-pressed'), PATIENT).toBe('false');
    expect(await page.locator('.far').count()).toBe(0);
    expect(await page.locator('#land-huyen-vi-du-cu').isVisible()).toBe(true);
  });

  test('asks the device only when it is asked to', async () => {
    const page = await open('mua-o-dau/?tu=toi', '2026-11-23T09:10:00', { geolocation });
    await button(page, 'me').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.far').count()).toBe(0);
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  test('lets a visitor whose device does not tell choose a commune, and keeps it in the address', async () => {
    const page = await open('mua-o-dau/', '2026-11-23T09:10:00', {
      viewport: { width: 320, height: 780 },
    });
    await button(page, 'me').click();
    const dialog = page.locator('dialog.origin');
    await expect
      .poll(() => dialog.locator('[role="alert"]').textContent(), PATIENT)
      .toBe('Thiết bị không cung cấp vị trí. Hãy chọn một xã.');
    expect(await overflowOf(page)).toBe(0);
    await dialog.locator('[data-part="origin-province"]').selectOption({ index: 1 });
    await expect
      .poll(() => dialog.locator('option[value="phuong-vi-du"]').count(), PATIENT)
      .toBe(1);
    await dialog.locator('[data-part="origin-commune"]').selectOption('phuong-vi-du');
    await dialog.locator('[data-do="origin-use"]').click();
    await expect.poll(() => search(page), PATIENT).toBe('?tu=phuong-vi-du');
    expect(await button(page, 'commune').getAttribute('aria-pressed')).toBe('true');
    await page.reload();
    const far = item(page, 'quay-nha-ong-mau').locator('.far data');
    await far.waitFor();
    const km = geodesicKm({ lat: 21.4, lng: 105.45 }, positionOf('quay-nha-ong-mau'));
    const value = Number(await far.getAttribute('value'));
    expect(Math.abs(value - km) / km).toBeLessThan(0.005);
    expect(await page.locator('[data-part="near-state"]').textContent()).toContain('tính từ');
    expect(await overflowOf(page)).toBe(0);
  });

  test('works on destinations and where a product is sold', async () => {
    const page = await open('du-lich/', '2026-11-23T09:10:00', {
      geolocation,
      permissions: ['geolocation'],
    });
    for (const path of ['du-lich/', 'san-pham/banh-gai-mau/']) {
      await page.goto(`${server.url}${path}`);
      await button(page, 'me').click();
      await expect.poll(() => page.locator('.far data').count(), PATIENT).toBeGreaterThanOrEqual(2);
      const values = await page
        .locator('.far data')
        .evaluateAll((all) => all.map((one) => Number(one.getAttribute('value'))));
      expect(values).toEqual([...values].sort((a, b) => a - b));
    }
  });
});

describe('without a script', () => {
  test('the week, the days of other hours and the way there are in the page', async () => {
    const page = await open('mua-o-dau/cua-hang-ocop-xa-mau/', '', { javaScriptEnabled: false });
    expect(await page.locator('.hours').first().locator('tr').allInnerTexts()).toEqual([
      'Thứ Hai – Thứ Bảy\t7:30–11:30, 13:30–17:00',
      'Chủ nhật\t8:00–11:00',
    ]);
    expect(await page.locator('.hours').nth(1).innerText()).toContain('14/12/2026 đến 15/12/2026');
    expect(await page.locator('[data-part="open"]').count()).toBe(0);
    expect(await page.locator('a[href^="geo:21.61205,"]').count()).toBe(1);
    expect(await page.locator('a[href^="https://www.google.com/maps/dir/"]').count()).toBe(1);
  });

  test('no dead button stands over the list, and destinations are narrowed by links', async () => {
    const page = await open('du-lich/', '', { javaScriptEnabled: false });
    expect(await page.locator('main button').count()).toBe(0);
    await page.locator('.family-tags a', { hasText: 'Di tích' }).click();
    expect(new URL(page.url()).pathname).toBe('/du-lich/loai/di-tich/');
    const kinds = await page
      .locator('li[data-kind="destination"]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-id')));
    expect(kinds.sort()).toEqual(['chua-bia', 'den-vi-du']);
  });
});
