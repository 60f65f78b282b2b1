/** The headers of a release, as a browser obeys them: on a handmade site, with what we would never ship. */
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeHostHeaders } from '../../scripts/lib/release/host-headers.ts';
import { listSiteFiles } from '../../scripts/lib/release/site-files.ts';
import { contentSecurityPolicy } from '../../src/outputs/hosts/headers.ts';
import { openPage } from '../support/browser.ts';
import { builtFolder } from '../support/built-folder.ts';
import { serve } from '../support/site.ts';

const page = (body: string, head = '') =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8">${head}<title>A</title></head><body>${body}</body></html>`;
const breakout =
  '<p id="p">sạch</p><script>document.getElementById("p").textContent="hỏng"</script>';

async function servedSite(files: Record<string, string>): Promise<string> {
  const folder = builtFolder(files);
  const site = { files: await listSiteFiles(folder), base: '/', tiles: 'none' as const };
  await writeHostHeaders(site);
  const { url, close } = await serve(folder);
  onTestFinished(close);
  return url;
}

test('a script that slips into a page does not run, by header or by meta alone', async () => {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy()}">`;
  const withHeader = await servedSite({ 'index.html': page(breakout) });
  expect(await (await openPage(withHeader)).textContent('#p')).toBe('sạch');

  const bare = await serve(builtFolder({ 'index.html': page(breakout, meta) }));
  onTestFinished(bare.close);
  expect(await (await openPage(bare.url)).textContent('#p')).toBe('sạch');

  const unprotected = await serve(builtFolder({ 'index.html': page(breakout) }));
  onTestFinished(unprotected.close);
  expect(await (await openPage(unprotected.url)).textContent('#p')).toBe('hỏng');
});

test('styles, scripts and pictures of our own load over plain http', async () => {
  const url = await servedSite({
    'index.html': page('<script src="/a.js"></script>', '<link rel="stylesheet" href="/a.css">'),
    'a.css': 'body{color:rgb(1,2,3)}',
    'a.js': 'document.title = "B"',
  });
  const opened = await openPage(url);
  expect(await opened.title()).toBe('B');
  expect(await opened.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(1, 2, 3)');
});

test('only embeds may stand in a frame of another site', async () => {
  const names = {
    '/nhung/x/': true,
    '/en/embed/x/': true,
    '/': false,
    '/x/': false,
    '/en/x/': false,
  };
  const url = await servedSite(
    Object.fromEntries(
      Object.keys(names).map((path) => [join(path.slice(1), 'index.html'), page('<h1>ta</h1>')]),
    ),
  );
  const frames = Object.keys(names).map((path) => `<iframe src="${new URL(path, url)}"></iframe>`);
  // Another port of this machine is another site.
  const other = await serve(builtFolder({ 'index.html': page(frames.join('')) }));
  onTestFinished(other.close);

  const opened = await openPage(other.url);
  const shown = await Promise.all(
    opened
      .frames()
      .slice(1)
      .map(async (frame) => (await frame.getByText('ta', { exact: true }).count()) === 1),
  );
  expect(shown).toEqual(Object.values(names));
});
