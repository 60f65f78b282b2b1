import { addDays, addMonths } from '../../lib/day.ts';
import { computedExpiry } from '../../domain/certificate-life.ts';
import { type Decision, EXTENSION_MAX_DAYS } from '../../domain/ocop-law.ts';
import { CertificateSchema, criteriaSets, type CertificateData } from '../../schema/certificate.ts';
import type { ProductData } from '../../schema/product.ts';
import type { StarData } from '../../schema/star.ts';
import { buildCertificates, hasPointsOf, recogniserOn } from '../certificate.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { words } from '../problems/sentence.ts';
import type { Entries } from '../read/index.ts';
import { metaAt } from '../../schema/walk.ts';
import { forEach, type Rule } from './rule.ts';

export const certificates: Rule = {
  about: words(
    'Sao phải có quyết định làm chứng (mức A hoặc B1), ngày và điểm khớp nhau, và mỗi lúc chỉ một quyết định còn hiệu lực (Quyết định 26/2026/QĐ-TTg).',
    'A star has a decision behind it (level A or B1), its dates and score fit together, and only one certificate is in force.',
  ),
  check: (entries, today) => {
    const ranks = ranksOf(entries);
    return forEach(entries, 'products', (product, file) => [
      ...(product.certificates ?? []).flatMap((certificate, at) => [
        ...checkOne(certificate, product, file, `certificates.${at}`),
        ...checkPoints(certificate, ranks, file, `certificates.${at}`),
      ]),
      ...checkTogether(product, file, today),
    ]);
  },
};

/** The month in which decisions are still signed by criteria that have just been replaced. */
const CRITERIA_GRACE_MONTHS = 1;
const TOP_RANK = 5;

/** What `content/stars` says of the ranks. */
interface Ranks {
  byStars: ReadonlyMap<number, StarData>;
  /** Some file of them could not be read, and has a problem of its own. */
  areIncomplete: boolean;
}

const ranksOf = ({ collections, ids }: Entries): Ranks => ({
  byStars: new Map([...collections.stars.values()].map((rank) => [rank.stars, rank])),
  areIncomplete: ids.stars.size > collections.stars.size,
});

/** The points of a certificate are those of its rank, as `content/stars` describes it. */
function checkPoints(
  { score, stars, potential5 }: CertificateData,
  { byStars, areIncomplete }: Ranks,
  file: string,
  field: string,
): Problem[] {
  const rank = byStars.get(stars);
  const top = byStars.get(TOP_RANK);
  if (!rank) {
    const { title } = metaAt(CertificateSchema, ['stars']);
    const detail = { title, found: String(stars), hint: 'content/stars' };
    return areIncomplete ? [] : [makeProblem('unknownReference', file, `${field}.stars`, detail)];
  }
  if (score === undefined) return [];
  const hasTopPoints = top !== undefined && hasPointsOf(score, top);
  const problems: Problem[] = [];
  if (potential5 && top && !hasTopPoints) {
    const detail = { found: String(score) };
    problems.push(makeProblem('potential5Score', file, `${field}.potential5`, detail));
  }
  // The province has given five-star points and sent the file up; until the ministry decides, it ranks four (art. 7.3e).
  const isOnItsWayUp = potential5 === true && hasTopPoints;
  if (!hasPointsOf(score, rank) && !isOnItsWayUp) {
    const detail = { found: String(score), wanted: `${rank.scoreFrom} – ${rank.scoreBelow}` };
    problems.push(makeProblem('scoreOutsideBand', file, `${field}.score`, detail));
  }
  return problems;
}

function checkOne(
  certificate: CertificateData,
  product: ProductData,
  file: string,
  field: string,
): Problem[] {
  const problems: Problem[] = [];
  const { issuedOn, expiresOn, recall, extendedUntil, stars } = certificate;
  const add = (
    code: Parameters<typeof makeProblem>[0],
    under: string,
    detail: Parameters<typeof makeProblem>[3],
  ) => problems.push(makeProblem(code, file, `${field}.${under}`, detail));

  const evidence = product.sources
    .filter(({ id }) => certificate.sources.includes(id))
    .map((source) => source.evidence);
  if (!evidence.some((level) => level === 'A' || level === 'B1'))
    add('starWithoutEvidence', 'sources', {});

  const computed = computedExpiry(issuedOn);
  if (expiresOn !== undefined && expiresOn <= issuedOn)
    add('expiryBeforeIssue', 'expiresOn', { found: expiresOn, wanted: computed });
  else if (expiresOn !== undefined && expiresOn !== computed)
    add('expiryNotComputed', 'expiresOn', { found: expiresOn, wanted: computed });

  const latest = addDays(expiresOn ?? computed, EXTENSION_MAX_DAYS);
  if (extendedUntil && extendedUntil.on > latest)
    add('extensionTooLong', 'extendedUntil.on', { found: extendedUntil.on, wanted: latest });
  if (recall && recall.on < issuedOn)
    add('recallBeforeIssue', 'recall.on', { found: recall.on, wanted: issuedOn });

  const level = recogniserOn(issuedOn, stars);
  // Files handed in before the change could still be signed by the old level for a few days (1 to 5 July 2025).
  if (certificate.issuingAuthority.level !== level) {
    add('authorityMismatch', 'issuingAuthority.level', {
      found: certificate.issuingAuthority.level,
      wanted: level,
    });
  }
  const { from, to }: Decision = criteriaSets[certificate.criteriaSet];
  if (issuedOn < from || (to !== undefined && issuedOn > addMonths(to, CRITERIA_GRACE_MONTHS))) {
    add('criteriaSetMismatch', 'criteriaSet', {
      found: certificate.criteriaSet,
      wanted: criteriaSetOn(issuedOn),
    });
  }
  return problems;
}

const criteriaSetOn = (day: string): string =>
  Object.entries(criteriaSets).findLast(([, { from }]) => from <= day)?.[0] ?? 'QD1048-2019';

function checkTogether(product: ProductData, file: string, today: string): Problem[] {
  const data = product.certificates ?? [];
  const numbers = new Set(data.map(({ decisionNumber }) => decisionNumber));
  const unknown = data.flatMap(({ supersedes }, at) =>
    supersedes !== undefined && !numbers.has(supersedes)
      ? [
          makeProblem('supersedesUnknown', file, `certificates.${at}.supersedes`, {
            found: supersedes,
          }),
        ]
      : [],
  );
  const current = buildCertificates(data, today).filter(({ inForce }) => inForce);
  if (current.length < 2) return unknown;
  const [newer, older] = current.map(({ data: { decisionNumber } }) => decisionNumber);
  return [
    ...unknown,
    makeProblem('twoInForce', file, 'certificates', { found: newer, wanted: older }),
  ];
}
