import { type Lang, useStrings } from '../../i18n/index.ts';
import { certificateStatuses } from '../../domain/certificate-life.ts';
import { certifiedStars } from '../../schema/certificate.ts';
import { noticeKinds, noticeLine, noticeOf } from '../../i18n/law-words.ts';
import { expiryLabels, rankWords } from '../product/certificate-words.ts';

/**
 * Words about stars, certificates and legal notices, by the keys under which scripts look them up; `{}` marks
 * a gap.
 */
export function certificateLexicon(lang: Lang): Record<string, string> {
  const { certificate: words, decision } = useStrings(lang);
  const notices = noticeKinds.map((kind) => [kind, noticeLine(kind, 'vi')]);
  const glosses = noticeKinds.flatMap((kind) => {
    const { gloss } = noticeOf(kind, lang);
    return gloss === undefined ? [] : [[kind, `(${gloss})`]];
  });
  return {
    ...Object.fromEntries(
      certifiedStars.flatMap((stars) => [
        [`rank.${stars}`, words.rank(stars)],
        ...certificateStatuses.map((is) => [`rank.${stars}.${is}`, rankWords(is, stars, lang)]),
      ]),
    ),
    ...withKeyPrefix(
      'status',
      Object.fromEntries(certificateStatuses.map((is) => [is, words.status[is]])),
    ),
    ...withKeyPrefix('basis', words.basisWords),
    ...withKeyPrefix('evidence', words.evidence),
    ...withKeyPrefix('report', words.report),
    ...withKeyPrefix('state', { ...words.report, mayBeInForce: words.evidence.stated }),
    assessed: words.assessedUnknown,
    ...Object.fromEntries(
      certifiedStars.map((stars) => [`assessed.${stars}`, words.assessedStars(stars)]),
    ),
    ...withKeyPrefix('law', Object.fromEntries(notices)),
    ...withKeyPrefix('lawGloss', Object.fromEntries(glosses)),
    stated: words.statedRank('{}', '{basis}'),
    statedNoRank: words.statedNoRank('{basis}'),
    statedRange: words.statedRange('{basis}'),
    planned: words.plannedRank,
    speciality: words.specialityRank,
    specialityNote: words.specialityNote,
    notRecognised: words.notRecognised,
    issuedOn: words.issuedOn,
    validFrom: decision.validFrom,
    ...Object.fromEntries(
      expiryLabels(lang).flatMap(({ when, label }) => when.map((is) => [`expires.${is}`, label])),
    ),
  };
}

/** Prefixes the keys of a dictionary: `basis` and `press` give `basis.press`. */
export const withKeyPrefix = (
  common: string,
  words: Readonly<Record<string, string>>,
): Record<string, string> =>
  Object.fromEntries(Object.entries(words).map(([key, said]) => [`${common}.${key}`, said]));
