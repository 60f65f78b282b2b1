import { handedOut } from '../../../../src/catalogue/handouts.ts';
import type { Unit } from '../../../../src/catalogue/records.ts';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nextTime } from '../../../../src/catalogue/event-dates.ts';
import { recordsOfLocality } from '../../../../src/catalogue/areas.ts';
import { isAlcohol } from '../../../../src/domain/product-law.ts';
import {
  describeEmbed,
  elementTag,
  type Embedded,
  embeddedCalendars,
  embeddedLists,
  embeddedMaps,
  embeddedProduct,
  frameHeights,
  listTags,
  localityEmbeds,
  MAX_ROWS,
  oEmbedFiles,
  oEmbedOf,
  offerEmbed,
  siteEmbeds,
} from '../../../../src/outputs/embed/embed.ts';
import { embedScript } from '../../../../src/outputs/embed/script.ts';
import { embedFolders } from '../../../../src/outputs/hosts/headers.ts';
import {
  type EmbedKind,
  embedPath,
  embedRoot,
  toolPath,
} from '../../../../src/outputs/addresses/index.ts';
import { catalogueOf } from '../../../support/search.ts';

const catalogue = await catalogueOf('test/fixtures/xa-mau/content');

test('the headers let exactly the folders of embeds be framed', () => {
  expect([...embedFolders]).toEqual([toolPath('embed', 'vi'), toolPath('embed', 'en')]);
});

test('the script knows the folders and heights of every kind', () => {
  const script = embedScript();
  const source = new URL('../../../../src/outputs/embed/element.js', import.meta.url);
  expect(readFileSync(source, 'utf8').match(/__[A-Z]+__/g)).toHaveLength(3);
  expect(script).not.toMatch(/__[A-Z]+__/);
  for (const kind of Object.keys(frameHeights) as EmbedKind[]) {
    for (const lang of ['vi', 'en'] as const)
      expect(script).toContain(`"${embedRoot(kind, lang).slice(1)}"`);
    expect(script).toContain(JSON.stringify(frameHeights[kind]));
  }
});

test.each([
  [{ kind: 'product', id: 'che' }, '/nhung/san-pham/che/', '/en/embed/products/che/'],
  [
    { kind: 'list', key: { facet: 'locality', value: 'xa-a' } },
    '/nhung/danh-sach/xa/xa-a/',
    '/en/embed/list/commune/xa-a/',
  ],
  [{ kind: 'map' }, '/nhung/ban-do/', '/en/embed/map/'],
  [{ kind: 'events', locality: { id: 'xa-a' } }, '/nhung/su-kien/xa-a/', '/en/embed/events/xa-a/'],
] as const)('%o stands at %s', (embed, vi, en) => {
  expect(embedPath(embed, 'vi')).toBe(vi);
  expect(embedPath(embed, 'en')).toBe(en);
});

test('a list of stars holds only what is certified, and a maker of one thing has no list', () => {
  const lists = embeddedLists(catalogue);
  const starred = lists
    .filter(({ key }) => key.facet === 'star')
    .flatMap(({ products }) => products);
  expect(starred.length).toBeGreaterThan(0);
  expect(starred.filter(({ certificate }) => !certificate?.inForce)).toEqual([]);
  const makers = lists.filter(({ key }) => key.facet === 'producer');
  expect(makers.filter(({ products }) => products.length < 2)).toEqual([]);
});

