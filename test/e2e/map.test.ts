/** The maps in a browser, with every other host out of reach: a part of the real content, and the sample commune with tiles. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { catalogueWithPlaces } from '../../scripts/bench/map.ts';
import { mapFiles } from '../../src/outputs/map/files.ts';
import { openPage, type PageSettings } from '../support/browser.ts';
import { axeFindings, overflowOf } from '../support/looks.ts';
import { realPart } from '../support/real-part.ts';
import { buildSite, serve } from '../support/site.ts';

/** Machines that run tests are busy. */
const PATIENT = { timeout: 15_000 };
const TILES = 'https://tiles.example.vn/';
const MOST_STOPS = 20;
const MOST_ELEMENTS = 500;

let folder: string;
let real: Awaited<ReturnType<typeof serve>>;
let sample: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  folder = await buildSite({ content: await realPart() });
  real = await serve(folder);
  sample = await serve(await buildSite({ content: 'test/fixtures/xa-mau/content' }));
});
afterAll(async () => {
  await real?.close();
  await sample?.close();
});

interface Opened {
  page: Page;
  /** Addresses on other hosts that the page has asked for. */
  elsewhere: string[];
}

/** Opens an address with only its own host in reach, tiles of the sample apart; errors and violations fail the test. */
async function open(
  server: { url: string },
  path: string,
  settings: PageSettings = {},
): Promise<Opened> {
  const page = await openPage(`${server.url}robots.txt`, settings);
  const errors: string[] = [];
  const elsewhere: string[] = [];
  page.on('console', (message) => {
    // A bare text file has no icon, and Chromium asks for one.
    if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico'))
      errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route(
    (url) => !url.href.startsWith(server.url),
    async (route) => {
      const url = route.request().url();
      elsewhere.push(url);
      if (url.startsWith(TILES))
        await route.fulfill({
          contentType: 'image/svg+xml',
          body: '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"/>',
        });
      else await route.abort();
    },
  );
  onTestFinished(async () => {
    await page.context().close();
    expect(errors).toEqual([]);
  });
  await page.goto(`${server.url}${path}`);
  return { page, elsewhere };
}

const card = (page: Page) => page.locator('.map-card');
const items = (page: Page) => page.locator('[data-part="list"] > li');
const address = (page: Page) => decodeURIComponent(new URL(page.url()).search);
const awake = (page: Page) => page.locator('.slippy .map-marks').waitFor(PATIENT);

/** How many colours a drawing of the map has: a blank one has none or one. */
const coloursOf = (page: Page, name: string) =>
  page.locator(`.slippy .${name}`).evaluate((sheet: HTMLCanvasElement) => {
    const { data = [] } =
      sheet.getContext('2d')?.getImageData(0, 0, sheet.width, sheet.height) ?? {};
    const colours = new Set<number>();
    for (let at = 0; at < data.length; at += 4)
      colours.add(((data[at] ?? 0) << 16) + ((data[at + 1] ?? 0) << 8) + (data[at + 2] ?? 0));
    return colours.size;
  });

/** Looks elsewhere, and waits until that is drawn. */
const look = (page: Page, latitude: number, longitude: number, zoom: number) =>
  page.evaluate(
    async (view) => {
      const map = document.querySelector('place-map');
      if (map) map.view = view;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    },
    { latitude, longitude, zoom },
  );

/** The names of archipelagos that lie wholly in the window of the map. */
const islesNamed = (page: Page) =>
  page.locator('.isle-names p').evaluateAll((all) => {
    const box = document.querySelector('.slippy')?.getBoundingClientRect();
    return all
      .filter((label) => {
        const { left, right, top, bottom, width } = label.getBoundingClientRect();
        return (
          box !== undefined &&
          width > 0 &&
          left >= box.left &&
          right <= box.right &&
          top >= box.top &&
          bottom <= box.bottom
        );
      })
      .map((label) => label.textContent);
  });

describe('with no other host in reach', () => {
  test('the map of all places draws, and asks nobody', async () => {
    const { page, elsewhere } = await open(real, 'ban-do/');
    await awake(page);
    await expect.poll(() => coloursOf(page, 'map-marks'), PATIENT).toBeGreaterThan(5);
    expect(await coloursOf(page, 'map-ground')).toBeGreaterThan(3);
    expect(elsewhere).toEqual([]);
    expect(await page.locator('*').count()).toBeLessThanOrEqual(MOST_ELEMENTS);
    expect(await axeFindings(page)).toEqual([]);
  });

  test.each([
    'xa/chiem-hoa/',
    'cung-duong/chiem-hoa-banh-gai-thac-ban-ba/',
    'san-pham/banh-gai-chiem-hoa/',
  ])('the map of %s sleeps until it is opened, then says where things are', async (path) => {
    const { page, elsewhere } = await open(real, path, { width: 360 });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.locator('place-map').scrollIntoViewIfNeeded();
    expect(await page.locator('.slippy').count()).toBe(0);
    await page.locator('[data-part="wake"]').click();
    await awake(page);
    expect(asked.some((url) => url.includes('/map-data/'))).toBe(true);
    await expect.poll(() => coloursOf(page, 'map-marks'), PATIENT).toBeGreaterThan(5);
    const name = await page.locator('.map-stops button').first().getAttribute('aria-label');
    expect(name).not.toBe('');
    expect(await overflowOf(page)).toBe(0);
    expect(elsewhere).toEqual([]);
  });

  test('pages without a map fetch nothing of one', async () => {
    const { page } = await open(real, 'kha-nang-tiep-can/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const path of ['', 'san-pham/', 'san-pham/banh-gai-chiem-hoa/'])
      await page.goto(`${real.url}${path}`, { waitUntil: 'networkidle' });
    expect(asked.filter((url) => /engine|map-data|_astro\/map\./.test(url))).toEqual([]);
  });
});

describe('Hoàng Sa and Trường Sa', () => {
  test.each([
    ['ban-do/', '(Việt Nam)'],
    ['en/map/', '(Vietnam)'],
  ])('are named as they are ours at every zoom that shows them: %s', async (path, country) => {
    const { page } = await open(real, path);
    await awake(page);
    await page.locator('.isle-names p').first().waitFor(PATIENT);
    for (const [isles, latitude, longitude] of [
      ['Quần đảo Hoàng Sa', 16.53, 111.61],
      ['Quần đảo Trường Sa', 10.38, 114.42],
    ] as const)
      for (let zoom = 4; zoom <= 14; zoom++) {
        await look(page, latitude, longitude, zoom);
        expect(await islesNamed(page), `${isles} at ${zoom}`).toContain(`${isles} ${country}`);
      }
    await look(page, 21.03, 105.85, 11);
    expect(await islesNamed(page)).toEqual([]);
  });

  test('are in what is published: the drawn map, and the land of those that move', () => {
    const html = readFileSync(join(folder, 'ban-do/index.html'), 'utf8');
    for (const name of ['Quần đảo Hoàng Sa', 'Quần đảo Trường Sa']) expect(html).toContain(name);
    const [land = ''] = globSync(join(folder, 'map-data/*/land.json'));
    const { archipelagos } = JSON.parse(readFileSync(land, 'utf8')) as {
      archipelagos: { id: string; isles: unknown[] }[];
    };
    expect(archipelagos.map(({ id }) => id)).toEqual(['hoangSa', 'truongSa']);
    for (const { isles } of archipelagos) expect(isles.length).toBeGreaterThan(5);
  });
});

test('tiles are asked for after the tap only, and only from zoom 9', async () => {
  const { page, elsewhere } = await open(sample, 'ban-do/?o=22.5,104.9,11');
  await awake(page);
  await page.waitForLoadState('networkidle');
  expect(elsewhere).toEqual([]);
  const referrers: (string | undefined)[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(TILES)) referrers.push(request.headers()['referer']);
  });
  await page.locator('.slippy').click({ position: { x: 60, y: 60 } });
  await expect.poll(() => elsewhere.length, PATIENT).toBeGreaterThan(0);
  expect(await page.locator('.map-credit').innerText()).toBe('© Bản đồ Ví Dụ (bịa)');
  for (const zoom of [8.5, 7, 5, 9]) await look(page, 22.5, 104.9, zoom);
  // Those of zoom 9 come last: what the looks from farther off have asked for would be among them by then.
  const zooms = () => elsewhere.map((url) => Number(url.slice(TILES.length).split('/')[0]));
  await expect.poll(() => Math.min(...zooms()), PATIENT).toBe(9);
  expect(new Set(referrers)).toEqual(new Set([sample.url]));
});

describe('the keyboard', () => {
  test('reaches the marks with few stops, opens them with Enter and Space, and leaves with Escape', async () => {
    const { page } = await open(real, 'ban-do/?o=22.16,105.27,11');
    await awake(page);
    const stops = page.locator('.map-stops button');
    await stops.first().waitFor({ state: 'attached', ...PATIENT });
    const tabStops = () =>
      page
        .locator('.slippy, .slippy :is(a[href], button:not([hidden]))')
        .evaluateAll((all) => all.filter((one) => (one as HTMLElement).tabIndex >= 0).length);
    await look(page, 21.5, 105, 7.5);
    await expect.poll(tabStops, PATIENT).toBeLessThanOrEqual(MOST_STOPS);
    for (const key of ['Enter', 'Space']) {
      await look(page, 22.16, 105.27, 14);
      await expect.poll(() => stops.count(), PATIENT).toBeGreaterThan(0);
      await stops.first().focus();
      await page.keyboard.press(key);
      await expect.poll(() => card(page).isVisible(), PATIENT).toBe(true);
      expect(await card(page).locator('[data-kind][data-id] a').count()).toBeGreaterThan(0);
      expect(await tabStops()).toBeLessThanOrEqual(MOST_STOPS);
      expect(await page.evaluate(() => document.activeElement?.closest('.map-card') !== null)).toBe(
        true,
      );
      await page.keyboard.press('Escape');
      expect(await card(page).isVisible()).toBe(false);
    }
  });
});

describe('list, map and address', () => {
  test('are narrowed alike, and an address shows the same again', async () => {
    const { page } = await open(real, 'ban-do/');
    const all = await page.locator('[data-part="count"]').innerText();
    const destinations = globSync('content/destinations/*.json').length;
    await page.locator('input[value="destination"]').check();
    await expect
      .poll(() => page.locator('[data-part="count"]').innerText(), PATIENT)
      .toBe(`${destinations} trên ${all}`);
    const kinds = () =>
      items(page).evaluateAll((all) => [
        ...new Set(all.map((one) => (one as HTMLElement).dataset['kind'])),
      ]);
    expect(await kinds()).toEqual(['destination']);
    expect(
      await page.evaluate(() =>
        document.querySelector('place-map')?.points.every(({ kind }) => kind === 'destination'),
      ),
    ).toBe(true);
    expect(address(page)).toBe('?loai=destination');
    await page.locator('.pages a', { hasText: '2' }).click();
    await expect.poll(() => items(page).count(), PATIENT).toBe(destinations - 24);
    expect(address(page)).toBe('?loai=destination&trang=2');
    await page.reload();
    await expect.poll(() => items(page).count(), PATIENT).toBe(destinations - 24);
    expect(await page.locator('input[value="destination"]').isChecked()).toBe(true);
    await page.locator('[data-part="clear"]').click();
    await expect.poll(() => page.locator('[data-part="count"]').innerText(), PATIENT).toBe(all);
    expect(address(page)).toBe('');
  });

  test('the pages of the list have a way on and a way back', async () => {
    const { page } = await open(real, 'ban-do/');
    await awake(page);
    const links = page.locator('[data-part="pages"] .pages');
    const current = () => links.locator('[aria-current="page"]').innerText();
    const keys = () =>
      items(page).evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['id']));
    const first = await keys();
    // This one is still as the page was printed; what follows is drawn by the script.
    await links.locator('a[rel="next"]').click();
    await expect.poll(current, PATIENT).toBe('2');
    expect(address(page)).toBe('?trang=2');
    const second = await keys();
    expect(second.filter((id) => first.includes(id))).toEqual([]);
    expect(await links.locator('a[rel="prev"]').getAttribute('aria-label')).toBe('Trang trước');
    expect(await links.locator('a[rel="next"]').getAttribute('href')).toBe('?trang=3');
    await links.locator('a[rel="next"]').click();
    await expect.poll(current, PATIENT).toBe('3');
    await links.locator('a[rel="prev"]').click();
    await expect.poll(current, PATIENT).toBe('2');
    expect(await keys()).toEqual(second);
    // A page that a list does not have is its last one, and the way back leads from there.
    await page.goto(`${real.url}ban-do/?loai=destination&trang=9`);
    await expect.poll(current, PATIENT).toBe('2');
    expect(await links.locator('a[rel="next"]').count()).toBe(0);
    await links.locator('a[rel="prev"]').click();
    await expect.poll(current, PATIENT).toBe('1');
  });

  test('a product leaves the places where it is made and sold', async () => {
    const { page } = await open(real, 'ban-do/?san-pham=banh-gai-chiem-hoa');
    await expect
      .poll(() => page.locator('[data-part="product"]').inputValue(), PATIENT)
      .toContain('Bánh gai');
    await expect
      .poll(() => page.locator('[data-part="count"]').innerText(), PATIENT)
      .toMatch(/^\d trên \d+ địa điểm$/);
    const count = Number((await page.locator('[data-part="count"]').innerText()).split(' ')[0]);
    expect(await items(page).count()).toBe(count);
  });

  test('a place that is chosen in one is chosen in all', async () => {
    const { page } = await open(real, 'ban-do/');
    await awake(page);
    const item = items(page).nth(3);
    const { id, kind } = await item.evaluate((one: HTMLElement) => ({ ...one.dataset }));
    await item.locator('button.pin').click();
    await expect.poll(() => card(page).isVisible(), PATIENT).toBe(true);
    expect(await card(page).locator('[data-id]').getAttribute('data-id')).toBe(id);
    expect(await page.locator('li[data-chosen]').getAttribute('data-id')).toBe(id);
    expect(address(page)).toContain(`noi=${kind}.${id}`);
    await page.reload();
    await expect.poll(() => card(page).isVisible(), PATIENT).toBe(true);
    expect(await card(page).locator('[data-id]').getAttribute('data-id')).toBe(id);
    await page.locator('.map-card-close').click();
    await expect.poll(() => page.locator('li[data-chosen]').count(), PATIENT).toBe(0);
    expect(address(page)).not.toContain('noi=');
  });

  test('without a script, the list has every place that can be bought at or visited', async () => {
    const { page } = await open(real, 'ban-do/', { javaScriptEnabled: false, width: 320 });
    expect(await page.locator('svg[data-part="picture"]').isVisible()).toBe(true);
    expect(await overflowOf(page)).toBe(0);
    const listed: string[] = [];
    for (let next: string | null = 'ban-do/'; next;) {
      await page.goto(new URL(next, real.url).href);
      listed.push(
        ...(await items(page).evaluateAll((all) =>
          all.map(({ dataset }) => `${dataset['kind']}/${dataset['id']}`),
        )),
      );
      const link = page.locator('.pages a[rel="next"]');
      next = (await link.count()) > 0 ? await link.getAttribute('href') : null;
    }
    const wanted = [
      ['points-of-sale', 'point-of-sale'],
      ['destinations', 'destination'],
    ].flatMap(([name, kind]) =>
      globSync(`content/${name}/*.json`).map((file) => `${kind}/${basename(file, '.json')}`),
    );
    expect(wanted).toHaveLength(22 + 33);
    expect(listed).toEqual(expect.arrayContaining(wanted));
    expect(new Set(listed).size).toBe(listed.length);
  });
});

