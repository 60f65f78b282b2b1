import { fold, type Spelling, spellingOf, wordsOf } from '../../lib/fold.ts';
import { decodeTelex, decodeVni } from './keyboards.ts';
import { cutStuckWords } from './segmentation.ts';
import type { Synonyms } from './synonyms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word of a query, in every way that it may be meant. */
interface QueryWord {
  /** What the keys may stand for, the likeliest first. */
  spellings: readonly Spelling[];
  /** The last word of a query may still be being typed. */
  isLast: boolean;
}

/** One way to understand a query. */
export interface Reading {
  words: readonly QueryWord[];
  /** 1 for what stands there, less for what had to be guessed. */
  trust: number;
}

const MAX_WORDS = 12;
const MAX_READINGS = 10;
/** What is typed counts more than what was made of it. */
const TRUST = { cut: 0.95, joined: 0.93, reworded: 0.86, code: 1.2 };
const MIN_CODE = 4;

/**
 * Everything that a query may mean: as typed, with Telex or VNI decoded, with stuck words cut and torn
 * ones joined, in the words of another region, or as one official code.
 *
 * @param text the query as typed
 * @param vocabulary the words of the index; guesses must lead to one of them
 * @param synonyms what things are called elsewhere
 * @param isTyping whether the last word may still be being typed
 * @returns readings, the literal first; nothing when the text holds no word
 */
export function readQuery(
  text: string,
  vocabulary: Vocabulary,
  synonyms: Synonyms,
  isTyping = true,
): Reading[] {
  const words = wordsOf(text).slice(0, MAX_WORDS);
  if (words.length === 0) return [];
  const texts = new Map<string, number>();
  const add = (variant: readonly string[], trust: number) => {
    const key = variant.join(' ');
    if (key !== '' && !texts.has(key)) texts.set(key, trust);
  };
  add(words, 1);
  for (const cut of cuts(words, vocabulary)) add(cut, TRUST.cut);
  for (const joined of joins(words, vocabulary)) add(joined, TRUST.joined);
  for (const [key, trust] of [...texts]) {
    for (const other of synonyms.reword(decodeAll(key.split(' '), vocabulary)))
      add(other, trust * TRUST.reworded);
  }
  const readings = [...texts].slice(0, MAX_READINGS).map(([key, trust]) => {
    const list = key.split(' ');
    return {
      words: list.map((word, at) =>
        queryWord(word, isTyping && at === list.length - 1, vocabulary),
      ),
      trust,
    };
  });
  const code = fold(text).replaceAll(' ', '');
  if (words.length > 1 && /\d/.test(code) && code.length >= MIN_CODE && vocabulary.hasStart(code))
    readings.unshift({
      words: [{ spellings: [spellingOf(code)], isLast: isTyping }],
      trust: TRUST.code,
    });
  return readings;
}

function queryWord(word: string, isLast: boolean, vocabulary: Vocabulary): QueryWord {
  const literal = spellingOf(word);
  const decoded = decode(word, vocabulary, isLast);
  if (decoded === undefined) return { spellings: [literal], isLast };
  // `tours` is Telex for no word that anybody meant, if the index has `tours`.
  const spellings = vocabulary.has(literal.plain)
    ? [literal, spellingOf(decoded)]
    : [spellingOf(decoded), literal];
  return { spellings, isLast };
}

function decode(word: string, vocabulary: Vocabulary, isLast: boolean): string | undefined {
  const decoded = decodeTelex(word) ?? decodeVni(word);
  if (decoded === undefined) return undefined;
  const { plain } = spellingOf(decoded);
  const isKnown = vocabulary.has(plain) || (isLast && vocabulary.hasStart(plain));
  // A slip inside Telex leaves a word that is in no index; its keys are still not a word as they stand.
  return isKnown || !vocabulary.has(word) ? decoded : undefined;
}

const decodeAll = (words: readonly string[], vocabulary: Vocabulary): string[] =>
  words.map((word) =>
    vocabulary.has(fold(word)) ? word : (decode(word, vocabulary, false) ?? word),
  );

/** Each unknown word cut apart: all at their likeliest cut, then all at their second, and so on. */
function cuts(words: readonly string[], vocabulary: Vocabulary): string[][] {
  const byWord = words.map((word) =>
    word.length >= 4 && !vocabulary.has(fold(word)) ? cutStuckWords(word, vocabulary) : [],
  );
  const ways = Math.max(...byWord.map(({ length }) => length));
  return Array.from({ length: ways }, (_, way) =>
    words.flatMap((word, at) => byWord[at]?.[Math.min(way, byWord[at].length - 1)] ?? [word]),
  );
}

/** Neighbouring words written as one, where the index has that one: `home stay`, `pu ta leng`. */
function joins(words: readonly string[], vocabulary: Vocabulary): string[][] {
  const found: string[][] = [];
  for (let size = Math.min(4, words.length); size > 1; size--) {
    for (let at = 0; at + size <= words.length; at++) {
      const joined = words.slice(at, at + size).join('');
      if (vocabulary.has(fold(joined)))
        found.push([...words.slice(0, at), joined, ...words.slice(at + size)]);
    }
  }
  return found;
}
