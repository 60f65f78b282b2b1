import { certificateStateOn } from '../../domain/certificate-life.ts';
import { put } from '../../lib/put.ts';
import type { SearchWords } from '../../domain/search/manifest.ts';
import type { SearchRecord } from '../../domain/search/records.ts';

/** What a product's rank is today, in words, and the stars that it may show. */
export interface RankLine {
  words: string;
  /** The same where there is little room. */
  short: string;
  stars?: { count: number; basis: 'certified' | 'stated' };
}

/**
 * The rank of a product on a day: gold only while its certificate counts.
 *
 * @param today the day that it is in Viet Nam where the page is read, `YYYY-MM-DD`
 * @returns nothing for what has no rank to speak of
 */
export function rankLine(
  record: SearchRecord,
  words: SearchWords,
  today: string,
): RankLine | undefined {
  const { evidence, stars, dates } = record;
  if (evidence === undefined) return undefined;
  const rank = stars === undefined ? undefined : words.ranks[stars];
  const plain = (text: string) => ({ words: text, short: text });
  if (rank === undefined || stars === undefined) return plain(words.evidence[evidence]);
  if (!dates) {
    if (evidence !== 'stated') return plain(words.evidence[evidence]);
    return {
      ...plain(put(words.statedRank, { n: rank })),
      stars: { count: stars, basis: 'stated' },
    };
  }
  const state = certificateStateOn(dates, today);
  const sentence = words.certified[state.status];
  if (!state.inForce) return plain(put(sentence, { n: rank }));
  return {
    words: put(sentence, { n: rank, date: dayInWords(state.lastDay) }),
    short: rank,
    stars: { count: stars, basis: 'certified' },
  };
}

/** A day as the page's language writes it: `6/8/2027`, `6 August 2027`. */
const dayInWords = (day: string): string =>
  document.documentElement.lang === 'en'
    ? new Date(day).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
    : day.split('-').map(Number).reverse().join('/');