test('a finger scrolls the page until the map is opened, and again when it is done', async () => {
  const { page } = await open(real, 'ban-do/', { width: 360, touch: true });
  await page.locator('place-map').scrollIntoViewIfNeeded();
  await awake(page);
  const touchAction = () =>
    page.locator('.slippy').evaluate((box) => getComputedStyle(box).touchAction);
  expect(await touchAction()).not.toBe('none');
  await page.locator('.map-open').tap();
  expect(await touchAction()).toBe('none');
  await page.locator('.map-open').tap();
  expect(await touchAction()).not.toBe('none');
});

test('5,000 places are drawn in one canvas, listed page by page, and make no more elements', async () => {
  const { files } = mapFiles(await catalogueWithPlaces(5_000));
  const { page } = await open(real, 'kha-nang-tiep-can/');
  await page.route('**/places.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: files.get('places.json') ?? '' }),
  );
  await page.goto(`${real.url}ban-do/?loai=producer,point-of-sale`);
  await awake(page);
  const count = page.locator('[data-part="count"]');
  await expect.poll(() => count.innerText(), PATIENT).toMatch(/\d[.]\d{3}/);
  expect(await page.locator('*').count()).toBeLessThanOrEqual(MOST_ELEMENTS);
  expect(await items(page).count()).toBe(24);
  expect(await page.locator('[data-part="pages"] a').count()).toBeGreaterThan(1);
  expect(await coloursOf(page, 'map-marks')).toBeGreaterThan(3);
});
