import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Manifest, Shard } from '../../src/domain/check/register.ts';
import { openPage } from '../support/browser.ts';
import { type Front, openFront } from '../support/front.ts';
import { buildSite, serve } from '../support/site.ts';

const TODAY = '2026-11-22T08:00:00+07:00';
const CONTENT = 'test/fixtures/xa-mau/content';
/** The decision of a product, and what a later build of the site says in its place. */
const BEFORE = '1450/QĐ-UBND';
const AFTER = '1451/QĐ-UBND';

let changed: string;
let before: Awaited<ReturnType<typeof serve>>;
let after: Awaited<ReturnType<typeof serve>>;
let site: string;
let front: Front;
let page: Page;

beforeAll(async () => {
  changed = mkdtempSync(join(tmpdir(), 'xa-mau-later-'));
  cpSync(CONTENT, changed, { recursive: true });
  // The number stands in the decision, in what quotes it, and in the id by which others name it.
  const [idBefore, idAfter] = [BEFORE, AFTER].map((number) => `2025-${number.split('/')[0]}-`) as [
    string,
    string,
  ];
  for (const file of globSync('**/*.{json,md}', { cwd: changed })) {
    const text = readFileSync(join(changed, file), 'utf8');
    const later = text.replaceAll(BEFORE, AFTER).replaceAll(idBefore, idAfter);
    rmSync(join(changed, file));
    writeFileSync(join(changed, file.replace(idBefore, idAfter)), later);
  }
  site = await buildSite({ content: CONTENT, today: '2026-11-22' });
  before = await serve(site);
  after = await serve(await buildSite({ content: changed, today: '2026-11-22' }));
});
afterAll(async () => {
  await before?.close();
  await after?.close();
  rmSync(changed, { recursive: true, force: true });
});
beforeEach(async () => {
  front = await openFront(before.url);
});
afterEach(async () => {
  await page?.context().close();
  await front.close();
});

/** Opens the check page and waits until it is kept. */
async function visit(): Promise<void> {
  page = await openPage(`${front.url}tra-cuu/`, { now: TODAY });
  await kept();
}
const kept = () =>
  page.waitForFunction(() => document.querySelector('star-check')?.hasAttribute('data-kept'));
const goTo = (question: string) =>
  page.goto(`${front.url}tra-cuu/?q=${encodeURIComponent(question)}`);
const answered = () => page.locator('star-check').getAttribute('data-answered');

async function ask(question: string): Promise<void> {
  await page.locator('star-check').evaluate((check: HTMLElement) => {
    check.dataset['answered'] = '';
  });
  await page.locator('#check-query').fill(question);
  await page.locator('#check-query').press('Enter');
  await expect.poll(answered).not.toBe('');
}

/** The decision that a build knows: in its page, and by its register. */
async function known(): Promise<{ onPage: string[]; inRegister: string[] }> {
  const text = await page.locator('.check-list').innerText();
  const inRegister: string[] = [];
  for (const number of [BEFORE, AFTER]) {
    await ask(number);
    if ((await answered()) === 'valid') inRegister.push(number);
  }
  return { onPage: [BEFORE, AFTER].filter((number) => text.includes(number)), inRegister };
}
const all = (number: string) => ({ onPage: [number], inRegister: [number] });

// How long it is waited for is told by the test of the worker, which has a clock of its own.
test('on a network that does not answer, what is kept does', async () => {
  await visit();
  front.mood = () => 'silent';
  front.asked.length = 0;
  await goTo(BEFORE);
  await expect.poll(answered).toBe('valid');
  expect(front.asked).toContain(`/tra-cuu/?q=${encodeURIComponent(BEFORE)}`);
});

test('an answer looks offline as it does with a connection', async () => {
  await visit();
  await page.context().setOffline(true);
  const lost: string[] = [];
  page.on('requestfailed', (request) => {
    if (!request.serviceWorker()) lost.push(request.url());
  });
  await goTo(BEFORE);
  await expect.poll(answered).toBe('valid');
  await page.waitForLoadState('networkidle');
  expect(lost).toEqual([]);
  expect(await page.locator('.check-panels .cert').evaluate(isFramed)).toBe(true);
});

/** Whether the frame of a certificate, which the styles name, can be had. */
async function isFramed(certificate: Element): Promise<boolean> {
  const [, address] =
    /url\("([^"]+)"\)/.exec(getComputedStyle(certificate).borderImageSource) ?? [];
  return address !== undefined && (await fetch(address)).ok;
}

test('a host that is out of order is answered for as well', async () => {
  await visit();
  front.mood = () => 'broken';
  await goTo(BEFORE);
  await expect.poll(answered).toBe('valid');
});

test('while there is a network, pages come from it', async () => {
  await visit();
  front.target = after.url;
  await goTo(AFTER);
  await expect.poll(answered).toBe('valid');
});

