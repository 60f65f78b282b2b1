import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fold } from '../../src/lib/fold.ts';
import { isOldBrowser, openPage } from '../support/browser.ts';
import { realPart } from '../support/real-part.ts';
import { buildSite, serve } from '../support/site.ts';

const TODAY = '2026-11-22T08:00:00+07:00';
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

interface ProductFile {
  name: { vi: string; en?: string };
  aliases?: string[];
  producer?: string;
  gtin?: string;
  ocopCode?: string;
  certificates?: { decision: string }[];
}

interface Question {
  text: string;
  id: string;
}

/** The whole country, a part of it, and the commune that shows everything: their content folders. */
const sites = { country: 'content', part: '', sample: 'test/fixtures/xa-mau/content' };
type SiteName = keyof typeof sites;
const servers = {} as Record<SiteName, Awaited<ReturnType<typeof serve>>>;
const folders = {} as Record<SiteName, string>;

beforeAll(async () => {
  sites.part = await realPart();
  for (const name of ['country', 'part', 'sample'] as const) {
    folders[name] = await buildSite({ content: sites[name], today: '2026-11-22' });
    servers[name] = await serve(folders[name]);
  }
});
afterAll(async () => {
  for (const server of Object.values(servers)) await server.close();
});

const jsonOf = <Content>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as Content;

/** Everything that somebody may read on a pack of a catalogue's products, as it stands and as it is typed in a hurry. */
function questionsOf(content: string): Question[] {
  const makerOf = (id: string) =>
    jsonOf<{ name: { vi: string } }>(join(content, 'producers', `${id}.json`)).name.vi;
  const numberOf = (id: string) =>
    jsonOf<{ number: string }>(join(content, 'decisions', `${id}.json`)).number;
  return globSync(join(content, 'products/*.json')).flatMap((file) => {
    const id = basename(file, '.json');
    const {
      name,
      aliases = [],
      producer,
      gtin,
      ocopCode,
      certificates = [],
    } = jsonOf<ProductFile>(file);
    const names = [name.vi, name.en, ...aliases].filter((text) => text !== undefined);
    const texts = [
      ...names,
      ...names.map(fold),
      fold(name.vi).slice(0, -1),
      ...(producer === undefined ? [] : [makerOf(producer), fold(makerOf(producer))]),
      ...(gtin === undefined ? [] : [gtin, gtin.padStart(14, '0'), gtin.replace(/(.{4})/g, '$1 ')]),
      ...(ocopCode === undefined
        ? []
        : [ocopCode, ocopCode.replaceAll('-', ' '), ocopCode.replaceAll('-', '.-.')]),
      ...certificates
        .map(({ decision }) => numberOf(decision))
        .flatMap((number) => [
          number,
          fold(number),
          number.replace('/', ' / '),
          `Quyết định số ${number}`,
        ]),
      `/p/${id}/`,
      `https://sanvat.example/san-pham/${id}/`,
    ];
    return [...new Set(texts)].map((text) => ({ text, id }));
  });
}

const open = (site: SiteName, path: string, settings: Parameters<typeof openPage>[1] = {}) =>
  openPage(`${servers[site].url}${path}`, { now: TODAY, ...settings });
const close = (page: Page) => page.context().close();

const answerOf = (page: Page) => page.locator('star-check').getAttribute('data-answered');

/**
 * Asks one question after the other through the form, and waits for the answer to each. All within the
 * page: a browser takes only so many new addresses a minute, and the answers must not need them.
 *
 * @returns the questions whose answer does not show their product
 */
