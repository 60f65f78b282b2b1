/**
 * How long a rank that is only reported can have held: 36 months from its recognition unless it was recognised
 * again (Decision 26/2026/QĐ-TTg art. 4.3, as Decision 148/QĐ-TTg before it).
 */
import { addMonths, firstDayOf, lastDayOf } from '../lib/day.ts';

const TERM_MONTHS = 36;

/** The days on which a reported term ends at the earliest and at the latest, `YYYY-MM-DD`. */
export interface ReportedTerm {
  firstEnd?: string;
  lastEnd?: string;
}

export type ReportStatus = 'mayBeInForce' | 'mayHaveEnded' | 'outOfTerm' | 'unknown';

/**
 * The term of a report.
 *
 * @param on the day of recognition, or of the report: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 * @param onIs `notAfter` when the recognition was on that day or earlier
 * @param isHeld whether the source says that the rank is held, not when it was given
 */
export function reportedTerm({
  on,
  onIs,
  isHeld,
}: {
  on?: string | undefined;
  onIs?: string | undefined;
  isHeld: boolean;
}): ReportedTerm {
  if (on === undefined) return {};
  const lastEnd = addMonths(lastDayOf(on), TERM_MONTHS);
  if (isHeld || onIs === 'notAfter') return { lastEnd };
  return { firstEnd: addMonths(firstDayOf(on), TERM_MONTHS), lastEnd };
}

/** What is known of a reported term on a day, `YYYY-MM-DD`; its last days are counted in. */
export function reportStatusOn({ firstEnd, lastEnd }: ReportedTerm, today: string): ReportStatus {
  if (lastEnd === undefined) return 'unknown';
  if (firstEnd !== undefined && today <= firstEnd) return 'mayBeInForce';
  return today <= lastEnd ? 'mayHaveEnded' : 'outOfTerm';
}
