/** What a certificate is called in each of its states, on the page and on paper. */
import { type Lang, useStrings } from '../../i18n/index.ts';
import { type CertificateStatus, certificateStatuses } from '../../domain/certificate-life.ts';

/** `Bốn sao`, `Bốn sao, đã hết hạn`: the rank, and what has become of it. */
export function rankWords(status: CertificateStatus, stars: number, lang: Lang): string {
  const t = useStrings(lang).certificate;
  const rank = t.rank(stars);
  switch (status) {
    case 'notYet':
    case 'valid':
    case 'due':
    case 'extended':
      return rank;
    case 'expired':
      return t.rankExpired(rank);
    case 'superseded':
      return t.rankSuperseded(rank);
    case 'recalled':
      return t.rankRecalled;
  }
}

/** The name of the end date by status: of a certificate that was cut short it has not expired on that day. */
const expiryNames = {
  notYet: 'expiresOn',
  valid: 'expiresOn',
  due: 'expiresOn',
  extended: 'expiresOn',
  expired: 'expiredOn',
  superseded: 'expiryWas',
  recalled: 'expiryWas',
} as const satisfies Record<CertificateStatus, string>;

/** What the end date is called, each name with the statuses in which it is. */
export function expiryLabels(lang: Lang): { when: readonly CertificateStatus[]; label: string }[] {
  const t = useStrings(lang).certificate;
  const statuses = Map.groupBy(certificateStatuses, (status) => expiryNames[status]);
  return [...statuses].map(([name, when]) => ({ when, label: t[name] }));
}