const missedBy = (page: Page, questions: readonly Question[]): Promise<string[]> =>
  page.evaluate(async (all) => {
    const check = document.querySelector('star-check') as HTMLElement;
    const form = check.querySelector('form') as HTMLFormElement;
    const input = check.querySelector('input[name="q"]') as HTMLInputElement;
    const missed: string[] = [];
    for (const { text, id } of all) {
      check.dataset['answered'] = '';
      input.value = text;
      form.requestSubmit();
      await new Promise<void>((done) => {
        const answers = new MutationObserver(() => {
          if (!check.dataset['answered']) return;
          answers.disconnect();
          done();
        });
        answers.observe(check, { attributeFilter: ['data-answered'] });
      });
      const shown = check.querySelectorAll<HTMLElement>('.check-panels .cert, .check-others li');
      const ids = Array.from(shown, (part) => part.dataset['id']);
      // A list longer than anybody reads says so, and asks for more letters.
      const isCut = check.querySelector('.check-others > p') !== null;
      if (!ids.includes(id) && !isCut)
        missed.push(`${text} → ${check.dataset['answered']} ${ids.join(' ')}, not ${id}`);
    }
    return missed;
  }, questions);

/** Waits until the page has put all that it needs aside, then cuts the network. */
async function goOffline(page: Page): Promise<void> {
  await page.locator('star-check[data-kept]').waitFor();
  await page.context().setOffline(true);
}

test('of the whole country, every code, number, name and address is answered with its product', async () => {
  const page = await open('country', 'tra-cuu/');
  const questions = questionsOf(sites.country);
  expect(questions.length).toBeGreaterThan(5000);
  expect(await missedBy(page, questions)).toEqual([]);
  await close(page);
}, 240_000);

// A register of the whole country is kept in the parts that somebody has asked for.
describe.each(['part', 'sample'] as const)('of the %s, without a connection', (site) => {
  test('every code, number, name and address is answered with its product', async () => {
    const page = await open(site, 'tra-cuu/');
    await goOffline(page);
    await page.reload();
    const questions = questionsOf(sites[site]);
    expect(questions.length).toBeGreaterThan(100);
    expect(await missedBy(page, questions)).toEqual([]);
    expect(await missedBy(page, [{ text: '999/QĐ-UBND', id: 'a-product' }])).toHaveLength(1);
    await close(page);
  }, 120_000);

  test('the other language is there too, and a question in the address', async () => {
    const page = await open(site, 'tra-cuu/');
    await goOffline(page);
    await page.goto(
      `${servers[site].url}en/check/?q=${encodeURIComponent(site === 'part' ? '/p/banh-gai-chiem-hoa/' : '1450/QĐ-UBND')}`,
    );
    await expect.poll(() => answerOf(page)).toBe('valid');
    expect(await page.locator('.check-panels .cert-now').innerText()).toBe('In force');
    await close(page);
  });
});

test.each([
  ['1450/QĐ-UBND', 'valid', 'Còn hiệu lực'],
  ['77/QĐ-UBND', 'due', 'Còn hiệu lực, sắp hết hạn'],
  ['205/QĐ-UBND', 'extended', 'Được kéo dài hiệu lực'],
  ['lan kiếm đồi mẫu', 'notYet', 'Chưa có hiệu lực'],
  ['rượu ngô men lá bản mây', 'expired', 'Đã hết hạn'],
  ['44/QĐ-UBND', 'recalled', 'Đã bị thu hồi'],
  ['1011/QĐ-UBND', 'recalled', 'Đã bị thu hồi'],
  ['118/QĐ-UBND', 'superseded', 'Đã có quyết định mới thay thế'],
  ['cao xoa gừng', 'stated', 'Theo nguồn tin, chưa thấy quyết định'],
  ['rượu mơ', 'mayHaveEnded', 'Theo nguồn tin, có thể đã hết thời hạn'],
  ['tương ớt', 'outOfTerm', 'Theo nguồn tin, đã quá 36 tháng'],
  ['gạo nếp nương', 'assessed', 'Đã được đánh giá, chưa thấy công nhận'],
  ['bún khô gạo', 'planned', 'Chưa thấy công nhận'],
  ['muối chẩm chéo', 'speciality', 'Đặc sản địa phương, không có hạng sao'],
  ['999/QĐ-UBND', 'notFound', 'Không thấy trong danh mục'],
  ['2000000000016', 'misread', 'Mã vạch không hợp lệ'],
  ['https://example.net/abc', 'elsewhere', 'Mã này dẫn sang trang khác'],
])('%s is %s, in words and with a sign of its own', async (question, answer, words) => {
  const page = await open('sample', `tra-cuu/?q=${encodeURIComponent(question)}`);
  await expect.poll(() => answerOf(page)).toBe(answer);
  const notice = page.locator('.check-answer .notice');
  expect(await notice.locator('b').innerText()).toBe(words);
  expect(await notice.locator('.check-sign path').getAttribute('d')).not.toBe('');
  await close(page);
});

