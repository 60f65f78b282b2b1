/**
 * What a certificate is worth on a day. Pure and small: the build uses it for the HTML, and the
 * browser runs the same lines again, because a page may be read long after it was built.
 *
 * `certificateStatus` is the one rule. The days on which a certificate turns and its last day in force
 * are found by asking it, so that nothing that is published can contradict it.
 *
 * Rules: Decision 26/2026/QĐ-TTg art. 4.3 (36 months), 7.6a (re-evaluation file 180 to 120 days
 * before the end), 8 and 9 (recall), 12.3 (transitional extension, at most 180 days past the end).
 */
import { addDays, addMonths, daysBetween } from '../lib/day.ts';
import { lastWhere } from '../lib/lists.ts';
import { REASSESSMENT_CLOSES_DAYS, REASSESSMENT_OPENS_DAYS, VALID_MONTHS } from './ocop-law.ts';

/** The dates of one certificate, all `YYYY-MM-DD`. */
export interface CertificateDates {
  issuedOn: string;
  /** The last day of its term: printed on it, or 36 months after the day of issue. */
  expiresOn: string;
  /** The last day of an extension, where a document grants one. */
  extendedUntil?: string | undefined;
  /** The first day of its recall. */
  recalledOn?: string | undefined;
  /** The first day on which another certificate of the same product replaces it. */
  supersededOn?: string | undefined;
}

/** What a certificate can be on a day. */
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

/** The statuses in which a certificate counts: stars and gold may be shown. */
export const inForceStatuses = [
  'valid',
  'due',
  'extended',
] as const satisfies readonly CertificateStatus[];

/** The same as `data-when` of a page names them: what is marked so is shown while a certificate counts. */
export const whileInForce = inForceStatuses.join(' ');

/** The last day in force of a certificate on which no end is printed. */
export const computedExpiry = (issuedOn: string): string => addMonths(issuedOn, VALID_MONTHS);

/**
 * The status of a certificate on a day. `due` is in force too: 180 days or fewer are left, which is
 * when re-evaluation comes up. The day of expiry itself still counts; the day of a recall, or of the
 * certificate that takes this one's place, does not.
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

/** True while a certificate counts: stars and gold may be shown. */
export const isInForce = (status: CertificateStatus): boolean =>
  (inForceStatuses as readonly CertificateStatus[]).includes(status);

/** A day on which a certificate becomes something else, and what it is from then on. */
export interface Turn {
  on: string;
  status: CertificateStatus;
}

/**
 * Every turn in the life of a certificate, the first one first. Before it, the certificate is `notYet`;
 * between two turns nothing changes.
 */
export function turnsOf(dates: CertificateDates): Turn[] {
  const { issuedOn, expiresOn, extendedUntil, recalledOn, supersededOn } = dates;
  const candidates = [
    issuedOn,
    reassessmentWindow(expiresOn).opensOn,
    addDays(expiresOn, 1),
    extendedUntil && addDays(extendedUntil, 1),
    recalledOn,
    supersededOn,
  ];
  const days = new Set(candidates.filter((day) => day !== undefined));
  return [...days]
    .sort()
    .map((on) => ({ on, status: certificateStatus(dates, on) }))
    .filter(({ on, status }) => status !== certificateStatus(dates, addDays(on, -1)));
}

/**
 * The last day on which a certificate counts, as far as is known today: the end of its term or of its
 * extension, or the day before it is recalled or another one takes its place.
 *
 * @returns nothing for one that never counts, because it is recalled or replaced by its first day
 */
export const lastDayInForce = (dates: CertificateDates): string | undefined =>
  lastWhere(
    turnsOf(dates).map(({ on }) => addDays(on, -1)),
    (day) => isInForce(certificateStatus(dates, day)),
  );

/** Every status of a certificate's life in its turn, `notYet` first; none comes twice. */
export const statusesInTurn = (dates: CertificateDates): CertificateStatus[] => [
  'notYet',
  ...turnsOf(dates).map(({ status }) => status),
];

/** What a certificate is on a day, and until when it counts. */
export type CertificateState = { status: CertificateStatus } & (
  | { inForce: true; lastDay: string }
  /** No last day: it never counts. */
  | { inForce: false; lastDay: string | undefined }
);

/** The state of a certificate on a day, `YYYY-MM-DD`. */
export function certificateStateOn(dates: CertificateDates, today: string): CertificateState {
  const status = certificateStatus(dates, today);
  const lastDay = lastDayInForce(dates);
  return isInForce(status) && lastDay !== undefined
    ? { status, inForce: true, lastDay }
    : { status, inForce: false, lastDay };
}

/**
 * Of several certificates of one product the one that speaks for it: the one in force, else the newest
 * that has begun, else the newest.
 *
 * @param newestFirst in the order of their days of issue
 * @param statusOf what each is on the day that is asked about
 */
export const leadingOf = <Item>(
  newestFirst: readonly Item[],
  statusOf: (certificate: Item) => CertificateStatus,
): Item | undefined =>
  newestFirst.find((certificate) => isInForce(statusOf(certificate))) ??
  newestFirst.find((certificate) => statusOf(certificate) !== 'notYet') ??
  newestFirst[0];

/** The first and the last day on which a re-evaluation file may be handed in. */
export function reassessmentWindow(expiresOn: string): { opensOn: string; closesOn: string } {
  return {
    opensOn: addDays(expiresOn, -REASSESSMENT_OPENS_DAYS),
    closesOn: addDays(expiresOn, -REASSESSMENT_CLOSES_DAYS),
  };
}
