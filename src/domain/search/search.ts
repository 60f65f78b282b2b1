import type { Spelling } from '../../lib/fold.ts';
import { readQuery, type Reading } from './query.ts';
import {
  type FormMatch,
  type MatchKind,
  matchQuality,
  type Match,
  scoreReading,
  wordWeight,
} from './ranking.ts';
import type { WordSource } from './word-index.ts';

/** A match below this share of the best says nothing more; a guess must come nearer. */
const LEAST_SHARE = 0.1;
const LEAST_SHARE_OF_GUESS = 0.65;
const SURE = 0.9;
/** Half a word, typed last, is as sure as this; half a word in the middle is not. */
const SURE_ENOUGH = 0.72;
/** A whole match at least so good makes looking for slips needless: it is in a name. */
const GOOD_ENOUGH = 7.5;
/** Scores closer than this are equal: then the better known comes first. */
const STEP = 0.2;

/** What a search has found. */
export interface Findings {
  /** Best first. */
  matches: Match[];
  /** True when at least one record holds every word of the query. */
  isWhole: boolean;
}

/**
 * Finds records by words, however they are typed: first what stands there, then, unless that is good,
 * what differs by one slip a word, and last of all by two.
 *
 * @param text the query as typed
 * @param source the index
 * @param how `isTyping`: whether the last word may still be being typed, and stands for longer ones as well;
 *   `maxSlips`: 0 where only what stands there is wanted
 */
export async function searchWords(
  text: string,
  source: WordSource,
  { isTyping = true, maxSlips = 2 }: { isTyping?: boolean; maxSlips?: 0 | 1 | 2 } = {},
): Promise<Findings> {
  const readings = readQuery(text, source.vocabulary, source.synonyms, isTyping);
  const matches = new Map<number, Match>();
  for (const slips of [0, 1, 2].filter((each) => each <= maxSlips)) {
    for (const match of await runReadings(readings, source, slips)) keepBetter(matches, match);
    const best = sortMatches([...matches.values()])[0];
    if (best?.isWhole && best.score >= GOOD_ENOUGH && best.quality >= SURE_ENOUGH) break;
    if (slips === 1 && best?.isWhole) break;
    if (slips === 1 && best && best.score >= GOOD_ENOUGH / 2) break;
  }
  const sorted = sortMatches([...matches.values()]);
  const best = sorted[0]?.score ?? 0;
  const isWhole = sorted.some((match) => match.isWhole);
  return {
    isWhole,
    matches: sorted.filter(
      ({ score, isWhole: isThisWhole, quality }) =>
        score >= best * (isThisWhole && quality >= SURE ? LEAST_SHARE : LEAST_SHARE_OF_GUESS),
    ),
  };
}

async function runReadings(
  readings: readonly Reading[],
  source: WordSource,
  slips: number,
): Promise<Match[]> {
  const wanted = readings.map((reading) => {
    const near = nearCount(source, reading.words.length);
    // Where a word is in no index, the slip is in that one, and those that are there are meant.
    const isMeant = reading.words.map((word) => isKnown(word, source));
    const hasSlip = isMeant.includes(false);
    return reading.words.map(({ spellings, isLast }, at) => {
      const own = hasSlip && isMeant[at] === true ? 0 : slips;
      return spellings.flatMap((spelling) => wantedForms(spelling, isLast, source, own, near));
    });
  });
  const plains = new Set(wanted.flat(2).map(({ plain }) => plain));
  const forms = await source.forms([...plains]);
  return readings.flatMap((reading, number) => {
    const answers = (wanted[number] ?? []).map((list) => {
      const byForm = new Map<object, FormMatch>();
      for (const { spelling, plain, kind, penalty } of list) {
        for (const form of forms.get(plain) ?? []) {
          const quality = matchQuality(spelling, form, kind) * penalty;
          if (quality > (byForm.get(form)?.quality ?? 0)) byForm.set(form, { form, quality });
        }
      }
      return [...byForm.values()];
    });
    const weights = reading.words.map(({ spellings }) =>
      wordWeight(
        Math.max(...spellings.map(({ plain }) => source.vocabulary.count(plain))),
        source.records,
      ),
    );
    return [...scoreReading(reading, answers, weights).values()];
  });
}

/** Whether a word is in the index, or, still being typed, begins one that is. */
const isKnown = ({ spellings, isLast }: Reading['words'][number], { vocabulary }: WordSource) =>
  spellings.some(({ plain }) => vocabulary.has(plain) || (isLast && vocabulary.hasStart(plain)));

/** Each word that a slip may stand for can cost a file: of many words fewer are tried. */
const nearCount = ({ maxNear }: WordSource, words: number): number =>
  words <= FEW_WORDS ? maxNear : Math.ceil((maxNear * FEW_WORDS) / words);
const FEW_WORDS = 2;

interface Wanted {
  spelling: Spelling;
  plain: string;
  kind: MatchKind;
  penalty: number;
}

/** The words of the index that may answer one spelling. */
function wantedForms(
  spelling: Spelling,
  isLast: boolean,
  { vocabulary, startsOf }: WordSource,
  slips: number,
  maxNear: number,
): Wanted[] {
  const { plain } = spelling;
  if (plain === '') return [];
  const as =
    (kind: MatchKind, penalty = 1) =>
    (word: string) => ({ spelling, plain: word, kind, penalty });
  const isKnown = vocabulary.has(plain);
  const wanted: Wanted[] = isKnown ? [as('same')(plain)] : [];
  // A number matches only whole numbers, unless it is the last word and may still be being typed.
  if (isLast || !isKnown) wanted.push(...startsOf(plain).map(as('start', isLast ? 1 : 0.85)));
  if (slips >= 1) wanted.push(...vocabulary.near(plain, maxNear).map(as('slip')));
  if (slips === 2 && plain.length >= 5)
    wanted.push(...vocabulary.near(plain, maxNear, 2).map(as('slip', 0.6)));
  return wanted;
}

function keepBetter(matches: Map<number, Match>, match: Match): void {
  const known = matches.get(match.record);
  if (!known || match.score > known.score) matches.set(match.record, match);
}

/** Whole ones first, then by score; among equals by number, the order of how well they are known. */
const sortMatches = (matches: Match[]): Match[] =>
  matches.sort(
    (a, b) =>
      Number(b.isWhole) - Number(a.isWhole) ||
      Math.round(b.score / STEP) - Math.round(a.score / STEP) ||
      a.record - b.record,
  );
