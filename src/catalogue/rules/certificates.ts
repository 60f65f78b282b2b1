import { addDays, addMonths } from '../../lib/day.ts';
import { computedExpiry } from '../../lib/certificate-life.ts';
import { type Decision, EXTENSION_MAX_DAYS } from '../../lib/ocop-law.ts';
import { criteriaSets, type CertificateData } from '../../schema/certificate.ts';
import type { ProductData } from '../../schema/product.ts';
import { buildCertificates, recogniserOn, scoreBands } from '../certificate.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { words } from '../problems/sentence.ts';
import { forEach, type Rule } from './rule.ts';

export const certificates: Rule = {
  name: 'certificates',
  about: words(
    'Sao phải có quyết định làm chứng (mức A hoặc B1), ngày và điểm khớp nhau, và mỗi lúc chỉ một quyết định còn hiệu lực (Quyết định 26/2026/QĐ-TTg).',
    'A star has a decision behind it (level A or B1), its dates and score fit together, and only one certificate is in force.',
  ),
  check: (entries, today) =>
    forEach(entries, 'products', (product, file) => [
      ...(product.certificates ?? []).flatMap((certificate, at) =>
        checkOne(certificate, product, file, `certificates.${at}`),
      ),
      ...checkTogether(product, file, today),
    ]),
};

function checkOne(
  certificate: CertificateData,
  product: ProductData,
  file: string,
  field: string,
): Problem[] {
  const problems: Problem[] = [];
  const { issuedOn, expiresOn, recall, extendedUntil, score, stars, potential5 } = certificate;
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

  const [from, below] = scoreBands[stars];
  const [fromFive] = scoreBands[5];
  // The province has given five-star points and sent the file up; until the ministry decides, it ranks four (art. 7.3e).
  const isOnItsWayUp = potential5 === true && score !== undefined && score >= fromFive;
  if (potential5 && score !== undefined && score < fromFive)
    add('potential5Score', 'potential5', { found: String(score) });
  if (score !== undefined && (score < from || score >= below) && !isOnItsWayUp) {
    add('scoreOutsideBand', 'score', {
      found: String(score),
      wanted: `${from} – ${Math.min(100, below)}`,
    });
  }
  const level = recogniserOn(issuedOn, stars);
  // Files handed in before the change could still be signed by the old level for a few days (1 to 5 July 2025).
  if (certificate.issuingAuthority.level !== level) {
    add('authorityMismatch', 'issuingAuthority.level', {
      found: certificate.issuingAuthority.level,
      wanted: level,
    });
  }
  const set: Decision = criteriaSets[certificate.criteriaSet];
  if (issuedOn < set.from || (set.to !== undefined && issuedOn > addMonths(set.to, 1))) {
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
