import { type Browser, chromium, type LaunchOptions, type Page } from 'playwright-core';
import { afterAll } from 'vitest';
import { findChromium } from '../../scripts/lib/chromium.ts';
import { findOldChromium } from '../../scripts/lib/old-chromium.ts';

export interface PageSettings {
  /** CSS pixels; 360 is a small phone. */
  width?: number;
  colorScheme?: 'light' | 'dark';
  javaScriptEnabled?: boolean;
  /** A phone that is held, rather than a mouse. */
  touch?: boolean;
  /** What the page believes the time to be, as `new Date` takes it: `2026-11-21T08:00:00+07:00`. */
  now?: string;
}

let browser: Browser | undefined;

/** Pages of one test file share a browser, each with a profile of its own. */
afterAll(async () => {
  await browser?.close();
  browser = undefined;
});

/** Opens an address in Chromium, as somebody in Viet Nam would see it. */
export async function openPage(url: string, settings: PageSettings = {}): Promise<Page> {
  const {
    width = 1280,
    colorScheme = 'light',
    javaScriptEnabled = true,
    touch = false,
    now,
  } = settings;
  browser ??= await launchBrowser();
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 780 : 900 },
    colorScheme,
    javaScriptEnabled,
    hasTouch: touch,
    isMobile: touch,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  });
  const page = await context.newPage();
  if (now !== undefined) await page.addInitScript(stopDate, new Date(now).getTime());
  await page.goto(url);
  return page;
}

/** Stops the day and nothing else: Playwright's own clock takes away what a page learns of its files, too. */
function stopDate(time: number): void {
  const RealDate = Date;
  window.Date = class extends RealDate {
    constructor(...parts: unknown[]) {
      super(...((parts.length === 0 ? [time] : parts) as []));
    }
    static override now(): number {
      return time;
    }
  } as DateConstructor;
}

/** Whether the tests run in an old Chromium, at the floor of browsers: in the project `old`. */
export const isOldBrowser = process.env['SAN_VAT_BROWSER'] === 'old';

async function launchBrowser(): Promise<Browser> {
  if (isOldBrowser) {
    const old = await findOldChromium();
    // A machine without a graphics card has nothing of what this one would look for.
    return old.chromium.launch(optionsOf(old.executablePath, '--disable-gpu'));
  }
  return chromium.launch(optionsOf(await findChromium()));
}

const optionsOf = (executablePath: string, ...more: string[]): LaunchOptions => ({
  executablePath,
  args: [
    ...more,
    // Root, as in most containers, may not open Chromium's sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    // Without these it calls home at every start, and waits where there is no way out.
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-quic',
  ],
});
