/** The whole real catalogue in a browser: what a visitor meets only where the whole country is. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { bringFaces, faces, setIn } from '../support/faces.ts';
import { overflowOf } from '../support/looks.ts';
import { servedSite } from '../support/served-site.ts';
import { lapsingDecision as DECISION, lapsingProducts as SIX } from '../support/lapsing.ts';

const PATIENT = { timeout: 15_000 };
const TODAY = '2026-11-22T08:00:00+07:00';
const site = servedSite({ content: 'content' });

async function open(path: string, now = TODAY, width = 360): Promise<Page> {
  const page = await openPage(`${site.url}${path}`, { now, width });
  onTestFinished(() => page.context().close());
  return page;
}
const recordsOf = (collection: string) =>
  (
    JSON.parse(readFileSync(join(site.folder, `data/v1/${collection}.json`), 'utf8')) as {
      records: {
        id: string;
        data: { level?: string; locality?: string; province?: string; name?: { vi: string } };
        derived?: { stars?: { basis: string } };
      }[];
    }
  ).records;

describe.each([
  ['on the last day of six certificates', '2026-12-28T23:59:00+07:00', 'due', 1],
  ['in the first minute after it', '2026-12-29T00:01:00+07:00', 'expired', 0],
])('a site of November, read %s,', (_, now, status, gold) => {
  test('says so on the page of each product', async () => {
    const page = await open('robots.txt', now);
    for (const id of SIX) {
      await page.goto(`${site.url}san-pham/${id}/`);
      const panel = page.locator('[data-kind="certificate"]');
      await expect.poll(() => panel.getAttribute('data-status'), PATIENT).toBe(status);
      expect(await panel.locator('.stars:visible').count(), id).toBe(gold);
      expect(await page.locator('.intro .stars:visible').count(), id).toBe(gold);
    }
  });

  test('says so on the page of the decision', async () => {
    const page = await open(`quyet-dinh/${DECISION}/`, now);
    await expect
      .poll(() => page.locator('decision-life h3:visible').allInnerTexts(), PATIENT)
      .toEqual([gold ? 'Còn hiệu lực' : 'Hết hiệu lực']);
    expect(await page.locator('decision-life li:visible').count()).toBe(6);
    expect(await page.locator('decision-life .stars:visible').count()).toBe(6 * gold);
  });

  test('finds them among certificates of that state, and by their stars only while they count', async () => {
    const idsAt = async (query: string) => {
      const page = await open(`san-pham/?tinh=lao-cai&${query}`, now, 1280);
      await expect.poll(() => page.locator('[data-part="chip"]').count(), PATIENT).toBe(2);
      return page
        .locator('#list .card:visible')
        .evaluateAll((all) => all.map((card) => card.getAttribute('data-id')));
    };
    expect(await idsAt(`han=${status}`)).toEqual(expect.arrayContaining(SIX));
    const ofFourStars = await idsAt('sao=4');
    expect(SIX.filter((id) => ofFourStars.includes(id))).toEqual(gold ? SIX : []);
  });

  test('answers it to whoever checks the number', async () => {
    const page = await open('tra-cuu/?q=2585/Q%C4%90-UBND', now);
    const lines = page.locator('.check-others li');
    await expect.poll(() => lines.count(), PATIENT).toBeGreaterThanOrEqual(6);
    for (const id of SIX) {
      const state = page.locator(`.check-others li[data-id="${id}"] .state`);
      expect(await state.getAttribute('data-status'), id).toBe(status);
    }
  });
});

describe('a province', () => {
  test('narrows the list of products to all of its own', async () => {
    const page = await open('san-pham/?tinh=lam-dong', TODAY, 1280);
    const places = new Map(recordsOf('localities').map(({ id, data }) => [id, data]));
    const provinceOf = (id = '') => places.get(id)?.province ?? places.get(id)?.name?.vi;
    const own = recordsOf('products').filter(
      ({ data }) => provinceOf(data.locality) === 'Lâm Đồng',
    );
    expect(own.length).toBeGreaterThan(20);
    await expect
      .poll(() => page.locator('#count').innerText(), PATIENT)
      .toMatch(new RegExp(`^${own.length} trong `));
  });

  test('is found by its name, and its page leads to what is known of it', async () => {
    const page = await open('tim-kiem/?q=L%C3%A0o%20Cai');
    const found = page.locator('search-results a[href="/tinh/lao-cai/"]').first();
    await found.waitFor(PATIENT);
    await found.click();
    await page.waitForURL('**/tinh/lao-cai/');
    expect(await page.locator('h1').innerText()).toContain('Lào Cai');
    expect(await page.locator(`main a[href="/quyet-dinh/${DECISION}/"]`).count()).toBeGreaterThan(
      0,
    );
    expect(await overflowOf(page)).toBe(0);
  });

  test('is reached from the home page, all thirty-four of them', async () => {
    const page = await open('tinh/');
    const listed = await page
      .locator('main a[href^="/tinh/"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const own = new Set(listed.filter((path) => path !== '/tinh/'));
    expect(own.size).toBe(34);
    for (const path of own)
      expect(existsSync(join(site.folder, String(path), 'index.html')), String(path)).toBe(true);
    await page.goto(site.url);
    expect(await page.locator('a[href^="/tinh/"]').count()).toBeGreaterThan(0);
  });
});

test('a decision is found by its number among the decisions of the country', async () => {
  const page = await open('tim-kiem/?q=2585/Q%C4%90-UBND');
  const found = page
    .locator(`search-results [data-kind="decision"][data-id="${DECISION}"]`)
    .first();
  await found.waitFor(PATIENT);
  expect(await found.innerText()).toContain('2585/QĐ-UBND');
});

test('the map of all places stays small, and has every place', async () => {
  const page = await open('ban-do/', TODAY, 1280);
  await page.locator('.slippy .map-marks').waitFor(PATIENT);
  expect(await page.locator('*').count()).toBeLessThanOrEqual(500);
  expect(await page.locator('[data-part="count"]').innerText()).toMatch(/^\d{3} địa điểm$/);
});

const HEADER_WIDTHS = [320, 360, 412, 480, 600, 768, 1024, 1247, 1248, 1280, 1440, 1920];

test.each(['', 'en/'])(
  'the header of /%s is one row at every width, in every face',
  async (path) => {
    const page = await open(path, TODAY, 320);
    await bringFaces(page);
    const wrapped: string[] = [];
    for (const face of faces) {
      await setIn(page, face);
      for (const width of HEADER_WIDTHS) {
        await page.setViewportSize({ width, height: 700 });
        // The edge of cloth and one row of things to touch; a second row would add half as much again.
        const height = await page.locator('header.top').evaluate((header) => header.clientHeight);
        if (height > 84) wrapped.push(`${face} at ${width} px: ${height} px`);
      }
    }
    expect(wrapped).toEqual([]);
  },
);
