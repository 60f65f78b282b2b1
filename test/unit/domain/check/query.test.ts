import { describe, expect, test } from 'vitest';
import {
  codeKey,
  decisionKey,
  nameKeys,
  readQuery,
  type SiteAddresses,
} from '../../../../src/domain/check/query.ts';

const site: SiteAddresses = {
  origins: ['http://localhost:4321', 'https://sanvat.example'],
  product: ['/ocop/p/', '/ocop/san-pham/', '/ocop/en/products/'],
  producer: ['/ocop/nha-san-xuat/', '/ocop/en/producers/'],
  decision: ['/ocop/quyet-dinh/', '/ocop/en/decisions/'],
  gtin: '/ocop/01/',
};
const keysOf = (text: string) => readQuery(text, site).keys;

test.each([
  '83-829-28780-3-2022',
  '83 - 829 - 28780 - 03 - 2022',
  '83.829.28780.3.2022',
  '83.-.829.-.28780.-.003.-.2022',
  '83–829–28780–3–2022',
  '83 829 28780 3 2022',
  'Mã số: 83-829-28780-3-2022.',
  '８３-829-28780-3-2022',
])('the older product code "%s" has one key', (text) =>
  expect(keysOf(text)).toEqual(['#838292878032022;']),
);

test.each(['02-02287-1-2024', '02/02287/01/2024', ' 02 02287 0001 2024 '])(
  'today’s product code "%s" has one key',
  (text) => expect(keysOf(text)).toEqual(['#020228712024;']),
);

test('the beginning of a code asks for all that begin so', () => {
  expect(keysOf('83-829-28780')).toEqual(['#8382928780']);
  expect(codeKey('83-829-28780')).toBeUndefined();
});

test.each([
  '321/QĐ-UBND',
  '321 / QĐ - UBND',
  '321/qd-ubnd',
  '321 QD UBND',
  '321qdubnd',
  '321/QÐ-UBND',
  'Số 321/QĐ-UBND',
  'QĐ số 321/QĐ-UBND',
  'Quyết định số 321/QĐ-UBND ngày 6/8/2024',
  'theo Quyết định 321/QĐ-UBND ngày 6 tháng 8 năm 2024',
  'Decision No. 321/QĐ-UBND of 6 August 2024',
  '321/QĐ-UBND Tuyên Quang',
])('"%s" is decision 321', (text) =>
  expect(decisionKey(text) === '=321 qdubnd' || decisionKey(text) === '=321 qdubnd').toBe(true),
);

test('a bare number asks for the decisions of that number, not for those that begin with it', () => {
  expect(keysOf('321')).toEqual(['=321 ']);
  expect('=3210 qdubnd'.startsWith('=321 ')).toBe(false);
});

test('other bodies and a year in the number are kept apart', () => {
  expect(decisionKey('2233/QĐ-BNNMT')).toBe('=2233 qdbnnmt');
  expect(decisionKey('185/2021/NQ-HĐND')).toBe('=185 2021nq');
  expect(decisionKey('Bánh gai')).toBeUndefined();
});

describe('GTINs', () => {
  test.each([
    ['8 digits', '20000011', '#00000020000011;'],
    ['12 digits', '200000000035', '#00200000000035;'],
    ['13 digits with spaces', '2 000000 000015', '#02000000000015;'],
    ['14 digits', '12000000000043', '#12000000000043;'],
    ['an element string in words', '(01)12000000000043', '#12000000000043;'],
    ['an element string of a scanner', ']C10112000000000043', '#12000000000043;'],
  ])('of %s', (_, text, key) => expect(keysOf(text)[0]).toBe(key));

  test('of which a digit was misread say so', () => {
    expect(readQuery('2000000000016', site)).toMatchObject({ misread: true });
    expect(readQuery('2000000000015', site).misread).toBeUndefined();
  });
});

describe('addresses', () => {
  test.each([
    'https://sanvat.example/ocop/p/banh-gai/',
    'https://sanvat.example/ocop/p/banh-gai',
    'HTTPS://SANVAT.EXAMPLE/ocop/p/banh-gai/?utm=qr#x',
    'sanvat.example/ocop/p/banh-gai/',
    '/ocop/san-pham/banh-gai/',
    'http://localhost:4321/ocop/en/products/banh-gai/',
  ])('%s is a product of ours', (text) => expect(keysOf(text)).toEqual(['@product/banh-gai/']));

  test('a maker, a GS1 link and a question of ours are understood', () => {
    expect(keysOf('/ocop/nha-san-xuat/htx/')).toEqual(['@producer/htx/']);
    expect(keysOf('https://sanvat.example/ocop/01/02000000000015/')).toEqual(['#02000000000015;']);
    expect(keysOf('https://sanvat.example/ocop/tra-cuu/?q=321%2FQ%C4%90-UBND')[0]).toBe(
      '=321 qdubnd',
    );
  });

  test('a GS1 link of another domain is its number; any other foreign address is named', () => {
    expect(keysOf('https://id.gs1.org/01/02000000000015/10/LOT?17=261231')).toEqual([
      '#02000000000015;',
    ]);
    expect(readQuery('https://www.tem.example/x/Y/', site)).toEqual({
      keys: ['~tem.example/x/y/'],
      elsewhere: 'www.tem.example',
    });
  });

  test('a question within a question ends', () =>
    expect(keysOf('https://sanvat.example/?q=https://sanvat.example/?q=x')).toEqual([]));
});

test('a name is folded and found from each of its words on', () => {
  expect(keysOf('  BÁNH  gai ')).toEqual(['banh gai']);
  expect(nameKeys('Bánh gai Đắk')).toEqual(['banh gai dak', 'gai dak', 'dak']);
  expect(nameKeys('Hợp tác xã Đồng Lộc', new Set(['hop', 'tac', 'xa']))).toEqual([
    'hop tac xa dong loc',
    'dong loc',
    'loc',
  ]);
});

test.each(['', ' ', 'a', '-', '…'])('"%s" is too little to go by', (text) =>
  expect(keysOf(text)).toEqual([]),
);

test.each([
  '__proto__',
  'constructor',
  '<img src=x onerror=alert(1)>',
  '\u202e',
  '%',
  'javascript:alert(1)',
  '//evil.example/x',
  'http://',
  `${'9'.repeat(400)}`,
])('hostile text is only text: %s', (text) => expect(() => readQuery(text, site)).not.toThrow());
