import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { BuildRecord } from '../../src/outputs/data/build-record.ts';
import { gtin14, isGtin } from '../../src/lib/gtin.ts';
import type { Manifest, Shard } from '../../src/domain/check/register.ts';
import { buildSite } from '../support/site.ts';

const SITE = 'https://sanvat.example/';
let site: string;
let products: string[];
const read = (path: string) => readFileSync(join(site, path), 'utf8');

beforeAll(async () => {
  site = await buildSite({ content: 'test/fixtures/xa-mau/content', today: '2026-11-22' });
  const record = JSON.parse(read('build.json')) as BuildRecord;
  products = Object.keys(record.pages.products);
});

const dataOf = (id: string) =>
  JSON.parse(readFileSync(`test/fixtures/xa-mau/content/products/${id}.json`, 'utf8')) as {
    gtin?: string;
    name: { vi: string };
    traceability?: { url: string };
  };

test('every product has a short page that is not indexed, is canonically the full one, and says what its stars are worth', () => {
  expect(products.length).toBeGreaterThan(20);
  for (const id of products) {
    const html = read(`p/${id}/index.html`);
    expect(html, id).toContain('name="robots" content="noindex"');
    expect(html, id).toContain(`rel="canonical" href="${SITE}san-pham/${id}/"`);
    expect(html, id).not.toContain('hreflang="x-default"');
    expect(html, id).toMatch(/data-kind="certificate"/);
    expect(html, id).toContain('Xem trang đầy đủ');
    expect(html, id).toContain('Full page in English');
  }
});

test('every GTIN has a page and a link set of 14 figures, and nothing else is under /01/', () => {
  const gtins = products.flatMap((id) => dataOf(id).gtin ?? []);
  expect(gtins.length).toBe(4);
  expect(globSync(join(site, '01/*')).length).toBe(gtins.length);
  for (const gtin of gtins) {
    expect(isGtin(gtin)).toBe(true);
    const html = read(`01/${gtin14(gtin)}/index.html`);
    expect(html).toContain('rel="linkset" type="application/linkset+json"');
    expect(html).toContain('name="robots" content="noindex"');
  }
});

test('a link set names the product, its pages, its certificate and its tracing page (RFC 9264)', () => {
  for (const id of products) {
    const { gtin, name, traceability } = dataOf(id);
    if (gtin === undefined) continue;
    const { linkset } = JSON.parse(read(`01/${gtin14(gtin)}/linkset.json`)) as {
      linkset: Record<string, unknown>[];
    };
    expect(linkset).toHaveLength(1);
    const [context = {}] = linkset;
    expect(context['anchor']).toBe(`${SITE}01/${gtin14(gtin)}`);
    expect(context['itemDescription']).toBe(name.vi);
    const { anchor: _, itemDescription: __, ...relations } = context;
    for (const [relation, targets] of Object.entries(relations)) {
      expect(relation).toMatch(
        /^https:\/\/ref\.gs1\.org\/voc\/(defaultLink|pip|certificationInfo|traceability)$/,
      );
      for (const { href, title, hreflang } of targets as {
        href: string;
        title: string;
        hreflang?: unknown;
      }[]) {
        expect(title).not.toBe('');
        if (hreflang !== undefined) expect(Array.isArray(hreflang)).toBe(true);
        if (!href.startsWith(SITE)) continue;
        const [path = '', anchor] = href.slice(SITE.length).split('#');
        expect(existsSync(join(site, path, 'index.html')), href).toBe(true);
        if (anchor) expect(read(`${path}index.html`), href).toContain(`id="${anchor}"`);
      }
    }
    expect('https://ref.gs1.org/voc/traceability' in relations).toBe(traceability !== undefined);
  }
});

test('neither short addresses nor numbers are in the sitemap; the check page is', () => {
  const sitemap = read('sitemap-1.xml');
  expect(sitemap).not.toMatch(/<loc>[^<]*\/(p|01)\//);
  expect(sitemap).toContain(`<loc>${SITE}tra-cuu/</loc>`);
});

test('the register holds every product once, and no more than its pages tell', () => {
  const [, address = ''] = /data-register="\/([^"]+)"/.exec(read('tra-cuu/index.html')) ?? [];
  const manifest = JSON.parse(read(address)) as Manifest;
  expect(manifest.whole).toBe(true);
  const shards = manifest.shards.map(
    ([, file]) => JSON.parse(read(`data/check/${file}.json`)) as Shard,
  );
  expect(globSync(join(site, 'data/check/*.json')).length).toBe(shards.length + 1);
  const ids = new Set(
    shards.flatMap(({ records }) =>
      records.filter(({ kind }) => kind === 'product').map(({ id }) => id),
    ),
  );
  expect([...ids].sort()).toEqual([...products].sort());
  for (const { rows } of shards)
    expect(rows.map(([key]) => key)).toEqual(rows.map(([key]) => key).sort());
});
