import { isInForce, type CertificateStatus } from '../domain/certificate-life.ts';
import type { Certificate } from './records.ts';

/**
 * The statuses that a certificate has on the day of the build or may reach later without a new
 * decision: a page prints words for each of them, and the browser shows the one that holds.
 */
export function reachableStatuses({ status, dates }: Certificate): CertificateStatus[] {
  if (!isInForce(status) && status !== 'notYet') return [status];
  const order: CertificateStatus[] = ['notYet', 'valid', 'due', 'extended', 'expired'];
  const later = order
    .slice(order.indexOf(status))
    .filter((next) => next !== 'extended' || dates.extendedUntil !== undefined);
  return [
    ...later,
    ...(dates.supersededOn !== undefined ? (['superseded'] as const) : []),
    ...(dates.recalledOn !== undefined ? (['recalled'] as const) : []),
  ];
}

/** The date that a status hangs on: when it began, or when it ends. */
export function statusDate({ dates }: Certificate, status: CertificateStatus): string | undefined {
  if (status === 'notYet') return dates.issuedOn;
  if (status === 'recalled') return dates.recalledOn;
  if (status === 'extended') return dates.extendedUntil;
  return dates.expiresOn;
}
