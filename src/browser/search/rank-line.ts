import { certificateStateOn } from '../../domain/certificate-life.ts';
import { reportMark, reportStatusOn } from '../../domain/statement-term.ts';
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
  stars?: { count: number; basis: 'certified' | 'stated' | 'outOfTerm' };
}

/**
 * The rank of a product on a day: gold only while its certificate counts, outlined only while a report of it
 * can still hold.
 *
 * @param today the day that it is in Viet Nam where the page is read, `YYYY-MM-DD`
 * @returns nothing for what has no rank to speak of
 */
export function rankLine(
  record: SearchRecord,
  words: SearchWords,
  today: string,
): RankLine | undefined {
  const { evidence, stars, dates, term } = record;
  if (evidence === undefined) return undefined;
  const rank = stars === undefined ? undefined : words.ranks[stars];
  const plain = (text: string) => ({ words: text, short: text });
  const report = dates ? undefined : term && reportStatusOn(term, today);
  if (rank === undefined || stars === undefined)
    return plain(words.evidence[report ? reportMark(report) : evidence]);
  if (!dates) {
    if (!report) return plain(words.evidence[evidence]);
    return {
      ...plain(fillGaps(words.reported[report], { n: rank })),
      stars: { count: stars, basis: reportMark(report) },
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
