import type { Spelling } from '../../lib/fold.ts';
import type { Reading } from './query.ts';
import { soundAlikes } from './slips.ts';
import { type Field, type Form, PHRASE_LENGTH } from './words.ts';

/** What a word is worth by where it stands: name beats alias beats place beats summary. */
const WORTH: Readonly<Record<Field, number>> = {
  code: 12,
  name: 10,
  alias: 8.5,
  place: 5,
  maker: 4,
  other: 2.5,
  text: 2,
};
/** Where the words of a phrase make up what a record is called. */
const NAMED: ReadonlySet<Field> = new Set(['name', 'alias', 'code']);
/** How a form of the index matches a typed word. */
export type MatchKind = 'same' | 'start' | 'slip';

/** A form of the index that matches a word of the query, and how well, from 0 to 1. */
export interface FormMatch {
  form: Form;
  quality: number;
}

/** What was found: a record, and why. */
export interface Match {
  record: number;
  score: number;
  /** True when every word of the query was found in it, and not all of them by a guess. */
  isWhole: boolean;
  /** True when all of them stand in what it is called, rather than in its place, its maker or its summary. */
  isNamed: boolean;
  /** How surely the words found are those meant, from 0 to 1; 1 is as typed. */
  quality: number;
  /** Forms (without marks) that were found, for marking them in the text. */
  found: ReadonlySet<string>;
}

/** Marks that contradict those typed: far enough below that `gạ` never comes before `gà`. */
const OTHER_MARKS = 0.5;
const SOME_MARKS = 0.92;
/** Below this a record is near what was meant, and not what was asked for. */
const SURE = 0.7;

/**
 * How well a form of the index answers a spelling.
 *
 * @returns from 0 to 1: 1 for the same word with the same marks, or typed without any
 */
export function matchQuality(typed: Spelling, form: Spelling, kind: MatchKind): number {
  if (kind === 'slip') {
    const alike = soundAlikes(typed.plain).includes(form.plain) ? 0.72 : 0.64;
    const tone = typed.tone === 0 || typed.tone === form.tone ? 1 : 0.92;
    const first = typed.plain[0] === form.plain[0] ? 1 : 0.95;
    // The longer the word, the surer that it is that one.
    return alike * tone * first * (typed.plain.length <= 3 ? 0.85 : 1);
  }
  const marks = marksAgree(typed, form);
  if (kind === 'same') return marks;
  // Somebody who has typed `gà` is not on the way to `gạo`.
  if (marks === OTHER_MARKS) return 0.2;
  return marks * (0.55 + 0.35 * (typed.plain.length / form.plain.length));
}

function marksAgree(typed: Spelling, form: Spelling): number {
  const isUnmarked = typed.letters === typed.plain && typed.tone === 0;
  if (isUnmarked) return 1;
  const start = form.letters.slice(0, typed.letters.length);
  if (start === typed.letters && typed.tone === form.tone) return 1;
  const lettersFit = [...typed.letters].every(
    (letter, at) => letter === form.letters[at] || letter === form.plain[at],
  );
  const toneFits = typed.tone === 0 || typed.tone === form.tone;
  return lettersFit && toneFits ? SOME_MARKS : OTHER_MARKS;
}

/** Of one record: the best answer to each word, and the phrases of its name in which words were found. */
interface Tally {
  best: { worth: number; quality: number; plain: string; field: Field }[];
  phrases: Map<number, Phrase>;
}
interface Phrase {
  worth: number;
  of: number;
  /** Per word of the query: its place in the phrase and the quality of the answer. */
  places: { at: number; quality: number }[];
}

/**
 * Scores the records that answer a reading.
 *
 * @param reading a way to understand the query
 * @param answers for each of its words, the forms that answer it
 * @param weights for each of its words, how telling it is; rare words are
 */
