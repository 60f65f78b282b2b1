import { accessSync, constants, globSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { packageProgram, runNode, runProgram } from './child.ts';

/** A machine on which no Chromium is, and none can be put. Its message says what to do by hand. */
export class NoChromiumError extends Error {
  override name = 'NoChromiumError';
}

/**
 * The Chromium for browser tests: one that is there, else one that this machine lets us fetch.
 *
 * @returns its path
 * @throws NoChromiumError when there is none to be had
 */
export async function findChromium(): Promise<string> {
  for (const provide of [none, downloadForPlaywright, installWithApt]) {
    await provide();
    const path = presentChromium();
    if (path !== undefined) return path;
  }
  throw new NoChromiumError(
    [
      'Không có trình duyệt Chromium để chạy thử. Hãy cài Chromium hoặc Chrome, rồi chạy lại; nếu nó ở chỗ lạ, ghi đường dẫn vào CHROMIUM_PATH.',
      'No Chromium for the browser tests. Install Chromium or Chrome and run this again; if it is in an unusual place, name it in CHROMIUM_PATH.',
    ].join('\n'),
  );
}

const none = async (): Promise<void> => {};

async function downloadForPlaywright(): Promise<void> {
  console.log('Không thấy Chromium, thử tải về… (No Chromium found, downloading one.)');
  await runNode([packageProgram('playwright-core'), 'install', 'chromium'], { stdio: 'ignore' });
}

async function installWithApt(): Promise<void> {
  const isRoot = process.getuid?.() === 0;
  if (onPath('apt-get') === undefined || (!isRoot && onPath('sudo') === undefined)) return;
  console.log('Cài gói chromium bằng apt-get… (Installing the package chromium.)');
  // `sudo -n` fails at once where it would have to ask for a password.
  const apt = isRoot ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runProgram([...apt, '-qq', 'update'], { env });
  await runProgram([...apt, '-qq', 'install', '-y', '--no-install-recommends', 'chromium'], {
    env,
  });
}

function presentChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'] || process.env['CHROME_BIN'];
  if (named) {
    if (isProgram(named)) return named;
    throw new NoChromiumError(
      `CHROMIUM_PATH: "${named}" không phải chương trình chạy được. (Not a program.)`,
    );
  }
  return (
    ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
      .map(onPath)
      .find((path) => path !== undefined) ??
    [...usualPlaces, chromium.executablePath(), ...otherPlaywrightDownloads()].find(isProgram)
  );
}

/** Where Chrome and Chromium install themselves on macOS and Windows, which have no PATH for it. */
const usualPlaces = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((variable) =>
    join(process.env[variable] ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe'),
  ),
];

/** Chromium of another version of Playwright does as well. */
function otherPlaywrightDownloads(): string[] {
  const cache =
    process.env['PLAYWRIGHT_BROWSERS_PATH'] || join(homedir(), '.cache', 'ms-playwright');
  return globSync('chromium*/chrome-*/{chrome,headless_shell,chrome-headless-shell}', {
    cwd: cache,
  }).map((path) => join(cache, path));
}

function onPath(name: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
