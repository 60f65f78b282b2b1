import { loadJson, OutdatedError } from '../kit/outdated.ts';
import {
  BLOCK_SIZE,
  factsInOne,
  factsInParts,
  type NameList,
  readNames,
  type WordList,
  wordsInShards,
} from '../../domain/search/files.ts';
import { type Answer, answerQuery } from '../../domain/search/answer.ts';
import type { SearchManifest } from '../../domain/search/manifest.ts';
import type { SearchRecord } from '../../domain/search/records.ts';
import { type Findings, searchWords } from '../../domain/search/search.ts';
import { Synonyms } from '../../domain/search/synonyms.ts';
import { type WordSource, wordsInMemory } from '../../domain/search/word-index.ts';

/** A search of names, however large the index is. */
export interface SearchEngine {
  readonly manifest: SearchManifest;
  /** Results while the visitor types: from names only. */
  suggest(text: string): Promise<Findings>;
  /** Everything that the index of words finds, with summaries where those are at hand. */
  search(text: string): Promise<Findings>;
  /**
   * What answers a query that joins facts, at this moment; nothing for one that is only words.
   *
   * @param withSummaries whether words may stand in summaries too, or in names only
   */
  answer(text: string, withSummaries: boolean): Promise<Answer | undefined>;
  /** What to show of a record; a suggestion has no room for its summary. */
  record(number: number, withSummary: boolean): Promise<SearchRecord>;
  /** The words of the index, for callers that read queries themselves. */
  source(): Promise<WordSource>;
}

const opened = new Map<string, Promise<SearchEngine>>();

/**
 * Opens an index, once a page; its files are fetched as they are needed.
 *
 * @param address of its manifest
 */
export function openEngine(address: string): Promise<SearchEngine> {
  const known = opened.get(address);
  if (known) return known;
  const engine = readEngine(address).then((first) => renewed(first, address));
  opened.set(address, engine);
  // A connection that comes back deserves a second try.
  engine.catch(() => opened.delete(address));
  return engine;
}

const readEngine = async (address: string, options?: RequestInit): Promise<SearchEngine> => {
  const manifest = await loadJson<SearchManifest>(address, options);
  return manifest.isWhole ? wholeEngine(manifest) : shardedEngine(manifest);
};

/**
 * An engine that asks for its index again, once, when the files of the first are gone: the host has another
 * release by now. Records are numbered by the index that found them, so those of the first are not looked up in
 * the second; the next search has them.
 */
function renewed(first: SearchEngine, address: string): SearchEngine {
  let second: Promise<SearchEngine> | undefined;
  const current = async () => (second ? await second : first);
  const withNext = async <Found>(work: (engine: SearchEngine) => Promise<Found>) => {
    try {
      return await work(await current());
    } catch (error) {
      if (!(error instanceof OutdatedError) || second) throw error;
      second = readEngine(address, { cache: 'no-cache' });
      return work(await second);
    }
  };
  return {
    manifest: first.manifest,
    suggest: (text) => withNext((engine) => engine.suggest(text)),
    search: (text) => withNext((engine) => engine.search(text)),
    answer: (text, withSummaries) => withNext((engine) => engine.answer(text, withSummaries)),
    record: async (number, withSummary) => (await current()).record(number, withSummary),
    source: () => withNext((engine) => engine.source()),
  };
}

/** Keeps the promise of a value that is made once, but not one that has failed. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

function wholeEngine(manifest: SearchManifest): SearchEngine {
  const { folder } = manifest;
  const list = once(() => loadJson<NameList>(`${folder}names.json`));
  const names = once(async () => withWords(await list()));
  const all = once(async () => {
    const [named, texts] = await Promise.all([list(), loadJson<string[]>(`${folder}texts.json`)]);
    return withWords(named, texts);
  });
  const readPart = factsInOne((path) => loadJson(folder + path));
  return {
    manifest,
    suggest: async (text) => searchWords(text, (await names()).words),
    search: async (text) => searchWords(text, (await all()).words),
    answer: async (text, withSummaries) => {
      const { words: source } = await (withSummaries ? all() : names());
      return answerQuery(text, { source, readPart }, new Date());
    },
    record: async (number, withSummary) =>
      (await (withSummary ? all() : names())).entries[number] as SearchRecord,
    source: async () => (await names()).words,
  };
}

function withWords(list: NameList, texts?: readonly string[]) {
  const entries = readNames(list, texts);
  return { entries, words: wordsInMemory(entries, new Synonyms(list.synonyms)) };
}

function shardedEngine(manifest: SearchManifest): SearchEngine {
  const { folder } = manifest;
  const readFile = <Content>(path: string) => loadJson<Content>(folder + path);
  const words = once(async () => wordsInShards(await readFile<WordList>('words.json'), readFile));
  const readPart = factsInParts(readFile);
  const blocks = new Map<number, Promise<SearchRecord[]>>();
  const search = async (text: string) => searchWords(text, await words());
  return {
    manifest,
    suggest: search,
    search,
    answer: async (text) => answerQuery(text, { source: await words(), readPart }, new Date()),
    record: async (number) => {
      const block = Math.floor(number / BLOCK_SIZE);
      const records = blocks.get(block) ?? readFile<SearchRecord[]>(`r/${block}.json`);
      blocks.set(block, records);
      return (await records)[number % BLOCK_SIZE] as SearchRecord;
    },
    source: words,
  };
}
