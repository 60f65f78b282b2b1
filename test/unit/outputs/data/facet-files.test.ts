import { expect, test } from 'vitest';
import { facetDataPath, productCardsPath } from '../../../../src/outputs/addresses/index.ts';
import {
  facetDataFiles,
  facetFiles,
  productCardFiles,
} from '../../../../src/outputs/data/facet-files.ts';
import { catalogueOf } from '../../../support/search.ts';

const catalogue = await catalogueOf('test/fixtures/xa-mau/content');
const { version, files } = facetFiles(catalogue);

test('the columns lie in the folder of their release', async () => {
  const published = facetDataFiles(catalogue);
  expect(published.map(({ path }) => path)).toEqual(
    [...files.keys()].map((name) => `${facetDataPath(version)}${name}`),
  );
  expect(await published[0]?.body()).toBe(files.get('base.json'));
});

test('the cards of all products are drawn in each language, in the order of the columns', async () => {
  const cards = productCardFiles(catalogue, async ({ id }, lang) => `${lang}:${id} `);
  const { ids } = JSON.parse(files.get('ids.json') ?? '');
  for (const lang of ['vi', 'en'] as const) {
    const folder = productCardsPath(version, lang);
    const own = cards.filter(({ path }) => path.startsWith(folder));
    expect(own.map(({ path }) => path.slice(folder.length))).toEqual(
      own.map((_, at) => `${at}.txt`),
    );
    const drawn = (await Promise.all(own.map(({ body }) => body()))).join('').trim().split(' ');
    expect(drawn).toEqual(ids.map((id: string) => `${lang}:${id}`));
  }
});
