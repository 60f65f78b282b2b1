/** What the words of a query are taken for, before any name of the catalogue is known. */
import { describe, expect, test } from 'vitest';
import {
  inVietnamese,
  readFacts,
  takeSorts,
  tokensOf,
} from '../../../../../src/domain/search/facts/read.ts';

const factsOf = (text: string) => readFacts(text).facts.map(({ fact }) => fact);
const wordsOf = (text: string) =>
  readFacts(text).rests.map(({ tokens, link }) =>
    [link, ...tokens.map((token) => token.text)].filter(Boolean).join(' '),
  );

describe('stars', () => {
  test.each(['trà 4 sao', 'tra bon sao', 'trà bốn sao', '4-star trà', 'four stars trà'])(
    '%s asks for four',
    (text) => {
      expect(factsOf(text)).toContainEqual({ is: 'stars', stars: 4 });
      expect(wordsOf(text).join()).toBe(text.includes('trà') ? 'trà' : 'tra');
    },
  );

  test('are not what only sounds like them', () => {
    expect(factsOf('năm sào đất')).toEqual([]);
    expect(factsOf('sao vàng')).toEqual([]);
    expect(factsOf('321/QĐ-UBND')).toEqual([]);
  });
});

describe('the state of a certificate', () => {
  test.each([
    ['đang còn hạn', 'inForce'],
    ['con han', 'inForce'],
    ['còn hiệu lực', 'inForce'],
    ['certificates in force', 'inForce'],
    ['chưa hết hạn', 'inForce'],
    ['sắp hết hạn', 'due'],
    ['đã hết hạn', 'expired'],
    ['expired', 'expired'],
    ['bị thu hồi', 'recalled'],
    ['withdrawn', 'recalled'],
  ])('%s is %s', (text, state) => {
    expect(factsOf(text)).toEqual([{ is: 'state', state }]);
  });
});

describe('prices', () => {
  test.each([
    ['dưới 200 nghìn', { most: 200_000 }],
    ['duoi 200000', { most: 200_000 }],
    ['dưới 200.000đ', { most: 200_000 }],
    ['giá dưới 1 triệu đồng', { most: 1_000_000 }],
    ['under 200k', { most: 200_000 }],
    ['less than 200,000 VND', { most: 200_000 }],
    ['trên 50 nghìn', { least: 50_000 }],
    ['giá bao nhiêu', {}],
    ['price of', {}],
  ])('%s', (text, limits) => {
    expect(factsOf(text)).toEqual([{ is: 'price', ...limits }]);
  });

  test('are not numbers of something else, nor the end of a name', () => {
    expect(factsOf('dưới 40 độ')).toEqual([]);
    expect(factsOf('Rạch Giá')).toEqual([]);
    expect(factsOf('tom kho rach gia')).toEqual([]);
    expect(factsOf('thanh nhan Le Gia')).toEqual([]);
    expect(factsOf('giá tôm khô')).toEqual([{ is: 'price' }]);
  });
});

describe('opening', () => {
  test.each([
    ['mở cửa chủ nhật', 'sun'],
    ['mo cua chu nhat', 'sun'],
    ['mở cửa vào thứ 7', 'sat'],
    ['open on Sunday', 'sun'],
    ['open now', 'now'],
    ['đang mở cửa', 'now'],
    ['mở cửa hôm nay', 'today'],
    ['open tomorrow', 'tomorrow'],
    ['mở cửa cuối tuần', 'weekend'],
  ])('%s is %s', (text, when) => {
    expect(factsOf(text)).toEqual([{ is: 'open', when }]);
  });

  test('is not the name of a day', () => {
    expect(factsOf('chợ phiên chủ nhật')).toEqual([]);
  });
});

test('a word with marks is that word; one without may be any', () => {
  expect(factsOf('quà')).toEqual([{ is: 'gift' }]);
  expect(factsOf('qua')).toEqual([{ is: 'gift' }]);
  expect(factsOf('quả')).toEqual([]);
  expect(wordsOf('mật ong gần Đà Lạt')).toEqual(['mật ong', 'near đà lạt']);
  expect(wordsOf('gân bò')).toEqual(['gân bò']);
});

test('what is near or in a place stands apart from what is looked for', () => {
  expect(wordsOf('dried shrimp near Rach Gia')).toEqual(['dried shrimp', 'near rach gia']);
  expect(wordsOf('đậu phụ ở Ô Diên')).toEqual(['đậu phụ', 'in ô diên']);
  // Without its mark it may be the beginning of the name.
  expect(wordsOf('dau phu xa o dien')).toEqual(['dau phu xa o dien']);
});

test('the letters of a fact are those that name it, so that it can be taken away', () => {
  const text = 'Trà 4 sao, dưới 200.000đ';
  const { facts } = readFacts(text);
  expect(facts.map(({ from, to }) => text.slice(from, to))).toEqual(['4 sao', 'dưới 200.000đ']);
});

test('a fact that is asked for in other words is read from composed and decomposed letters alike', () => {
  expect(factsOf('đang còn hạn'.normalize('NFD'))).toEqual([{ is: 'state', state: 'inForce' }]);
});

test('a category is taken out of the words that are left, by its longest name', () => {
  const sortsOf = (text: string) => {
    const { facts, words } = takeSorts(tokensOf(text));
    return [
      facts.map(({ fact }) => fact.is === 'sort' && fact.sort),
      words.map(({ text: word }) => word),
    ];
  };
  expect(sortsOf('trà xanh')).toEqual([['tea'], ['xanh']]);
  expect(sortsOf('thực phẩm chức năng')).toEqual([['supplements-herbal-medicine'], []]);
  expect(sortsOf('mật ong')).toEqual([[], ['mật', 'ong']]);
});

test('what a thing is called in English is looked for in Vietnamese too, by its longest name', () => {
  expect(inVietnamese(tokensOf('dried shrimp'))).toEqual(['tôm khô']);
  expect(inVietnamese(tokensOf('wild honey'))).toEqual(['wild mật ong']);
  expect(inVietnamese(tokensOf('tea'))).toEqual(['trà', 'chè']);
  expect(inVietnamese(tokensOf('bánh gai'))).toEqual([]);
});
