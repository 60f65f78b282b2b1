/** The visitor's list: marks on every page, and the page that compares, shares and asks. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { MAX_SAVED, storedText } from '../../src/domain/shortlist/list.ts';
import { openPage } from '../support/browser.ts';
import { htmlFindings } from '../support/html.ts';
import { axeFindings, overflowOf } from '../support/looks.ts';
import { sample, servedSite } from '../support/served-site.ts';

const TODAY = '2026-11-22T08:00:00+07:00';
const FIVE = [
  'banh-gai-mau',
  'che-shan-doi-mau',
  'vien-nghe-mat-ong-mau',
  'ruou-mo-doi-mau',
  'mang-kho-doi-mau',
];
const server = servedSite(sample);

const open = (path: string, settings: Parameters<typeof openPage>[1] = {}) =>
  openPage(`${server.url}${path}`, { now: TODAY, ...settings });
const close = (page: Page) => page.context().close();

/** Opens the list page of somebody who has kept these. */
async function openKept(
  ids: readonly string[],
  settings: Parameters<typeof openPage>[1] & { path?: string } = {},
): Promise<Page> {
  const { path = 'danh-sach/', ...rest } = settings;
  const page = await open('gioi-thieu/', rest);
  await page.evaluate((text) => localStorage.setItem('shortlist', text), storedText(ids));
  await page.goto(`${server.url}${path}`);
  return page;
}

const kept = (page: Page) =>
  page.evaluate(
    () => (JSON.parse(localStorage.getItem('shortlist') ?? '{}') as { ids?: string[] }).ids ?? [],
  );
const columns = (page: Page) =>
  page
    .locator('.compared')
    .evaluateAll((all) => all.map((column) => (column as HTMLElement).dataset['id']));
const cardMark = (page: Page, id: string) => page.locator(`.card[data-id="${id}"] .mark`).first();
const count = (page: Page) => page.locator('saved-count [data-number]').innerText();

describe('a mark', () => {
  test('keeps a product from one page to the next, and lets it go again', async () => {
    const page = await open('san-pham/');
    const mark = cardMark(page, 'banh-gai-mau');
    expect(await mark.getAttribute('aria-label')).toBe('Lưu lại: Bánh gai Xã Mẫu');
    await mark.click();
    expect(await mark.getAttribute('aria-pressed')).toBe('true');
    expect(await count(page)).toBe('1');
    expect(await page.locator('saved-count [role="status"]').innerText()).toBe(
      'Đã lưu Bánh gai Xã Mẫu. Danh sách có 1 sản phẩm.',
    );
    await page.goto(`${server.url}san-pham/banh-gai-mau/`);
    const button = page.locator('.intro .mark');
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    expect(await kept(page)).toEqual([]);
    await close(page);
  });

  test('follows what another tab does', async () => {
    const page = await open('san-pham/');
    const other = await page.context().newPage();
    await other.goto(`${server.url}en/products/`);
    await cardMark(page, 'che-shan-doi-mau').click();
    await expect
      .poll(() => cardMark(other, 'che-shan-doi-mau').getAttribute('aria-pressed'))
      .toBe('true');
    expect(await count(other)).toBe('1');
    await close(page);
  });

  test('is a target of 44 px that moves nothing and leaves the card its link', async () => {
    const boxes = (page: Page) =>
      page
        .locator('.card, .card-name, .top a:visible, h1')
        .evaluateAll((all) => all.map((each) => JSON.stringify(each.getBoundingClientRect())));
    const bare = await open('san-pham/', { width: 360, javaScriptEnabled: false });
    expect(await bare.locator('.mark:visible, saved-count a:visible').count()).toBe(0);
    const bareBoxes = await bare.locator('.card').first().boundingBox();
    await close(bare);
    const page = await open('san-pham/', { width: 360 });
    expect(await page.locator('.card').first().boundingBox()).toEqual(bareBoxes);
    const before = await boxes(page);
    const box = await cardMark(page, 'banh-gai-mau').boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(44);
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await cardMark(page, 'banh-gai-mau').click();
    expect(await boxes(page)).toEqual(before);
    await page.locator('.card[data-id="banh-gai-mau"]').click({ position: { x: 40, y: 60 } });
    await page.waitForURL('**/san-pham/banh-gai-mau/');
    await close(page);
  });

  test('works in a card that comes later, for whatever product it holds then', async () => {
    const page = await open('san-pham/');
    await page.evaluate(() => {
      const card = document.querySelector('.card')?.cloneNode(true) as HTMLElement;
      card.dataset['id'] = 'later';
      card.querySelector('.card-name a')?.replaceChildren('Đến sau');
      document.querySelector('.cards')?.append(card);
    });
    const mark = cardMark(page, 'later');
    expect(await mark.getAttribute('aria-label')).toBe('Lưu lại: Đến sau');
    await mark.click();
    expect(await kept(page)).toEqual(['later']);
    await close(page);
  });

  test('is reached and pressed by keyboard alone', async () => {
    const page = await open('san-pham/');
    await cardMark(page, 'banh-gai-mau').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    expect(await kept(page)).toEqual(['banh-gai-mau']);
    await close(page);
  });

  test('does a thing once, however often it was moved about in the page', async () => {
    const page = await openKept([], { path: 'san-pham/' });
    await cardMark(page, 'banh-gai-mau').evaluate((button) => {
      const mark = button.closest('shortlist-mark');
      for (let turn = 0; turn < 3; turn++) mark?.parentElement?.append(mark);
    });
    await cardMark(page, 'banh-gai-mau').click();
    expect(await kept(page)).toEqual(['banh-gai-mau']);
    await close(page);
  });

  test('says so when the list is full', async () => {
    const page = await openKept(
      Array.from({ length: MAX_SAVED }, (_, at) => `p-${at}`),
      { path: 'san-pham/' },
    );
    await cardMark(page, 'banh-gai-mau').click();
    expect(await cardMark(page, 'banh-gai-mau').getAttribute('aria-pressed')).toBe('false');
    expect(await page.locator('saved-count [role="status"]').innerText()).toContain(
      `đã đủ ${MAX_SAVED}`,
    );
    await close(page);
  });

  test('costs an ordinary page at most 4 kB of script, with all else that it runs', async () => {
    const page = await open('gioi-thieu/');
    const scripts: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith('.js')) scripts.push(pathname);
    });
    await page.reload({ waitUntil: 'networkidle' });
    const bytes = scripts
      .map((path) => brotliCompressSync(readFileSync(`${server.folder}${path}`)).length)
      .reduce((sum, size) => sum + size, 0);
    expect(scripts.length).toBeGreaterThan(1);
    expect(bytes).toBeLessThanOrEqual(4096);
    await close(page);
  });
});

