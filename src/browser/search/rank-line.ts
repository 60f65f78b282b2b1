import { certificateStateOn } from '../../domain/certificate-life.ts';
import { fillGaps } from '../../lib/fill-gaps.ts';
import type { SearchWords } from '../../domain/search/manifest.ts';
import type { SearchRecord } from '../../domain/search/records.ts';
import { dayInWords } from '../kit/format.ts';
import { pageLang } from '../kit/language.ts';

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
      ...plain(fillGaps(words.statedRank, { n: rank })),
      stars: { count: stars, basis: 'stated' },
    };
  }
  const state = certificateStateOn(dates, today);
  const sentence = words.certified[state.status];
  if (!state.inForce) return plain(fillGaps(sentence, { n: rank }));
  return {
    words: fillGaps(sentence, { n: rank, date: dayInWords(state.lastDay, pageLang()) }),
    short: rank,
    stars: { count: stars, basis: 'certified' },
  };
}
