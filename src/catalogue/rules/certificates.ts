import { addDays, addMonths } from '../../lib/day.ts';
import { computedExpiry } from '../../domain/certificate-life.ts';
import { type Decision, EXTENSION_MAX_DAYS } from '../../domain/ocop-law.ts';
import { CertificateSchema, criteriaSets, type CertificateData } from '../../schema/certificate.ts';
import type { DecisionData } from '../../schema/decision.ts';
import type { ProductData } from '../../schema/product.ts';
import type { Source } from '../../schema/source.ts';
import type { StarData } from '../../schema/star.ts';
import { buildCertificates, hasPointsOf, recogniserOn } from '../certificate.ts';
import { signedCertificate, type SignedCertificate, startOf } from '../decision.ts';
import { canGrant } from './decisions.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { words } from '../problems/sentence.ts';
import type { Entries } from '../read/index.ts';
import { metaAt } from '../../schema/walk.ts';
import { forEach, type Rule } from './rule.ts';

export const certificates: Rule = {
  about: words(
    'Sao phải có quyết định làm chứng, có số và ngày, trong một nguồn mức A hoặc B1 nêu đúng số ấy; ngày và điểm khớp nhau, và mỗi lúc chỉ một quyết định còn hiệu lực (Quyết định 26/2026/QĐ-TTg).',
    'A star has a decision behind it, with number and day, in a source of level A or B1 that holds that number; its dates and score fit together, and only one certificate is in force.',
  ),
  check: (entries, today) => {
    const ranks = ranksOf(entries);
    const decisionOf = (id: string) => entries.collections.decisions.get(id);
    return forEach(entries, 'products', (product, file) => [
      ...(product.certificates ?? []).flatMap((certificate, at) => [
        ...checkEvidence(certificate, product, decisionOf, file, `certificates.${at}`),
        ...checkOne(certificate, decisionOf, file, `certificates.${at}`),
        ...checkPoints(certificate, ranks, file, `certificates.${at}`),
      ]),
      ...checkTogether(product, decisionOf, file, today),
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

type DecisionOf = (id: string) => DecisionData | undefined;

/** What stands behind a certificate: a decision with number and day, and a source that is good for it. */
function checkEvidence(
  certificate: CertificateData,
  product: ProductData,
  decisionOf: DecisionOf,
  file: string,
  field: string,
): Problem[] {
  const decision = decisionOf(certificate.decision);
  const cited = product.sources.filter(({ id }) => certificate.sources.includes(id));
  const good = cited.filter(isGood);
  if (good.length === 0) return [makeProblem('starWithoutEvidence', file, `${field}.sources`, {})];
  // A decision that can grant nothing yet is named once, where it is to be completed: decisions.ts.
  if (!decision || !canGrant(decision)) return [];
  // The number may be quoted beside the product, or where the decision itself is told of: of the same document.
  const told = [...good, ...decision.sources.filter(isGood)].filter((source) =>
    good.some((other) => isSameDocument(source, other)),
  );
  return told.some((source) => holdsNumber(source, decision.number ?? ''))
    ? []
    : [makeProblem('numberNotQuoted', file, `${field}.sources`, { found: decision.number })];
}

const isGood = ({ evidence }: Source): boolean => evidence === 'A' || evidence === 'B1';

const isSameDocument = (a: Source, b: Source): boolean =>
  a.url === undefined && b.url === undefined
    ? a.publisher === b.publisher && a.title === b.title
    : a.url === b.url;

/** Whether the words of a source hold the figures of a decision's number: `321` of `321/QĐ-UBND`. */
function holdsNumber({ quote, title = '', locator = '' }: Source, number: string): boolean {
  const [figures = ''] = number.split('/', 1);
  return new RegExp(`(^|\\D)${figures}(\\D|$)`).test([quote, title, locator].join(' '));
}

function checkOne(
  data: CertificateData,
  decisionOf: DecisionOf,
  file: string,
  field: string,
): Problem[] {
  const certificate = signedCertificate(data, decisionOf);
  if (!certificate) return [];
  const problems: Problem[] = [];
  const { issuedOn, expiresOn, recall, extendedUntil, stars } = certificate;
  const add = (
    code: Parameters<typeof makeProblem>[0],
    under: string,
    detail: Parameters<typeof makeProblem>[3],
  ) => problems.push(makeProblem(code, file, `${field}.${under}`, detail));

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
    add('authorityMismatch', 'decision', {
      found: certificate.issuingAuthority.level,
      wanted: level,
      hint: `content/decisions/${certificate.decision}.json`,
    });
  }
  if (certificate.criteriaSet === undefined) return problems;
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

function checkTogether(
  product: ProductData,
  decisionOf: DecisionOf,
  file: string,
  today: string,
): Problem[] {
  const data = product.certificates ?? [];
  const ids = new Set(data.map(({ decision }) => decision));
  const unknown = data.flatMap(({ supersedes }, at) =>
    supersedes !== undefined && !ids.has(supersedes)
      ? [
          makeProblem('supersedesUnknown', file, `certificates.${at}.supersedes`, {
            found: supersedes,
          }),
        ]
      : [],
  );
  const starts = new Map(
    data.map(({ decision }) => [decision, startOf(decisionOf(decision) ?? {})?.on ?? '']),
  );
  // What replaces another comes after it; so nothing replaces itself, and no two replace each other.
  const backwards = data.flatMap(({ decision, supersedes }, at) => {
    const [own = '', replaced = ''] = [decision, supersedes ?? ''].map((id) => starts.get(id));
    const isBefore = own !== '' && replaced !== '' && own < replaced;
    return supersedes === decision || isBefore
      ? [
          makeProblem('supersedesLater', file, `certificates.${at}.supersedes`, {
            found: supersedes,
            wanted: decision,
          }),
        ]
      : [];
  });
  const twice = data.flatMap(({ decision }, at) =>
    data.findIndex((other) => other.decision === decision) < at
      ? [makeProblem('decisionTwice', file, `certificates.${at}.decision`, { found: decision })]
      : [],
  );
  const signed = data.flatMap((one): SignedCertificate[] => {
    const certificate = signedCertificate(one, decisionOf);
    return certificate ? [certificate] : [];
  });
  const current = buildCertificates(signed, today).filter(({ inForce }) => inForce);
  if (current.length < 2) return [...unknown, ...backwards, ...twice];
  const [newer, older] = current.map(({ data: { decision } }) => decision);
  return [
    ...unknown,
    ...backwards,
    ...twice,
    makeProblem('twoInForce', file, 'certificates', { found: newer, wanted: older }),
  ];
}
