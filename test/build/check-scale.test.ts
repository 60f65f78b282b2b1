import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateCatalogue } from '../../scripts/bench/generated-catalogue.ts';
import { buildCatalogue } from '../../src/catalogue/build.ts';
import { readContent } from '../../src/catalogue/read/index.ts';
import type { Catalogue } from '../../src/catalogue/records.ts';
import { readQuery } from '../../src/domain/check/query.ts';
import { findHits, type Manifest, type Shard, shardsOf } from '../../src/domain/check/register.ts';
import { registerOf } from '../../src/outputs/data/check-register.ts';

const PRODUCTS = 20_000;
/** As many files as `src/browser/check/register.ts` loads for one question. */
const MAX_SHARDS = 3;
const site = {
  origins: ['https://a.vn'],
  product: ['/p/'],
  producer: ['/n/'],
  decision: [],
  gtin: '/01/',
};

let folder: string;
let catalogue: Catalogue;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'country-'));
  await generateCatalogue(folder, PRODUCTS);
  const { entries } = await readContent(folder);
  const { catalogue: built, problems } = buildCatalogue(entries, '2026-11-22');
  if (!built) throw new Error(JSON.stringify(problems.slice(0, 3)));
  catalogue = built;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a question to a register of 20,000 products loads a few small files of it', () => {
  const { manifest: index, shards } = registerOf(catalogue);
  const manifest = JSON.parse(index.text) as Manifest;
  expect(manifest.whole).toBe(false);
  expect(shards.length).toBeGreaterThan(500);
  const texts = new Map(shards.map(({ name, text }) => [name, text]));
  const packed = (text: string) => brotliCompressSync(text).length;
  // With 12 kB of scripts and styles this is the first load.
  expect(packed(index.text)).toBeLessThan(20_000);
  for (let at = 0; at < PRODUCTS; at += 997) {
    const product = catalogue.products[at];
    if (!product) throw new Error(`There is no product ${at}.`);
    const questions = [
      product.data.name.vi,
      `https://a.vn/p/${product.id}/`,
      ...product.certificates.map(({ data }) => data.decisionNumber),
    ];
    for (const question of questions) {
      const { keys } = readQuery(question, site);
      const wanted = keys.map((key) => shardsOf(manifest, key, MAX_SHARDS));
      const files = [...new Set(wanted.flatMap((shard) => shard.files))];
      expect(files.length, question).toBeLessThanOrEqual(MAX_SHARDS);
      const loaded = files.map((file) => texts.get(file) ?? '');
      expect(
        loaded.map(packed).reduce((sum, size) => sum + size, 0),
        question,
      ).toBeLessThan(40_000);
      const hits = findHits(
        loaded.map((text) => JSON.parse(text) as Shard),
        keys,
      );
      expect(
        hits.some(({ record }) => record.id === product.id),
        question,
      ).toBe(true);
    }
  }
});