test('a title with marks and quotes stays inside its attribute', () => {
  const product = structuredClone(catalogue.products[0]);
  if (!product) throw new Error('Xã Mẫu has no product.');
  product.data.name = { vi: '"><script>x</script>' };
  const { html } = oEmbedOf(product, catalogue.site, 'vi');
  expect(html).not.toContain('<script');
  expect(html.match(/"/g)?.length).toBe(14);
});

test('a locality or a province offers its list, its map and its calendar, each only when there is something on it', () => {
  const offers = localityEmbeds(catalogue);
  expect(offers.map(({ locality }) => locality)).toEqual(
    handedOut<Unit>([...catalogue.localities, ...catalogue.provinces]),
  );
  for (const { locality, embeds } of offers) {
    const { products, pointsOfSale, events } = recordsOfLocality(locality);
    const kinds = embeds.map(({ kind }) => kind);
    expect(kinds.includes('list')).toBe(products.length > 0);
    if (pointsOfSale.length === 0) expect(kinds).not.toContain('map');
    if (events.length === 0) expect(kinds).not.toContain('events');
    for (const embed of embeds)
      if ('locality' in embed) expect(embed.locality).toBe(locality);
      else expect(embed).toMatchObject({ key: { facet: locality.kind, value: locality.id } });
  }
  expect(offers.flatMap(({ embeds }) => embeds.map(({ kind }) => kind)).sort()).toEqual(
    expect.arrayContaining(['events', 'list', 'map']),
  );
});

test('an embed shows a few lines, and its foot tells how many there are in all', () => {
  for (const list of embeddedLists(catalogue)) {
    expect(list.shown).toEqual(list.products.slice(0, MAX_ROWS));
    expect(describeEmbed(list, 'vi').link).toContain(String(list.products.length));
  }
  const [country, ...maps] = embeddedMaps(catalogue);
  expect(country).toMatchObject({ locality: undefined, shown: [] });
  for (const { shown, items } of maps) expect(shown).toEqual(items.slice(0, 2));
});

test('the map and the calendar of the whole site are offered in both widths, those of a locality in the wide one', () => {
  const widths = (embed: Embedded) => offerEmbed(embed, 'vi').frames.map(({ width }) => width);
  const whole = siteEmbeds(catalogue);
  expect(whole.map(({ kind }) => kind)).toEqual(['map', 'events']);
  for (const embed of whole) expect(widths(embed)).toEqual([320, 500]);
  for (const embed of localityEmbeds(catalogue).flatMap(({ embeds }) => embeds))
    expect(widths(embed)).toEqual(embed.kind === 'list' ? [320, 500] : [500]);
});

test('the lists that are offered as lines are those of sectors and stars', () => {
  const tags = listTags(catalogue, 'en');
  expect(tags.length).toBeGreaterThan(0);
  for (const tag of tags)
    expect(tag).toMatch(/^<san-vat-product id="(sector|stars)\/[^"]+" kind="list" lang="en"><a /);
});

test('the embed of a locality leads to its page, that of the site to all shops', () => {
  const [country, ofLocality] = embeddedMaps(catalogue);
  if (!country || !ofLocality?.locality) throw new Error('Xã Mẫu has no map of a locality.');
  expect(describeEmbed(country, 'en').path).toBe('/en/where-to-buy/');
  expect(describeEmbed(ofLocality, 'vi').path).toBe(`/xa/${ofLocality.locality.id}/`);
});

test('every product has its oEmbed in each language that it has a name in', async () => {
  const files = oEmbedFiles(catalogue);
  const named = catalogue.products.filter(({ data }) => data.name.en !== undefined);
  expect(named.length).toBeLessThan(catalogue.products.length);
  expect(files).toHaveLength(catalogue.products.length + named.length);
  const english = files.find(({ path }) => path.startsWith('/oembed/en/'));
  expect(JSON.parse(String(await english?.body())).html).toContain('/en/embed/products/');
});

test('an embedded calendar has what is still to come, the nearest first, and nothing that is over', () => {
  const [whole] = embeddedCalendars(catalogue);
  const days = whole?.items.map(({ data }) => nextTime(data.when, catalogue.today)?.from ?? '');
  expect(days?.length).toBeGreaterThan(1);
  expect(days).toEqual(days?.toSorted());
  expect(days).not.toContain('');
  const reversed = embeddedCalendars({ ...catalogue, events: catalogue.events.toReversed() });
  expect(new Set(reversed[0]?.items)).toEqual(new Set(whole?.items));
  const [event] = whole?.items ?? [];
  if (!event) throw new Error('Xã Mẫu has no event ahead.');
  const twins = [
    { ...event, id: 'b' },
    { ...event, id: 'a' },
  ];
  expect(embeddedCalendars({ ...catalogue, events: twins })[0]?.items).toEqual(twins);
});

test('the element of a product is known by its id alone, others name their kind, English ones their language', () => {
  const [product] = catalogue.products;
  const [map] = embeddedMaps(catalogue);
  if (!product || !map) throw new Error('Xã Mẫu has no product or no map.');
  expect(elementTag(embeddedProduct(product), 'vi')).toMatch(
    new RegExp(`^<san-vat-product id="${product.id}"><a href="https://`),
  );
  expect(elementTag(embeddedProduct(product), 'en')).toContain(' lang="en"><a ');
  expect(elementTag(map, 'vi')).toMatch(/^<san-vat-product kind="map"><a /);
});

test('oEmbed names the maker where it is known', () => {
  const [product] = catalogue.products.filter(({ producer }) => producer);
  if (!product) throw new Error('No product of Xã Mẫu has a maker.');
  expect(oEmbedOf(product, catalogue.site, 'vi')).toMatchObject({
    author_name: product.producer?.data.name.vi,
  });
  const nobody = { ...product, producer: undefined };
  expect(oEmbedOf(nobody, catalogue.site, 'vi')).not.toHaveProperty('author_name');
});

test('a frame of a spirit leads to its page and asks nobody to buy', () => {
  const drinks = catalogue.products.filter(isAlcohol);
  expect(drinks.length).toBeGreaterThan(0);
  for (const drink of drinks)
    expect(describeEmbed(embeddedProduct(drink), 'vi').link).toBe('Xem trang của sản phẩm');
  const other = catalogue.products.find(({ data }) => data.regulatoryKind === 'food');
  if (!other) throw new Error('There is no food.');
  expect(describeEmbed(embeddedProduct(other), 'vi').link).toBe('Mua ở đâu');
});
