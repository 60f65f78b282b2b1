/**
 * `npm run guide-pictures`: renders the pictures of the guides again, from the sample commune, and puts them
 * where the guides find them. After a change of looks, or of the editor.
 */
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { readSettings } from '../src/settings.ts';
import { findChromium } from './lib/chromium.ts';
import { takeEditorPictures } from './lib/editor/pictures.ts';
import { serveEditor } from './lib/editor/serve.ts';
import { withPlainErrors } from './lib/plain-errors.ts';
import { makeRelease } from './lib/release.ts';
import { serve } from './lib/serve.ts';
import { takeSitePictures } from './lib/site-pictures.ts';

const SAMPLE = resolve('test/fixtures/xa-mau/content');
const PICTURES = 'src/prose/guides/pictures';
/** The day of the sample's certificates, whenever the pictures are taken. */
const DAY = '2026-11-22';

await withPlainErrors(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'guide-pictures-'));
  const out = resolve('dist-pictures');
  const settings = readSettings({
    ...process.env,
    SAN_VAT_CONTENT: SAMPLE,
    SAN_VAT_OUT: out,
    SAN_VAT_TODAY: DAY,
    SAN_VAT_KITS: '0',
    SAN_VAT_EDITOR: '0',
  });
  if (!(await makeRelease(settings))) throw new Error('The sample commune cannot be built.');
  const site = await serve({ folder: out, base: '/' });
  // The sample is shown in the place of the content folder, as if it were an officer's own.
  const editor = await serveEditor({ content: resolve('content'), base: '/' }, undefined);
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage({
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
      viewport: { width: 1280, height: 800 },
    });
    await takeSitePictures(page, site.url, SAMPLE, DAY, folder);
    await takeEditorPictures(page, editor.url, filesOf(SAMPLE), folder);
    mkdirSync(PICTURES, { recursive: true });
    for (const file of globSync(`${folder}/*.png`)) {
      await sharp(file)
        .webp({ quality: 80, effort: 6 })
        .toFile(join(PICTURES, `${parse(file).name}.webp`));
    }
  } finally {
    await browser.close();
    await editor.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** A content folder as the files of a project, by their paths there. */
function filesOf(content: string): Record<string, Buffer> {
  return Object.fromEntries(
    globSync(`${content}/**/*.*`).map((file) => [
      `content${file.slice(content.length)}`,
      readFileSync(file),
    ]),
  );
}
