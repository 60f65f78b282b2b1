import { accessSync, constants, globSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { packageProgram, runNode, runProgram } from './child.ts';

/** A machine on which no Chromium is, and none can be put. Its message says what to do by hand. */
export class NoChromiumError extends Error {
  override name = 'NoChromiumError';
}

/** Chromium without its windows: the same engine, which opens a page in less than half the time. */
const HEADLESS_SHELL = 'chromium-headless-shell';

/**
 * The Chromium for browser tests: one that is there, else one that this machine lets us fetch. Where
 * packages may be installed without a prompt, the headless one is.
 *
 * @returns its path
 * @throws NoChromiumError when there is none to be had
 */
export async function findChromium(): Promise<string> {
  const wanted = namedChromium() ?? onPath(HEADLESS_SHELL);
  if (wanted !== undefined) return wanted;
  for (const provide of [installHeadlessShell, downloadForPlaywright, installChromium]) {
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

const isRoot = (): boolean => process.getuid?.() === 0;

async function installHeadlessShell(): Promise<void> {
  // Nobody is asked for a password, or given a package, for the sake of speed.
  if (isRoot()) await installWithApt(HEADLESS_SHELL);
}

async function downloadForPlaywright(): Promise<void> {
  console.log('Không thấy Chromium, thử tải về… (No Chromium found, downloading one.)');
  await runNode([packageProgram('playwright-core'), 'install', 'chromium'], { stdio: 'ignore' });
}

const installChromium = (): Promise<void> => installWithApt('chromium');

async function installWithApt(name: string): Promise<void> {
  if (onPath('apt-get') === undefined || (!isRoot() && onPath('sudo') === undefined)) return;
  console.log(`Cài gói ${name} bằng apt-get… (Installing the package ${name}.)`);
  // `sudo -n` fails at once where it would have to ask for a password; a network that is not there is
  // not waited for.
  const apt = [
    ...(isRoot() ? [] : ['sudo', '-n']),
    ...['apt-get', '-qq', '-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::Retries=1'],
  ];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runProgram([...apt, 'update'], { env });
  await runProgram([...apt, 'install', '-y', '--no-install-recommends', name], { env });
}

/** The program that the environment names. */
function namedChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'] || process.env['CHROME_BIN'];
  if (!named || isProgram(named)) return named || undefined;
  throw new NoChromiumError(
    `CHROMIUM_PATH: "${named}" không phải chương trình chạy được. (Not a program.)`,
  );
}

function presentChromium(): string | undefined {
  return (
    [HEADLESS_SHELL, 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
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
