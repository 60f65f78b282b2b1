import { fold, wordsOf } from '../../lib/fold.ts';
import { readQuery } from './query.ts';
import type { WordSource } from './word-index.ts';

/** Between a text and what was added to it for the index alone. */
const SEAM = ' ¶ ';

/**
 * A text as Pagefind has to have it. Pagefind folds tones and hats but takes đ for a letter of its
 * own, so each word with đ is there once more with d, tones kept: an unmarked copy would be found by
 * any marks at all.
 */
export function textForIndex(text: string): string {
  const words = new Set(wordsOf(text).filter((word) => word.includes('đ')));
  if (words.size === 0) return text.normalize('NFC');
  return `${text.normalize('NFC')}${SEAM}${[...words].join(' ').replaceAll('đ', 'd')}`;
}

/** The text as it was written. */
export const textFromIndex = (indexed: string): string => indexed.split(SEAM)[0] ?? '';

/**
 * A query in words that texts may hold: Telex and VNI decoded, stuck words cut.
 *
 * @returns the reading whose words the index knows best
 */
export function wordsForTexts(query: string, { vocabulary, synonyms }: WordSource): string[] {
  const readings = readQuery(query, vocabulary, synonyms);
  const known = readings.find(({ words }) =>
    words.every(({ spellings }) => spellings.some(({ plain }) => vocabulary.has(plain))),
  );
  return ((known ?? readings[0])?.words ?? []).map(({ spellings }) => spellings[0]?.plain ?? '');
}

/** True when a text holds every one of some words (without marks), the last perhaps half. */
export function holdsWords(text: string, words: readonly string[]): boolean {
  const held = new Set(wordsOf(text).map(fold));
  return words.every(
    (word, at) =>
      held.has(word) ||
      (at === words.length - 1 && [...held].some((each) => each.startsWith(word))),
  );
}
