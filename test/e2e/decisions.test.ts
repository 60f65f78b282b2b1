import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { buildSite, serve } from '../support/site.ts';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
const TODAY = '2026-11-22T08:00:00+07:00';

let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  server = await serve(
    await buildSite({ content: 'test/fixtures/xa-mau/content', today: '2026-11-22' }),
  );
});
afterAll(() => server?.close());

const open = (path: string, settings: Parameters<typeof openPage>[1] = {}) =>
  openPage(`${server.url}${path}`, { now: TODAY, width: 360, ...settings });
const close = (page: Page) => page.context().close();
const headings = (page: Page) => page.locator('decision-life h3:visible').allInnerTexts();

describe('a page that was built in November tells what is in force on the day of reading', () => {
  test.each([
    ['on the day of the build', TODAY, '1', ['Còn hiệu lực']],
    ['on the last day', '2026-12-28T23:00:00+07:00', '1', ['Còn hiệu lực']],
    ['a day later', '2026-12-29T00:01:00+07:00', undefined, ['Hết hiệu lực']],
  ])('%s', async (_, now, count, states) => {
    const page = await open('quyet-dinh/2023-3120-ubnd-tinh-vi-du/', { now });
    await expect.poll(() => headings(page)).toEqual(states);
    const sum = page.locator('in-force-count [data-slot="count"]:visible');
    expect(await sum.allInnerTexts()).toEqual(count === undefined ? [] : [count]);
    expect(await page.locator('.decided .stars:visible').count()).toBe(count === undefined ? 0 : 1);
    await close(page);
  });

  test('so does its row in the list of decisions', async () => {
    const page = await open('quyet-dinh/', { now: '2026-12-29T00:01:00+07:00' });
    const row = page.locator('[data-id="2023-3120-ubnd-tinh-vi-du"] .state');
    await page.locator('details.year').evaluateAll((years) => {
      for (const year of years) (year as HTMLDetailsElement).open = true;
    });
    await expect.poll(() => row.locator('visible=true').allInnerTexts()).toContain('Hết hiệu lực');
    await close(page);
  });

  test('what was signed for a later day comes into force then', async () => {
    const path = 'quyet-dinh/2026-2500-ubnd-tinh-vi-du/';
    const before = await open(path);
    await expect.poll(() => headings(before)).toEqual(['Chưa có hiệu lực']);
    await close(before);
    const after = await open(path, { now: '2026-12-15T08:00:00+07:00' });
    await expect.poll(() => headings(after)).toEqual(['Còn hiệu lực']);
    await close(after);
  });
});

test('a decision of 120 products is a page of a few screens, and every one of them is in it', async () => {
  const path = 'quyet-dinh/2025-1450-ubnd-tinh-vi-du/';
  const page = await open('quyet-dinh/');
  await page.route(`**/${path}`, async (route) => {
    const html = await (await route.fetch()).text();
    const row = /<li data-kind="product"[\s\S]*?<\/li>/.exec(html)?.[0] ?? '';
    await route.fulfill({ contentType: 'text/html', body: html.replace(row, row.repeat(120)) });
  });
  await page.goto(`${server.url}${path}`);
  const folded = page.locator('decision-life details:visible');
  await expect.poll(() => folded.locator('li').count()).toBeGreaterThan(100);
  expect(await page.locator('decision-life li').count()).toBe(120);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(6000);
  await folded.locator('summary').click();
  expect(await page.locator('decision-life li:visible').count()).toBe(120);
  await close(page);
});

test('the check answers for a decision with its products, and leads to its page', async () => {
  const page = await open('tra-cuu/?q=912');
  const check = page.locator('star-check');
  await expect.poll(() => check.getAttribute('data-answered')).toBe('decision');
  const products = page.locator('.check-others li');
  expect(await products.evaluateAll((lines) => lines.map((line) => line.dataset['id']))).toEqual(
    expect.arrayContaining(['cao-xoa-gung-mau', 'mien-dong-to-mien-ban-vi-du']),
  );
  await page.locator('.check-panels a').click();
  await page.waitForURL('**/quyet-dinh/2025-912-ubnd-tinh-vi-du/');
  await close(page);
});

test('the check answers for a decision whose list nobody could read', async () => {
  const page = await open('tra-cuu/?q=1147/QĐ-UBND');
  await expect
    .poll(() => page.locator('star-check').getAttribute('data-answered'))
    .toBe('decisionOnly');
  expect(await page.locator('.check-panels .cert').innerText()).toContain('104');
  await close(page);
});

test('an answer about a product leads to the decision that it rests on', async () => {
  const page = await open('tra-cuu/?q=1450/QĐ-UBND');
  const link = page.locator('.check-panels a[href*="/quyet-dinh/"]');
  await expect.poll(() => link.getAttribute('href')).toBe('/quyet-dinh/2025-1450-ubnd-tinh-vi-du/');
  await close(page);
});

test.each(['1450', '1450/QĐ-UBND', 'quyet dinh 1450', 'quyet dinh 1450 vi du'])(
  'the search finds the decision by "%s"',
  async (question) => {
    const page = await open(`tim-kiem/?q=${encodeURIComponent(question)}`);
    const found = page.locator('[data-kind="decision"][data-id="2025-1450-ubnd-tinh-vi-du"]');
    await expect.poll(() => found.count()).toBe(1);
    await close(page);
  },
);

test.each([
  ['quyet-dinh/', 'light'],
  ['quyet-dinh/2025-1450-ubnd-tinh-vi-du/', 'dark'],
  ['en/decisions/2025-912-ubnd-tinh-vi-du/', 'light'],
  ['en/decisions/2024-1147-ubnd-tinh-vi-du/', 'dark'],
] as const)('axe finds nothing in %s, %s, and it fits 320 px', async (path, colorScheme) => {
  const page = await open(path, { colorScheme, width: 320 });
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await close(page);
});
