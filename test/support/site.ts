import { createHash } from 'node:crypto';
import { existsSync, globSync, statSync } from 'node:fs';
import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { projectEnvironment, runNode } from '../../scripts/lib/child.ts';
import { withLock } from '../../scripts/lib/lock.ts';
import { type RunningServer, serve as serveFolder } from '../../scripts/lib/serve.ts';

/** What a site is built with; all that is left out is as for `npm run build`, on a fixed day. */
export interface SiteSettings {
  /** The content folder, from the project's folder: `test/fixtures/xa-mau/content`. */
  content?: string;
  /** `YYYY-MM-DD`. Fixed unless given, so that tests mean the same next year. */
  today?: string;
  base?: string;
  siteUrl?: string;
  /** Whether it has the web editor, which most tests have nothing to do with. */
  editor?: boolean;
}

const FIXED_DAY = '2026-11-22';

/** The folder in which the sites of a whole run stand, so that each is built once. */
export function testFolder(): string {
  const folder = process.env['SAN_VAT_TEST_FOLDER'];
  if (!folder)
    throw new Error('SAN_VAT_TEST_FOLDER is not set: run this with test/vitest.config.ts.');
  return folder;
}

/**
 * Builds a site as `npm run build` does, or takes the one that was built with the same settings
 * earlier in this run, from the same sources.
 *
 * @returns the folder of the built site; do not change it, other tests read it
 * @throws with the build's whole log when it fails
 */
export async function buildSite(settings: SiteSettings = {}): Promise<string> {
  const {
    content = 'content',
    today = FIXED_DAY,
    base = '/',
    siteUrl = '',
    editor = false,
  } = settings;
  const key = createHash('sha256')
    .update(JSON.stringify([resolve(content), today, base, siteUrl, editor, newestChange(content)]))
    .digest('hex')
    .slice(0, 12);
  const out = join(testFolder(), `site-${key}`);

  await withLock(`${out}.lock`, async () => {
    // The log of a build that failed answers for every test that asks for the same site.
    if (!existsSync(`${out}.log`)) await runBuild({ ...settings, content, today, out });
  });
  if (existsSync(out)) return out;
  throw new Error(`The build of ${content} failed:\n${await readFile(`${out}.log`, 'utf8')}`);
}

/** Runs `scripts/build.ts` and hands back its exit code and all that it printed. */
export async function runBuild({
  content = 'content',
  today = FIXED_DAY,
  base = '/',
  siteUrl = '',
  editor = false,
  out,
}: SiteSettings & { out: string }): Promise<{ code: number; log: string }> {
  const logFile = `${out}.log`;
  await mkdir(dirname(out), { recursive: true });
  const log = await open(logFile, 'w');
  const code = await runNode(['scripts/build.ts'], {
    stdio: ['ignore', log.fd, log.fd],
    env: projectEnvironment({
      SAN_VAT_CONTENT: resolve(content),
      SAN_VAT_OUT: out,
      SAN_VAT_TODAY: today,
      SAN_VAT_BASE: base,
      SAN_VAT_SITE_URL: siteUrl,
      SAN_VAT_EDITOR: editor ? '1' : '0',
      // Vitest sets it to `test`, which Astro would build for.
      NODE_ENV: 'production',
    }),
  });
  await log.close();
  return { code, log: await readFile(logFile, 'utf8') };
}

/** Serves a built site with the headers that it ships. Close it when the tests are done. */
export const serve = (folder: string, base = '/'): Promise<RunningServer> =>
  serveFolder({ folder, base });

/** The latest change of anything that a build reads, so that no site is reused after an edit. */
export function newestChange(content: string): number {
  const files = ['src', 'scripts', 'public', 'astro.config.mjs', 'package-lock.json', content]
    .filter((path) => existsSync(path))
    .flatMap((path) => [path, ...globSync(`${path}/**/*`)]);
  return Math.max(...files.map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0));
}
