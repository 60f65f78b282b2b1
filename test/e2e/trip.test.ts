/** The visitor's trip: added to from any page, put in order, taken along, sent; and the routes that it grows from. */
import { readFileSync } from 'node:fs';
import { gpx as readGpx } from '@tmcw/togeojson';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { storedTrip, type Trip } from '../../src/domain/trip/trip.ts';
import { openPage } from '../support/browser.ts';
import { htmlFindings } from '../support/html.ts';
import { axeFindings, overflowOf } from '../support/looks.ts';
import { sample, servedSite } from '../support/served-site.ts';
import { xmlOf } from '../support/xml.ts';

/** A Sunday; the trip is for the Monday after it unless the visitor says otherwise. */
const TODAY = '2026-11-22T08:00:00+07:00';
const SHOP = 'point-of-sale/cua-hang-ocop-xa-mau';
const FALL = 'destination/thac-mau';
const MAKER = 'producer/htx-banh-gai-mau';
const EVENT = 'event/hoi-den-vi-du';
const THREE = [SHOP, FALL, MAKER];
const server = servedSite(sample);

const open = (path: string, settings: Parameters<typeof openPage>[1] = {}) =>
  openPage(`${server.url}${path}`, { now: TODAY, ...settings });
const close = (page: Page) => page.context().close();

/** Opens the trip page of somebody who has kept this trip. */
async function openKept(
  trip: Trip,
  settings: Parameters<typeof openPage>[1] & { path?: string } = {},
): Promise<Page> {
  const { path = 'chuyen-di/', ...rest } = settings;
  const page = await openPage('about:blank', { now: TODAY, ...rest });
  await page.addInitScript((text) => {
    if (localStorage.getItem('trip') === null) localStorage.setItem('trip', text);
  }, storedTrip(trip));
  await page.goto(`${server.url}${path}`);
  return page;
}

const kept = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('trip') ?? '{}') as Trip);
const shown = (page: Page) =>
  page
    .locator('[data-stops] > li')
    .evaluateAll((all) => all.map((stop) => (stop as HTMLElement).dataset['key'] ?? ''));
const hoursOf = (page: Page) => page.locator('[data-stops] .when').allInnerTexts();
const said = (page: Page) => page.locator('[data-said]').innerText();

