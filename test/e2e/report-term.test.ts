/**
 * A rank that is only reported runs out while a page stands: a site built in November 2026 is read after the
 * 36 months of a plan's word of 2024 are over, and says so wherever it speaks of that product.
 */
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { storedText } from '../../src/domain/shortlist/list.ts';
import { openPage } from '../support/browser.ts';
import { sample, servedSite } from '../support/served-site.ts';

const PATIENT = { timeout: 15_000 };
/** What the plan says of it: three stars, 2024 at the latest. So its term is over after 2027. */
const ID = 'ruou-mo-doi-mau';

const server = servedSite(sample);

async function openOn(day: string, path: string): Promise<Page> {
  const page = await openPage(`${server.url}${path}`, { now: `${day}T00:01:00+07:00`, width: 360 });
  onTestFinished(() => page.context().close());
  return page;
}

const cases = [
  ['on its last day', '2027-12-31', 'stated', 'Có thể đã hết thời hạn'],
  ['from the next day on', '2028-01-01', 'outOfTerm', 'Đã quá 36 tháng, chưa thấy công nhận lại'],
] as const;

describe.each(cases)('%s', (_, day, mark, words) => {
  test('the page of the product says what the report is worth, with stars to match', async () => {
    const page = await openOn(day, `san-pham/${ID}/`);
    const panel = page.locator('section[data-kind="certificate"]');
    await expect.poll(() => panel.getAttribute('data-status')).toBe(mark);
    expect((await panel.locator('.cert-now').innerText()).trim()).toBe(words);
    const looks = await page
      .locator(':is(.rank-line, .cert) .stars:visible')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['basis']));
    expect(looks).toEqual([mark, mark]);
    expect(await page.locator('.rank-line').innerText()).toMatch(
      mark === 'outOfTerm' ? /đã quá 36 tháng/ : /có thể đã hết thời hạn/iu,
    );
  });

  test('so does its card', async () => {
    const page = await openOn(day, 'san-pham/');
    const card = page.locator(`.card[data-id="${ID}"]`).first();
    const state = card.locator('.state:visible');
    await expect.poll(() => state.getAttribute('data-status')).toBe(mark);
    expect(await card.locator('.stars:visible').getAttribute('data-basis')).toBe(mark);
  });

  test('it is found at that level of evidence, and by its stars only while it may hold', async () => {
    const idsAt = async (query: string) => {
      const page = await openOn(day, `san-pham/?${query}`);
      await expect.poll(() => page.locator('[data-part="chip"]').count(), PATIENT).toBe(1);
      return page
        .locator('#list .card:visible')
        .evaluateAll((all) => all.map((card) => card.getAttribute('data-id')));
    };
    expect(await idsAt(`muc=${mark}`)).toContain(ID);
    expect((await idsAt('sao=3')).includes(ID)).toBe(mark === 'stated');
  });

  test('the search says it of a result', async () => {
    const page = await openOn(day, 'tim-kiem/?q=r%C6%B0%E1%BB%A3u%20m%C6%A1');
    const result = page.locator(`search-results [data-id="${ID}"]`).first();
    await result.waitFor();
    expect(await result.innerText()).toContain(
      mark === 'outOfTerm' ? 'đã quá 36 tháng' : 'có thể đã hết thời hạn',
    );
    expect(await result.locator('.stars').getAttribute('data-basis')).toBe(mark);
  });

  test('the check page answers it', async () => {
    const page = await openOn(day, 'tra-cuu/?q=r%C6%B0%E1%BB%A3u%20m%C6%A1');
    const answer = mark === 'outOfTerm' ? 'outOfTerm' : 'mayHaveEnded';
    await expect
      .poll(() => page.locator('star-check').getAttribute('data-answered'), PATIENT)
      .toBe(answer);
    const panel = page.locator('.check-panels .cert');
    expect(await panel.getAttribute('data-status')).toBe(mark);
    expect(await panel.innerText()).toContain(words);
    expect(await panel.innerText()).toContain('31/12/2027');
    expect(await panel.locator('.stars').getAttribute('data-basis')).toBe(mark);
  });

  test('a list that a visitor has kept says it beside others', async () => {
    const page = await openOn(day, 'gioi-thieu/');
    await page.evaluate((text) => localStorage.setItem('shortlist', text), storedText([ID]));
    await page.goto(`${server.url}danh-sach/`);
    const cell = page.locator('[data-field="rank"] td, [data-cards] .card').first();
    await expect.poll(() => cell.innerText(), PATIENT).toMatch(/sao/u);
    expect(await cell.locator('.stars').getAttribute('data-basis')).toBe(mark);
  });
});

test('a product that was assessed is answered as such, without a star', async () => {
  const page = await openOn('2026-11-22', 'tra-cuu/?q=g%E1%BA%A1o%20n%E1%BA%BFp%20n%C6%B0%C6%A1ng');
  await expect
    .poll(() => page.locator('star-check').getAttribute('data-answered'), PATIENT)
    .toBe('assessed');
  expect(await page.locator('.check-panels .stars').count()).toBe(0);
  expect(await page.locator('.check-panels .cert-rank').innerText()).toBe(
    'Hội đồng đánh giá 3 sao, chưa thấy công nhận',
  );
});

test('without a script a page holds the words of the day on which it was built', async () => {
  const page = await openPage(`${server.url}san-pham/${ID}/`, { javaScriptEnabled: false });
  onTestFinished(() => page.context().close());
  expect((await page.locator('.cert-now').innerText()).trim()).toBe('Có thể đã hết thời hạn');
  expect(await page.locator('.cert').innerText()).toContain('chậm nhất ngày 31/12/2027');
});

test('what opens a thin page leads to the way to tell more', async () => {
  const page = await openOn('2026-11-22', `san-pham/${ID}/`);
  const missing = page.locator('[data-part="missing"]');
  expect(await missing.innerText()).toContain('Cần bổ sung');
  const target = await missing.locator('a').getAttribute('href');
  expect(await page.locator(`${target}`).count()).toBe(1);
  expect(await page.getByRole('heading', { name: 'Về sản phẩm' }).count()).toBe(0);
});
