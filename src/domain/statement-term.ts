/**
 * How long a recognition that is only reported can have lasted. A certificate runs for 36 months (Decision
 * 26/2026/QĐ-TTg art. 4.3), so a report that a product was recognised is over after as long, unless the
 * product was recognised again. Pure and small: the build uses it for the HTML, the browser runs the same
 * lines again.
 *
 * A report gives its day as exactly as its source does. A month or a year is a span of days, so it gives two
 * ends: the one of a recognition on its first day, and the one of a recognition on its last.
 */
import { addDays, firstDayOf, lastDayOf } from '../lib/day.ts';
import { computedExpiry } from './certificate-life.ts';

/** What a source says of the day. */
export interface ReportedDay {
  /** A day, a month or a year: `2024-08-06`, `2026-04`, `2021`. */
  on?: string | undefined;
  /**
   * Whether that is the time of the recognition, only a time by which it had happened, or the year of the round:
   * decisions on the last round of a year are also signed in the next (`86/QĐ-UBND` of 27/1/2023 is on 2022).
   */
  onIs?: 'exact' | 'notAfter' | 'round' | undefined;
  /** The source says that the rank is held then, not that it was given then. */
  isHeld: boolean;
}

/** The ends that a report allows, `YYYY-MM-DD`; none where it gives no time. */
export interface ReportedTerm {
  /** Until then it is certainly within its term. Unknown where the source gives only a latest time. */
  firstEnd?: string | undefined;
  /** After it the term is certainly over. */
  lastEnd?: string | undefined;
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
  const last = lastDayOf(on);
  const lastEnd = computedExpiry(onIs === 'round' ? lastDayOf(yearAfter(last)) : last);
  if (isHeld || onIs === 'notAfter') return { lastEnd };
  return { firstEnd: computedExpiry(firstDayOf(on)), lastEnd };
}

const yearAfter = (day: string): string => String(Number(day.slice(0, 4)) + 1).padStart(4, '0');

/** What a report is worth on a day, `YYYY-MM-DD`. The last day of a term still counts. */
export function reportStatusOn({ firstEnd, lastEnd }: ReportedTerm, today: string): ReportStatus {
  if (lastEnd === undefined) return 'unknown';
  if (today > lastEnd) return 'outOfTerm';
  return firstEnd !== undefined && today <= firstEnd ? 'mayBeInForce' : 'mayHaveEnded';
}

/**
 * The term of a product of which there are several reports: it is certainly within it as long as one of them
 * says so, and certainly over only after the last, since a later report may tell of a renewal. A report without
 * a time says nothing beside one that has it.
 */
export function longestTerm(terms: readonly ReportedTerm[]): ReportedTerm {
  const firstEnd = latest(terms.map((term) => term.firstEnd));
  const lastEnd = latest(terms.map((term) => term.lastEnd));
  return { ...(firstEnd !== undefined && { firstEnd }), ...(lastEnd !== undefined && { lastEnd }) };
}

const latest = (days: readonly (string | undefined)[]): string | undefined =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);

/** The statuses in which a rank is still reported: its stars may be outlined. As `data-when` of a page names them. */
export const whileReported = reportStatuses.filter((status) => status !== 'outOfTerm').join(' ');

/** What a report's status is called where only two looks are told apart, as a value of `data-status`. */
export const reportMark = (status: ReportStatus): 'stated' | 'outOfTerm' =>
  status === 'outOfTerm' ? 'outOfTerm' : 'stated';

/** The first day on which a term is certainly over; nothing where that cannot be known. */
export const outOfTermFrom = ({ lastEnd }: ReportedTerm): string | undefined =>
  lastEnd === undefined ? undefined : addDays(lastEnd, 1);

/**
 * The statuses that a report has and those that it reaches later, in their order: a page prints words for each,
 * and the browser shows those of the one that holds.
 *
 * @param now its status on the day of the build
 */
export function reachableReportStatuses(term: ReportedTerm, now: ReportStatus): ReportStatus[] {
  const later = [term.firstEnd, term.lastEnd]
    .filter((day) => day !== undefined)
    .map((day) => reportStatusOn(term, addDays(day, 1)));
  const possible = reportStatuses.filter((status) => status === now || later.includes(status));
  return possible.slice(possible.indexOf(now));
}