describe('when the site is built again', () => {
  test('a page that stays open answers from its own register, and the next is new throughout', async () => {
    await visit();
    front.target = after.url;
    expect(await known()).toEqual(all(BEFORE));
    await page.goto(`${front.url}tra-cuu/`);
    expect(await known()).toEqual(all(AFTER));
    await kept();
    await page.context().setOffline(true);
    await page.goto(`${front.url}tra-cuu/`);
    expect(await known()).toEqual(all(AFTER));
  });

  test.each([
    ['the register', /\/data\/check\//],
    ['the page in the other language', /\/en\/check\//],
    ['a style', /\.css$/],
  ])('an update that cannot have %s leaves the build before, whole', async (_, lost) => {
    await visit();
    front.target = after.url;
    front.mood = (path) => (lost.test(path) ? 'broken' : 'answers');
    await page.goto(`${front.url}tra-cuu/`, { waitUntil: 'networkidle' });
    await page.context().setOffline(true);
    await page.goto(`${front.url}tra-cuu/`);
    const offline = await known();
    expect(offline.onPage).toEqual(offline.inRegister);
    expect(offline.onPage).toHaveLength(1);
  });

  test('a page that was never kept and has lost its register loads the new page, with the question', async () => {
    page = await openPage(`${front.url}robots.txt`, { now: TODAY });
    await page.addInitScript(() => {
      navigator.serviceWorker.register = async () => {
        throw new Error('as in a private window');
      };
    });
    await page.goto(`${front.url}tra-cuu/`);
    front.target = after.url;
    await page.locator('#check-query').fill(AFTER);
    await page.locator('#check-query').press('Enter');
    await expect.poll(answered).toBe('valid');
    expect(await page.locator('.check-panels').innerText()).toContain(AFTER);
  });

  test('a host that goes on serving the old page is asked once more, not for ever', async () => {
    page = await openPage(`${front.url}robots.txt`, { now: TODAY });
    front.mood = (path) => (path.startsWith('/sw.js') ? 'broken' : 'answers');
    await page.route('**/data/check/*', (route) => route.fulfill({ status: 404 }));
    const pagesAsked = () => front.asked.filter((path) => path.startsWith('/tra-cuu/')).length;
    await goTo(BEFORE);
    await expect.poll(pagesAsked).toBe(2);
    await page.waitForFunction(() => {
      const [visit] = performance.getEntriesByType('navigation');
      return visit instanceof PerformanceNavigationTiming && visit.type === 'reload';
    });
    await expect.poll(answered).toBe('outdated');
    // Another question is another reason, once.
    await page.locator('#check-query').fill(AFTER);
    await page.locator('#check-query').press('Enter');
    await expect.poll(pagesAsked).toBe(3);
    await expect.poll(answered).toBe('outdated');
    expect(await page.locator('.check-answer').innerText()).toContain('Tải lại trang');
  });
});

test('of a register too large to keep, the parts that were asked for are there offline', async () => {
  cutRegister();
  await visit();
  expect(await page.locator('star-check').getAttribute('data-kept')).toBe('part');
  // One before the worker has begun, as it were, and one after.
  await goTo('banh gai xa mau');
  await expect.poll(answered).not.toBe('');
  await kept();
  expect(front.asked.filter((path) => path.startsWith('/data/check/bbbbbbbbbb'))).toEqual([]);
  await page.context().setOffline(true);
  await goTo('banh gai xa mau');
  await expect.poll(answered).toBe('valid');
  await ask('ruou mo');
  expect(await answered()).toBe('unreachable');
});

test('the first question of a first visit is there offline too', async () => {
  cutRegister();
  page = await openPage(`${front.url}tra-cuu/?q=${encodeURIComponent('banh gai xa mau')}`, {
    now: TODAY,
  });
  await kept();
  await page.context().setOffline(true);
  await page.reload();
  await expect.poll(answered).toBe('valid');
});

test('only its own cache is touched, and old parts go when there are many', async () => {
  page = await openPage(`${front.url}robots.txt`, { now: TODAY });
  await page.evaluate(async () => {
    await (await caches.open('san-vat-check:/ocop/')).put('/x', new Response('x'));
    await (await caches.open('of-another-site')).put('/x', new Response('x'));
    const own = await caches.open('san-vat-check:/');
    for (let at = 0; at < 200; at++)
      await own.put(`/_astro/old-${at}.js`, new Response('export {}'));
  });
  await page.goto(`${front.url}tra-cuu/`);
  await kept();
  const { names, count, oldest } = await page.evaluate(async () => {
    const own = await caches.open('san-vat-check:/');
    const urls = (await own.keys()).map(({ url }) => url);
    return {
      names: await caches.keys(),
      count: urls.length,
      oldest: urls.some((url) => url.endsWith('/old-0.js')),
    };
  });
  expect(names.sort()).toEqual(['of-another-site', 'san-vat-check:/', 'san-vat-check:/ocop/']);
  expect(count).toBeLessThanOrEqual(120);
  expect(oldest).toBe(false);
  await page.context().setOffline(true);
  await goTo(BEFORE);
  await expect.poll(answered).toBe('valid');
});

/** Serves the register of the sample as one of a whole country: in two parts, of which none is kept unasked. */
function cutRegister(): void {
  const html = readFileSync(join(site, 'tra-cuu/index.html'), 'utf8');
  const [, address = ''] = /data-register="([^"]+)"/.exec(html) ?? [];
  const manifest = JSON.parse(readFileSync(join(site, address), 'utf8')) as Manifest;
  const [[, file = ''] = []] = manifest.shards;
  const { records, rows } = JSON.parse(
    readFileSync(join(site, `data/check/${file}.json`), 'utf8'),
  ) as Shard;
  const part = (own: Shard['rows']) => JSON.stringify({ records, rows: own } satisfies Shard);
  front.own.set('/data/check/aaaaaaaaaa.json', part(rows.filter(([key]) => key < 'm')));
  front.own.set('/data/check/bbbbbbbbbb.json', part(rows.filter(([key]) => key >= 'm')));
  front.own.set(
    address,
    JSON.stringify({
      shards: [
        [rows[0]?.[0] ?? '', 'aaaaaaaaaa'],
        ['m', 'bbbbbbbbbb'],
      ],
      whole: false,
    } satisfies Manifest),
  );
}