describe('a browser that keeps nothing', () => {
  test.each([
    ['forbids its storage', 'get'],
    ['has no room in it', 'set'],
  ])('and %s: marks hold on the page, and the address carries the list', async (_, what) => {
    const page = await open('gioi-thieu/');
    await page.addInitScript((refused) => {
      if (refused === 'get')
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('forbidden', 'SecurityError');
          },
        });
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    }, what);
    await page.goto(`${server.url}san-pham/`);
    await cardMark(page, 'banh-gai-mau').click();
    await cardMark(page, 'che-shan-doi-mau').click();
    expect(await cardMark(page, 'banh-gai-mau').getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('saved-count [role="status"]').innerText()).toContain(
      'không cho phép lưu',
    );
    await page.locator('saved-count a').click();
    await expect.poll(() => columns(page)).toEqual(['banh-gai-mau', 'che-shan-doi-mau']);
    await close(page);
  });

  test('and has no room for a change: the list page says that it will be lost', async () => {
    const page = await openKept(['banh-gai-mau', 'che-shan-doi-mau'], { path: 'danh-sach/' });
    await expect.poll(() => columns(page)).toEqual(['banh-gai-mau', 'che-shan-doi-mau']);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.locator('[data-id="banh-gai-mau"] [data-do="drop"]').first().click();
    await expect.poll(() => columns(page)).toEqual(['che-shan-doi-mau']);
    expect(await page.locator('[data-said]').innerText()).toContain('không cho phép lưu');
    await close(page);
  });

  test('without JavaScript the list page says why it is bare, and where to go', async () => {
    const page = await open('danh-sach/', { javaScriptEnabled: false });
    const notice = page.locator('main .notice', { hasText: 'JavaScript' });
    expect(await notice.locator('a').getAttribute('href')).toBe('/san-pham/');
    expect(await page.locator('main button:visible').count()).toBe(0);
    await close(page);
  });
});

