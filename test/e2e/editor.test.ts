/** The web editor, worked in a real browser from the empty form to the page of the product. */
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../scripts/lib/content-check.ts';
import { EditorDriver } from '../../scripts/lib/editor/driver.ts';
import { serveEditor } from '../../scripts/lib/editor/serve.ts';
import type { RunningServer } from '../../scripts/lib/serve.ts';
import { openPage } from '../support/browser.ts';
import { buildSite, serve } from '../support/site.ts';

const MEGABYTE = 1_000_000;
const folder = mkdtempSync(join(tmpdir(), 'editor-'));
const content = join(folder, 'content');
/** Every address that any page asked for, in this file. */
const asked: string[] = [];
let editor: RunningServer;

/** The catalogue, each file as the editor writes it. */
function projectFiles(): Record<string, string> {
  const root = 'test/fixtures/minimal/content';
  return Object.fromEntries(
    globSync(`${root}/**/*.{json,md}`).map((file) => {
      const text = readFileSync(file, 'utf8');
      const isJson = file.endsWith('.json');
      const written = isJson ? `${JSON.stringify(JSON.parse(text), null, 2)}\n` : text;
      return [`content${file.slice(root.length)}`, written];
    }),
  );
}

async function openEditor(width = 1280, files = projectFiles()): Promise<EditorDriver> {
  const page = await openPage('about:blank', { width });
  listen(page);
  const driver = new EditorDriver(page);
  await driver.open(editor.url, files);
  return driver;
}

const listen = (page: Page) => page.on('request', (request) => asked.push(request.url()));

/** As a telephone makes it: large, under a name of its own, with the place where it was taken. */
const cameraPhotograph = (): Promise<Buffer> =>
  sharp({
    create: {
      width: 4000,
      height: 3000,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  })
    .withExif({
      IFD0: { Make: 'Máy mẫu' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 1/1 0/1' },
    })
    .jpeg({ quality: 92 })
    .toBuffer();

beforeAll(async () => {
  cpSync('test/fixtures/minimal/content', content, { recursive: true });
  editor = await serveEditor({ content: 'content', base: '/' }, undefined, join(folder, 'served'));
});
afterAll(async () => {
  await editor.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a product made in the form passes the check, photograph and all', async () => {
  const photograph = await cameraPhotograph();
  expect(photograph.length).toBeGreaterThan(7 * MEGABYTE);
  const form = await openEditor();
  await form.go('products/new');
  await form.type('name.vi', 'Kẹo lạc Đồi Đá');
  await form.choose('sample', 'Có');
  await form.type('aliases', 'Kẹo đậu phộng Đồi Đá');
  await form.choose('producer', 'Hợp tác xã Nhỏ');
  await form.choose('locality', 'Xã Nhỏ');
  await form.choose('productGroup', 'Chè tươi, chè chế biến');
  await form.choose('productGroupBasis', 'tạm phân loại, chờ cán bộ xác nhận');
  await form.choose('regulatoryKind', 'Thực phẩm');
  await form.openGroup('summary');
  await form.type('summary.vi', 'Kẹo lạc giòn, bịa ra để thử trình sửa.');
  await form.openGroup('traceability');
  await form.type('traceability.provider', 'Tem Ví Dụ');
  await form.type('traceability.url', 'https://tem.example.vn/keo-lac');
  await form.type('traceability.lastChecked', '2026-11-20');
  await form.addTo('photos');
  await (
    await form.at('photos.0.file')
  )
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'IMG_2031.JPG', mimeType: 'image/jpeg', buffer: photograph });
  await form.type('photos.0.alt.vi', 'Đĩa kẹo lạc trên bàn gỗ');
  await form.type('photos.0.credit', 'Ảnh tạo bằng máy để thử');
  await form.type('photos.0.licence', 'CC0 1.0');
  await form.addTo('sources');
  await form.type('sources.0.id', 's1');
  await form.choose('sources.0.evidence', 'báo hoặc trang nhà nước');
  await form.type('sources.0.publisher', 'Báo Ví Dụ (bịa)');
  await form.type('sources.0.quote', 'Đồi Đá (bịa) có kẹo lạc.');
  await form.type('sources.0.publishedOn', '2026-09');
  await form.save();

  const written = await form.files();
  const made = 'content/products/keo-lac-doi-da.json';
  const picture = 'content/photos/keo-lac-doi-da/img-2031.webp';
  expect(Object.keys(written).filter((path) => !(path in projectFiles()))).toEqual(
    expect.arrayContaining([made, picture]),
  );
  const product = JSON.parse(String(written[made])) as Record<string, unknown>;
  expect(product).toEqual({
    sample: true,
    name: { vi: 'Kẹo lạc Đồi Đá' },
    aliases: ['Kẹo đậu phộng Đồi Đá'],
    producer: 'htx-nho',
    locality: 'xa-nho',
    productGroup: 'tea',
    productGroupBasis: 'inferred',
    regulatoryKind: 'food',
    summary: { vi: 'Kẹo lạc giòn, bịa ra để thử trình sửa.' },
    traceability: {
      provider: 'Tem Ví Dụ',
      url: 'https://tem.example.vn/keo-lac',
      lastChecked: '2026-11-20',
      coversStory: false,
    },
    photos: [
      {
        file: 'img-2031.webp',
        alt: { vi: 'Đĩa kẹo lạc trên bàn gỗ' },
        credit: 'Ảnh tạo bằng máy để thử',
        licence: 'CC0 1.0',
        depictsPeople: false,
      },
    ],
    sources: [
      {
        id: 's1',
        evidence: 'B1',
        publisher: 'Báo Ví Dụ (bịa)',
        quote: 'Đồi Đá (bịa) có kẹo lạc.',
        publishedOn: '2026-09',
      },
    ],
  });
  const { format, width, height, exif } = await sharp(written[picture]).metadata();
  expect({ format, longest: Math.max(width, height), exif }).toEqual({
    format: 'webp',
    longest: 1600,
    exif: undefined,
  });

  for (const path of [made, picture]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), written[path] ?? '');
  }
  const { problems } = await checkContent({ content, today: '2026-11-22' });
  expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
});

