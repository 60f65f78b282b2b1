/** What stands on other people's pages, seen from a page of somebody else: another port is another site. */
import { brotliCompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { frameHeights } from '../../src/outputs/embed/embed.ts';
import { type PageSettings, openPage } from '../support/browser.ts';
import { builtFolder } from '../support/built-folder.ts';
import { htmlFindings } from '../support/html.ts';
import { sample, servedSite } from '../support/served-site.ts';
import { serve } from '../support/site.ts';

const KB = 1000;
/** Embeds of every kind in both languages; the first has a photograph, the second a notice of the law. */
const embeds = {
  vi: [
    '/nhung/san-pham/banh-gai-mau/',
    '/nhung/san-pham/vien-nghe-mat-ong-mau/',
    '/nhung/danh-sach/xa/xa-mau/',
    '/nhung/danh-sach/nganh/drink/',
    '/nhung/danh-sach/sao/4/',
    '/nhung/ban-do/',
    '/nhung/ban-do/xa-mau/',
    '/nhung/su-kien/',
  ],
  en: [
    '/en/embed/products/banh-gai-mau/',
    '/en/embed/list/commune/xa-mau/',
    '/en/embed/map/',
    '/en/embed/events/',
  ],
};

const ours = servedSite(sample);

const address = (path: string) => new URL(path, ours.url).href;
const read = (path: string) => readFileSync(join(ours.folder, path, 'index.html'), 'utf8');

/** A page of somebody else with this in its body. */
async function elsewhere(body: string, settings: PageSettings = {}): Promise<Page> {
  const html = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>A</title></head><body>${body}</body></html>`;
  const theirs = await serve(builtFolder({ 'index.html': html }));
  onTestFinished(theirs.close);
  const page = await openPage(theirs.url, settings);
  onTestFinished(() => page.context().close());
  return page;
}

const frameAt = (path: string, width = 500, height = 400) =>
  `<iframe src="${address(path)}" width="${width}" height="${height}" sandbox="allow-popups" style="border:0"></iframe>`;

async function onlyFrame(page: Page): Promise<Frame> {
  const frame = page.frames()[1];
  if (!frame) throw new Error('There is no frame.');
  await frame.waitForLoadState();
  return frame;
}

describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
  test.each([...embeds.vi, ...embeds.en])(
    '%s is drawn in a frame of another site',
    async (path) => {
      const page = await elsewhere(frameAt(path), { colorScheme });
      const frame = await onlyFrame(page);
      expect(await frame.locator('h1').isVisible()).toBe(true);
      expect(await frame.locator('html').getAttribute('lang')).toBe(
        path.startsWith('/en/') ? 'en' : 'vi',
      );
      // Styles of ours have come, although the frame is nobody's origin.
      const [red = 255] = await colourOf(frame);
      expect(red > 128).toBe(colorScheme === 'light');
      expect(
        await frame.evaluate(() =>
          [...document.images]
            .filter(({ naturalWidth }) => naturalWidth === 0)
            .map(({ src }) => src),
        ),
      ).toEqual([]);
    },
  );
});

const colourOf = (frame: Frame): Promise<number[]> =>
  frame.evaluate(() =>
    (getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g) ?? []).map(Number),
  );

test.each([
  ['#dark', 'light', false],
  ['#light', 'dark', true],
] as const)('%s behind its address forces a look', async (hash, colorScheme, isLight) => {
  const page = await elsewhere(frameAt(`/nhung/san-pham/banh-gai-mau/${hash}`), { colorScheme });
  const [red = 0] = await colourOf(await onlyFrame(page));
  expect(red > 128).toBe(isLight);
});

test.each([...embeds.vi, ...embeds.en])(
  '%s is light, asks nobody else and has no script',
  async (path) => {
    const page = await elsewhere('');
    const asked: string[] = [];
    let bytes = 0;
    page.on('request', (request) => asked.push(request.url()));
    page.on('requestfinished', (request) => {
      const file = new URL(request.url()).pathname;
      const body = readFileSync(join(ours.folder, file.endsWith('/') ? `${file}index.html` : file));
      // As a server sends them: text compressed, pictures as they are.
      bytes += /\.(avif|webp|png)$/.test(file) ? body.length : brotliCompressSync(body).length;
    });
    await page.setContent(frameAt(path));
    const frame = await onlyFrame(page);
    await page.waitForLoadState('networkidle');

    expect(asked.filter((url) => !url.startsWith(ours.url))).toEqual([]);
    expect(asked.filter((url) => /\.(js|woff2)$/.test(url))).toEqual([]);
    expect(asked.length).toBeLessThanOrEqual(4);
    expect(bytes).toBeGreaterThan(KB);
    expect(bytes).toBeLessThanOrEqual(35 * KB);
    expect(brotliCompressSync(read(path)).length).toBeLessThanOrEqual(3 * KB);
    expect(
      await frame.evaluate(() => document.getElementsByTagName('*').length),
    ).toBeLessThanOrEqual(60);
    expect(read(path)).not.toMatch(/<script/);
  },
);

test('the style of a card is at most 2 kB', () => {
  const sheets = [...read('/nhung/san-pham/banh-gai-mau/').matchAll(/href="([^"]+\.css)"/g)];
  expect(sheets.length).toBe(1);
  const bytes = readFileSync(join(ours.folder, sheets[0]?.[1] ?? ''));
  expect(brotliCompressSync(bytes).length).toBeLessThanOrEqual(2 * KB);
});

test.each([...embeds.vi, ...embeds.en])(
  '%s is valid, and nothing for search engines',
  async (path) => {
    const html = read(path);
    expect(await htmlFindings(html)).toEqual([]);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toMatch(/<link rel="canonical" href="https:\/\/sanvat\.example\/[^"]+">/);
    for (const [link] of html.matchAll(/<a [^>]*>/g))
      expect(link).toMatch(/target="_blank" rel="noopener"/);
  },
);

test('a card names its day, its last day, and the words of the law', () => {
  const card = read('/nhung/san-pham/vien-nghe-mat-ong-mau/');
  expect(card).toContain('Ba sao, có hiệu lực đến 15/1/2027');
  expect(card).toContain('Tính đến ngày 22/11/2026');
  expect(card).toContain('không có tác dụng thay thế thuốc chữa bệnh');
  expect(card).toContain('data-stars="3"');
});

test('only a certificate in force shows stars on other people’s pages', () => {
  const record = JSON.parse(readFileSync(join(ours.folder, 'build.json'), 'utf8')) as {
    pages: { products: Record<string, string[]> };
  };
  const statuses = new Set<string>();
  for (const id of Object.keys(record.pages.products)) {
    const card = read(`/nhung/san-pham/${id}/`);
    const status = /data-status="(\w+)"/.exec(card)?.[1] ?? '';
    statuses.add(status);
    expect(card.includes('data-stars='), id).toBe(['valid', 'due', 'extended'].includes(status));
  }
  expect(statuses).toContain('expired');
  expect(statuses).toContain('recalled');
  expect(statuses).toContain('stated');
});

test('the map names both archipelagos', async () => {
  for (const path of ['/nhung/ban-do/', '/nhung/ban-do/xa-mau/', '/en/embed/map/']) {
    const frame = await onlyFrame(await elsewhere(frameAt(path, 600, 800)));
    const words = await frame.locator('svg').allTextContents();
    expect(words.join(' ')).toMatch(/Quần đảo Hoàng Sa\s+\(Vi[eệ]t ?[Nn]am\)/);
    expect(words.join(' ')).toMatch(/Quần đảo Trường Sa\s+\(Vi[eệ]t ?[Nn]am\)/);
  }
});

test('no script runs in an embed, not even in a frame without a sandbox', async () => {
  const page = await elsewhere(
    `<iframe src="${address('/nhung/san-pham/banh-gai-mau/')}"></iframe>`,
  );
  await onlyFrame(page);
  const headers = (await fetch(address('/nhung/san-pham/banh-gai-mau/'))).headers;
  expect(headers.get('content-security-policy')).toMatch(
    /sandbox allow-popups allow-popups-to-escape-sandbox/,
  );
  expect(headers.get('content-security-policy')).not.toContain("frame-ancestors 'none'");
});

test.each(['/', '/san-pham/banh-gai-mau/', '/chia-se/san-pham/banh-gai-mau/', '/en/share/'])(
  '%s refuses to be framed',
  async (path) => {
    const frame = await onlyFrame(await elsewhere(frameAt(path)));
    expect(await frame.evaluate(() => document.URL)).toMatch(/^chrome-error:/);
  },
);

describe('<san-vat-product>', () => {
  const element = (attributes: string) =>
    `<script src="${address('/embed.js')}" async></script><san-vat-product ${attributes}><a href="https://sanvat.example/san-pham/banh-gai-mau/">Bánh gai</a></san-vat-product>`;

  test('is one file under 1 kB', () => {
    expect(brotliCompressSync(readFileSync(join(ours.folder, 'embed.js'))).length).toBeLessThan(KB);
  });

  test.each([
    ['id="banh-gai-mau"', '/nhung/san-pham/banh-gai-mau/'],
    ['id="banh-gai-mau" lang="en" theme="dark"', '/en/embed/products/banh-gai-mau/#dark'],
    ['kind="list" id="xa/xa-mau"', '/nhung/danh-sach/xa/xa-mau/'],
    ['kind="map"', '/nhung/ban-do/'],
    ['kind="events" lang="en"', '/en/embed/events/'],
  ])('with %s draws %s in a sandbox', async (attributes, path) => {
    const page = await elsewhere(element(attributes));
    await page.locator('iframe').waitFor();
    const frame = await onlyFrame(page);
    expect(frame.url()).toBe(address(path));
    expect(await frame.locator('h1').isVisible()).toBe(true);
    expect(await page.locator('iframe').getAttribute('sandbox')).toBe(
      'allow-popups allow-popups-to-escape-sandbox',
    );
  });

  test('chooses its height by its width, and follows when that changes', async () => {
    const page = await elsewhere(element('id="vien-nghe-mat-ong-mau"'), { width: 360 });
    const height = async () => (await page.locator('iframe').boundingBox())?.height;
    await expect.poll(height).toBe(frameHeights.product[0]);
    await page.setViewportSize({ width: 900, height: 700 });
    await expect.poll(height).toBe(frameHeights.product[1]);
  });

  test('at either height nothing of the longest card is cut off', async () => {
    for (const width of [320, 360, 500, 900]) {
      const page = await elsewhere(element('id="vien-nghe-mat-ong-mau"'), { width });
      await page.locator('iframe').waitFor();
      const frame = await onlyFrame(page);
      await expect
        .poll(() =>
          frame.evaluate(() => document.documentElement.scrollHeight - window.innerHeight),
        )
        .toBe(0);
    }
  });

  test('is a plain link where scripts are off', async () => {
    const page = await elsewhere(element('id="banh-gai-mau"'), { javaScriptEnabled: false });
    expect(await page.locator('iframe').count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Bánh gai' }).isVisible()).toBe(true);
  });
});

describe('oEmbed', () => {
  test('is found from the page of a product, and holds a frame that draws', async () => {
    for (const [path, language] of [
      ['/san-pham/banh-gai-mau/', 'vi'],
      ['/en/products/banh-gai-mau/', 'en'],
    ] as const) {
      const url = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(
        read(path),
      )?.[1];
      const answer = await fetch(address(new URL(url ?? '').pathname));
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      const card = (await answer.json()) as Record<string, string>;
      expect(card).toMatchObject({ version: '1.0', type: 'rich', width: 500 });
      const html = card['html']?.replaceAll('https://sanvat.example/', ours.url) ?? '';
      const frame = await onlyFrame(await elsewhere(html));
      expect(await frame.locator('html').getAttribute('lang')).toBe(language);
      expect(await frame.locator('h1').isVisible()).toBe(true);
    }
  });
});

describe('the page "Nhúng và chia sẻ"', () => {
  const path = '/chia-se/san-pham/banh-gai-mau/';

  test('is linked from the product, shows the card, and breaks no policy', async () => {
    const page = await openPage(address('/san-pham/banh-gai-mau/'));
    onTestFinished(() => page.context().close());
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.getByRole('link', { name: 'Nhúng và chia sẻ' }).click();
    await page.waitForURL(`**${path}`);
    await page.locator('.previews').scrollIntoViewIfNeeded();
    await expect
      .poll(() => page.frameLocator('iframe >> nth=0').locator('h1').textContent())
      .toBe('Bánh gai Xã Mẫu');
    expect(errors).toEqual([]);
  });

  test('copies the code of the element, which then draws elsewhere', async () => {
    const page = await openPage(address(path));
    onTestFinished(() => page.context().close());
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const box = page.locator('copy-text:has(#embed-product-element)');
    await box.getByRole('button').click();
    await expect.poll(() => box.getByRole('button').textContent()).toContain('Đã sao chép');
    const code = await page.evaluate(() => navigator.clipboard.readText());
    const other = await elsewhere(code.replaceAll('https://sanvat.example/', ours.url));
    await other.locator('iframe').waitFor();
    expect(await (await onlyFrame(other)).locator('h1').textContent()).toBe('Bánh gai Xã Mẫu');
  });

  test('has every word, picture and code without JavaScript', async () => {
    const page = await openPage(address(path), { javaScriptEnabled: false, width: 360 });
    onTestFinished(() => page.context().close());
    expect(await page.locator('#facebook-text').inputValue()).toContain('OCOP 4 sao');
    expect(await page.locator('#html-text').inputValue()).toContain('style="');
    expect(await page.locator('.kit img').count()).toBe(2);
    const archive = await page.locator('a[href$=".zip"]').getAttribute('href');
    expect((await fetch(address(archive ?? ''))).status).toBe(200);
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBe(0);
  });

  test('hands a device what it shares with, and nothing where it cannot', async () => {
    const page = await openPage(address(path));
    onTestFinished(() => page.context().close());
    await page.addInitScript(() => {
      Object.assign(navigator, {
        share: async (data: ShareData) => {
          document.title = `${data.title} ${data.url}`;
        },
      });
    });
    await page.reload();
    await page.locator('share-text[data-url] button').click();
    await expect
      .poll(() => page.title())
      .toBe('Bánh gai Xã Mẫu https://sanvat.example/p/banh-gai-mau/');
  });

  test.each([path, '/chia-se/', '/en/share/', '/chia-se/xa/xa-mau/'])(
    '%s is valid',
    async (page) => {
      expect(await htmlFindings(read(page))).toEqual([]);
      expect(read(page)).toContain('noindex');
    },
  );
});

test('an element whose attributes change shows what they say now, and the way back stays the page’s own', async () => {
  const page = await elsewhere(
    `<script src="${address('/embed.js')}"></script><san-vat-product id="banh-gai-mau"><a href="/">Bánh gai</a></san-vat-product>`,
  );
  const shown = () => page.locator('san-vat-product iframe').getAttribute('src');
  const steps = () => page.evaluate(() => history.length);
  const change = (changes: Record<string, string>) =>
    page.locator('san-vat-product').evaluate(async (element, all) => {
      for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
      await Promise.resolve();
    }, changes);
  expect(await shown()).toBe(address('/nhung/san-pham/banh-gai-mau/'));
  const before = await steps();

  await change({ id: 'mat-ong-rung-mau' });
  expect(await shown()).toBe(address('/nhung/san-pham/mat-ong-rung-mau/'));
  await change({ kind: 'map', lang: 'en', theme: 'dark', id: 'xa-mau' });
  expect(await shown()).toBe(address('/en/embed/map/xa-mau/#dark'));
  expect(await page.locator('san-vat-product iframe').count()).toBe(1);
  expect(
    await page
      .locator('san-vat-product iframe')
      .evaluate((frame) => Number.parseInt(getComputedStyle(frame).height, 10)),
  ).toBe(frameHeights.map[1]);
  expect(await steps()).toBe(before);
});
