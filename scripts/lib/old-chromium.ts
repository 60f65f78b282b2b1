/**
 * An old Chromium, for the browser tests that hold the floor of browsers. A package of npm ships one whole; it is no
 * dependency of the project, since nobody who only builds a site should wait for its 55 MB. What is fetched stands in
 * `test/old-chromium`, with a lock file of its own.
 */
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { projectEnvironment, runProgram } from './child.ts';
import { withLock } from './lock.ts';

const SOURCE = 'test/old-chromium';
/** Whatever is there may be deleted at any time. */
const KEPT_IN = '.cache/old-chromium';
const LOCK_FILE = 'package-lock.json';

/** It, and a Playwright that still drives it: the project's own calls functions that it lacks. */
export interface OldChromium {
  executablePath: string;
  chromium: (typeof import('playwright-core'))['chromium'];
}

/** Whether this machine can run it; the package has it for one system. */
export const hasOldChromium = (): boolean => process.platform === 'linux' && process.arch === 'x64';

/**
 * The old Chromium, fetched on first use.
 *
 * @throws on another system, and where the registry cannot be reached
 */
export async function findOldChromium(): Promise<OldChromium> {
  if (!hasOldChromium()) throw new Error('There is no old Chromium for this system.');
  const folder = resolve(KEPT_IN);
  await mkdir(resolve(folder, '..'), { recursive: true });
  // Two test files may ask at once.
  await withLock(`${folder}.lock`, async () => {
    if (!(await isFetched(folder))) await fetchInto(folder);
  });
  const { chromium } = createRequire(join(folder, 'package.json'))(
    'playwright-core',
  ) as typeof import('playwright-core');
  return { chromium, executablePath: join(folder, 'chromium') };
}

async function isFetched(folder: string): Promise<boolean> {
  if (!existsSync(join(folder, 'chromium'))) return false;
  const [wanted, there] = await Promise.all(
    [SOURCE, folder].map((place) => readFile(join(place, LOCK_FILE), 'utf8')),
  );
  return wanted === there;
}

async function fetchInto(folder: string): Promise<void> {
  console.log('Tải một Chromium cũ để chạy thử… (Fetching an old Chromium for the tests.)');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const file of ['package.json', LOCK_FILE])
    await copyFile(join(SOURCE, file), join(folder, file));
  const npm = process.env['npm_execpath'];
  const command = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
  const code = await runProgram(
    [...command, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: folder, env: projectEnvironment() },
  );
  if (code !== 0) throw new Error('The old Chromium could not be fetched, see above.');
  const packed = join(folder, 'node_modules/@sparticuz/chromium/bin/chromium.br');
  const unpacked = brotliDecompressSync(await readFile(packed));
  await writeFile(join(folder, 'chromium.part'), unpacked, { mode: 0o755 });
  // Only a whole one gets the name that is looked for.
  await rename(join(folder, 'chromium.part'), join(folder, 'chromium'));
  await rm(packed);
}