describe('a place is added', () => {
  test('from a shop, a sight, a maker, an event and a commune, and taken out again', async () => {
    const page = await open('gioi-thieu/');
    const added: string[] = [];
    for (const [path, key] of [
      ['mua-o-dau/cua-hang-ocop-xa-mau/', SHOP],
      ['du-lich/thac-mau/', FALL],
      ['nha-san-xuat/htx-banh-gai-mau/', MAKER],
      ['su-kien/hoi-den-vi-du/', EVENT],
      ['xa/xa-mau/', 'locality/xa-mau'],
    ] as const) {
      await page.goto(`${server.url}${path}`);
      const mark = page.locator('trip-mark button');
      await mark.click();
      added.push(key);
      expect((await kept(page)).places).toEqual(added);
      expect(await mark.getAttribute('aria-pressed')).toBe('true');
      expect(await page.locator('trip-mark a').innerText()).toBe(
        `Mở chuyến đi (${added.length} điểm)`,
      );
      expect(await page.locator('trip-mark [role="status"]').innerText()).toContain('Đã thêm');
    }
    await page.locator('trip-mark button').press('Enter');
    expect((await kept(page)).places).toEqual(added.slice(0, -1));
    await close(page);
  });

  test('from a product: where it is sold is added, and said', async () => {
    const page = await open('san-pham/banh-gai-mau/');
    await page.locator('#buy trip-mark button').click();
    const [key] = (await kept(page)).places;
    expect(key).toMatch(/^point-of-sale\//);
    await page.locator('#buy trip-mark a').click();
    await expect.poll(() => shown(page)).toEqual([key]);
    await close(page);
  });

  test('from a route: all of its stops in their order, and the trip has them after a reload', async () => {
    const page = await open('cung-duong/mot-ngay-o-xa-mau/');
    const stops = await page
      .locator('.thread.route > li')
      .evaluateAll((all) =>
        all.map(
          (stop) =>
            `${(stop as HTMLElement).dataset['kind']}/${(stop as HTMLElement).dataset['id']}`,
        ),
      );
    await page.locator('trip-mark button').click();
    await page.locator('trip-mark a').click();
    await expect.poll(() => shown(page)).toEqual(stops);
    await page.reload();
    await expect.poll(() => shown(page)).toEqual(stops);
    await close(page);
  });
});

describe('the trip', () => {
  test('is empty at first, with a way on', async () => {
    const page = await open('chuyen-di/');
    await page.locator('[data-empty] a').first().waitFor();
    expect(await page.locator('main [data-full]:visible').count()).toBe(0);
    await close(page);
  });

  test('has the hours of each place on the day, and says which is closed', async () => {
    // A Sunday: the shop is open from 8 to 11, the maker is closed.
    const page = await openKept({ places: THREE, day: '2026-11-29', start: '07:30', mode: 'car' });
    await expect.poll(() => shown(page)).toEqual(THREE);
    const states = await page.locator('[data-stops] .visit-state').allInnerTexts();
    expect(states[0]).toBe('Đến sớm; mở cửa lúc 8:00.');
    expect(states[2]).toBe('Đóng cửa vào giờ này.');
    expect((await hoursOf(page))[0]).toBe('8:00–8:45');
    await page.locator('#trip-day').fill('2026-11-30');
    await expect
      .poll(() => page.locator('[data-stops] .visit-state').allInnerTexts())
      .not.toContain('Đóng cửa vào giờ này.');
    expect((await kept(page)).day).toBe('2026-11-30');
    await close(page);
  });

  test('offers a start at which more doors are open, and takes it', async () => {
    const page = await openKept({ places: [SHOP], day: '2026-11-29', start: '13:00' });
    await page.locator('[data-better] button').click();
    await expect
      .poll(() => page.locator('[data-stops] .visit-state').innerText())
      .toBe('Đang mở cửa vào giờ này.');
    expect(await page.locator('[data-better]').isVisible()).toBe(false);
    await close(page);
  });

  test('is put in order by keys, which stay where they were', async () => {
    const page = await openKept({ places: THREE });
    const later = page.locator(`[data-key="${SHOP}"] [data-do="later"]`);
    await later.focus();
    expect(await later.getAttribute('aria-label')).toMatch(/^Đi sau: Điểm giới thiệu/);
    await page.keyboard.press('Enter');
    await expect.poll(() => shown(page)).toEqual([FALL, SHOP, MAKER]);
    expect(await later.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => shown(page)).toEqual([FALL, MAKER, SHOP]);
    expect((await kept(page)).places).toEqual([FALL, MAKER, SHOP]);
    expect(await said(page)).toMatch(/đứng thứ 3\.$/);
    await close(page);
  });

  test('is put in order by a finger that drags, without scrolling the page', async () => {
    const page = await openKept({ places: THREE }, { width: 360 });
    await expect.poll(() => shown(page)).toEqual(THREE);
    const grip = page.locator(`[data-key="${SHOP}"] .grip`);
    await grip.scrollIntoViewIfNeeded();
    const from = await grip.boundingBox();
    const to = await page.locator(`[data-key="${FALL}"]`).boundingBox();
    const touch = await page.context().newCDPSession(page);
    const x = (from?.x ?? 0) + 20;
    const y = (from?.y ?? 0) + 20;
    const end = (to?.y ?? 0) + (to?.height ?? 0) * 0.75;
    const scrolled = await page.evaluate(() => scrollY);
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    for (const part of [0.3, 0.7, 1])
      await touch.send('Input.dispatchTouchEvent', {
        type: 'touchMove',
        touchPoints: [{ x, y: y + (end - y) * part }],
      });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(() => shown(page)).toEqual([FALL, SHOP, MAKER]);
    expect((await kept(page)).places).toEqual([FALL, SHOP, MAKER]);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    await close(page);
  });

  test('is put in order by nearest, says what that saves, and gives the old order back', async () => {
    const places = [SHOP, 'point-of-sale/tram-dung-vi-du', FALL, MAKER, 'destination/ho-vi-du'];
    const page = await openKept({ places });
    await expect.poll(() => shown(page)).toEqual(places);
    await page.getByRole('button', { name: 'Sắp xếp theo khoảng cách' }).click();
    await expect
      .poll(() => said(page))
      .toMatch(/^Đã sắp xếp lại: khoảng [\d,]+ km, trước đó [\d,]+ km/);
    const [now, before] = (await said(page)).match(/[\d,]+(?= km)/g) ?? [];
    expect(Number(now?.replace(',', '.'))).toBeLessThan(Number(before?.replace(',', '.')));
    expect((await shown(page))[0]).toBe(SHOP);
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect.poll(() => shown(page)).toEqual(places);
    await close(page);
  });

  test('lets a place go and takes it back, and draws the others by number', async () => {
    const page = await openKept({ places: THREE });
    await page.getByRole('button', { name: /^Bỏ khỏi chuyến đi: Thác/ }).click();
    await expect.poll(() => shown(page)).toEqual([SHOP, MAKER]);
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect.poll(() => shown(page)).toEqual(THREE);
    const numbers = await page.locator('.sketch .dot text').allTextContents();
    expect(numbers.join(', ').split(', ').sort()).toEqual(['1', '2', '3']);
    await close(page);
  });

  test('shows what there is of a trip with places that are gone', async () => {
    const page = await openKept({ places: [FALL, 'destination/khong-con'] });
    await page.locator('[data-gone] li').waitFor();
    expect(await shown(page)).toEqual([FALL]);
    await page.locator('[data-gone] button').click();
    await expect.poll(async () => (await kept(page)).places).toEqual([FALL]);
    await close(page);
  });

  test('is empty where the storage holds rubbish', async () => {
    const page = await open('chuyen-di/');
    for (const rubbish of [
      '{"places":[',
      '"dark"',
      '{"places":["<img src=x>",3],"day":"hôm nay","mode":"tên lửa"}',
    ]) {
      await page.evaluate((text) => localStorage.setItem('trip', text), rubbish);
      await page.reload();
      await page.locator('[data-empty] a').first().waitFor();
      expect(await shown(page), rubbish).toEqual([]);
    }
    await close(page);
  });

  test('says of an event whether it is held on that day', async () => {
    const page = await openKept({ places: [EVENT], day: '2026-11-29' });
    await expect
      .poll(() => page.locator('[data-stops] .visit-state').allInnerTexts())
      .toEqual([expect.stringContaining('không diễn ra vào ngày này')]);
    expect(await page.locator('.sketch .dot').count()).toBe(1);
    await close(page);
  });
});

describe('a trip is taken along', () => {
  const fileOf = async (page: Page, name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    return {
      name: download.suggestedFilename(),
      text: readFileSync(await download.path(), 'utf8'),
    };
  };

  test('as GPX and ICS that other parsers read, at the places and hours of the page', async () => {
    const page = await openKept({ places: THREE, day: '2026-11-30', start: '08:00', mode: 'car' });
    await expect.poll(() => shown(page)).toEqual(THREE);
    const gpx = await fileOf(page, 'GPX cho ứng dụng bản đồ');
    expect(gpx.name).toBe('chuyen-di-2026-11-30.gpx');
    const { features } = readGpx(xmlOf(gpx.text));
    const contentOf = (path: string) =>
      JSON.parse(readFileSync(`test/fixtures/xa-mau/content/${path}.json`, 'utf8')) as {
        name: { vi: string };
        position: { lat: number; lng: number };
      };
    const records = [
      'points-of-sale/cua-hang-ocop-xa-mau',
      'destinations/thac-mau',
      'producers/htx-banh-gai-mau',
    ].map(contentOf);
    const points = features.filter(({ geometry }) => geometry?.type === 'Point');
    expect(
      points.map(({ geometry }) => geometry && 'coordinates' in geometry && geometry.coordinates),
    ).toEqual(records.map(({ position }) => [position.lng, position.lat]));
    const ics = await fileOf(page, 'ICS cho lịch');
    const events = new ICAL.Component(ICAL.parse(ics.text))
      .getAllSubcomponents('vevent')
      .map((part) => new ICAL.Event(part));
    expect(events.map(({ summary }) => summary)).toEqual(
      records.map(({ name }, at) => `${at + 1}. ${name.vi}`),
    );
    expect(events[0]?.startDate.toJSDate().toISOString()).toBe('2026-11-30T01:00:00.000Z');
    await close(page);
  });

  test('as an address that shows it to somebody else, who keeps their own until they say so', async () => {
    const trip: Trip = {
      places: [MAKER, FALL],
      day: '2026-12-05',
      start: '09:30',
      mode: 'bicycle',
    };
    const page = await openKept(trip);
    await expect.poll(() => page.locator('#trip-address').inputValue()).toContain('#places=');
    const address = await page.locator('#trip-address').inputValue();
    await close(page);

    const other = await openKept({ places: [SHOP] }, { path: address.slice(server.url.length) });
    await expect.poll(() => shown(other)).toEqual(trip.places);
    expect(await other.locator('#trip-start').inputValue()).toBe('09:30');
    expect(await other.locator('[data-shared-note]').innerText()).toContain('(1 điểm)');
    await other.getByRole('button', { name: /^Đi trước: Thác/ }).click();
    await expect.poll(() => shown(other)).toEqual([FALL, MAKER]);
    expect((await kept(other)).places).toEqual([SHOP]);
    await other.getByRole('button', { name: 'Thay chuyến của tôi bằng chuyến này' }).click();
    await expect.poll(async () => (await kept(other)).places).toEqual([FALL, MAKER]);
    await other.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect.poll(async () => (await kept(other)).places).toEqual([SHOP]);
    await close(other);
  });

  test('as an address, whatever an address may hold', async () => {
    const page = await open(
      'chuyen-di/#places=destination%2Fthac-mau%2C..%2f..%2fbuild,product/banh-gai-mau,javascript:alert(1)&day=2026-02-31&start=99:99',
    );
    await expect.poll(() => shown(page)).toEqual([FALL]);
    expect(await page.locator('#trip-start').inputValue()).toBe('08:00');
    expect(await page.locator('#trip-day').inputValue()).toBe('2026-11-23');
    await close(page);
  });
});

describe('a browser that keeps nothing', () => {
  test('holds the trip on the page, and carries it in the address', async () => {
    const page = await open('gioi-thieu/');
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    });
    await page.goto(`${server.url}du-lich/thac-mau/`);
    await page.locator('trip-mark button').click();
    expect(await page.locator('trip-mark [role="status"]').innerText()).toContain(
      'không cho phép lưu',
    );
    await page.locator('trip-mark a').click();
    await expect.poll(() => shown(page)).toEqual([FALL]);
    await close(page);
  });

  test('without JavaScript the page says why it is bare, and leads to the routes', async () => {
    const page = await open('chuyen-di/', { javaScriptEnabled: false });
    const notice = page.locator('main .notice', { hasText: 'JavaScript' });
    await notice.waitFor();
    expect(await notice.locator('a').getAttribute('href')).toBe('/cung-duong/');
    expect(await page.locator('main button:visible, main input:visible').count()).toBe(0);
    await page.goto(`${server.url}cung-duong/mot-ngay-o-xa-mau/`);
    expect(await page.locator('.thread.route .when').count()).toBe(4);
    expect(await page.locator('trip-mark:visible').count()).toBe(0);
    expect(await page.locator('.files a').count()).toBe(5);
    await close(page);
  });
});

describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
  test('axe finds nothing at 320 px with text twice as large, and nothing sticks out', async () => {
    const page = await openKept(
      { places: [...THREE, 'destination/khong-con'], day: '2026-11-29' },
      { colorScheme, width: 320 },
    );
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await page.locator('[data-gone] li').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await close(page);
  });
});

test('on paper there are the stops, the hours, the sketch and the address, and nothing to press', async () => {
  const page = await openKept({ places: THREE });
  await expect.poll(() => shown(page)).toEqual(THREE);
  await page.emulateMedia({ media: 'print' });
  expect(
    await page.locator('main button:visible, main textarea:visible, main input:visible').count(),
  ).toBe(0);
  expect(await page.locator('[data-stops] .when:visible').count()).toBe(3);
  expect(await page.locator('.sketch svg').isVisible()).toBe(true);
  expect(await page.locator('[data-print-foot]').innerText()).toContain(
    `${server.url}chuyen-di/#places=`,
  );
  await close(page);
});

test('the policy of the site is not broken, and nothing is asked of another host', async () => {
  const complaints: string[] = [];
  const page = await openKept({ places: THREE }, { path: 'gioi-thieu/' });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(server.url))
      complaints.push(request.url());
  });
  await page.goto(`${server.url}en/trip/`);
  await expect.poll(() => shown(page)).toEqual(THREE);
  await page.getByRole('button', { name: 'GPX for map apps' }).click();
  await page
    .getByRole('button', { name: /^Move later/ })
    .first()
    .click();
  await expect.poll(() => shown(page)).toEqual([FALL, SHOP, MAKER]);
  expect(complaints).toEqual([]);
  await close(page);
});

test('the pages are valid HTML in both languages', async () => {
  for (const path of [
    'chuyen-di',
    'en/trip',
    'cung-duong/mot-ngay-o-xa-mau',
    'in/cung-duong/mot-ngay-o-xa-mau',
  ])
    expect(
      await htmlFindings(readFileSync(`${server.folder}/${path}/index.html`, 'utf8')),
      path,
    ).toEqual([]);
});
