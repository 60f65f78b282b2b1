import { expect, test } from 'vitest';
import { embeddedLists, frameHeights, oEmbedOf } from '../../../../src/outputs/embed/embed.ts';
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
    { kind: 'list', facet: 'locality', value: 'xa-a' },
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
