/** `node scripts/editor-pictures.ts <folder>`: pictures of the web editor for the guides, with the made-up commune. */
import { globSync, mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './lib/chromium.ts';
import { takeEditorPictures } from './lib/editor/pictures.ts';
import { serveEditor } from './lib/editor/serve.ts';
import { withPlainErrors } from './lib/plain-errors.ts';

const SAMPLE = 'test/fixtures/xa-mau/content';

await withPlainErrors(async () => {
  const folder = process.argv[2] ?? 'dist-pictures';
  mkdirSync(folder, { recursive: true });
  const files = Object.fromEntries(
    globSync(`${SAMPLE}/**/*.*`).map((file) => [
      `content${file.slice(SAMPLE.length)}`,
      readFileSync(file),
    ]),
  );
  const served = await serveEditor({ content: resolve('content'), base: '/' }, undefined);
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage({
      locale: 'vi-VN',
      viewport: { width: 1280, height: 800 },
      deviceScaleFactor: 1.5,
    });
    await takeEditorPictures(page, served.url, files, folder);
  } finally {
    await browser.close();
    await served.close();
  }
});
