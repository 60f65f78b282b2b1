import { expect, test } from 'vitest';
import { hasDigestInName } from '../../../../src/outputs/hosts/digest-names.ts';
import { immutableFolders } from '../../../../src/outputs/hosts/headers.ts';

test.each([
  '_astro/Embed.CcjsYcw3.css',
  '_astro/cho-dem.BsLh_wUC_r8EGh.webp',
  'admin/assets/cms-CSy0o4z_.js',
  'product-cards/fa24f2010333/vi/0.txt',
  'facet-data/fa24f2010333/base.json',
  'map-data/18acd83236bc/land.json',
  'search-data/vi/cf8464ea0625/names.json',
  'data/check/223d40709f.json',
  'pagefind/fragment/vi_162f9ed.pf_fragment',
  'pagefind/index/vi_1b2c3d4.pf_index',
  'pagefind/pagefind.vi_2f746cb867.pf_meta',
])('%s stays beside later releases', (path) => {
  expect(hasDigestInName(path)).toBe(true);
});

test.each([
  'index.html',
  'san-pham/fa24f2010333/index.html',
  'pagefind/pagefind.js',
  'pagefind/pagefind-entry.json',
  'pagefind/wasm.vi.pagefind',
  'search-data/vi.json',
  'og/product/banh-gai-mau.png',
  'cloth/product/che-2026.png',
  'data/v1/products.jsonl',
  'sw.js',
  'su-kien/2026-12-01.ics',
])('%s is of its own release alone', (path) => {
  expect(hasDigestInName(path)).toBe(false);
});

test('every folder that is said never to change has such names', () => {
  const inFolders = immutableFolders.map((folder) => `${folder.slice(1)}fa24f2010333.json`);
  expect(inFolders.filter((path) => !hasDigestInName(path))).toEqual([]);
});
