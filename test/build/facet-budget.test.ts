/** What narrowing may cost a visitor of a national catalogue (quality.md, section 5.3). */
import { beforeAll, expect, test } from 'vitest';
import { cost, generatedCatalogue, steps } from '../../scripts/bench/facets.ts';
import { scriptSize } from '../../scripts/bench/script-size.ts';
import type { Catalogue } from '../../src/catalogue/records.ts';

/** Kilobytes are of 1,000 bytes, compressed. */
const MAX_SCRIPT = 20_000;
const MAX_DATA = 40_000;

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await generatedCatalogue(20_000);
});

test.each(steps)('20,000 products: $name', async (step) => {
  const { bytes, found } = await cost(catalogue, step);
  expect(found).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(MAX_DATA);
});

test('the script is small', async () => {
  expect(await scriptSize('src/browser/filter/product-filter.ts')).toBeLessThanOrEqual(MAX_SCRIPT);
});
