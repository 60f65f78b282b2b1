import { type Lang, useStrings } from '../../i18n/index.ts';
import { certificateStatuses } from '../../lib/certificate-life.ts';

/** Words about stars and certificates as scripts look them up, `{}` being where something is put in. */
export function certificateLexicon(lang: Lang): Record<string, string> {
  const words = useStrings(lang).certificate;
  return {
    ...Object.fromEntries(
      [3, 4, 5].flatMap((stars) => [
        [`rank.${stars}`, words.rank(stars)],
        [`expired.${stars}`, words.rankExpired(words.rank(stars))],
      ]),
    ),
    ...keyed('status', Object.fromEntries(certificateStatuses.map((is) => [is, words.status[is]]))),
    ...keyed('basis', words.basisWords),
    ...keyed('evidence', words.evidence),
    recalled: words.rankRecalled,
    stated: words.statedRank('{}', '{basis}'),
    statedNoRank: words.statedNoRank('{basis}'),
    statedRange: words.statedRange('{basis}'),
    planned: words.plannedRank,
    speciality: words.specialityRank,
    specialityNote: words.specialityNote,
    notCertificate: words.notCertificate,
    expiresOn: words.expiresOn,
    expiredOn: words.expiredOn,
  };
}

/** Each word under its own key behind a common one: `basis.press`. */
export const keyed = (
  common: string,
  words: Readonly<Record<string, string>>,
): Record<string, string> =>
  Object.fromEntries(Object.entries(words).map(([key, said]) => [`${common}.${key}`, said]));