export function scoreReading(
  reading: Reading,
  answers: readonly (readonly FormMatch[])[],
  weights: readonly number[],
): Map<number, Match> {
  const tallies = new Map<number, Tally>();
  answers.forEach((list, word) => {
    for (const { form, quality } of list) {
      for (const { record, field, at, of } of form.hits) {
        let tally = tallies.get(record);
        if (!tally) {
          tally = { best: [], phrases: new Map() };
          tallies.set(record, tally);
        }
        const worth = WORTH[field] * quality;
        if (worth > (tally.best[word]?.worth ?? 0))
          tally.best[word] = { worth, quality, plain: form.plain, field };
        if (NAMED.has(field)) notePhrase(tally, field, at, of, word, quality);
      }
    }
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const matches = new Map<number, Match>();
  for (const [record, tally] of tallies) {
    let covered = 0;
    let base = 0;
    let quality = 0;
    tally.best.forEach((best, at) => {
      const weight = weights[at] ?? 0;
      covered += weight;
      base += (best.worth * weight) / total;
      quality += best.quality;
    });
    quality /= tally.best.filter(Boolean).length;
    const phrase = Math.max(
      0,
      ...[...tally.phrases.values()].map((each) => phraseScore(each, weights, total)),
    );
    const share = covered / total;
    matches.set(record, {
      record,
      score: (base + phrase) * share * reading.trust,
      isWhole: share > 0.999 && quality >= SURE && isSure(tally),
      isNamed: share > 0.999 && tally.best.every(({ field }) => NAMED.has(field)),
      quality,
      found: new Set(tally.best.map(({ plain }) => plain)),
    });
  }
  return matches;
}

/** A guess is worth something in a name; in a text, some word or other is always near. */
function isSure({ best }: Tally): boolean {
  const guesses = best.filter(({ quality }) => quality < SURE);
  if (guesses.length === 0) return true;
  return (
    guesses.every(({ field }) => NAMED.has(field)) && best.every(({ field }) => field !== 'text')
  );
}

const FIELD_KEYS: Readonly<Partial<Record<Field, number>>> = { name: 0, alias: 100, code: 200 };

function notePhrase(
  { phrases }: Tally,
  field: Field,
  at: number,
  of: number,
  word: number,
  quality: number,
): void {
  const key = (FIELD_KEYS[field] ?? 0) + Math.floor(at / PHRASE_LENGTH);
  const phrase = phrases.get(key) ?? { worth: WORTH[field], of, places: [] };
  const known = phrase.places[word];
  // Two forms may answer one word: the better one counts.
  if (!known || quality > known.quality) phrase.places[word] = { at: at % PHRASE_LENGTH, quality };
  phrases.set(key, phrase);
}

/** Words together, in order, at the start, and making up the whole phrase: what makes it the one meant. */
function phraseScore(
  { worth, of, places }: Phrase,
  weights: readonly number[],
  total: number,
): number {
  let share = 0;
  let quality = 0;
  let count = 0;
  let pairs = 0;
  const taken = new Set<number>();
  weights.forEach((weight, word) => {
    const place = places[word];
    if (!place) return;
    share += weight;
    quality += place.quality * weight;
    count++;
    taken.add(place.at);
    const before = places[word - 1];
    if (before && place.at === before.at + 1) pairs++;
  });
  if (count === 0) return 0;
  quality /= share;
  share /= total;
  const together = weights.length > 1 ? pairs / (weights.length - 1) : 1;
  const coverage = Math.min(1, taken.size / of);
  const starts = taken.has(0) ? 1 : 0;
  const isAll = coverage === 1 && share > 0.999 && together === 1 ? 1 : 0;
  return (
    worth *
    quality *
    quality *
    share *
    (0.25 * together + 0.35 * coverage + 0.06 * starts + 0.2 * isAll)
  );
}

/** The weight of a word by rarity: low for a word in every name, high for a word in a single name. */
export const wordWeight = (count: number, records: number): number =>
  0.35 + Math.log2((records + 1) / (Math.min(count, records) + 1)) / Math.log2(records + 2);
