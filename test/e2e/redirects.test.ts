import { afterAll, beforeAll, expect, test } from 'vitest';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunningServer } from '../../scripts/lib/serve.ts';
import { openPage } from '../support/browser.ts';
import { buildSite, serve } from '../support/site.ts';

let server: RunningServer;
const folder = mkdtempSync(join(tmpdir(), 'no-redirects-'));
beforeAll(async () => {
  const site = await buildSite({ content: 'test/fixtures/xa-mau/content', today: '2026-11-22' });
  // A host that knows no redirects: the pages alone must do.
  cpSync(site, folder, { recursive: true });
  rmSync(join(folder, '_redirects'));
  server = await serve(folder);
});
afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ['en/products/banh-la-gai-xa-mau/', 'en/products/banh-gai-mau/'],
  ['xa/xa-mau-thuong/', 'xa/xa-mau/'],
])('a browser without scripts that opens /%s arrives at /%s', async (from, to) => {
  const page = await openPage(`${server.url}${from}`, { javaScriptEnabled: false });
  await expect.poll(() => page.url()).toBe(`${server.url}${to}`);
});
