/**
 * How long a recognition that is only reported can have lasted. A certificate runs for 36 months (Decision
 * 26/2026/QĐ-TTg art. 4.3), so a report that a product was recognised is over after as long, unless the
 * product was recognised again. Pure and small: the build uses it for the HTML, the browser runs the same
 * lines again.
 *
 * A report gives its day as exactly as its source does. A month or a year is a span of days, so it gives two
 * ends: the one of a recognition on its first day, and the one of a recognition on its last.
 */
import { firstDayOf, lastDayOf } from '../lib/day.ts';
import { computedExpiry } from './certificate-life.ts';

/** What a source says of the day. */
export interface ReportedDay {
  /** A day, a month or a year: `2024-08-06`, `2026-04`, `2021`. */
  on?: string | undefined;
  /** Whether that is the time of the recognition, or only a time by which it had happened. */
  onIs?: 'exact' | 'notAfter' | undefined;
  /** The source says that the rank is held then, not that it was given then. */
  isHeld: boolean;
}

/** The ends that a report allows, `YYYY-MM-DD`; none where it gives no time. */
export interface ReportedTerm {
  /** Until then it is certainly within its term. Unknown where the source gives only a latest time. */
  firstEnd?: string;
  /** After it the term is certainly over. */
  lastEnd?: string;
}

/** What a report is worth on a day. */
export const reportStatuses = ['mayBeInForce', 'mayHaveEnded', 'unknown', 'outOfTerm'] as const;
export type ReportStatus = (typeof reportStatuses)[number];

/**
 * The ends of a reported recognition.
 *
 * @returns the later end only, where the source gives a time by which the rank was held
 */
export function reportedTerm({ on, onIs, isHeld }: ReportedDay): ReportedTerm {
  if (on === undefined) return {};
  const lastEnd = computedExpiry(lastDayOf(on));
  if (isHeld || onIs === 'notAfter') return { lastEnd };
  return { firstEnd: computedExpiry(firstDayOf(on)), lastEnd };
}

/** What a report is worth on a day, `YYYY-MM-DD`. The last day of a term still counts. */
export function reportStatusOn({ firstEnd, lastEnd }: ReportedTerm, today: string): ReportStatus {
  if (lastEnd === undefined) return 'unknown';
  if (today > lastEnd) return 'outOfTerm';
  return firstEnd !== undefined && today <= firstEnd ? 'mayBeInForce' : 'mayHaveEnded';
}

/**
 * The term of a product of which there are several reports: the one that can have lasted longest, since a
 * later report may tell of a renewal. A report without a time says nothing beside one that has it.
 */
export const longestTerm = (terms: readonly ReportedTerm[]): ReportedTerm =>
  terms.reduce(
    (longest, term) => ((term.lastEnd ?? '') > (longest.lastEnd ?? '') ? term : longest),
    {},
  );
