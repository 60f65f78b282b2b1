/** What a certificate is called in each of its states, on the page and on paper. */
import { type Lang, useStrings } from '../../i18n/index.ts';
import { type CertificateStatus, isInForce } from '../../domain/certificate-life.ts';

/** `Bốn sao`, `Bốn sao, đã hết hạn`: the rank, and what has become of it. */
export function rankWords(status: CertificateStatus, stars: number, lang: Lang): string {
  const t = useStrings(lang).certificate;
  const rank = t.rank(stars);
  if (status === 'recalled') return t.rankRecalled;
  if (status === 'superseded') return t.rankSuperseded(rank);
  return isInForce(status) || status === 'notYet' ? rank : t.rankExpired(rank);
}

/** What the end date is called, with the statuses in which it is: one that was cut short has not expired. */
export function expiryLabels(lang: Lang): { when: readonly CertificateStatus[]; label: string }[] {
  const t = useStrings(lang).certificate;
  return [
    { when: ['notYet', 'valid', 'due', 'extended'], label: t.expiresOn },
    { when: ['expired'], label: t.expiredOn },
    { when: ['superseded', 'recalled'], label: t.expiryWas },
  ];
}
