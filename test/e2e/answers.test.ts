/** What a visitor with a phone is answered in the first screen, and how long the pages are below it. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { storedText } from '../../src/domain/shortlist/list.ts';
import { openPage } from '../support/browser.ts';
import { bringFaces, faces, setIn } from '../support/faces.ts';
import { sample, servedSite } from '../support/served-site.ts';

const NOW = '2026-12-01T08:00:00+07:00';
const PHONE = 360;
const mock = servedSite(sample);
const real = servedSite({ content: 'content' });
type Site = typeof mock;

const open = async (site: Site, path: string, settings: Parameters<typeof openPage>[1] = {}) => {
  const page = await openPage(`${site.url}${path}`, { now: NOW, width: PHONE, ...settings });
  onTestFinished(() => page.context().close());
  return page;
};
const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);
const endOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).first().boundingBox();
  return box ? box.y + box.height : Number.POSITIVE_INFINITY;
};

let firstScreen = 0;
beforeAll(async () => {
  const page = await openPage(`${mock.url}robots.txt`, { now: NOW, width: PHONE });
  firstScreen = page.viewportSize()?.height ?? 0;
  await page.context().close();
});

test('a product says in the first screen whether it is certified, where to buy it and who makes it', async () => {
  const page = await open(real, 'san-pham/banh-gai-chiem-hoa/');
  const answers = page.locator('.answers');
  const words = await answers.innerText();
  expect(words).toContain('có hiệu lực đến 6/8/2027');
  expect(words).toContain('Hợp tác xã Nông lâm nghiệp Đồng Lộc');
  expect(await answers.locator('dt').allInnerTexts()).toHaveLength(3);
  expect(await endOf(page, '.answers')).toBeLessThan(firstScreen);
});

test('the page of a product with much to tell is at most 4,500 px long on a phone', async () => {
  expect(await heightOf(await open(real, 'san-pham/banh-gai-chiem-hoa/'))).toBeLessThanOrEqual(
    4500,
  );
});

test.each([
  '',
  'san-pham/',
  'san-pham/trang/2/',
  'mua-o-dau/',
  'du-lich/',
  'qua-tang/',
  'theo-doi/',
  'hang-sao/',
  'xa/chiem-hoa/',
  'en/',
  'en/products/',
  'en/where-to-buy/',
  'en/visit/',
  'en/gifts/',
])('/%s is at most 6,000 px long on a phone', async (path) => {
  expect(await heightOf(await open(real, path))).toBeLessThanOrEqual(6000);
});

test.each(['', 'en/'])('the foot of /%s is at most 420 px high on a phone', async (path) => {
  const page = await open(mock, path);
  const heights = await page.locator('footer.foot').evaluate((foot) => {
    const details = foot.querySelector('details');
    return [details?.open, foot.getBoundingClientRect().height];
  });
  expect(heights[0]).toBe(false);
  expect(heights[1]).toBeLessThanOrEqual(420);
});

test('a title of forty letters leaves the head of a page one row, at every width and in every face', async () => {
  const page = await open(mock, 'gioi-thieu/');
  await bringFaces(page);
  await page.evaluate(() => {
    const name = 'Sản vật xã Chiêm Hóa, tỉnh Tuyên Quang '.slice(0, 40).trim();
    const brand = document.querySelector<HTMLElement>('.brand');
    if (brand) brand.dataset['long'] = 'true';
    brand?.querySelector('.brand-short')?.remove();
    const whole = brand?.querySelector('.brand-whole');
    if (whole) {
      whole.className = '';
      whole.textContent = name;
    }
  });
  const wrong: string[] = [];
  for (const face of faces) {
    await setIn(page, face);
    for (const width of [320, 360, 480, 640, 768, 896, 1024, 1088, 1280, 1920]) {
      await page.setViewportSize({ width, height: 700 });
      const { height, cut } = await page.locator('header.top').evaluate((head) => ({
        height: head.clientHeight,
        cut: document.documentElement.scrollWidth > document.documentElement.clientWidth,
      }));
      if (height > 84 || cut)
        wrong.push(`${face} at ${width} px: ${height} px${cut ? ', cut' : ''}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('one icon counts what is saved: each product, and the trip', async () => {
  const page = await open(mock, 'gioi-thieu/');
  const link = page.locator('saved-count a');
  expect(await link.innerText()).toBe('Đã lưu');
  await page.evaluate(
    (list) => {
      localStorage.setItem('shortlist', list);
      localStorage.setItem(
        'trip',
        JSON.stringify({ format: 1, places: ['destination/a', 'destination/b'] }),
      );
    },
    storedText(['banh-gai-mau', 'che-shan-doi-mau']),
  );
  await page.reload();
  expect(await page.locator('saved-count [data-number]').innerText()).toBe('3');
  expect(await page.locator('saved-count .vh').innerText()).toBe(
    'Đã lưu: 2 sản phẩm, chuyến đi 2 điểm',
  );
  await page.evaluate(() => localStorage.removeItem('shortlist'));
  await page.reload();
  await link.click();
  expect(new URL(page.url()).pathname).toBe('/chuyen-di/');
});

test('a product whose certificate was withdrawn opens with that, asks nobody to buy, and wears no gold', async () => {
  const page = await open(mock, 'san-pham/mang-kho-doi-mau/');
  const state = page.locator('.page-state');
  expect(await state.innerText()).toContain('Đã bị thu hồi');
  expect(await endOf(page, '.page-state')).toBeLessThanOrEqual(
    (await page.locator('main > article > :is(.cloth, .shot)').boundingBox())?.y ?? 0,
  );
  const main = page.locator('.btn-go:visible').first();
  expect(await main.innerText()).toBe('Xem chứng nhận và lý do');
  await main.click();
  await page.locator('#history summary').click();
  expect(await page.locator('.thread [data-basis="recalled"]').innerText()).toContain('thu hồi');
  const gold = await page.evaluate(() => {
    const probe = document.createElement('i');
    probe.style.color = 'var(--gold)';
    document.body.append(probe);
    const colour = getComputedStyle(probe).color;
    return [...document.querySelectorAll('.product .stars, #history .stars')].filter(
      (stars) =>
        stars.getClientRects().length > 0 &&
        getComputedStyle(stars).backgroundImage.includes(colour),
    ).length;
  });
  expect(gold).toBe(0);
});

test.each(['xa/tam-duong/', 'tinh/gia-lai/', 'san-pham/banh-gai-chiem-hoa/'])(
  'on a wide screen what lies on the cloth of /%s has a ground of its own',
  async (path) => {
    const page = await open(real, path, { width: 1280 });
    const grounds = await page.locator('.side > *').evaluateAll((boxes) => {
      const cloth = document.querySelector('main > article > :is(.cloth, .shot)');
      const end = cloth?.getBoundingClientRect().bottom ?? 0;
      return boxes
        .map((box) =>
          box.closest('certificate-life') === box ? (box.firstElementChild ?? box) : box,
        )
        .filter((box) => box.getBoundingClientRect().top < end)
        .map((box) => getComputedStyle(box).backgroundColor);
    });
    expect(grounds.length).toBeGreaterThan(0);
    for (const ground of grounds) expect(ground).not.toBe('rgba(0, 0, 0, 0)');
    // What is always open there has no sign to open it.
    const signs = await page
      .locator('.fold[data-wide]:not([open]) > summary')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one, '::before').content));
    expect(new Set(signs)).toEqual(new Set(['none']));
  },
);

test('what is folded is printed, and is unfolded by an address that leads into it', async () => {
  const page = await open(real, 'san-pham/banh-gai-chiem-hoa/');
  const entry = page.locator('#history .thread > li').first();
  expect(await entry.isVisible()).toBe(false);
  await page.evaluate(() => {
    location.hash = '#history';
  });
  await expect.poll(() => entry.isVisible()).toBe(true);
  const sources = page.locator('#sources .sources > li').first();
  expect(await sources.isVisible()).toBe(false);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await sources.isVisible()).toBe(true);
});

test('without a script every fold opens, and the certificate is whole where there is room', async () => {
  const phone = await open(real, 'san-pham/banh-gai-chiem-hoa/', { javaScriptEnabled: false });
  const decision = phone.locator('.cert .facts a').first();
  expect(await decision.isVisible()).toBe(false);
  await phone.locator('.cert-more > summary').click();
  expect(await decision.isVisible()).toBe(true);
  const wide = await open(real, 'san-pham/banh-gai-chiem-hoa/', { width: 1280 });
  await expect.poll(() => wide.locator('.cert .facts a').first().isVisible()).toBe(true);
});
