import { describe, expect, test } from 'vitest';
import type { StoryNode } from '../../../../src/catalogue/read/markdown.ts';
import type { Product, Story } from '../../../../src/catalogue/records.ts';
import {
  certificateMm,
  factTexts,
  nameLength,
  paginate,
  paragraphsOf,
  productTexts,
  readableUrl,
  openingSentenceWithin,
  sentencesOf,
  sentencesWithin,
  sheetsOf,
  sourcesLine,
  storyTexts,
  textsWithin,
} from '../../../../src/outputs/paper/fitting.ts';
import type { SignedCertificate } from '../../../../src/catalogue/decision.ts';
import type { Fact, Source } from '../../../../src/schema/source.ts';
import type { Lang } from '../../../../src/i18n/index.ts';
import { certificate, recallOn, smallCatalogue } from '../../../support/small-catalogue.ts';

const column = { letters: 10, lineMm: 5 };

test('whole sentences are kept, and the first one always', () => {
  expect(sentencesWithin('Một hai ba. Bốn năm sáu. Bảy tám.', 15, column)).toBe(
    'Một hai ba. Bốn năm sáu.',
  );
  expect(sentencesWithin('Một câu rất dài không có chỗ. Câu nữa.', 5, column)).toBe(
    'Một câu rất dài không có chỗ.',
  );
  expect(sentencesWithin('Giá 1.500 đồng, cân 0.5 kg. Hết.', 100, column)).toBe(
    'Giá 1.500 đồng, cân 0.5 kg. Hết.',
  );
});

test('a fact that is too long is passed over, one that fits after it is not', () => {
  const texts = ['a'.repeat(10), 'b'.repeat(50), 'c'.repeat(10)].map((text) => ({
    text,
    lang: 'vi' as const,
  }));
  expect(textsWithin(texts, 12, column).map(({ text }) => text[0])).toEqual(['a', 'c']);
});

test('pages take what fits and never lose anything', () => {
  const pages = paginate([40, 40, 40, 100, 10], (height) => height, 100);
  expect(pages).toEqual([[40, 40], [40], [100], [10]]);
  expect(sheetsOf([1, 2, 3], 2)).toEqual([[1, 2], [3]]);
});

test('names of up to eighty letters have a size', () => {
  expect(['Chè', 'Bánh gai lá tươi Chiêm Hóa', 'x'.repeat(80)].map(nameLength)).toEqual([
    'short',
    'medium',
    'long',
  ]);
});

test('an address is written as people type it', () => {
  expect(readableUrl('https://sanvat.example/p/banh-gai/')).toBe('sanvat.example/p/banh-gai');
});

test('a text without letters of a sentence is one sentence, and nothing of a text is lost', () => {
  for (const text of ['…', '', 'Hết', 'Giá "rẻ." Mua đi! (Thật.) 1.500 đồng… Vâng'])
    expect(sentencesOf(text).join('')).toBe(text);
  expect(sentencesWithin('…', 5, column)).toBe('…');
});

test('a heading and the gap under a text take room too', () => {
  const told = [{ title: 'A', text: 'a'.repeat(10), lang: 'vi' as const }];
  const heights = { headingMm: 6, gapMm: 4 };
  expect(textsWithin(told, 15, column, heights)).toEqual(told);
  expect(textsWithin(told, 14, column, heights)).toEqual([]);
  expect(
    textsWithin(
      [{ ...told[0], text: 'a'.repeat(10), lang: 'vi', title: undefined }],
      9,
      column,
      heights,
    ),
  ).toHaveLength(1);
});

describe('the sentence that a sheet opens with', () => {
  const letters = { large: 10, small: 20 };
  const say = (text: string, mm: number) => openingSentenceWithin({ vi: text }, 'vi', mm, letters);

  test('is large while it takes four lines and no more than its room', () => {
    expect(say('a'.repeat(40), 100)).toMatchObject({ length: 'short', mm: 4 * 6.8 });
    expect(say('a'.repeat(41), 100)).toMatchObject({ length: 'long', mm: 3 * 5.2 });
    expect(say('a'.repeat(30), 20)).toMatchObject({ length: 'long', mm: 2 * 5.2 });
  });

  test('in Vietnamese stays Vietnamese on an English sheet', () => {
    expect(openingSentenceWithin({ vi: 'Chè.' }, 'en', 100, letters)).toMatchObject({
      text: 'Chè.',
      lang: 'vi',
    });
    expect(openingSentenceWithin({ vi: 'Chè.', en: 'Tea.' }, 'en', 100, letters)).toMatchObject({
      text: 'Tea.',
      lang: 'en',
    });
  });

  test('takes no room where nothing is known to say', () => {
    expect(openingSentenceWithin(undefined, 'vi', 100, letters)).toMatchObject({ text: '', mm: 0 });
  });
});