describe('the list', () => {
  test('is empty at first, with a way on', async () => {
    const page = await open('danh-sach/');
    await page.locator('[data-empty] a').waitFor();
    expect(await page.locator('[data-empty] a').getAttribute('href')).toBe('/san-pham/');
    expect(await page.locator('[data-bar]').isVisible()).toBe(false);
    await close(page);
  });

  test('shows four side by side and the others as cards, and asks for no other product', async () => {
    const page = await open('gioi-thieu/');
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/data/')) asked.push(request.url().split('/').at(-1) ?? '');
    });
    await page.evaluate((text) => localStorage.setItem('shortlist', text), storedText(FIVE));
    await page.goto(`${server.url}danh-sach/`);
    await expect.poll(() => columns(page)).toEqual(FIVE.slice(0, 4));
    expect(await page.locator('[data-cards] .card').count()).toBe(1);
    expect(asked.sort()).toEqual(FIVE.map((id) => `${id}.json`).sort());
    const cells = (field: string) => page.locator(`[data-field="${field}"] td`).allInnerTexts();
    expect((await cells('rank'))[0]).toContain('Bốn sao');
    expect((await cells('rank'))[0]).toContain('Còn hiệu lực, tính đến ngày 22/11/2026');
    expect((await cells('decision'))[0]).toContain('1450/QĐ-UBND');
    expect((await cells('decision'))[3]).toBe('Chưa thấy quyết định');
    expect(await cells('price')).toEqual([
      '80.000 đồng/hộp 10 chiếc (giá của 10/2026, nay có thể đã khác)',
      ...Array.from({ length: 3 }, () => 'Chưa có thông tin'),
    ]);
    expect((await cells('keeps'))[0]).toBe('7 ngày');
    expect((await cells('buy'))[0]).toContain('Chợ đêm Ví Dụ');
    expect((await cells('law'))[2]).toContain('không phải là thuốc');
    expect((await cells('law'))[3]).toContain('dưới 18 tuổi');
    expect(
      await page
        .locator('[data-field="rank"] td')
        .nth(3)
        .locator('.stars')
        .getAttribute('data-basis'),
    ).toBe('stated');
    await close(page);
  });

  test('says of each certificate what it is worth on the visitor’s own day', async () => {
    const page = await openKept(['banh-gai-mau', 'che-shan-doi-mau'], {
      now: '2028-11-15T00:01:00+07:00',
    });
    const first = page.locator('[data-field="rank"] td').first();
    await expect.poll(() => first.innerText()).toContain('Bốn sao, đã hết hạn');
    expect(await first.locator('.stars').count()).toBe(0);
    await close(page);
  });

  test('is put in order, shortened, cleared and had back by keyboard, and the focus stays', async () => {
    const page = await openKept(FIVE);
    await page.getByRole('button', { name: 'Đưa xuống sau: Bánh gai Xã Mẫu' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => columns(page)).toEqual([FIVE[1], FIVE[0], FIVE[2], FIVE[3]]);
    await page.keyboard.press('Enter');
    await expect.poll(() => columns(page)).toEqual([FIVE[1], FIVE[2], FIVE[0], FIVE[3]]);
    expect(await page.locator('[data-said]').innerText()).toBe('Bánh gai Xã Mẫu đứng thứ 3.');
    await page
      .getByRole('button', { name: 'So sánh sản phẩm này: Măng khô Đồi Mẫu' })
      .press('Enter');
    await expect.poll(() => columns(page).then(([first]) => first)).toBe('mang-kho-doi-mau');
    await page.getByRole('button', { name: 'Bỏ khỏi danh sách: Măng khô Đồi Mẫu' }).press('Enter');
    await expect.poll(() => kept(page).then(({ length }) => length)).toBe(4);
    const undo = page.getByRole('button', { name: 'Hoàn tác' });
    await expect
      .poll(() => undo.evaluate((button) => button === document.activeElement))
      .toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => kept(page).then(([first]) => first)).toBe('mang-kho-doi-mau');
    await page.getByRole('button', { name: 'Xóa tất cả' }).press('Enter');
    await page.locator('[data-empty]').waitFor();
    expect(await kept(page)).toEqual([]);
    await undo.press('Enter');
    await expect.poll(() => columns(page).then(({ length }) => length)).toBe(4);
    await close(page);
  });

  test('names what is gone from the catalogue and lets it be dropped; a lost connection is no loss', async () => {
    const page = await openKept(['gioi-thieu-khac', 'banh-gai-mau']);
    const gone = page.locator('[data-gone-list] li');
    await gone.waitFor();
    expect(await gone.innerText()).toContain('gioi-thieu-khac');
    await gone.locator('button').click();
    await expect.poll(() => kept(page)).toEqual(['banh-gai-mau']);
    await page.route('**/data/compare/che-*', (route) => route.abort());
    await page.evaluate((text) => localStorage.setItem('shortlist', text), storedText(FIVE));
    await page.reload();
    await page.locator('[data-failed]').waitFor();
    expect(await page.locator('[data-gone]').isVisible()).toBe(false);
    await page.unroute('**/data/compare/che-*');
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await expect.poll(() => columns(page)).toEqual(FIVE.slice(0, 4));
    await close(page);
  });

  test.each(['{"ids":[', '"dark"', '{"format":1,"ids":["<img src=x onerror=alert(1)>",3]}'])(
    'is empty where the storage holds %s',
    async (rubbish) => {
      const page = await open('gioi-thieu/');
      await page.evaluate((text) => localStorage.setItem('shortlist', text), rubbish);
      await page.goto(`${server.url}danh-sach/`);
      await page.locator('[data-empty] a').waitFor();
      expect(await count(page)).toBe('');
      await close(page);
    },
  );
});

