/** A certificate and the decision that grants it, read together. */
import { isDay } from '../lib/day.ts';
import type { CertificateData } from '../schema/certificate.ts';
import type { DecisionData } from '../schema/decision.ts';

/**
 * A certificate with what its decisions say of it: number, day and body of the one that grants it and, where
 * it was withdrawn, of the one that does that. So it reads as it is printed.
 */
export type SignedCertificate = Omit<CertificateData, 'recall'> & {
  decisionNumber: string;
  /** The first day on which it counts, `YYYY-MM-DD`. */
  issuedOn: string;
  /** Whether that is the day of signing, or the start of validity where a source gives only that. */
  issuedOnIs: 'signed' | 'validFrom';
  issuingAuthority: DecisionData['issuingAuthority'];
  recall?:
    | (NonNullable<CertificateData['recall']> & { decisionNumber: string; authority: string })
    | undefined;
};

/**
 * The day from which the certificates of a decision run, if it is known to the day: the day of signing, else
 * the start of validity that a source gives.
 */
export function startOf({
  signedOn,
  validFrom,
}: Pick<DecisionData, 'signedOn' | 'validFrom'>):
  { on: string; is: SignedCertificate['issuedOnIs'] } | undefined {
  if (signedOn !== undefined && isDay(signedOn)) return { on: signedOn, is: 'signed' };
  return validFrom === undefined ? undefined : { on: validFrom, is: 'validFrom' };
}

/**
 * A certificate read with its decisions.
 *
 * @param decisionOf a decision by its id
 * @returns nothing where a decision is missing, or has no number or no day: the rules have named that
 */
export function signedCertificate(
  certificate: CertificateData,
  decisionOf: (id: string) => DecisionData | undefined,
): SignedCertificate | undefined {
  const decision = decisionOf(certificate.decision);
  const start = decision && startOf(decision);
  if (decision?.number === undefined || !start) return undefined;
  const { recall, ...own } = certificate;
  const withdrawal = recall && decisionOf(recall.decision);
  return {
    ...own,
    decisionNumber: decision.number,
    issuedOn: start.on,
    issuedOnIs: start.is,
    issuingAuthority: decision.issuingAuthority,
    ...(recall && {
      recall: {
        ...recall,
        decisionNumber: withdrawal?.number ?? '',
        authority: withdrawal?.issuingAuthority.name ?? '',
      },
    }),
  };
}
