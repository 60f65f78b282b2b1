/**
 * The index as files. A small catalogue is two of them, names and texts. A large one is a list of its
 * words, and many small files of which a search needs a few: `w/…` where words stand, `r/…` records, `f/…` what
 * records are.
 */
import type { ReadPart } from './facts/parts.ts';
import type { SearchEntry, SearchRecord } from './records.ts';
import { Synonyms } from './synonyms.ts';
import { Vocabulary } from './vocabulary.ts';
import { countWords, type FormsByWord, indexWords, type WordSource } from './word-index.ts';
import { type Field, fields, type Form, type Hit } from './words.ts';
import { lastIndexWhere } from '../../lib/lists.ts';

/** Up to so many records the whole index is fetched at once, which costs less than a few parts of it. */
export const WHOLE_LIMIT = 2000;
/** Records in one file of a large index: what one more result costs. */
export const BLOCK_SIZE = 16;
/** Letters in one file of words; some 6 KB when compressed. */
const SHARD_LETTERS = 24_000;
/** Of a large index: a word in more of the summaries than this tells nothing. */
const MAX_TEXT_SHARE = 0.03;
/** Words that begin alike lie side by side, so all of them are looked for where they are in so many files. */
const STARTS_FILES = 5;
/** Where they are in more, only so many of the frequent. */
const STARTS_IN_SHARDS = 8;
const NEAR_IN_SHARDS = 4;

/** `words.json` of a large index. */
export interface WordList {
  records: number;
  synonyms: readonly (readonly string[])[];
  /** All words without marks, in order, with a blank between. */
  words: string;
  /** How often each is there: the power of two as one letter, `a` for once. */
  counts: string;
  /** The first word of each file of words. */
  starts: readonly string[];
}

/** `names.json` of a small index: everything but the summaries, which are in `texts.json`. */
export interface NameList {
  synonyms: readonly (readonly string[])[];
  entries: readonly Partial<SearchEntry>[];
}

/** One file of words: each with its ways to write it, each with its places as `packHits` writes them. */
type Shard = Record<string, [letters: string, tone: number, ...hits: string[]][]>;

/**
 * The files of an index.
 *
 * @param entries in the order in which equals are shown
 * @param synonyms names that mean the same
 * @param facts what the records are, in parts by their names
 * @returns their text by their path in the index's folder
 */
export function indexFiles(
  entries: readonly SearchEntry[],
  synonyms: readonly (readonly string[])[],
  facts: ReadonlyMap<string, unknown> = new Map(),
): Map<string, string> {
  if (entries.length <= WHOLE_LIMIT)
    return wholeFiles(entries, synonyms).set(FACTS, JSON.stringify(Object.fromEntries(facts)));
  const files = shardFiles(entries, synonyms);
  for (const [name, part] of facts) files.set(factPath(name), JSON.stringify(part));
  return files;
}

/** All parts of the facts of a small index. */
const FACTS = 'facts.json';
const factPath = (name: string): string => `f/${name}.json`;

/** Reads parts of the facts of a small index, which are fetched together when the first is asked for. */
export function factsInOne(readFile: ReadFile): ReadPart {
  let all: Promise<Record<string, unknown>> | undefined;
  return async <Part>(name: string) => {
    all ??= readFile<Record<string, unknown>>(FACTS);
    // A connection that comes back deserves a second try.
    all.catch(() => (all = undefined));
    return (await all)[name] as Part;
  };
}

/** Reads parts of the facts of a large index, each of them fetched once. */
export function factsInParts(readFile: ReadFile): ReadPart {
  const parts = new Map<string, Promise<unknown>>();
  return async <Part>(name: string) => {
    const part = parts.get(name) ?? readFile<Part>(factPath(name));
    parts.set(name, part);
    part.catch(() => parts.delete(name));
    return (await part) as Part;
  };
}

function wholeFiles(
  entries: readonly SearchEntry[],
  synonyms: readonly (readonly string[])[],
): Map<string, string> {
  const names: NameList = {
    synonyms,
    entries: entries.map(({ summary: _, ...entry }) =>
      // Empty lists are most of them.
      Object.fromEntries(
        Object.entries(entry).filter(([, value]) => !Array.isArray(value) || value.length > 0),
      ),
    ),
  };
  return new Map([
    ['names.json', JSON.stringify(names)],
    ['texts.json', JSON.stringify(entries.map(({ summary }) => summary))],
  ]);
}

/** A record by none of whose words it is found yet: what `names.json` leaves out is like this. */
export const wordless = {
  names: [],
  aliases: [],
  codes: [],
  places: [],
  makers: [],
  others: [],
} satisfies Partial<SearchEntry>;

/** The entries of `names.json`, with their texts when those are there. */
export const readNames = ({ entries }: NameList, texts: readonly string[] = []): SearchEntry[] =>
  entries.map(
    (entry, at) =>
      ({
        ...wordless,
        ...entry,
        summary: texts[at] ?? '',
      }) as unknown as SearchEntry,
  );

