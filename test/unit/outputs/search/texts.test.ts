import { describe, expect, test } from 'vitest';
import type { StoryNode } from '../../../../src/catalogue/read/markdown.ts';
import type { Catalogue } from '../../../../src/catalogue/records.ts';
import { searchedRecords } from '../../../../src/outputs/search/entries.ts';
import { searchTexts } from '../../../../src/outputs/search/texts.ts';
import { catalogueOf } from '../../../support/search.ts';
import { smallCatalogue } from '../../../support/small-catalogue.ts';

const sample = await catalogueOf('test/fixtures/xa-mau/content');
/** The text of a record in the index, by its id. */
const textOf = (catalogue: Catalogue, id: string, lang: 'vi' | 'en' = 'vi') => {
  const number = searchedRecords(catalogue).findIndex((record) => record.id === id);
  return searchTexts(catalogue, lang).find(({ record }) => record === number)?.text;
};

test('a fact is found in the language in which it is written, behind the summary', () => {
  const facts = [
    { kind: 'usage' as const, text: { vi: 'Pha nước sôi.', en: 'Brew.' }, sources: ['s1'] },
    { kind: 'history' as const, text: { vi: 'Có từ 1960.' }, sources: ['s1'] },
  ];
  const { catalogue, product } = smallCatalogue('2026-11-22', { facts });
  expect(textOf(catalogue, product.id)).toBe(
    `${product.data.summary?.vi} Pha nước sôi. Có từ 1960.`,
  );
  expect(textOf(catalogue, product.id, 'en')).toBe(`${product.data.summary?.en} Brew.`);
});

test('a page that says no more than its name and summary has no text', () => {
  const { catalogue, product } = smallCatalogue('2026-11-22');
  expect(textOf(catalogue, product.id)).toBeUndefined();
});

test('a route is found by why it stops where it does', () => {
  expect(textOf(sample, 'duong-che-ban-may')).toContain('Ngắm nhà sàn.');
  expect(textOf(sample, 'duong-che-ban-may', 'en')).toContain('See the stilt houses.');
});

describe('a story', () => {
  const { catalogue } = smallCatalogue('2026-11-22');
  const [story] = catalogue.stories;
  if (!story) throw new Error('The minimal content has no story.');
  const told = (lang: 'vi' | 'en', vi: StoryNode[], en?: StoryNode[]) =>
    textOf({ ...catalogue, stories: [{ ...story, body: { vi, en } }] }, story.id, lang);
  const text = (value: string): StoryNode => ({ type: 'text', value });
  const paragraph = (...children: StoryNode[]): StoryNode => ({ type: 'paragraph', children });

  test('is found by its words: those within a sentence stay together, paragraphs and cells are apart', () => {
    const nodes: StoryNode[] = [
      paragraph(
        text('Người '),
        { type: 'strong', children: [text('Dao')] },
        text(', '),
        { type: 'link', url: 'https://a.vn', children: [text('bản May')] },
        text(','),
        { type: 'break' },
        text('quay mật.'),
      ),
      paragraph(text('Ong lạnh.')),
      {
        type: 'table',
        children: [
          {
            type: 'tableRow',
            children: ['Giá', '90.000'].map((cell) => ({
              type: 'tableCell' as const,
              children: [text(cell)],
            })),
          },
        ],
      },
    ];
    expect(told('vi', nodes)).toBe(
      `${story.data.summary.vi} Người Dao, bản May, quay mật. Ong lạnh. Giá 90.000`,
    );
  });

  test('that nobody has translated is not found by an English reader, one that is by its own words', () => {
    const vi = [paragraph(text('Tháng Tư.'))];
    expect(told('en', vi)).toBeUndefined();
    expect(told('en', vi, [paragraph(text('In April.'))])).toBe(
      `${story.data.summary.en} In April.`,
    );
  });
});
