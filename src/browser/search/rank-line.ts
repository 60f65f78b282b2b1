import { certificateStatus, isInForce } from '../../domain/certificate-life.ts';
import { vietnamDay } from '../../lib/day.ts';
import { fillGaps } from '../../lib/fill-gaps.ts';
import type { SearchWords } from '../../domain/search/manifest.ts';
import type { SearchRecord } from '../../domain/search/records.ts';
import { dayInWords } from '../kit/format.ts';
import { pageLang } from '../kit/language.ts';

/** How a product stands today, in words, and the stars that it may show. */
export interface RankLine {
  words: string;
  /** The same where there is little room. */
  short: string;
  stars?: { count: number; basis: 'certified' | 'stated' };
}

/**
 * The rank of a product on the day that it is in Viet Nam now: gold only while its certificate counts.
 *
 * @returns nothing for what has no rank to speak of
 */
export function rankLine(record: SearchRecord, words: SearchWords): RankLine | undefined {
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
  const status = certificateStatus(dates, vietnamDay(new Date()));
  if (status === 'recalled') return plain(words.recalled);
  if (!isInForce(status)) return plain(fillGaps(words.expired, { n: rank }));
  const until = (status === 'extended' ? dates.extendedUntil : undefined) ?? dates.expiresOn;
  return {
    words: fillGaps(words.validUntil, { n: rank, date: dayInWords(until, pageLang()) }),
    short: rank,
    stars: { count: stars, basis: 'certified' },
  };
}