function shardFiles(
  entries: readonly SearchEntry[],
  synonyms: readonly (readonly string[])[],
): Map<string, string> {
  const files = new Map<string, string>();
  const byWord = indexWords(entries, MAX_TEXT_SHARE);
  const words = [...byWord.keys()].sort();
  const counts = countWords(byWord);
  const starts: string[] = [];
  let shard: string[] = [];
  let letters = 0;
  const close = () => {
    if (shard.length > 0) files.set(`w/${starts.length - 1}.json`, `{${shard.join(',')}}`);
    shard = [];
    letters = 0;
  };
  for (const word of words) {
    const text = `${JSON.stringify(word)}:${JSON.stringify(packForms(byWord, word))}`;
    if (letters > 0 && letters + text.length > SHARD_LETTERS) close();
    if (shard.length === 0) starts.push(word);
    shard.push(text);
    letters += text.length;
  }
  close();
  const list: WordList = {
    records: entries.length,
    synonyms,
    words: words.join(' '),
    counts: words
      .map((word) => String.fromCharCode(97 + Math.floor(Math.log2(counts.get(word) ?? 1))))
      .join(''),
    starts,
  };
  files.set('words.json', JSON.stringify(list));
  for (let at = 0; at < entries.length; at += BLOCK_SIZE) {
    const block = entries.slice(at, at + BLOCK_SIZE).map(recordOf);
    files.set(`r/${at / BLOCK_SIZE}.json`, JSON.stringify(block));
  }
  return files;
}

/** What a result shows, without what it is found by. */
function recordOf(entry: SearchEntry): SearchRecord {
  const {
    names: _n,
    aliases: _a,
    codes: _c,
    places: _p,
    makers: _m,
    others: _o,
    ...record
  } = entry;
  return record;
}

const packForms = (byWord: FormsByWord, word: string): Shard[string] =>
  (byWord.get(word) ?? []).map(({ letters, tone, hits }) => [letters, tone, ...packHits(hits)]);

/** `at` and `of` as one letter each, from `(` on. */
const LETTER_ZERO = 40;

/**
 * Places by field: the field's number, then the steps from record to record (base 36), then where in
 * the phrase and how long it is, a letter each. Similar values side by side compress best.
 */
function packHits(hits: readonly Hit[]): string[] {
  return fields.flatMap((field, number) => {
    const own = hits.filter((hit) => hit.field === field).sort((a, b) => a.record - b.record);
    if (own.length === 0) return [];
    const steps = own.map(({ record }, at) => (record - (own[at - 1]?.record ?? 0)).toString(36));
    const letter = (value: number) => String.fromCharCode(LETTER_ZERO + value);
    const places = own.map(({ at }) => letter(at)).join('');
    return [`${number}${steps.join(',')}`, places, own.map(({ of }) => letter(of)).join('')];
  });
}

function unpackHits(packed: readonly string[]): Hit[] {
  const hits: Hit[] = [];
  for (let part = 0; part < packed.length; part += 3) {
    const [steps = '', places = '', lengths = ''] = packed.slice(part, part + 3);
    const field = fields[Number(steps[0])] as Field;
    let record = 0;
    steps
      .slice(1)
      .split(',')
      .forEach((step, at) => {
        record += Number.parseInt(step, 36);
        hits.push({
          record,
          field,
          at: places.charCodeAt(at) - LETTER_ZERO,
          of: lengths.charCodeAt(at) - LETTER_ZERO,
        });
      });
  }
  return hits;
}

/** Fetches a file of the index and gives its content, parsed. */
export type ReadFile = <Content>(path: string) => Promise<Content>;

/**
 * The words of a large index, of which only those files are fetched that a search needs.
 *
 * @param list its `words.json`
 * @param readFile fetches a file of its folder; asked once for each
 */
export function wordsInShards(list: WordList, readFile: ReadFile): WordSource {
  const words = list.words.split(' ');
  const vocabulary = new Vocabulary(
    new Map(words.map((word, at) => [word, 2 ** (list.counts.charCodeAt(at) - 97)])),
  );
  const shards = new Map<number, Promise<Shard>>();
  const known = new Map<string, Form[]>();
  const shardOf = (plain: string) => lastIndexWhere(list.starts, (start) => start <= plain);
  const formsOf = async (plain: string): Promise<Form[]> => {
    const forms = known.get(plain);
    if (forms) return forms;
    if (!vocabulary.has(plain)) return [];
    const number = shardOf(plain);
    const shard = shards.get(number) ?? readFile<Shard>(`w/${number}.json`);
    shards.set(number, shard);
    const unpacked = ((await shard)[plain] ?? []).map(([letters, tone, ...hits]) => ({
      plain,
      letters,
      tone,
      hits: unpackHits(hits),
    }));
    known.set(plain, unpacked);
    return unpacked;
  };
  return {
    vocabulary,
    synonyms: new Synonyms(list.synonyms),
    records: list.records,
    startsOf: (start) => {
      const all = vocabulary.startingWith(start, Infinity);
      const files = new Set(all.map(shardOf));
      return files.size <= STARTS_FILES ? all : vocabulary.startingWith(start, STARTS_IN_SHARDS);
    },
    maxNear: NEAR_IN_SHARDS,
    forms: async (plains) =>
      new Map(
        await Promise.all(plains.map(async (plain) => [plain, await formsOf(plain)] as const)),
      ),
  };
}
