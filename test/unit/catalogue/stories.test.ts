import { expect, test } from 'vitest';
import type { Story } from '../../../src/catalogue/records.ts';
import { bodyIn, routeTo, storiesAfter } from '../../../src/catalogue/stories.ts';

const story = (id: string, more: object = {}) =>
  ({ id, products: [], destinations: [], locality: { routes: [] }, ...more }) as unknown as Story;

test('after a story come the four that follow it, round and round, and never itself', () => {
  const all = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => story(id));
  const after = (at: number) => storiesAfter(all[at] as Story, all).map(({ id }) => id);
  expect(after(0)).toEqual(['b', 'c', 'd', 'e']);
  expect(after(4)).toEqual(['f', 'a', 'b', 'c']);
  const [one, two] = [story('a'), story('b')];
  expect(storiesAfter(two, [one, two])).toEqual([one]);
  expect(storiesAfter(one, [one])).toEqual([]);
});

test('the way into a story is a route to its product, else to its sights, else one of its commune', () => {
  const to = (name: string) => [{ routes: [{ id: name }] }];
  const locality = { routes: [{ id: 'of the commune' }] };
  const [products, destinations] = [to('to the product'), to('to the sight')];
  expect(routeTo(story('a', { products, destinations, locality }))?.id).toBe('to the product');
  expect(routeTo(story('a', { destinations, locality }))?.id).toBe('to the sight');
  expect(routeTo(story('a', { products: [{ routes: [] }], locality }))?.id).toBe('of the commune');
  expect(routeTo(story('a'))).toBeUndefined();
});

test('a story that nobody has translated is read in Vietnamese, and is said to be', () => {
  const [vi, en] = [[{ type: 'text', value: 'Chè' }], [{ type: 'text', value: 'Tea' }]];
  const translated = story('a', { body: { vi, en } });
  expect(bodyIn(translated, 'en')).toEqual({ nodes: en, lang: 'en' });
  expect(bodyIn(translated, 'vi')).toEqual({ nodes: vi, lang: 'vi' });
  expect(bodyIn(story('a', { body: { vi, en: undefined } }), 'en')).toEqual({
    nodes: vi,
    lang: 'vi',
  });
});