describe('the facts of a record', () => {
  const fact = (kind: Fact['kind'], vi: string, en?: string): Fact => ({
    kind,
    text: { vi, ...(en !== undefined && { en }) },
    sources: ['s1'],
  });

  test('of one kind stand together under their heading, what a buyer asks first first', () => {
    const facts = [fact('history', 'Xưa.'), fact('usage', 'Pha.'), fact('history', 'Nay.')];
    expect(factTexts(facts, 'vi').map(({ text }) => text)).toEqual(['Pha.', 'Xưa. Nay.']);
    expect(new Set(factTexts(facts, 'vi').map(({ title }) => title)).size).toBe(2);
  });

  test('are English only where all of a kind are', () => {
    const langs = (...facts: Fact[]) => factTexts(facts, 'en').map(({ lang }) => lang);
    expect(langs(fact('usage', 'Pha.', 'Brew.'))).toEqual(['en']);
    expect(langs(fact('usage', 'Pha.', 'Brew.'), fact('usage', 'Uống.'))).toEqual(['vi']);
  });

  test('of a product end with what is in a pack, where somebody has said it', () => {
    const textsOf = (netContents?: { vi: string }[]) =>
      productTexts(
        smallCatalogue('2026-11-22', { netContents, facts: [fact('usage', 'Pha.')] }).product,
        'vi',
      ).map(({ text }) => text);
    expect(textsOf()).toEqual(['Pha.']);
    expect(textsOf([{ vi: '200 g' }, { vi: '500 g' }])).toEqual(['Pha.', '200 g; 500 g']);
  });
});

describe('a story on paper', () => {
  const text = (value: string): StoryNode => ({ type: 'text', value });
  const paragraph = (...children: StoryNode[]): StoryNode => ({ type: 'paragraph', children });

  test('is its paragraphs and quotations as plain words, without headings, lists and empty ones', () => {
    const nodes: StoryNode[] = [
      { type: 'heading', depth: 2, children: [text('Đầu')] },
      paragraph(
        text('Tháng'),
        { type: 'break' },
        { type: 'strong', children: [text('Tư')] },
        text('.'),
      ),
      { type: 'blockquote', children: [paragraph(text('Ong còn lạnh.'))] },
      { type: 'list', ordered: false, children: [] },
      { type: 'thematicBreak' },
      paragraph(text('  ')),
    ];
    expect(paragraphsOf(nodes, 'vi').map((one) => one.text)).toEqual([
      'Tháng Tư.',
      'Ong còn lạnh.',
    ]);
  });

  const story = (data: Partial<Story['data']>, more: Partial<Story['body']> = {}): Story =>
    ({
      data: { origin: 'own', kind: 'story', ...data },
      body: { vi: [paragraph(text('Chuyện.'))], ...more },
    }) as Story;
  const told = (lang: 'vi' | 'en', ...stories: Story[]) => storyTexts({ stories } as Product, lang);

  test('is an own story, neither news nor what a newspaper wrote', () => {
    const others = [
      story({ kind: 'news' }),
      story({ origin: 'external' } as Partial<Story['data']>),
    ];
    expect(told('vi', ...others)).toEqual([]);
    expect(told('vi')).toEqual([]);
    expect(told('vi', ...others, story({}))).toEqual([{ text: 'Chuyện.', lang: 'vi' }]);
  });

  test('is told in English where it is translated, else in Vietnamese and marked so', () => {
    expect(told('en', story({}))).toEqual([{ text: 'Chuyện.', lang: 'vi' }]);
    expect(told('en', story({}, { en: [paragraph(text('A story.'))] }))).toEqual([
      { text: 'A story.', lang: 'en' },
    ]);
  });
});

describe('the line of sources', () => {
  const source = (publisher: string, evidence: Source['evidence'], publishedOn?: string): Source =>
    ({ id: publisher, publisher, evidence, publishedOn }) as Source;

  test('names who published with the year, what proves most first, nobody twice', () => {
    expect(
      sourcesLine(
        [
          source('Báo', 'B1', '2026-09-15'),
          source('Trang bán hàng', 'C'),
          source('UBND tỉnh', 'A', '2025-12'),
          source('Báo', 'B1', '2026-01'),
        ],
        'vi',
      ),
    ).toBe('Nguồn: UBND tỉnh (2025); Báo (2026); Trang bán hàng.');
  });

  test('names three and counts the others', () => {
    const five = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm'].map((name) => source(name, 'B1'));
    expect(sourcesLine(five, 'vi')).toMatch(/^Nguồn: Một; Hai; Ba; .*2/);
    expect(sourcesLine(five, 'vi')).not.toContain('Bốn');
  });
});

test('a certificate takes more room for its extension, and out of force no more than a sentence', () => {
  const extended: Partial<SignedCertificate> = {
    extendedUntil: { on: '2027-09-01', sources: ['s1'] },
  };
  const recall: SignedCertificate['recall'] = recallOn('2026-01-15');
  const { product: tea } = smallCatalogue('2026-11-22');
  const mm = (data: Partial<SignedCertificate>, lang: Lang = 'vi') =>
    certificateMm(
      smallCatalogue('2026-11-22', { certificates: [certificate(data)] }).product,
      lang,
    );
  const none = certificateMm(tea, 'vi');
  expect(none).toBeLessThan(mm({}));
  expect(mm({})).toBeLessThan(mm(extended));
  // The English name of a body stands above its own; a day that is not that of signing is explained.
  expect(mm({})).toBeLessThan(mm({}, 'en'));
  expect(mm({})).toBeLessThan(mm({ issuedOnIs: 'validFrom' }));
  expect(mm({ recall })).toBe(none);
  expect(mm({ issuedOn: '2020-01-10' })).toBe(none);
});