test.each([
  ['tra-cuu/?q=rượu ngô men lá bản mây', 'Không bán cho người dưới 18 tuổi'],
  ['tra-cuu/?q=viên nghệ mật ong mẫu', 'không có tác dụng thay thế thuốc chữa bệnh'],
  ['en/check/?q=viên nghệ mật ong mẫu', 'not a medicine'],
  // One of a list of several.
  ['tra-cuu/?q=ruou', 'Không bán cho người dưới 18 tuổi'],
])('%s is answered with what the law wants said', async (path, words) => {
  const page = await open('sample', path);
  await expect
    .poll(() => page.locator('.check-panels, .check-others').allInnerTexts())
    .toContainEqual(expect.stringContaining(words));
  await close(page);
});

test('an old decision shows the one that counts now beside it', async () => {
  const page = await open('sample', 'tra-cuu/?q=118/QĐ-UBND');
  await expect.poll(() => page.locator('.check-panels .cert').count()).toBe(2);
  expect(await page.locator('.check-panels .cert').nth(1).getAttribute('data-status')).toBe(
    'valid',
  );
  await close(page);
});

test('the answer is that of the day on which somebody asks', async () => {
  const page = await open('country', 'tra-cuu/?q=/p/banh-gai-chiem-hoa/', {
    now: '2027-08-07T00:01:00+07:00',
  });
  await expect.poll(() => answerOf(page)).toBe('expired');
  expect(await page.locator('.check-panels .stars').count()).toBe(0);
  expect(await page.locator('.check-panels .cert-rank').innerText()).toBe('Bốn sao, đã hết hạn');
  await close(page);
});

test('a list of matches is chosen from, and the way back leads to the list', async () => {
  const page = await open('sample', 'tra-cuu/?q=mau');
  await expect.poll(() => answerOf(page)).toBe('several');
  await page.locator('.check-others a').first().click();
  await expect.poll(() => page.locator('.check-panels .cert').count()).toBe(1);
  await page.goBack();
  await expect.poll(() => answerOf(page)).toBe('several');
  await close(page);
});

test('what is asked stays text', async () => {
  const page = await open(
    'sample',
    `tra-cuu/?q=${encodeURIComponent('<img src=x onerror="document.title=1">')}`,
  );
  await expect.poll(() => answerOf(page)).toBe('notFound');
  expect(await page.locator('.check-answer img').count()).toBe(0);
  await close(page);
});

test('without a connection and without the register nothing is concluded', async () => {
  const page = await open('sample', 'tra-cuu/');
  await page.route('**/data/check/**', (route) => route.abort());
  await page.evaluate(async () => {
    for (const registration of await navigator.serviceWorker.getRegistrations())
      await registration.unregister();
  });
  const bare = await page.context().newPage();
  await bare.route('**/data/check/**', (route) => route.abort());
  await bare.goto(`${servers.sample.url}tra-cuu/?q=banh+gai`);
  await expect.poll(() => answerOf(bare)).toBe('unreachable');
  await close(page);
});

test('the worker answers for the check pages only', async () => {
  const page = await open('sample', 'tra-cuu/');
  await page.locator('star-check[data-kept]').waitFor();
  await page.goto(`${servers.sample.url}san-pham/`);
  expect(await page.evaluate(() => navigator.serviceWorker.controller === null)).toBe(true);
  await close(page);
});

