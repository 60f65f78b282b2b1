import { beforeAll, describe, expect, test } from 'vitest';
import { harvest } from '../../scripts/lib/harvest/harvest.ts';
import { openData } from '../../scripts/lib/harvest/source.ts';
import { buildCatalogue } from '../../src/catalogue/build.ts';
import { type Entries, readContent } from '../../src/catalogue/read/index.ts';
import { exportedOf } from '../../src/outputs/data/published.ts';
import { absoluteUrl, recordFilePath } from '../../src/outputs/addresses/index.ts';
import { collectionNames } from '../../src/schema/collections.ts';
import { flatCatalogue } from '../support/flat-catalogue.ts';
import { bothContents } from '../support/served-site.ts';
import { buildSite, serve } from '../support/site.ts';

/** A content folder as others may read it: without `$schema`, and with consents that lead to us. */
function asPublished(entries: Entries): Entries {
  for (const name of collectionNames) {
    const map = entries.collections[name] as Map<string, unknown>;
    for (const [id, data] of map) {
      map.set(id, exportedOf(data, absoluteUrl(recordFilePath(name, id))));
    }
  }
  return {
    ...entries,
    site: exportedOf(entries.site, ''),
    redirects: exportedOf(entries.redirects, ''),
  };
}

async function written(content: string, today: string): Promise<unknown> {
  const { entries } = await readContent(content);
  const { catalogue } = buildCatalogue(asPublished(entries), today);
  if (!catalogue) throw new Error(`${content} cannot be put together.`);
  return flatCatalogue(catalogue);
}

describe.each(bothContents)('%s', (_name, content, today) => {
  let site: string;
  beforeAll(async () => {
    site = await buildSite({ content, today });
  });

  test('is the same catalogue after it was exported and read back', async () => {
    const { catalogue, problems } = await harvest(await openData(site));
    expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
    expect(catalogue?.products.length).toBeGreaterThan(20);
    expect(catalogue && flatCatalogue(catalogue)).toEqual(await written(content, today));
  });
});

test('data are read from an address as they are from a folder', async () => {
  const site = await buildSite({ content: 'test/fixtures/xa-mau/content', today: '2026-11-22' });
  const server = await serve(site);
  try {
    const { catalogue } = await harvest(await openData(server.url));
    const { catalogue: same } = await harvest(await openData(site));
    if (!catalogue || !same) throw new Error('Nothing was read back.');
    expect(catalogue.products.length).toBeGreaterThan(20);
    expect(flatCatalogue(catalogue)).toEqual(flatCatalogue(same));
  } finally {
    await server.close();
  }
});
