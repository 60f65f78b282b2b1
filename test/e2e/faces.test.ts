/** What has a fixed height holds its words in whatever face a device sets them. */
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { frameHeights, MAX_ROWS, WIDE_PX } from '../../src/outputs/embed/embed.ts';
import type { EmbedKind } from '../../src/outputs/addresses/index.ts';
import { openPage } from '../support/browser.ts';
import { bringFaces, faces, setIn } from '../support/faces.ts';
import { buildSite, serve } from '../support/site.ts';

const SAMPLE = 'test/fixtures/xa-mau/content';
/** Less than this is how a browser rounds. */
const SLACK_PX = 0.5;

let site: string;
let server: Awaited<ReturnType<typeof serve>>;
let page: Page;
beforeAll(async () => {
  site = await buildSite({ content: withFullCalendar(), today: '2026-11-22' });
  server = await serve(site);
  page = await openPage(`${server.url}robots.txt`);
});
afterAll(async () => {
  await page?.context().close();
  await server?.close();
});

/** The sample with so many festivals still to come that a calendar has all its lines. */
function withFullCalendar(): string {
  const folder = join(process.env['SAN_VAT_TEST_FOLDER'] ?? '', 'full-calendar');
  rmSync(folder, { recursive: true, force: true });
  cpSync(SAMPLE, folder, { recursive: true });
  const festival = JSON.parse(readFileSync(join(folder, 'events/hoi-den-vi-du.json'), 'utf8')) as {
    name: { vi: string; en: string };
  };
  for (let number = 2; number <= MAX_ROWS; number++) {
    const name = {
      vi: `${festival.name.vi} thứ ${number}`,
      en: `${festival.name.en} ${number}`,
    };
    writeFileSync(
      join(folder, `events/hoi-den-vi-du-${number}.json`),
      JSON.stringify({ ...festival, name }),
    );
  }
  return folder;
}

const addressesOf = (patterns: string[]): string[] =>
  globSync(
    patterns.map((pattern) => `${pattern}/**/index.html`),
    { cwd: site },
  ).map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''));

async function open(path: string): Promise<void> {
  await page.goto(`${server.url}${path}`);
  await bringFaces(page);
}

test('the faces of the tests are four, and have every letter of Vietnamese', async () => {
  await open('nhung/su-kien/');
  const widths = new Set<number>();
  for (const face of faces) {
    await setIn(page, face);
    const { width, fallen } = await page.evaluate(() => {
      const family = document.documentElement.style.getPropertyValue('--text');
      const paint = document.createElement('canvas').getContext('2d');
      if (!paint) throw new Error('There is no canvas.');
      const widthOf = (letter: string, fallback: string) => {
        paint.font = `100px ${family}, ${fallback}`;
        return paint.measureText(letter).width;
      };
      const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
      const letters = [...'aăâeêioôơuưyđAĂÂEÊIOÔƠUƯYĐ'].flatMap((letter) =>
        tones.map((tone) => (letter + tone).normalize('NFC')).filter((one) => one.length === 1),
      );
      return {
        width: widthOf(letters.join(''), 'serif'),
        // A letter that the face lacks is as wide as the fallback has it.
        fallen: letters.filter((one) => widthOf(one, 'serif') !== widthOf(one, 'monospace')),
      };
    });
    expect(fallen, face).toEqual([]);
    widths.add(Math.round(width));
  }
  expect(widths.size).toBe(faces.length);
});

describe('a frame of the height that we name holds all of', () => {
  /** What a phone of 320 px leaves beside its margins, the widths of the codes, and where a card turns wide. */
  const widths = [304, 320, 360, 479, 480, 500];

  test.each<[EmbedKind, string[]]>([
    ['product', ['nhung/san-pham', 'en/embed/products']],
    ['list', ['nhung/danh-sach', 'en/embed/list']],
    ['map', ['nhung/ban-do', 'en/embed/map']],
    ['events', ['nhung/su-kien', 'en/embed/events']],
  ])(
    'every %s',
    async (kind, folders) => {
      const paths = addressesOf(folders);
      expect(paths.length).toBeGreaterThan(1);
      const rows: number[] = [];
      const cut: string[] = [];
      for (const path of paths) {
        await open(path);
        rows.push(await page.locator('.rows li').count());
        for (const face of faces) {
          await setIn(page, face);
          for (const width of widths) {
            const height = frameHeights[kind][width < WIDE_PX ? 0 : 1];
            await page.setViewportSize({ width, height });
            const over = await page.evaluate(() => ({
              down: document.documentElement.scrollHeight - window.innerHeight,
              right: document.documentElement.scrollWidth - window.innerWidth,
            }));
            if (over.down > SLACK_PX || over.right > SLACK_PX)
              cut.push(`${path} at ${width} px in ${face}: ${JSON.stringify(over)}`);
          }
        }
      }
      expect(cut).toEqual([]);
      // What is measured is as long as it may be.
      if (kind === 'list' || kind === 'events') expect(Math.max(...rows)).toBe(MAX_ROWS);
    },
    300_000,
  );
});

test('a map of the country names each archipelago in full, within the picture', async () => {
  const paths = ['nhung/ban-do/', 'en/embed/map/', 'du-lich/', 'en/visit/'];
  const cut: string[] = [];
  for (const path of paths) {
    await open(path);
    const names = page.locator('.map.country text[text-anchor="middle"]');
    expect(await names.count(), path).toBeGreaterThanOrEqual(2);
    for (const face of faces) {
      await setIn(page, face);
      for (const width of [320, 360, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        const over = await names.evaluateAll((texts) =>
          texts.flatMap((text) => {
            const name = text.getBoundingClientRect();
            const picture = text.closest('svg')?.getBoundingClientRect();
            const isWithin =
              picture && name.left >= picture.left && name.right <= picture.right && name.width > 0;
            return isWithin ? [] : [text.textContent?.trim()];
          }),
        );
        cut.push(...over.map((name) => `${path} at ${width} px in ${face}: ${name}`));
      }
    }
  }
  expect(cut).toEqual([]);
});