test('a decision made in the form has an id of year, number and body, and a product names it by number and body', async () => {
  const form = await openEditor();
  await form.go('decisions/new');
  await form.type('number', '321/QĐ-UBND');
  await form.choose('act', 'công nhận');
  await form.type('signedOn', '2026-06-15');
  await form.choose('issuingAuthority.level', 'tỉnh');
  await form.type('issuingAuthority.name', 'UBND tỉnh Ví Dụ');
  await form.choose('listRead', 'đọc đủ danh sách');
  await form.addTo('sources');
  await form.type('sources.0.id', 's1');
  await form.choose('sources.0.evidence', 'báo hoặc trang nhà nước');
  await form.type('sources.0.publisher', 'Báo Ví Dụ (bịa)');
  await form.type('sources.0.quote', 'Quyết định 321/QĐ-UBND công nhận sản phẩm.');
  await form.save();
  await form.go('products/entries/che-nho');
  await form.addTo('certificates');
  await form.choose('certificates.0.stars', '4');
  await form.choose('certificates.0.decision', '321/QĐ-UBND UBND tỉnh Ví Dụ');
  await form.type('certificates.0.sources', 's1');
  await form.save();

  const written = await form.files();
  const [made = ''] = Object.keys(written).filter((path) => !(path in projectFiles()));
  const id = made.replace(/^content\/decisions\/|\.json$/g, '');
  expect(id).toMatch(/^2026-321-.*ubnd-tinh-vi-du$/);
  expect(JSON.parse(String(written[made]))).toMatchObject({
    number: '321/QĐ-UBND',
    act: 'recognition',
    signedOn: '2026-06-15',
    issuingAuthority: { level: 'province', name: 'UBND tỉnh Ví Dụ' },
    listRead: 'whole',
  });
  expect(JSON.parse(String(written['content/products/che-nho.json']))).toMatchObject({
    certificates: [{ stars: 4, decision: id, sources: ['s1'] }],
  });
});

test('the site shows that product, and says at /admin/ what to set for editing on the web', async () => {
  const built = await buildSite({ content, editor: true });
  const site = await serve(built);
  try {
    const page = await openPage(new URL('san-pham/keo-lac-doi-da/', site.url).href);
    expect(await page.textContent('h1')).toContain('Kẹo lạc Đồi Đá');
    expect(await page.getByAltText('Đĩa kẹo lạc trên bàn gỗ').count()).toBeGreaterThan(0);

    // Where officers open it: not on the computer that serves it.
    const away = await openPage('about:blank');
    await away.route('https://ocop.example/**', async (route) => {
      const { pathname } = new URL(route.request().url());
      await route.fulfill({
        response: await route.fetch({ url: new URL(pathname, site.url).href }),
      });
    });
    const policies: (string | undefined)[] = [];
    away.on('response', (answer) => policies.push(answer.headers()['content-security-policy']));
    await away.goto('https://ocop.example/admin/');
    await away.getByRole('heading', { name: 'Chưa nối với nơi giữ dữ liệu' }).waitFor();
    expect(await away.textContent('main')).toContain('npm run edit');
    expect(policies[0]).toContain("connect-src 'self' blob: data:;");
    expect(readFileSync(join(built, 'sitemap-1.xml'), 'utf8')).not.toContain('/admin/');
  } finally {
    await site.close();
  }
  // It builds a site.
}, 300_000);

test('an entry that is opened and saved keeps every byte but those that were changed', async () => {
  const form = await openEditor();
  const before = projectFiles()['content/producers/htx-nho.json'] ?? '';
  await form.go('producers/entries/htx-nho');
  await form.type('name.en', 'Nhỏ Co-operative');
  await form.save();
  const after = String((await form.files())['content/producers/htx-nho.json']);
  expect(after).toBe(before.replace('"Nhỏ Cooperative"', '"Nhỏ Co-operative"'));
});

test('a place takes the position as a map copies it, also on a telephone', async () => {
  const form = await openEditor(390);
  await form.go('points-of-sale/entries/cua-hang-nho');
  await form.type('position.at', '21°01\'43.2"N 105°51\'14"E');
  expect(await (await form.at('position.at')).getByRole('status').textContent()).toBe(
    'Đọc được: vĩ độ 21.02867, kinh độ 105.85389.',
  );
  expect(await form.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await form.save();
  const place = JSON.parse(
    String((await form.files())['content/points-of-sale/cua-hang-nho.json']),
  ) as { position: unknown };
  expect(place.position).toMatchObject({ lat: 21.02867, lng: 105.85389 });
});

test('the editor asks no other host for anything', () => {
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((url) => !/^(blob:|data:|about:|http:\/\/localhost:)/.test(url))).toEqual([]);
});
