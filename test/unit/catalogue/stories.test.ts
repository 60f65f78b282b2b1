import { describe, expect, test } from 'vitest';
import type { Story } from '../../../src/catalogue/records.ts';
import { parseStory, type StoryNode } from '../../../src/catalogue/read/markdown.ts';
import { storyText } from '../../../src/catalogue/rules/prose.ts';
import {
  bodyIn,
  noteMarks,
  routeTo,
  storiesAfter,
  storyNotes,
} from '../../../src/catalogue/stories.ts';
import { paragraphsOf } from '../../../src/outputs/paper/fitting.ts';
import type { Source } from '../../../src/schema/source.ts';

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

describe('the notes of a story', () => {
  const nodesOf = (text: string): StoryNode[] => {
    const read = parseStory(text, 'bai.md');
    if ('problems' in read) throw new Error('Not a story.');
    return read.body;
  };
  const source = (id: string, page: string, more: object = {}): Source =>
    ({ id, url: `https://example.vn/${page}`, publisher: page, ...more }) as Source;
  const sources = [source('s1', 'bao'), source('s2', 'so'), source('s3', 'bao'), source('s4', 'x')];

  test('are numbered in the order of the text, one for each page, and know every place that refers to them', () => {
    const nodes = nodesOf('Một.[^s3] *Hai.[^s2]*\n\n- Ba.[^s1]\n- Bốn.[^s2][^s1]\n');
    const notes = storyNotes(nodes, sources);
    expect(notes.map(({ number, sources: [first] }) => [number, first?.publisher])).toEqual([
      [1, 'bao'],
      [2, 'so'],
    ]);
    const [a, b, c, d, e] = noteMarks(nodes);
    expect(notes.map(({ marks }) => marks)).toEqual([
      [a, c, e],
      [b, d],
    ]);
  });

  test('are none of a source that the story does not have, and none where the text has no mark', () => {
    expect(storyNotes(nodesOf('Một.[^s9] Hai.[^s4]'), sources).map(({ number }) => number)).toEqual(
      [1],
    );
    expect(storyNotes(nodesOf('Một `[^s1]`.'), sources)).toEqual([]);
  });

  test('tell documents without an address apart by who published them and when', () => {
    const papers = ['2024', '2025', '2024'].map((publishedOn, at) => ({
      ...source(`s${at + 1}`, 'so', { publishedOn }),
      url: undefined,
    }));
    expect(storyNotes(nodesOf('A.[^s1] B.[^s2] C.[^s3]'), papers as Source[])).toHaveLength(2);
  });

  test('leave no trace in the words that are searched, checked or printed', () => {
    const nodes = nodesOf('Lá gai hái lúc **sương chưa tan**.[^s1] Bánh mới đen.[^s2]');
    const words = 'Lá gai hái lúc sương chưa tan. Bánh mới đen.';
    expect(storyText(nodes).trim()).toBe(words);
    expect(paragraphsOf(nodes, 'vi').map(({ text }) => text)).toEqual([words]);
  });

  test('are written as marks only: their text comes from the sources', () => {
    expect(parseStory('Một.[^s1]\n\n[^s1]: Báo Ví Dụ, 2025.', 'bai.md')).toHaveProperty('problems');
  });
});
