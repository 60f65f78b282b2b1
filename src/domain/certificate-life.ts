/**
 * What a certificate is worth on a day. Pure and small: the build uses it for the HTML, and the
 * browser runs the same lines again, because a page may be read long after it was built.
 *
 * Rules: Decision 26/2026/QĐ-TTg art. 4.3 (36 months), 7.6a (re-evaluation file 180 to 120 days
 * before the end), 8 and 9 (recall), 12.3 (transitional extension, at most 180 days past the end).
 */
import { addDays, addMonths, daysBetween } from '../lib/day.ts';

/** Months that a certificate is valid from its day of issue (art. 4.3). */
export const VALID_MONTHS = 36;
/** Days before the end from which a re-evaluation file may be handed in (art. 7.6a). */
export const REASSESSMENT_OPENS_DAYS = 180;
/** Days before the end after which it is too late to hand it in (art. 7.6a). */
export const REASSESSMENT_CLOSES_DAYS = 120;
/** The longest that a certificate may be extended past its end, in days (art. 12.3). */
export const EXTENSION_MAX_DAYS = 180;

/** The dates of one certificate, all `YYYY-MM-DD`. */
export interface CertificateDates {
  issuedOn: string;
  /** Its last day in force: printed on it, or 36 months after the day of issue. */
  expiresOn: string;
  extendedUntil?: string | undefined;
  recalledOn?: string | undefined;
  /** The day from which another certificate of the same product stands in its place. */
  supersededOn?: string | undefined;
}

export const certificateStatuses = [
  'notYet',
  'valid',
  'due',
  'extended',
  'expired',
  'superseded',
  'recalled',
] as const;
export type CertificateStatus = (typeof certificateStatuses)[number];

/** The last day in force of a certificate on which no end is printed. */
export const computedExpiry = (issuedOn: string): string => addMonths(issuedOn, VALID_MONTHS);

/**
 * The status of a certificate on a day. `due` is in force too: 180 days or fewer are left, which is
 * when re-evaluation comes up. The day of expiry itself still counts.
 */
export function certificateStatus(dates: CertificateDates, today: string): CertificateStatus {
  if (today < dates.issuedOn) return 'notYet';
  if (dates.recalledOn !== undefined && today >= dates.recalledOn) return 'recalled';
  if (dates.supersededOn !== undefined && today >= dates.supersededOn) return 'superseded';
  if (today > dates.expiresOn) {
    return dates.extendedUntil !== undefined && today <= dates.extendedUntil
      ? 'extended'
      : 'expired';
  }
  return daysBetween(today, dates.expiresOn) <= REASSESSMENT_OPENS_DAYS ? 'due' : 'valid';
}

/** The last day on which a certificate counts, as far as is known: a recall ends it before its day. */
export const lastDayInForce = (dates: CertificateDates): string =>
  dates.recalledOn ?? dates.extendedUntil ?? dates.expiresOn;

/** True while a certificate counts: stars and gold may be shown. */
export const isInForce = (status: CertificateStatus): boolean =>
  status === 'valid' || status === 'due' || status === 'extended';

/** The first and the last day on which a re-evaluation file may be handed in. */
export function reassessmentWindow(expiresOn: string): { opensOn: string; closesOn: string } {
  return {
    opensOn: addDays(expiresOn, -REASSESSMENT_OPENS_DAYS),
    closesOn: addDays(expiresOn, -REASSESSMENT_CLOSES_DAYS),
  };
}
