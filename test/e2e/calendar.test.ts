import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage, type PageSettings } from '../support/browser.ts';
import { axeFindings, overflowOf } from '../support/looks.ts';
import { buildSite, serve } from '../support/site.ts';

let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  server = await serve(
    await buildSite({ content: 'test/fixtures/xa-mau/content', today: '2026-11-22' }),
  );
});
afterAll(() => server?.close());

const open = (path: string, settings: PageSettings = {}) =>
  openPage(`${server.url}${path}`, settings);
const close = (page: Page) => page.context().close();
const idsOf = (page: Page, where = 'main [data-kind]') =>
  page.locator(where).evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['id']));

describe('the month', () => {
  test('marks the day that it is in Việt Nam, already Sunday while London has Saturday', async () => {
    const page = await open('su-kien/thang/2026-11/', { now: '2026-11-28T17:01:00Z' });
    const marked = page.locator('.month [aria-current="date"]');
    await expect.poll(() => marked.getAttribute('data-day')).toBe('2026-11-29');
    expect(await marked.count()).toBe(1);
    await close(page);
  });

  test('shows both calendars, Tết and the festival, and leads on, without a script', async () => {
    const page = await open('su-kien/thang/2027-02/', { javaScriptEnabled: false, width: 360 });
    expect(await page.getByRole('columnheader').count()).toBe(7);
    const cell = (day: string) => page.locator(`td[data-day="${day}"]`);
    expect(await cell('2027-02-06').innerText()).toMatch(/6\s+âm lịch\s+1\/1/);
    expect(await cell('2027-02-06').textContent()).toContain('Tết Nguyên đán');
    expect(await cell('2027-02-10').getAttribute('data-off')).toBeNull();
    const festival = cell('2027-02-13').getByRole('link');
    expect((await festival.textContent())?.trim()).toBe('Hội đền Ví Dụ');
    await festival.click();
    const entry = page.locator('[data-kind="event"]:target');
    expect(await entry.getAttribute('data-id')).toBe('hoi-den-vi-du');
    expect(await entry.textContent()).toContain('mùng 8 tháng Giêng');
    expect(await page.locator('[aria-current="date"]').count()).toBe(0);
    await page.locator('a[rel="next"]').click();
    expect(page.url()).toContain('/su-kien/thang/2027-04/');
    await close(page);
  });
});

describe('the list', () => {
  test('has what comes first ahead, what is over folded away, and narrows by links', async () => {
    const page = await open('su-kien/', { javaScriptEnabled: false });
    expect((await idsOf(page, 'main [data-kind="event"]')).slice(0, 4)).toEqual([
      'phat-truc-tiep-ban-may',
      'hoi-cho-ocop-vi-du',
      'hoi-den-vi-du',
      'tet-com-moi-mau',
    ]);
    const past = page.locator('[data-id="giai-chay-doi-mau-2023"]');
    expect(await past.isVisible()).toBe(false);
    await page.locator('details.past summary').click();
    expect(await past.isVisible()).toBe(true);
    const expected = page.locator('[data-id="tet-com-moi-mau"]');
    expect(await expected.textContent()).toContain('dự kiến');
    expect(await page.locator('[data-id="hoi-den-vi-du"]').textContent()).toContain(
      'ban tổ chức đã công bố',
    );
    await page.getByRole('link', { name: /^Lễ hội 2$/ }).click();
    expect(await idsOf(page, 'main [data-kind="event"]')).toEqual([
      'hoi-den-vi-du',
      'tet-com-moi-mau',
    ]);
    expect(await page.locator('a[href^="webcal:"]').getAttribute('href')).toMatch(
      /\/su-kien\/loai\/le-hoi\/lich\.ics$/,
    );
    await close(page);
  });

  test.each([
    ['2027-02-11T23:59:00+07:00', 'Còn 2 ngày nữa'],
    ['2027-02-15T23:59:00+07:00', 'Đang diễn ra'],
  ])('says at %s how long it is: %s', async (now, words) => {
    const page = await open('su-kien/hoi-den-vi-du/', { now });
    await expect.poll(() => page.locator('days-left').innerText()).toBe(words);
    await close(page);
  });
});

describe('seasons', () => {
  test('the month of now is marked with what is in season in it', async () => {
    const page = await open('su-kien/', { now: '2027-04-10T09:00:00+07:00' });
    const now = page.locator('.year > [aria-current="date"]');
    await expect.poll(() => now.getAttribute('data-month')).toBe('4');
    expect(await now.innerText()).toContain('Đang vào mùa');
    expect(await idsOf(page, '.year > [aria-current] [data-kind="product"]')).toEqual(
      expect.arrayContaining(['che-shan-doi-mau', 'mat-ong-rung-mau']),
    );
    expect(await page.locator('.year .state:visible').count()).toBe(1);
    await close(page);
  });

  test.each([
    ['2027-04-10T09:00:00+07:00', true],
    ['2027-06-10T09:00:00+07:00', false],
  ])('a product says at %s that it is in season: %s', async (now, isInSeason) => {
    const page = await open('san-pham/che-shan-doi-mau/', { now });
    await expect
      .poll(() => page.locator('.season [aria-current]').innerText())
      .toBe(String(Number(now.slice(5, 7))));
    expect(await page.getByText('Đang vào mùa').isVisible()).toBe(isInSeason);
    await close(page);
  });
});

describe('gifts', () => {
  test('no alcohol, no medicine and no supplement is suggested, and everything says why it is there', async () => {
    const page = await open('qua-tang/', { javaScriptEnabled: false });
    const ids = new Set(await idsOf(page, 'main [data-kind="product"]'));
    for (const id of [
      'ruou-ngo-ban-may',
      'ruou-mo-doi-mau',
      'cao-xoa-gung-mau',
      'bot-hat-sen-mau',
      'vien-nghe-mat-ong-mau',
    ])
      expect(ids).not.toContain(id);
    expect(ids).toContain('banh-gai-mau');
    const gifts = page.locator('.gift');
    for (const gift of await gifts.all())
      expect(await gift.locator('.reasons > li').count()).toBeGreaterThan(1);
    await page.getByRole('link', { name: /^Hạn sử dụng dài/ }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Hạn sử dụng dài');
    const honey = page.locator('.gift', { has: page.locator('[data-id="mat-ong-rung-mau"]') });
    expect(await honey.locator('[data-carriage]').getAttribute('data-carriage')).toBe('liquid');
    expect(await honey.textContent()).toContain('Hạn sử dụng 730 ngày');
    await page.getByRole('link', { name: /^Dưới 100\.000/ }).click();
    expect(await idsOf(page, 'main [data-kind="product"]')).toEqual(['banh-gai-mau']);
    expect(await page.locator('[data-reason="price"]').innerText()).toContain('80.000 đồng');
    await close(page);
  });
});

test.each([
  ['su-kien/thang/2027-02/', 'light'],
  ['qua-tang/', 'dark'],
] as const)(
  'axe finds nothing on %s, and it does not scroll sideways',
  async (path, colorScheme) => {
    const page = await open(path, { width: 320, colorScheme });
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflowOf(page)).toEqual(0);
    await close(page);
  },
);
