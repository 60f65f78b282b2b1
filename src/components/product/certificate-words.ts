/** What a certificate is called in each of its states, on the page and on paper; and what is said of ranks. */
import { isTopRank, recogniserTerms, statementStars } from '../../catalogue/certificate.ts';
import type { Product, Star } from '../../catalogue/records.ts';
import { type CertificateStatus, certificateStatuses } from '../../domain/certificate-life.ts';
import type { ReportedTerm, ReportStatus } from '../../domain/statement-term.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { type Lang, useStrings } from '../../i18n/index.ts';
import type { CertifiedStars, Statement } from '../../schema/certificate.ts';

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

/** What is said of a rank without a decision, and by whom: `Bốn sao, theo báo nhà nước`. */
export function statementRankWords(
  statement: NonNullable<Product['statement']>,
  lang: Lang,
): string {
  const t = useStrings(lang).certificate;
  const stars = statementStars(statement);
  const basis = t.basisWords[statement.basis];
  if (stars) return t.statedRank(t.rank(stars), basis);
  return statement.type === 'rangeRecognised' ? t.statedRange(basis) : t.statedNoRank(basis);
}

type NotRecognised = Pick<Product, 'assessment' | 'data'>;

/**
 * What is known of a product that nobody calls recognised: how a council assessed it, what it is aimed at, how far
 * its file is.
 */
export const plannedWords = (product: NotRecognised, lang: Lang): string =>
  assessedWords(product, lang) ?? planWords(product, lang);

/** The same as the heading of a panel: what is known, without the goal, which stands below. */
export const plannedRankWords = (product: NotRecognised, lang: Lang): string =>
  assessedWords(product, lang) ?? useStrings(lang).certificate.plannedRank;

/** How a council assessed a product; nothing where it is only planned. */
function assessedWords({ assessment, data }: NotRecognised, lang: Lang): string | undefined {
  const t = useStrings(lang).certificate;
  const stars = assessment && statementStars(assessment);
  if (stars) return t.assessedStars(stars);
  return assessment || !data.pipeline ? t.assessedUnknown : undefined;
}

/** What a plan aims at, else how far the file of a product is. */
function planWords({ data: { pipeline } }: NotRecognised, lang: Lang): string {
  const t = useStrings(lang).certificate;
  if (!pipeline) return t.assessedUnknown;
  return pipeline.potentialStars ? t.goalStars(pipeline.potentialStars) : t.stage[pipeline.stage];
}

/** What a source says of a rank and what that is worth, in a sentence that a visitor can take away. */
export function reportSentence(statement: Statement, status: ReportStatus, lang: Lang): string {
  const t = useStrings(lang).certificate;
  const stars = statementStars(statement);
  if (stars && status === 'mayBeInForce') return t.statedStars(stars);
  if (stars && status === 'outOfTerm') return t.outOfTermStars(stars);
  return `${statementRankWords(statement, lang)}. ${t.report[status]}`;
}

/** When the 36 months of a reported recognition are over, as exactly as its source lets it be known. */
export function termWords({ firstEnd, lastEnd }: ReportedTerm, lang: Lang): string {
  const t = useStrings(lang).certificate;
  if (lastEnd === undefined) return t.termUnknown;
  const last = formatDate(lastEnd, lang);
  if (firstEnd === undefined) return t.termBy(last);
  return firstEnd === lastEnd ? t.termDay(last) : t.termBetween(formatDate(firstEnd, lang), last);
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

/** The points of a rank: `từ 70, dưới 90 điểm`; the highest takes in its last point. */
export function pointsWords({ data }: Pick<Star, 'data'>, lang: Lang): string {
  const { star: t } = useStrings(lang);
  const [from, below] = [data.scoreFrom, data.scoreBelow].map((points) =>
    formatNumber(points, lang),
  );
  if (data.scoreFrom === 0) return t.lowestPoints(below ?? '');
  const words = isTopRank(data) ? t.topPoints : t.points;
  return words(from ?? '', below ?? '');
}

/** How many products of a rank the catalogue has, with a decision and without; nothing when none. */
export function rankCounts({ certified, stated }: Star, lang: Lang): string {
  const { star: t } = useStrings(lang);
  return [
    certified.length > 0 && t.certifiedHere(certified.length),
    stated.length > 0 && t.statedHere(stated.length),
  ]
    .filter(Boolean)
    .join(', ');
}

/** The articles in which the ranks are laid down, each once. */
export const rankLaws = (stars: readonly Pick<Star, 'data'>[], lang: Lang): string =>
  [
    ...new Set(
      stars.map(({ data: { basis } }) =>
        useStrings(lang).star.lawOf(basis.document, basis.article),
      ),
    ),
  ].join('; ');

/** Who has recognised a rank, one line for each level: `Tỉnh, từ 21/8/2019 đến 23/2/2023`. */
export function recogniserLines(stars: CertifiedStars, lang: Lang): string[] {
  const { star: t } = useStrings(lang);
  return recogniserTerms(stars).map(({ level, from, until }) =>
    t.signed(t.levels[level], formatDate(from, lang), until && formatDate(until, lang)),
  );
}

/** When a rank was given, as exactly as the source says: a time, a time by which it was, or the year of its round. */
export function reportedWhen(on: string, onIs: Statement['onIs'], lang: Lang): string {
  const t = useStrings(lang).certificate;
  const date = formatDate(on, lang);
  if (onIs === 'notAfter') return t.notAfter(date);
  return onIs === 'round' ? t.roundOf(date) : date;
}
