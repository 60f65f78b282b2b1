import { describe, expect, test } from 'vitest';
import { excludeInvalid } from '../../../src/catalogue/exclude.ts';
import { makeProblem, type Problem } from '../../../src/catalogue/problem.ts';
import { type Entries, readContent } from '../../../src/catalogue/read/index.ts';
import { excludedRow } from '../../../src/outputs/sentences/excluded-words.ts';

const { entries: whole } = await readContent('test/fixtures/xa-mau/content');
const TODAY = '2026-11-22';

/** Xã Mẫu with one thing wrong in it. */
function heldOf(change: (entries: Entries) => Problem[] | undefined) {
  const entries = structuredClone(whole);
  return excludeInvalid(entries, change(entries) ?? [], TODAY);
}
/** A file that cannot be read, as the reader hands it on. */
const unread =
  (name: 'products' | 'producers' | 'product-groups' | 'stories', id: string) =>
  (entries: Entries) => {
    entries.collections[name].delete(id as never);
    return [makeProblem('invalidJson', `${name}/${id}.json`, '')];
  };
const PRODUCT = 'banh-gai-mau';

describe('excludeInvalid', () => {
  test('leaves a good folder as it is', () => {
    const { catalogue, excluded: held, blocking } = heldOf(() => undefined);
    expect(held).toEqual([]);
    expect(blocking).toEqual([]);
    expect(catalogue?.products).toHaveLength(whole.collections.products.size);
  });

  test('leaves out a product that cannot be read, and every page that would name it', () => {
    const { catalogue, excluded: held } = heldOf(unread('products', PRODUCT));
    expect(catalogue?.products.map(({ id }) => id)).not.toContain(PRODUCT);
    const naming = (['points-of-sale', 'destinations', 'events', 'stories'] as const).flatMap(
      (name) =>
        [...whole.collections[name]]
          .filter(([, data]) => JSON.stringify(data).includes(`"${PRODUCT}"`))
          .map(([id]) => `${name}/${id}.json`),
    );
    expect(naming.length).toBeGreaterThan(1);
    expect(held.map(({ file }) => file)).toEqual(expect.arrayContaining(naming));
    expect(held.find(({ file }) => file === naming[0])).toMatchObject({
      problems: [],
      dependsOn: [`products/${PRODUCT}`],
    });
  });

  test('goes as far as the chain goes: a group, its products, their shops, the routes that stop there', () => {
    const group = whole.collections.products.get(PRODUCT)?.productGroup ?? '';
    const { catalogue, excluded: held } = heldOf(unread('product-groups', group));
    const left = JSON.stringify([...(catalogue?.products ?? []).map(({ data }) => data)]);
    expect(left).not.toContain(`"${group}"`);
    const folders = new Set(held.map(({ file }) => file.split('/')[0]));
    expect([...folders]).toEqual(
      expect.arrayContaining(['product-groups', 'products', 'points-of-sale', 'routes']),
    );
  });

  test('takes what is left out off the first page and out of the old addresses', () => {
    const featured = whole.site?.featuredProducts ?? [];
    const { catalogue } = heldOf(unread('products', featured[0] ?? ''));
    expect(catalogue?.site.featuredProducts).toEqual(
      featured.filter((id) => catalogue?.products.some((product) => product.id === id)),
    );
    expect(catalogue?.featuredProducts.map(({ id }) => id)).not.toContain(featured[0]);
  });

  test('leaves out the photographs of what is left out, and what shows a broken one', () => {
    const [photo = ''] = [...whole.photos.keys()];
    const id = photo.split('/')[0] ?? '';
    const { entries, excluded: held } = heldOf((broken) => {
      broken.photos.delete(photo);
      return [makeProblem('photoBroken', `photos/${photo}`, '')];
    });
    expect(held).toContainEqual(expect.objectContaining({ dependsOn: [`photos/${photo}`] }));
    expect([...entries.photos.keys()].filter((path) => path.startsWith(`${id}/`))).toEqual([]);
  });

  test('stops everything for what belongs to every page', () => {
    const {
      catalogue,
      blocking,
      excluded: held,
    } = heldOf((entries) => {
      entries.site = undefined;
      return [makeProblem('siteMissing', 'site.json', '')];
    });
    expect(catalogue).toBeUndefined();
    expect(held).toEqual([]);
    expect(blocking.map(({ file }) => file)).toEqual(['site.json']);
  });

  test('finds the errors that only a rule sees, and changes nothing that it was given', () => {
    const entries = structuredClone(whole);
    const product = entries.collections.products.get(PRODUCT);
    if (!product) throw new Error('Xã Mẫu has lost its product.');
    entries.collections.products.set(PRODUCT, { ...product, producer: 'khong-co-ai' });
    const before = structuredClone(entries);
    const { excluded: held } = excludeInvalid(entries, [], TODAY);
    expect(held.find(({ record }) => record === `products/${PRODUCT}`)?.problems).toMatchObject([
      { code: 'unknownReference', field: 'producer' },
    ]);
    expect(entries).toEqual(before);
  });
});

test('the public list says what kind of mistake it is and never repeats the words of the file', () => {
  const secret = '0912 345 678';
  const problem = makeProblem('personalData', 'products/a.json', 'summary.vi', {
    title: 'Giới thiệu ngắn',
    found: secret,
    wanted: secret,
  });
  const held = {
    file: 'products/a.json',
    record: 'products/a',
    problems: [problem],
    dependsOn: [],
  };
  const row = excludedRow(held, 'vi');
  expect(row.reasons[0]).toMatchObject({ field: 'summary.vi' });
  expect(row.reasons[0]?.why).not.toBe('');
  expect(JSON.stringify(row)).not.toContain(secret);
});