describe('a shared address', () => {
  const SHARED = 'danh-sach/#ids=mat-ong-rung-mau,banh-gai-mau';

  test('is that of the list, and opens the same list for somebody else', async () => {
    const page = await openKept(['mat-ong-rung-mau', 'banh-gai-mau']);
    await expect
      .poll(() => page.locator('#list-address').inputValue())
      .toBe(`${server.url}${SHARED}`);
    await close(page);
    const other = await open(SHARED);
    await expect.poll(() => columns(other)).toEqual(['mat-ong-rung-mau', 'banh-gai-mau']);
    await close(other);
  });

  test('is only looked at: one’s own list stays, whatever is done to it', async () => {
    const page = await openKept(['che-shan-doi-mau'], { path: SHARED });
    await page.locator('[data-shared]').waitFor();
    await page.getByRole('button', { name: 'Bỏ khỏi danh sách: Bánh gai Xã Mẫu' }).click();
    await expect.poll(() => columns(page)).toEqual(['mat-ong-rung-mau']);
    expect(new URL(page.url()).hash).toBe('#ids=mat-ong-rung-mau');
    // The skip link changes the address too.
    await page.locator('.skip').press('Enter');
    expect(await columns(page)).toEqual(['mat-ong-rung-mau']);
    expect(await kept(page)).toEqual(['che-shan-doi-mau']);
    await page.getByRole('button', { name: 'Xem danh sách của tôi' }).click();
    await expect.poll(() => columns(page)).toEqual(['che-shan-doi-mau']);
    await close(page);
  });

  test('is added to one’s own list when that is wanted', async () => {
    const page = await openKept(['che-shan-doi-mau', 'banh-gai-mau'], { path: SHARED });
    await page.getByRole('button', { name: 'Thêm vào danh sách của tôi' }).click();
    const all = ['che-shan-doi-mau', 'banh-gai-mau', 'mat-ong-rung-mau'];
    await expect.poll(() => columns(page)).toEqual(all);
    expect(await kept(page)).toEqual(all);
    expect(await page.locator('[data-shared]').isVisible()).toBe(false);
    expect(await page.locator('[data-said]').innerText()).toBe(
      'Đã thêm 1 sản phẩm vào danh sách của bạn.',
    );
    await close(page);
  });

  test('with hostile ids shows none of them', async () => {
    const page = await open(
      'danh-sach/#ids=%3Cimg src=x onerror=document.title=1%3E,../../build,javascript:alert(1),banh-gai-mau',
    );
    await expect.poll(() => columns(page)).toEqual(['banh-gai-mau']);
    expect(await page.locator('main img[src="x"]').count()).toBe(0);
    await close(page);
  });

  test('of products with hostile names shows them as text', async () => {
    const evil = '<img src=x onerror="document.title=1">';
    const page = await open('gioi-thieu/');
    await page.route('**/data/compare/*.json', async (route) => {
      const response = await route.fetch();
      const record = (await response.json()) as Record<string, unknown>;
      await route.fulfill({
        json: {
          ...record,
          name: [evil],
          maker: [evil],
          place: [evil],
          group: [evil],
          packs: [[evil]],
          shops: [{ id: 'x', name: [evil] }],
          channels: [{ name: [evil] }],
          prices: [{ words: [evil], on: '2026' }],
        },
      });
    });
    await page.goto(`${server.url}danh-sach/#ids=${FIVE.join()}`);
    await expect.poll(() => columns(page).then(({ length }) => length)).toBe(4);
    expect(await page.locator('.compared').first().innerText()).toContain(evil);
    expect(await page.locator('main img[src="x"]').count()).toBe(0);
    expect(await page.title()).not.toBe('1');
    await close(page);
  });
});