test('without JavaScript there is a form, what the answers mean, and every decision', async () => {
  const page = await open('sample', 'tra-cuu/?q=321', { javaScriptEnabled: false });
  await page.locator('main .notice', { hasText: 'JavaScript' }).waitFor();
  const text = await page.locator('main').innerText();
  expect(await page.locator('form.search[method="get"]').count()).toBe(1);
  for (const words of [
    'JavaScript',
    'Đã bị thu hồi',
    '44/QĐ-UBND',
    '1450/QĐ-UBND',
    'Tất cả sản phẩm',
  ])
    expect(text).toContain(words);
  expect(await page.locator('[data-scan]').isVisible()).toBe(false);
  await close(page);
});

describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
  test.each([
    'tra-cuu/',
    'tra-cuu/?q=1450/QĐ-UBND',
    'tra-cuu/?q=44/QĐ-UBND',
    'tra-cuu/?q=mau',
    'en/check/?q=ruou',
    'tra-cuu/?q=zzz',
    'p/mang-kho-doi-mau/',
    '01/02000000000015/',
  ])('axe finds nothing in %s, and it fits 320 px', async (path) => {
    const page = await open('sample', path, { colorScheme, width: 320 });
    if (path.includes('?')) await expect.poll(() => answerOf(page)).not.toBe('');
    await page.evaluate(axeSource);
    const { violations } = await page.evaluate(() =>
      (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const wide = await page
      .locator('main *')
      .evaluateAll(
        (elements) =>
          elements.filter(
            (element) =>
              !element.closest('.vh') && element.getBoundingClientRect().right > innerWidth + 1,
          ).length,
      );
    expect(wide).toBe(0);
    await close(page);
  });
});

/** What only the camera needs. */
const ofCamera = /\/(scanner|decode|barcode)\.[^/]*\.js$/;

