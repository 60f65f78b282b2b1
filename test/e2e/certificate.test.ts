import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { realPart } from '../support/real-part.ts';
import { buildSite, serve } from '../support/site.ts';

let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  server = await serve(await buildSite({ content: await realPart() }));
});
afterAll(() => server?.close());

const productAt = (now: string) =>
  openPage(`${server.url}san-pham/banh-gai-chiem-hoa/`, { now, width: 360 });

test.each([
  ['on the day of the build', '2026-11-22T08:00:00+07:00', 'valid', 'Còn hiệu lực', 1],
  ['180 days before the end', '2027-02-07T08:00:00+07:00', 'due', 'Còn hiệu lực, sắp hết hạn', 1],
  [
    'in the last minute of its last day',
    '2027-08-06T23:59:00+07:00',
    'due',
    'Còn hiệu lực, sắp hết hạn',
    1,
  ],
  ['in the first minute of the next day', '2027-08-07T00:01:00+07:00', 'expired', 'Đã hết hạn', 0],
  ['a year later', '2028-11-22T08:00:00+07:00', 'expired', 'Đã hết hạn', 0],
])('a page built in 2026 tells the truth %s', async (_, now, status, words, gold) => {
  const page = await productAt(now);
  const panel = page.locator('[data-kind="certificate"]');
  await expect.poll(() => panel.getAttribute('data-status')).toBe(status);
  expect((await panel.locator('.cert-now').innerText()).trim()).toBe(words);
  expect(await page.locator('.intro .stars:visible').count()).toBe(gold);
  expect(await panel.locator('.stars:visible').count()).toBe(gold);
  await page.context().close();
});

test('the card of a lapsed product loses its stars too', async () => {
  const page = await openPage(`${server.url}san-pham/`, { now: '2027-08-07T09:00:00+07:00' });
  const card = page.locator('[data-kind="product"][data-id="banh-gai-chiem-hoa"]');
  await expect.poll(() => card.locator('.card-label').isVisible()).toBe(false);
  expect(await card.locator('.state:visible').innerText()).toContain('hết hạn');
  await page.context().close();
});

test('a page that was built long ago says so', async () => {
  const soon = await productAt('2026-12-01T08:00:00+07:00');
  expect(await soon.locator('.stale').isVisible()).toBe(false);
  await soon.context().close();
  const late = await productAt('2027-01-15T08:00:00+07:00');
  await expect.poll(() => late.locator('.stale').isVisible()).toBe(true);
  await late.context().close();
});

test('without JavaScript a product page answers all its questions', async () => {
  const page = await openPage(`${server.url}san-pham/banh-gai-chiem-hoa/`, {
    javaScriptEnabled: false,
  });
  const text = await page.locator('main').innerText();
  for (const words of [
    '321/QĐ-UBND',
    'Mua ở đâu',
    'Hợp tác xã Nông lâm nghiệp Đồng Lộc',
    'Lịch sử công nhận',
    'Nguồn tham khảo',
  ])
    expect(text).toContain(words);
  await page.context().close();
});

test('the look that a visitor chooses stays from page to page', async () => {
  const page = await openPage(server.url);
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.locator('#theme-dark').check();
  const dark = await ground();
  expect(dark).not.toBe(light);
  await page.goto(`${server.url}san-pham/`);
  expect(await ground()).toBe(dark);
  await page.context().close();
});
