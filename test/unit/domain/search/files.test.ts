import { expect, test } from 'vitest';
import {
  factsInOne,
  factsInParts,
  indexFiles,
  readNames,
  type NameList,
  WHOLE_LIMIT,
  type WordList,
  wordsInShards,
} from '../../../../src/domain/search/files.ts';
import type { SearchRecord } from '../../../../src/domain/search/records.ts';
import { searchWords } from '../../../../src/domain/search/search.ts';
import { wordsInMemory } from '../../../../src/domain/search/word-index.ts';
import { entry, synonyms } from '../../../support/search.ts';

const few = [
  entry('a', 'Bánh gai', { aliases: ['bánh đôi'], summary: 'Có đôi.', codes: ['321/QĐ-UBND'] }),
  entry('b', 'Mật ong "<img src=x onerror=1>"', { place: 'Chiêm Hóa, Tuyên Quang' }),
];
/** More than fit into one file. */
const many = Array.from({ length: WHOLE_LIMIT + 1 }, (_, at) =>
  entry(`r${at}`, at === 1234 ? 'Bánh gai Đồng Lộc' : `Trà xanh ${at}`, {
    place: 'Ô Diên, Hà Nội',
  }),
);

test('a small index is names, texts and facts, from which its entries come back', () => {
  const files = indexFiles(few, [['lạc', 'đậu phộng']]);
  expect([...files.keys()]).toEqual(['names.json', 'texts.json', 'facts.json']);
  const names = JSON.parse(files.get('names.json') ?? '') as NameList;
  const texts = JSON.parse(files.get('texts.json') ?? '') as string[];
  expect(readNames(names, texts)).toEqual(few);
});

test('a large index is fetched in parts, and finds the same', async () => {
  const files = indexFiles(many, []);
  const fetched: string[] = [];
  const readFile = <Content>(path: string): Promise<Content> => {
    fetched.push(path);
    return Promise.resolve(JSON.parse(files.get(path) ?? 'null') as Content);
  };
  const source = wordsInShards(await readFile<WordList>('words.json'), readFile);
  const memory = wordsInMemory(many, synonyms);
  for (const query of ['bánh gai', 'bnah gai dong loc', 'tra xanh 77', 'gai ô diên']) {
    const best = async (of: typeof source) => (await searchWords(query, of)).matches[0]?.record;
    expect(await best(source), query).toBe(await best(memory));
  }
  expect(new Set(fetched).size).toBe(fetched.length);
  expect(fetched.length).toBeLessThan(files.size / 4);
  const block = JSON.parse(files.get(`r/${Math.floor(1234 / 16)}.json`) ?? '') as SearchRecord[];
  expect(block[1234 % 16]?.name).toBe('Bánh gai Đồng Lộc');
});

test('facts come back part by part, from one file of a small index and from several of a large one', async () => {
  const facts = new Map<string, unknown>([
    ['base', { provinces: ['p-an-giang'] }],
    ['p-an-giang', { shops: [[3, [1]]] }],
  ]);
  for (const [entries, read, count] of [
    [few, factsInOne, 1],
    [many, factsInParts, 2],
  ] as const) {
    const files = indexFiles(entries, [], facts);
    const fetched: string[] = [];
    const readPart = read(<Content>(path: string): Promise<Content> => {
      fetched.push(path);
      return Promise.resolve(JSON.parse(files.get(path) ?? 'null') as Content);
    });
    for (const [name, part] of [...facts, ...facts]) expect(await readPart(name)).toEqual(part);
    expect(fetched).toHaveLength(count);
  }
});

test('half a number finds all that go on so, side by side in few files', async () => {
  const files = indexFiles(many, []);
  const readFile = <Content>(path: string): Promise<Content> =>
    Promise.resolve(JSON.parse(files.get(path) ?? 'null') as Content);
  const source = wordsInShards(await readFile<WordList>('words.json'), readFile);
  expect(source.startsOf('19').sort()).toEqual(
    Array.from({ length: 100 }, (_, at) => `${1900 + at}`)
      .concat(Array.from({ length: 10 }, (_, at) => `${190 + at}`))
      .sort(),
  );
});

test('the same entries give the same files', () => {
  expect([...indexFiles(many, [])]).toEqual([...indexFiles(many, [])]);
});
