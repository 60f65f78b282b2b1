import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { bringFaces, faces, setIn } from '../support/faces.ts';
import { sample, servedSite } from '../support/served-site.ts';

const server = servedSite(sample);

const DAY = '2026-11-22T08:00:00+07:00';
const open = (path: string) => openPage(`${server.url}${path}`, { now: DAY });

/** A text without its spaces: where letters are set apart or together, a PDF has them as well or lacks them. */
const lettersOf = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');

/** A form of a page as a PDF: its page sizes in millimetres, and the letters of its words. */
async function printed(path: string, form: string): Promise<{ sizes: string[]; letters: string }> {
  const page = await open(path);
  await page.locator(`#form-${form}`).check();
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  await page.context().close();
  const boxes = bytes.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g);
  const mm = (points: string | undefined) => Math.round((Number(points) / 72) * 25.4);
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(document, { mergePages: true });
  return {
    sizes: [...boxes].map(([, width, height]) => `${mm(width)}×${mm(height)}`),
    letters: lettersOf(text),
  };
}

describe('a PDF has the pages of its form', () => {
  test.each([
    ['leaflet', 'in/san-pham/banh-gai-mau/', ['148×210']],
    ['fold', 'in/san-pham/banh-gai-mau/', ['297×210', '297×210']],
    ['label', 'in/san-pham/banh-gai-mau/', ['70×45']],
    ['qr', 'in/san-pham/banh-gai-mau/', ['210×297']],
    ['leaflet', 'in/nha-san-xuat/htx-banh-gai-mau/', ['148×210']],
    ['fold', 'in/mua-o-dau/cua-hang-ocop-xa-mau/', ['297×210', '297×210']],
    ['leaflet', 'en/print/products/banh-gai-mau/', ['148×210']],
  ])('%s of %s', async (form, path, sizes) => {
    expect((await printed(path, form)).sizes).toEqual(sizes);
  });

  test('a label for each product of a maker, each a page', async () => {
    const page = await open('in/nha-san-xuat/htx-banh-gai-mau/');
    const count = await page.locator('[data-form="label"] .label').count();
    await page.context().close();
    expect(count).toBeGreaterThan(1);
    const { sizes } = await printed('in/nha-san-xuat/htx-banh-gai-mau/', 'label');
    expect(sizes).toEqual(Array.from({ length: count }, () => '70×45'));
  });

  test('the booklet of a locality numbers its pages, and its contents name them rightly', async () => {
    const { sizes, letters } = await printed('in/xa/xa-mau/', 'booklet');
    expect(sizes.length).toBeGreaterThan(5);
    expect(new Set(sizes)).toEqual(new Set(['148×210']));
    for (let page = 2; page <= sizes.length; page++) expect(letters).toContain(`Trang${page}`);
    const page = await open('in/xa/xa-mau/');
    const wrong = await page.evaluate(() => {
      const sheets = [...document.querySelectorAll('.booklet')];
      return [...document.querySelectorAll('.booklet-contents li')]
        .map((line) => ({
          name: line.firstElementChild?.textContent?.trim() ?? '',
          at: Number(line.lastElementChild?.textContent),
        }))
        .filter(({ name, at }) => !sheets[at - 1]?.textContent?.includes(name))
        .map(({ name }) => name);
    });
    await page.context().close();
    expect(wrong).toEqual([]);
  });
});

describe('paper says what the certificate is worth', () => {
  const goldIn = (page: Page) => page.locator('.stars:not([data-basis="stated"]):visible').count();

  test.each([
    [
      'in force',
      'banh-gai-mau',
      ['1450/QĐ-UBND', 'Còn hiệu lực', 'sanvat.example/p/banh-gai-mau', 'Nguồn:', 'Dữ liệu mẫu'],
      1,
    ],
    ['recalled', 'mang-kho-doi-mau', ['không ghi hạng', 'sanvat.example/p/mang-kho-doi-mau'], 0],
    ['a supplement', 'vien-nghe-mat-ong-mau', ['không có tác dụng thay thế thuốc chữa bệnh'], 1],
    ['only stated', 'mien-dong-to-mien-ban-vi-du', ['không ghi hạng'], 0],
  ])('%s', async (_, id, words, gold) => {
    for (const form of ['leaflet', 'fold']) {
      const { letters } = await printed(`in/san-pham/${id}/`, form);
      for (const word of words) expect(letters, form).toContain(lettersOf(word));
    }
    const page = await open(`in/san-pham/${id}/`);
    expect((await goldIn(page)) > 0).toBe(gold > 0);
    await page.locator('#form-label').check();
    expect((await goldIn(page)) > 0).toBe(gold > 0);
    await page.context().close();
  });

  test('paper of a rank that is only reported, or that was recalled, has no star and no word of one', async () => {
    for (const id of ['mang-kho-doi-mau', 'mien-dong-to-mien-ban-vi-du']) {
      const page = await open(`in/san-pham/${id}/`);
      const forms = await page.locator('input[name="paper"]').count();
      expect(forms).toBe(4);
      expect(await page.locator('main .stars').count()).toBe(0);
      const words = await page.locator('main [data-form]').allTextContents();
      expect(words.join(' ')).not.toMatch(/(?<!\p{L})sao(?!\p{L})|OCOP/iu);
      await page.context().close();
    }
  });

  test('of a spirit there are codes alone: no leaflet, no label', async () => {
    const page = await open('in/san-pham/ruou-ngo-ban-may/');
    const forms = page.locator('input[name="paper"]');
    expect(await forms.evaluateAll((inputs) => inputs.map(({ id }) => id))).toEqual(['form-qr']);
    expect(await page.locator('.qr-card').first().innerText()).toContain('dưới 18 tuổi');
    await page.context().close();
  });

  test('printed after its last day, a page that was built before it has no star left', async () => {
    const page = await openPage(`${server.url}in/san-pham/banh-gai-mau/`, {
      now: '2028-11-15T08:00:00+07:00',
    });
    await expect.poll(() => goldIn(page)).toBe(0);
    expect(await page.locator('.sheet .cert').isVisible()).toBe(false);
    expect(await page.locator('.sheet .no-rank').innerText()).toContain('không ghi hạng');
    await page.context().close();
  });
});

