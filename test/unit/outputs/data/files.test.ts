import { expect, test } from 'vitest';
import { recordsByCollection } from '../../../../src/catalogue/by-collection.ts';
import {
  changeFeedPath,
  merchantFeedPath,
  recordFilePath,
  storyFeedPath,
} from '../../../../src/outputs/addresses/index.ts';
import { robotsFile, sitemapFiles } from '../../../../src/outputs/addresses/sitemap.ts';
import { compareFiles } from '../../../../src/outputs/data/compare-record.ts';
import {
  recordDataFiles,
  schemaFiles,
  wholeDataFiles,
} from '../../../../src/outputs/data/files.ts';
import { dataLinks } from '../../../../src/outputs/data/links.ts';
import { photoPathsOf } from '../../../../src/outputs/data/records.ts';
import { listedSets } from '../../../../src/outputs/data/sets.ts';
import { catalogueOf } from '../../../support/search.ts';

const catalogue = await catalogueOf('test/fixtures/xa-mau/content');
const photoPaths = await photoPathsOf(catalogue, async (name) => `/photo/${name}.webp`);
const source = { catalogue, photoPaths };

test('every photograph that a record names is looked up once, by the record and its file', async () => {
  const asked: string[] = [];
  await photoPathsOf(catalogue, async (name) => {
    asked.push(name);
    return name;
  });
  expect(asked.length).toBeGreaterThan(0);
  expect(new Set(asked).size).toBe(asked.length);
  for (const name of asked) expect(catalogue.photos.has(name)).toBe(true);
});

test('every record is a file of its own, which says which record it is', async () => {
  const files = new Map(recordDataFiles(source).map((file) => [file.path, file]));
  for (const [collection, records] of Object.entries(recordsByCollection(catalogue)))
    for (const { id } of records) {
      const path = recordFilePath(collection as keyof ReturnType<typeof recordsByCollection>, id);
      expect(JSON.parse(String(await files.get(path)?.body()))).toMatchObject({ collection, id });
    }
});

test('a schema names the address at which it is published', async () => {
  for (const { path, body } of schemaFiles())
    expect(JSON.parse(String(await body())).$id).toMatch(new RegExp(`${path}$`));
});

test('the page of the open data leads only to files that are published', () => {
  const published = new Set([
    ...[...wholeDataFiles(source), ...schemaFiles()].map(({ path }) => path),
    storyFeedPath('vi', 'rss'),
    storyFeedPath('vi', 'json'),
    changeFeedPath('rss', 'vi'),
    merchantFeedPath,
  ]);
  const linked = [
    ...dataLinks('vi').flatMap(({ links }) => links),
    ...listedSets(source).flatMap(({ files }) => files),
  ].map(({ path }) => path);
  expect(linked.filter((path) => !published.has(path))).toEqual([]);
  expect(new Set(linked).size).toBe(linked.length);
});

test('a set is listed with as many rows as its lines have', async () => {
  const files = new Map(wholeDataFiles(source).map((file) => [file.path, file]));
  for (const { rows, files: forms } of listedSets(source)) {
    const lines = forms.find(({ label }) => label === 'JSON Lines');
    const text = String(await files.get(lines?.path ?? '')?.body());
    expect(text.split('\n').length - 1).toBe(rows);
  }
});

test('robots are led to the sitemap, and from there to every part', async () => {
  const files = sitemapFiles(source);
  const robots = String(await robotsFile().body());
  const [index, ...parts] = files;
  expect(robots).toContain(`Sitemap: https://sanvat.example${index?.path}\n`);
  expect(parts.length).toBeGreaterThan(0);
  const text = String(await index?.body());
  for (const { path } of parts) expect(text).toContain(`<loc>https://sanvat.example${path}</loc>`);
});

test('the shortlist gets the first photograph of a product, and none where there is none', async () => {
  const files = compareFiles(catalogue, async (name) => `/small/${name}`);
  const answers = await Promise.all(
    files.map(async ({ body }) => JSON.parse(String(await body()))),
  );
  expect(answers.map(({ photo }) => photo?.src)).toEqual(
    catalogue.products.map(
      ({ id, data }) => data.photos?.[0] && `/small/${id}/${data.photos[0].file}`,
    ),
  );
});
