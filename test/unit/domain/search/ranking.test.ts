import { expect, test } from 'vitest';
import { searchWords } from '../../../../src/domain/search/search.ts';
import { wordsInMemory } from '../../../../src/domain/search/word-index.ts';
import { entry, indexOf, numbersFound, synonyms } from '../../../support/search.ts';

/** The names that a query finds, best first. */
const found = async (query: string, ...names: string[]): Promise<(string | undefined)[]> =>
  (await numbersFound(query, indexOf(...names))).map((number) => names[number]);

test('exact marks come first', async () => {
  expect(await found('gà', 'Gạ nếp', 'Chả gà ta', 'Gà đồi')).toEqual([
    'Gà đồi',
    'Chả gà ta',
    ...(await found('gà', 'Gạ nếp', 'Chả gà ta', 'Gà đồi')).slice(2),
  ]);
  expect((await found('cá', 'Ca cao', 'Khô cá lóc'))[0]).toBe('Khô cá lóc');
  expect((await found('lạc', 'Lác đồng', 'Lạc rang'))[0]).toBe('Lạc rang');
  expect((await found('gạ', 'Gà đồi', 'Gạ nếp'))[0]).toBe('Gạ nếp');
});

test('without marks every spelling is as good', async () => {
  expect(await found('ga', 'Gạ nếp', 'Gà đồi')).toHaveLength(2);
});

test('some of the marks are better than wrong ones', async () => {
  expect((await found('duơng', 'Dưỡng nhan', 'Đường phèn'))[0]).toBeDefined();
  expect((await found('đuong', 'Dương xỉ', 'Đường phèn'))[0]).toBe('Đường phèn');
});

test('tone placement and composition make no difference', async () => {
  for (const query of ['Hoá', 'Hóa', 'Hóa'.normalize('NFD'), 'hoá'.normalize('NFD')])
    expect((await found(query, 'Hoa hồng', 'Chiêm Hóa'))[0]).toBe('Chiêm Hóa');
});

test('name beats alias beats place beats summary', async () => {
  const source = wordsInMemory(
    [
      entry('text', 'Một', { summary: 'Có hồi ở đây.' }),
      entry('place', 'Hai', { place: 'Hồi, Lạng Sơn' }),
      entry('alias', 'Ba', { aliases: ['hồi'] }),
      entry('name', 'Hồi'),
    ],
    synonyms,
  );
  expect(await numbersFound('hồi', source)).toEqual([3, 2, 1, 0]);
});

test('a whole name beats a longer one, its start beats its middle', async () => {
  expect(await found('mật ong', 'Rượu mật ong', 'Mật ong rừng', 'Mật ong')).toEqual([
    'Mật ong',
    'Mật ong rừng',
    'Rượu mật ong',
  ]);
});

test('words together beat words apart', async () => {
  expect((await found('ong vàng', 'Ong đất chuối vàng', 'Sáp ong vàng'))[0]).toBe('Sáp ong vàng');
});

test('equals keep the order of the index, which is that of how well they are known', async () => {
  expect(await found('chè', 'Chè An', 'Chè Bắc', 'Chè Cao')).toEqual([
    'Chè An',
    'Chè Bắc',
    'Chè Cao',
  ]);
});

test('a code is found whole, in parts and with other signs between', async () => {
  const source = wordsInMemory(
    [
      entry('other', 'Bánh 321'),
      entry('right', 'Bánh gai', { codes: ['321/QĐ-UBND', '08-02287-1-2024'] }),
    ],
    synonyms,
  );
  for (const query of [
    '321/QĐ-UBND',
    '321/qd-ubnd',
    '321 qd ubnd',
    '321qdubnd',
    '08-02287-1-2024',
    '08 02287',
  ])
    expect((await numbersFound(query, source))[0], query).toBe(1);
});

test('a guess is told from what was asked for', async () => {
  expect((await searchWords('bnah', indexOf('Bánh gai'))).isWhole).toBe(false);
  expect((await searchWords('bnah gai', indexOf('Bánh gai'))).isWhole).toBe(true);
  expect((await searchWords('bánh', indexOf('Bánh gai'))).isWhole).toBe(true);
  expect((await searchWords('nhân sâm', indexOf('Bánh gai'))).matches).toEqual([]);
  expect((await searchWords('   ', indexOf('Bánh gai'))).matches).toEqual([]);
});

test('one unknown word does not hide the rest', async () => {
  expect((await found('bánh gai ngonnhất', 'Bánh gai', 'Mật ong'))[0]).toBe('Bánh gai');
});