test('nothing on any sheet is cut or runs over, in either language and in any face', async () => {
  const pages = globSync(['in/*/*/index.html', 'en/print/*/*/index.html'], { cwd: server.folder });
  expect(pages.length).toBeGreaterThan(50);
  const found: string[] = [];
  const page = await openPage(`${server.url}robots.txt`, { now: DAY });
  await page.emulateMedia({ media: 'print' });
  for (const file of pages) {
    await page.goto(`${server.url}${file.replace('index.html', '')}`);
    await bringFaces(page);
    const forms = await page
      .locator('input[name="paper"]')
      .evaluateAll((inputs) => inputs.map(({ id }) => id));
    for (const face of faces) {
      await setIn(page, face);
      for (const form of forms) {
        await page.evaluate(
          (id) => document.querySelector<HTMLInputElement>(`#${id}`)?.click(),
          form,
        );
        found.push(...(await overflows(page)).map((what) => `${file} ${form} ${face}: ${what}`));
      }
    }
  }
  await page.context().close();
  expect(found).toEqual([]);
}, 600_000);

/** Words that reach over the edge of their sheet, card or column, or over what stands around them. */
const overflows = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const SLACK = 0.5;
    const boxes = '.sheet, .sheet-in, .fold > section, .label, .label > div, .qr-card, .booklet';
    return [...document.querySelectorAll<HTMLElement>(boxes)]
      .filter((box) => box.checkVisibility())
      .flatMap((box) => {
        const edge = box.getBoundingClientRect();
        const { paddingTop, paddingBottom } = getComputedStyle(box);
        const top = edge.top + Number.parseFloat(paddingTop);
        const bottom = edge.bottom - Number.parseFloat(paddingBottom);
        return [...box.querySelectorAll<HTMLElement>('p, li, dd, dt, h2, h3, img.qr')]
          .filter((part) => part.checkVisibility() && part.closest('.vh') === null)
          .filter((part) => !part.matches('.booklet-number'))
          .filter((part) => {
            const { top: begin, bottom: end, right, width } = part.getBoundingClientRect();
            return (
              begin < top - SLACK ||
              end > bottom + SLACK ||
              right > edge.right + SLACK ||
              part.scrollWidth > Math.ceil(width) + SLACK
            );
          })
          .map(
            (part) =>
              `${box.className} ${box.dataset['page'] ?? ''}: ${part.textContent?.trim().slice(0, 40)} (${Math.round(part.getBoundingClientRect().bottom - bottom)} px)`,
          )
          .slice(0, 1);
      });
  });

test('a page to print from is for no search engine, and the record’s own page leads to it', () => {
  const html = readFileSync(join(server.folder, 'in/san-pham/banh-gai-mau/index.html'), 'utf8');
  expect(html).toContain('<meta name="robots" content="noindex"');
  expect(readFileSync(join(server.folder, 'sitemap-1.xml'), 'utf8')).not.toContain('/in/san-pham/');
  expect(readFileSync(join(server.folder, 'san-pham/banh-gai-mau/index.html'), 'utf8')).toContain(
    'href="/in/san-pham/banh-gai-mau/"',
  );
});

test('without a script the chosen sheet alone is shown, and the button that needs one is not', async () => {
  const page = await openPage(`${server.url}in/san-pham/banh-gai-mau/`, {
    javaScriptEnabled: false,
  });
  expect(
    await page.locator('.sheet:visible, .fold:visible, .label:visible, .qr-sheet:visible').count(),
  ).toBe(1);
  expect(await page.locator('#print').isVisible()).toBe(false);
  await page.locator('#form-fold').check();
  expect(await page.locator('.fold:visible').count()).toBe(2);
  expect(await page.locator('.sheet:visible').count()).toBe(0);
  await page.context().close();
});
