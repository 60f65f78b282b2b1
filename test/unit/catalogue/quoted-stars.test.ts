/** Which quotations have words for a number of stars. */
import { describe, expect, test } from 'vitest';
import { quotedStars, starsIn } from '../../../src/catalogue/rules/quoted-stars.ts';
import type { Statement } from '../../../src/schema/certificate.ts';
import { smallCatalogue } from '../../support/small-catalogue.ts';

const found = (quote: string): number[] => [...starsIn(quote)].sort();

describe('a quotation names stars', () => {
  test.for<[quote: string, stars: number[]]>([
    ['đạt chứng nhận OCOP 3 sao', [3]],
    ['Cơ quan công nhận 15 sản phẩm OCOP đạt Hạng 4 sao', [4]],
    ['được xếp hạng bốn sao', [4]],
    ['đạt Năm sao cấp quốc gia', [5]],
    ['03 (ba) sao', [3]],
    ['sản phẩm OCOP 4* của tỉnh', [4]],
    ['a 4-star OCOP product', [4]],
    ['Hạng: 3', [3]],
    ['"star_rating": 4', [4]],
    ['★★★★', [4]],
    ['12 sản phẩm đạt 3 sao, 2 sản phẩm 4 sao', [3, 4]],
    ['các sản phẩm 3, 4 và 5 sao', [3, 4, 5]],
    ['3-4 sao', [3, 4]],
    // Letters and marks apart, as some pages have them.
    ['bốn sao'.normalize('NFD'), [4]],
  ])('%s', ([quote, stars]) => expect(found(quote)).toEqual(stars));
});

describe('a quotation names no stars', () => {
  test.for([
    'phê duyệt kết quả đánh giá, xếp hạng sản phẩm OCOP',
    'xếp hạng 4 sản phẩm của huyện',
    'Ngọc trai Akoya (xếp hạng năm 2021) của Công ty',
    'quyết định sao 4/2023',
    'sản phẩm từ 3 sao trở lên',
    '13 sao',
    'vì sao 5 năm qua',
    '2 sao',
    'ba sản phẩm',
  ])('%s', (quote) => expect(found(quote)).toEqual([]));
});

const { entries } = smallCatalogue('2026-11-22');
const [id = ''] = entries.collections.products.keys();

/** What the check says of one statement whose source has a quotation. */
function codesOf(quote: string, statement: Partial<Statement>): string[] {
  const data = entries.collections.products.get(id);
  if (!data) throw new Error('There is no product.');
  const [source] = data.sources;
  if (!source) throw new Error('The product has no source.');
  const changed = {
    ...data,
    certificates: [],
    sources: [{ ...source, quote }],
    statements: [
      {
        type: 'recognised',
        basis: 'press',
        sources: [source.id],
        stars: 3,
        ...statement,
      } as Statement,
    ],
  };
  const collections = { ...entries.collections, products: new Map([[id, changed]]) };
  return quotedStars.check({ ...entries, collections }, '2026-11-22').map(({ code }) => code);
}

describe('a statement with stars', () => {
  test('whose quotation names them is right', () => {
    expect(codesOf('đạt 3 sao', {})).toEqual([]);
    expect(codesOf('hội đồng chấm 3 sao', { type: 'assessed' })).toEqual([]);
  });

  test('whose quotation names another number is wrong', () => {
    expect(codesOf('đạt 4 sao', {})).toEqual(['starsNotQuoted']);
    expect(codesOf('đã được công nhận', {})).toEqual(['starsNotQuoted']);
    expect(codesOf('đã được công nhận', { type: 'assessed' })).toEqual(['starsNotQuoted']);
  });

  test('is right when it says in which title, heading or table they stand', () => {
    for (const starsStandIn of ['title', 'heading', 'table'] as const)
      expect(codesOf('đã được công nhận', { starsStandIn })).toEqual([]);
  });

  test('of which nobody recorded where they stand is advised on, not refused', () => {
    expect(codesOf('đã được công nhận', { starsStandIn: 'notRecorded' })).toEqual([
      'starsNotRecorded',
    ]);
  });

  test('without stars needs no words for them', () => {
    expect(codesOf('đã được công nhận', { stars: undefined })).toEqual([]);
  });
});