describe('sending', () => {
  test('the list as text names each product, its stars today, and what the law wants said', async () => {
    const page = await openKept(['banh-gai-mau', 'vien-nghe-mat-ong-mau']);
    await expect.poll(() => page.locator('#list-text').inputValue()).toContain('2. Viên nghệ');
    const text = await page.locator('#list-text').inputValue();
    expect(text).toContain('1. Bánh gai Xã Mẫu\nBốn sao. Còn hiệu lực\n');
    expect(text).toContain(`${server.url}san-pham/banh-gai-mau/`);
    expect(text).toContain('không phải là thuốc');
    expect(text).toContain(`${server.url}danh-sach/#ids=banh-gai-mau,vien-nghe-mat-ong-mau`);
    await close(page);
  });

  test('each maker is asked by the ways that the records publish, in words that can be changed', async () => {
    const page = await openKept(['banh-gai-mau', 'mang-kho-doi-mau']);
    const maker = page.locator('details[data-id="htx-banh-gai-mau"]');
    await maker.locator('summary').click();
    expect(await maker.locator('[data-slot="tel"]').getAttribute('href')).toBe('tel:02000000001');
    expect(await maker.locator('[data-slot="sms"]').count()).toBe(0);
    expect(await maker.locator('[data-slot="zalo"]').getAttribute('href')).toBe(
      'https://zalo.me/02000000001',
    );
    const letter = async () =>
      new URL((await maker.locator('[data-slot="mail"]').getAttribute('href')) ?? '');
    expect((await letter()).pathname).toBe('htx-banh-gai@example.vn');
    expect((await letter()).searchParams.get('body')).toContain('1. Bánh gai Xã Mẫu\r\n');
    await maker.locator('textarea').fill('Cho tôi mười hộp.');
    expect((await letter()).searchParams.get('body')).toBe('Cho tôi mười hộp.');
    expect(await page.locator('[data-no-contact]').innerText()).toContain('Măng khô Đồi Mẫu');
    await close(page);
  });

  test('in English the maker reads Vietnamese', async () => {
    const page = await openKept(['banh-gai-mau'], { path: 'en/shortlist/' });
    await page.locator('details[data-id="htx-banh-gai-mau"] summary').click();
    const text = await page.locator('details textarea').inputValue();
    expect(text).toContain('Chào Hợp tác xã Bánh gai Xã Mẫu');
    expect(text).toContain('1. Bánh gai Xã Mẫu');
    await close(page);
  });
});

describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
  test('axe finds nothing at 320 px with text twice as large, and nothing sticks out', async () => {
    const page = await openKept([...FIVE, 'khong-con-nua'], { colorScheme, width: 320 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await page.locator('.compared').first().waitFor();
    await page.locator('details[data-kind="producer"] summary').first().click();
    expect(await axeFindings(page)).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await page.goto(`${server.url}danh-sach/#ids=banh-gai-mau,mat-ong-rung-mau`);
    await page.locator('[data-shared]').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.goto(`${server.url}san-pham/`);
    await cardMark(page, 'mat-ong-rung-mau').click();
    expect(await axeFindings(page)).toEqual([]);
    await close(page);
  });
});

test('on paper there are the products and the address, and nothing to press', async () => {
  const page = await openKept([...FIVE, 'khong-con-nua']);
  await page.locator('.compared').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('main button:visible, main textarea:visible').count()).toBe(0);
  expect(await page.locator('.compare table').isVisible()).toBe(true);
  expect(await page.locator('[data-cards] .card').isVisible()).toBe(true);
  expect(await page.locator('[data-print-foot]').innerText()).toContain(
    `22/11/2026. ${server.url}danh-sach/#ids=${FIVE.join()},khong-con-nua`,
  );
  // A4 without its margins.
  await page.setViewportSize({ width: 695, height: 1000 });
  const sticksOut = await page.evaluate(() =>
    [...document.querySelectorAll('.compare table')].some(
      (table) => table.getBoundingClientRect().right > document.documentElement.clientWidth + 16,
    ),
  );
  expect(sticksOut).toBe(false);
  await close(page);
});

test('the policy of the site is not broken, and nothing is asked of another host', async () => {
  const complaints: string[] = [];
  const page = await openKept(FIVE, { path: 'gioi-thieu/' });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^data:/.test(request.url()) && !request.url().startsWith(server.url))
      complaints.push(request.url());
  });
  await page.goto(`${server.url}danh-sach/`);
  await page.locator('.compared').first().waitFor();
  await page.getByRole('button', { name: 'Đưa xuống sau: Bánh gai Xã Mẫu' }).click();
  expect(complaints).toEqual([]);
  await close(page);
});

test('the page is valid HTML in both languages', async () => {
  for (const path of ['danh-sach', 'en/shortlist', 'san-pham'])
    expect(
      await htmlFindings(readFileSync(`${server.folder}/${path}/index.html`, 'utf8')),
      path,
    ).toEqual([]);
});
