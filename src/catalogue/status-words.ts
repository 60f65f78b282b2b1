import { type CertificateStatus, statusesInTurn } from '../domain/certificate-life.ts';
import type { Certificate } from './records.ts';

/**
 * The statuses that a certificate has on the day of the build or may reach later without a new
 * decision: a page prints words for each of them, and the browser shows the one that holds.
 */
export function reachableStatuses({ status, dates }: Certificate): CertificateStatus[] {
  const inTurn = statusesInTurn(dates);
  return inTurn.slice(inTurn.indexOf(status));
}

/** The date that a status hangs on: when it began, or the last day in force. */
export function statusDate(
  { dates, lastDay }: Certificate,
  status: CertificateStatus,
): string | undefined {
  switch (status) {
    case 'notYet':
      return dates.issuedOn;
    case 'valid':
    case 'due':
    case 'extended':
    case 'expired':
      return lastDay;
    case 'superseded':
      return dates.supersededOn;
    case 'recalled':
      return dates.recalledOn;
  }
}
