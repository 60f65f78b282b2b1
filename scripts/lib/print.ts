import { chromium } from 'playwright-core';
import type { Settings } from '../../src/settings.ts';
import { findChromium } from './chromium.ts';
import { serve } from './serve.ts';

/** What can be printed; the same words as on the pages. */
export const sheetForms = ['leaflet', 'fold', 'label', 'qr', 'booklet'] as const;
export type SheetForm = (typeof sheetForms)[number];

/**
 * Prints one form of a page of the built site.
 *
 * @param path of the page to print from, without base
 * @returns the PDF, or nothing when the page has no such form
 */
export async function printSheets(
  { out, base }: Pick<Settings, 'out' | 'base'>,
  path: string,
  form: SheetForm,
): Promise<Uint8Array | undefined> {
  const server = await serve({ folder: out, base });
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    // Root, as in most containers, may not open Chromium's sandbox.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage({ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });
    await page.goto(`${server.url}${path.slice(1)}`, { waitUntil: 'load' });
    const choice = page.locator(`#form-${form}`);
    if ((await choice.count()) === 0) return undefined;
    await choice.check();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
  } finally {
    await browser.close();
    await server.close();
  }
}
