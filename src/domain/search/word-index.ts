import { fold, spellingOf, wordsOf } from '../../lib/fold.ts';
import type { SearchEntry } from './records.ts';
import type { Synonyms } from './synonyms.ts';
import { Vocabulary } from './vocabulary.ts';
import { type Field, type Form, type Hit, MAX_PHRASES, PHRASE_LENGTH } from './words.ts';

/** Where the forms of words come from: memory, or files that are fetched as they are needed. */
export interface WordSource {
  vocabulary: Vocabulary;
  synonyms: Synonyms;
  /** How many records are indexed. */
  records: number;
  /** The longer words that the start of a word may stand for: as many as do not cost too many files. */
  startsOf(start: string): string[];
  /** The most words that a slip may stand for. */
  maxNear: number;
  /** All forms of these words (without marks), as they are written in the records. */
  forms(plains: readonly string[]): Promise<ReadonlyMap<string, readonly Form[]>>;
}

/** Words of an index: without marks, then each way to write it with its places. */
export type FormsByWord = Map<string, Form[]>;

/**
 * Takes entries apart into words.
 *
 * @param entries in the order in which equals are shown; a record's number is its place in this list
 * @param maxTextShare a word that more than this share of the summaries hold is not found by them:
 *   it tells nothing, and would be most of the index
 */
export function indexWords(entries: readonly SearchEntry[], maxTextShare = 1): FormsByWord {
  const byForm = new Map<string, Form & { hits: Hit[] }>();
  entries.forEach((entry, record) => {
    for (const [field, phrases] of phrasesOf(entry)) {
      phrases.forEach((phrase, number) => {
        const words = field === 'code' ? codeWords(phrase) : wordsOf(phrase);
        words.forEach((word, place) => {
          const spelling = spellingOf(word);
          const key = `${spelling.letters}${spelling.tone}`;
          const form = byForm.get(key) ?? { ...spelling, hits: [] };
          byForm.set(key, form);
          const at =
            Math.min(number, MAX_PHRASES - 1) * PHRASE_LENGTH + Math.min(place, PHRASE_LENGTH - 1);
          form.hits.push({ record, field, at, of: Math.min(words.length, 60) });
        });
      });
    }
  });
  const byWord: FormsByWord = new Map();
  const mostInText = maxTextShare * entries.length;
  for (const form of byForm.values()) {
    const inText = form.hits.filter(({ field }) => field === 'text').length;
    if (inText > mostInText) form.hits = form.hits.filter(({ field }) => field !== 'text');
    if (form.hits.length > 0) byWord.set(form.plain, [...(byWord.get(form.plain) ?? []), form]);
  }
  return byWord;
}

/** Of more words than that only the frequent are looked for. */
const STARTS_IN_MEMORY = 2000;

/** The words of an index that lies in memory. */
export function wordsInMemory(entries: readonly SearchEntry[], synonyms: Synonyms): WordSource {
  const byWord = indexWords(entries);
  const vocabulary = new Vocabulary(countWords(byWord));
  return {
    vocabulary,
    synonyms,
    records: entries.length,
    startsOf: (start) => vocabulary.startingWith(start, STARTS_IN_MEMORY),
    maxNear: 30,
    forms: (plains) =>
      Promise.resolve(new Map(plains.map((plain) => [plain, byWord.get(plain) ?? []]))),
  };
}

/** The number of occurrences of each word. */
export const countWords = (byWord: FormsByWord): Map<string, number> =>
  new Map(
    [...byWord].map(([plain, forms]) => [
      plain,
      forms.reduce((sum, { hits }) => sum + hits.length, 0),
    ]),
  );

const phrasesOf = (entry: SearchEntry): [Field, readonly string[]][] => [
  ['name', [entry.name, ...entry.names]],
  ['alias', entry.aliases],
  ['code', entry.codes],
  ['place', [...(entry.place === undefined ? [] : [entry.place]), ...entry.places]],
  ['maker', entry.makers],
  ['other', entry.others],
  ['text', [entry.summary]],
];

/** A code is found by its parts and by the whole of it: `321`, `qđ`, `ubnd`, `321qdubnd`. */
function codeWords(code: string): string[] {
  const parts = wordsOf(code);
  const whole = fold(code).replaceAll(' ', '');
  return parts.length > 1 ? [whole, ...parts] : parts;
}
