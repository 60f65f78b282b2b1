import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningServer } from '../../scripts/lib/serve.ts';
import { htmlFindings } from '../support/html.ts';
import { buildSite, serve } from '../support/site.ts';

const BASE = '/ocop/';
let site: string;
let server: RunningServer;
beforeAll(async () => {
  site = await buildSite({
    content: 'test/fixtures/xa-mau/content',
    today: '2026-11-22',
    base: BASE,
  });
  server = await serve(site, BASE);
});
afterAll(() => server.close());

const moved: [from: string, to: string][] = [
  ['san-pham/banh-la-gai-xa-mau/', 'san-pham/banh-gai-mau/'],
  ['en/products/banh-la-gai-xa-mau/', 'en/products/banh-gai-mau/'],
  ['p/banh-la-gai-xa-mau/', 'p/banh-gai-mau/'],
  ['xa/xa-mau-thuong/', 'xa/xa-mau/'],
  ['en/communes/xa-mau-ha/', 'en/communes/xa-mau/'],
  ['cau-chuyen/la-gai-ke-chuyen/', 'cau-chuyen/chuyen-chiec-la-gai/'],
];

test.each(moved)('/%s leads to /%s on a host that knows redirects', async (from, to) => {
  const answer = await fetch(`${server.url}${from}?x=1`, { redirect: 'manual' });
  expect(answer.status).toBe(301);
  expect(answer.headers.get('location')).toBe(`${BASE}${to}?x=1`);
  expect((await fetch(`${server.url}${from}`)).status).toBe(200);
});

test.each(moved)('/%s leads to /%s on a host that knows none', async (from, to) => {
  const html = readFileSync(join(site, from, 'index.html'), 'utf8');
  expect(html).toContain(`content="0; url=${BASE}${to}"`);
  expect(html).toContain(`<link rel="canonical" href="https://sanvat.example${BASE}${to}">`);
  expect(html).toContain(`<a href="${BASE}${to}">`);
  expect(existsSync(join(site, to, 'index.html'))).toBe(true);
  expect(await htmlFindings(html)).toEqual([]);
});

test('an old address is in no list of addresses', () => {
  const sitemap = readFileSync(join(site, 'sitemap-1.xml'), 'utf8');
  for (const [from] of moved) expect(sitemap).not.toContain(from);
});

test('whoever asks for the data of an old id is told the new one', async () => {
  const answer = await fetch(`${server.url}data/v1/localities/xa-mau-ha.json`);
  expect(await answer.json()).toMatchObject({ id: 'xa-mau-ha', movedTo: 'xa-mau' });
});