test('the first load is at most 40 kB packed beyond the page, and the camera’s code is not in it', async () => {
  const page = await open('country', 'robots.txt');
  const asked = new Set<string>();
  // The worker's own requests too.
  page.context().on('request', (request) => asked.add(new URL(request.url()).pathname));
  await page.goto(`${servers.country.url}tra-cuu/?q=banh+gai`);
  await page.locator('star-check[data-kept]').waitFor();
  // The page itself, and the face of its headings, which every page of the site has.
  const beyond = [...asked].filter((path) => !path.endsWith('/') && !path.endsWith('.woff2'));
  // An old browser does not tell that it fetched the worker.
  const told = isOldBrowser ? [] : [/\/sw\.js$/];
  for (const part of [/\/data\/check\//, /\/_astro\/.*\.js$/, /\.css$/, ...told])
    expect(beyond.some((path) => part.test(path))).toBe(true);
  const bytes = beyond.map(
    (path) => brotliCompressSync(readFileSync(join(folders.country, path))).length,
  );
  expect(bytes.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(40_000);
  expect(beyond.filter((path) => ofCamera.test(path))).toEqual([]);
  expect(
    brotliCompressSync(readFileSync(join(folders.country, 'sw.js'))).length,
  ).toBeLessThanOrEqual(1500);
  await close(page);
});

describe('scanning', () => {
  const qrFile = (id: string) => join(folders.country, `qr/product/${id}.svg`);
  const photo = async (svg: string) => ({
    name: 'ma.png',
    mimeType: 'image/png',
    buffer: await sharp(Buffer.from(svg))
      .resize(600)
      .flatten({ background: '#fff' })
      .png()
      .toBuffer(),
  });

  test('the camera opens on the tap, and a stub of BarcodeDetector finds the code', async () => {
    const page = await open('country', 'robots.txt');
    await page.addInitScript(() => {
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width: 320, height: 240 });
      const paint = canvas.getContext('2d');
      // The stream of a camera, without one: a still canvas would give no further pictures.
      let hue = 0;
      setInterval(() => {
        if (!paint) return;
        hue = (hue + 50) % 360;
        paint.fillStyle = `hsl(${hue} 50% 50%)`;
        paint.fillRect(0, 0, canvas.width, canvas.height);
      }, 50);
      Object.assign(window, {
        BarcodeDetector: class {
          static async getSupportedFormats(): Promise<string[]> {
            return ['qr_code', 'ean_13'];
          }
          async detect() {
            return [{ rawValue: 'https://sanvat.example/p/banh-gai-chiem-hoa/' }];
          }
        },
        streams: [],
      });
      navigator.mediaDevices.getUserMedia = async () => {
        const stream = canvas.captureStream(10);
        (window as unknown as { streams: MediaStream[] }).streams.push(stream);
        return stream;
      };
    });
    /** Of each stream that was opened, whether its light is still on. */
    const lights = () =>
      page.evaluate(() =>
        (window as unknown as { streams: MediaStream[] }).streams.map((stream) =>
          stream.getTracks().some(({ readyState }) => readyState === 'live'),
        ),
      );
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${servers.country.url}tra-cuu/`);
    expect(await lights()).toEqual([]);
    await page.locator('[data-scan]').click();
    await expect.poll(() => answerOf(page)).toBe('valid');
    await expect.poll(lights).toEqual([false]);
    expect(await page.locator('dialog.scan').isVisible()).toBe(false);
    // The browser had a detector, so ours was not fetched.
    expect(asked.filter((url) => ofCamera.test(url))).toEqual([
      expect.stringContaining('/scanner.'),
    ]);
    await close(page);
  });

  test('where the browser has no detector, a photograph of a code is read by ours', async () => {
    const page = await open('country', 'robots.txt');
    await page.addInitScript(() => {
      Object.defineProperty(window, 'BarcodeDetector', { value: undefined });
    });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${servers.country.url}tra-cuu/`);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => ofCamera.test(url))).toEqual([]);
    await page.locator('[data-scan]').click();
    await page.locator('dialog.scan').waitFor();
    await page
      .locator('[data-scan-photo]')
      .setInputFiles(await photo(readFileSync(qrFile('banh-gai-chiem-hoa'), 'utf8')));
    await expect.poll(() => answerOf(page)).toBe('valid');
    expect(asked.filter((url) => ofCamera.test(url))).toHaveLength(3);
    await close(page);
  });

  test('a refused camera is explained, and closing leaves everything as it was', async () => {
    const page = await open('country', 'tra-cuu/');
    await page.evaluate(() => {
      navigator.mediaDevices.getUserMedia = async () => {
        throw new DOMException('no', 'NotAllowedError');
      };
    });
    await page.locator('[data-scan]').click();
    await expect
      .poll(() => page.locator('[data-scan-status]').innerText())
      .toContain('Không mở được máy ảnh');
    await page.locator('dialog.scan button').click();
    expect(await page.locator('dialog.scan').isVisible()).toBe(false);
    expect(await answerOf(page)).toBe('');
    await close(page);
  });
});

describe('under a base path', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    const base = '/ocop/';
    const folder = await buildSite({ content: sites.sample, today: '2026-11-22', base });
    server = await serve(folder, base);
  });
  afterAll(() => server?.close());

  test('everything is found there', async () => {
    const page = await openPage(`${server.url}tra-cuu/`, { now: TODAY });
    await goOffline(page);
    expect(await page.evaluate(() => caches.keys())).toEqual(['san-vat-check:/ocop/']);
    await page.goto(
      `${server.url}en/check/?q=${encodeURIComponent('https://sanvat.example/ocop/p/banh-gai-mau/')}`,
    );
    await expect.poll(() => answerOf(page)).toBe('valid');
    const links = await page
      .locator('.check-panels .cert a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.toSorted()).toEqual([
      '/ocop/en/decisions/2025-1450-ubnd-tinh-vi-du/',
      '/ocop/en/products/banh-gai-mau/',
    ]);
    await close(page);
  });
});
