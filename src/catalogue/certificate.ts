import {
  certificateStateOn,
  computedExpiry,
  leadingOf,
  reassessmentWindow,
  type CertificateDates,
} from '../domain/certificate-life.ts';
import { decision1048, decision148, decision1489, MOST_POINTS } from '../domain/ocop-law.ts';
import {
  longestTerm,
  reportedTerm,
  type ReportedTerm,
  reportStatusOn,
} from '../domain/statement-term.ts';
import { type CertifiedStars, certifiedStars, type Statement } from '../schema/certificate.ts';
import type { AuthorityLevel } from '../schema/decision.ts';
import { addDays, firstDayOf } from '../lib/day.ts';
import type { ProductData } from '../schema/product.ts';
import type { StarData } from '../schema/star.ts';
import type { SignedCertificate } from './decision.ts';
import type {
  Certificate,
  CertificateInForce,
  DatedCertificate,
  Decision,
  Evidence,
  HistoryEntry,
  Product,
  Report,
  ShownStars,
} from './records.ts';

/** True for the rank whose points go up to the most that there are. */
export const isTopRank = ({ scoreBelow }: Pick<StarData, 'scoreBelow'>): boolean =>
  scoreBelow === MOST_POINTS;

/**
 * Whether points are those of a rank, as `content/stars` says: from its first point to below its last.
 * Fractions count as they are, so 69.9 is still three stars; the most points of all are the top rank's.
 */
export const hasPointsOf = (
  score: number,
  rank: Pick<StarData, 'scoreFrom' | 'scoreBelow'>,
): boolean =>
  score >= rank.scoreFrom &&
  (score < rank.scoreBelow || (isTopRank(rank) && score === rank.scoreBelow));

/**
 * Who recognises a rank on a day: 3 stars were the district's from 24/2/2023 (148/QĐ-TTg) until
 * 5/7/2025, the day before 1489/QĐ-TTg; 4 are the province's, 5 the ministry's throughout.
 */
export function recogniserOn(day: string, stars: CertifiedStars): AuthorityLevel {
  if (stars === 5) return 'ministry';
  if (stars === 3 && day >= decision148.from && day < decision1489.from) return 'district';
  return 'province';
}

/** Whether a rank has a decision and a certificate: one and two stars have none. */
export const isCertifiedRank = (stars: number): stars is CertifiedStars =>
  (certifiedStars as readonly number[]).includes(stars);

/** Days on which the right to recognise changed hands (1048, 148 and 1489/QĐ-TTg). */
const handovers = [decision1048, decision148, decision1489].map(({ from }) => from);

/** A time in which one level recognised a rank. */
export interface RecogniserTerm {
  level: AuthorityLevel;
  /** Its first day, `YYYY-MM-DD`. */
  from: string;
  /** Its last day; nothing for the level of today. */
  until: string | undefined;
}

/** Who has recognised a rank since the programme began, in the order of time. */
export const recogniserTerms = (stars: CertifiedStars): RecogniserTerm[] =>
  handovers
    .map((from) => ({ from, level: recogniserOn(from, stars) }))
    .filter(({ level }, at, all) => level !== all[at - 1]?.level)
    .map(({ from, level }, at, all) => {
      const next = all[at + 1];
      return { level, from, until: next && addDays(next.from, -1) };
    });

/** What happens in the life of a certificate, in the order of time. */
export const lifeSteps = ['issued', 'opens', 'closes', 'expires'] as const;
export type LifeStep = (typeof lifeSteps)[number];

/** The first product whose certificate is in force, with the days of that certificate; nothing when there is none. */
export function exampleLife(
  products: readonly Product[],
): { product: Product; days: Record<LifeStep, string> } | undefined {
  const product = products.find(({ certificate }) => certificate?.inForce);
  if (!product?.certificate) return undefined;
  const { issuedOn, expiresOn } = product.certificate.dates;
  const { opensOn, closesOn } = reassessmentWindow(expiresOn);
  return {
    product,
    days: { issued: issuedOn, opens: opensOn, closes: closesOn, expires: expiresOn },
  };
}

/** A product's certificates, newest first, each with its status on a day. */
export function buildCertificates(
  data: readonly SignedCertificate[],
  today: string,
): DatedCertificate[] {
  const oldestFirst = [...data].sort((a, b) => (a.issuedOn < b.issuedOn ? -1 : 1));
  return oldestFirst
    .map((certificate, at): DatedCertificate => {
      const dates: CertificateDates = {
        issuedOn: certificate.issuedOn,
        expiresOn: certificate.expiresOn ?? computedExpiry(certificate.issuedOn),
        extendedUntil: certificate.extendedUntil?.on,
        recalledOn: certificate.recall?.on,
        supersededOn: successorOf(certificate, oldestFirst.slice(at + 1))?.issuedOn,
      };
      const expiryIs = certificate.expiresOn ? ('printed' as const) : ('computed' as const);
      return { data: certificate, dates, expiryIs, ...certificateStateOn(dates, today) };
    })
    .reverse();
}

/** The later certificate that replaces a certificate: one that names it, or any upgrade or re-evaluation. */
function successorOf(
  certificate: SignedCertificate,
  later: readonly SignedCertificate[],
): SignedCertificate | undefined {
  return (
    later.find(({ supersedes }) => supersedes === certificate.decision) ??
    later.find(({ kind, supersedes }) => kind !== 'first' && supersedes === undefined)
  );
}

/** The certificate that a page shows: the one in force, else the newest that has begun, else the newest. */
export const leadingCertificate = <One extends DatedCertificate>(
  certificates: readonly One[],
): One | undefined => leadingOf(certificates, ({ status }) => status);

/**
 * The statement that speaks for a product, of those that it is, or was, recognised: one that names its stars
 * before one that does not, then the newest; of one day, the one that was written down last.
 */
export function leadingStatement(statements: readonly Statement[]): Statement | undefined {
  return newestWithStars(statements.filter(({ type }) => type !== 'assessed'));
}

function newestWithStars(statements: readonly Statement[]): Statement | undefined {
  const lastWrittenFirst = statements.toReversed();
  const dayOf = ({ on = '' }: Statement) => on;
  return lastWrittenFirst.sort(
    (a, b) =>
      countsAsStated(b) - countsAsStated(a) ||
      (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0),
  )[0];
}

const countsAsStated = (statement: Statement): number => (statementStars(statement) ? 1 : 0);

/** The stars that a statement names, if it names any. */
export const statementStars = (statement: Statement): CertifiedStars | undefined =>
  'stars' in statement ? statement.stars : undefined;

/**
 * The assessment that speaks for a product of which nobody says that it is recognised: one that names the
 * stars before one that does not, then the newest. A council assesses; it recognises nothing (Decision
 * 26/2026/QĐ-TTg art. 7).
 */
export function leadingAssessment(statements: readonly Statement[]): Statement | undefined {
  return newestWithStars(statements.filter(({ type }) => type === 'assessed'));
}

/** Whether a statement says of the product itself that it is, or was, recognised. */
const isReport = ({ type }: Statement): boolean => type === 'recognised' || type === 'statedAsHeld';

/** How long what one statement says can have lasted. */
export const termOf = ({ on, onIs, type }: Statement): ReportedTerm =>
  reportedTerm({ on, onIs, isHeld: type === 'statedAsHeld' });

/**
 * What the reports of a product's recognition are worth on a day, together: the one that can have lasted
 * longest speaks, because a later report may tell of a renewal. A report that the rank is held, of a day within
 * the term of a recognition that a source dates, tells of that recognition and of no other. Of a product that is
 * only one of a range, what is said of the range has the same term.
 */
export function reportOf(statements: readonly Statement[], today: string): Report | undefined {
  const own = statements.filter(isReport);
  const reports =
    own.length > 0 ? own : statements.filter(({ type }) => type === 'rangeRecognised');
  if (reports.length === 0) return undefined;
  const given = reports.filter(({ type }) => type === 'recognised').map(termOf);
  const isOfGiven = ({ type, on }: Statement) =>
    type === 'statedAsHeld' &&
    on !== undefined &&
    given.some(({ lastEnd = '' }) => firstDayOf(on) <= lastEnd);
  const telling = reports.filter((report) => !isOfGiven(report));
  const term = longestTerm(telling.map(termOf));
  return { ...term, status: reportStatusOn(term, today) };
}

/**
 * How well a product's rank is known on a day. A decision beats a statement, a statement beats a plan; a report
 * whose 36 months are over is no longer one of a rank that is held.
 */
export function evidenceOf(data: ProductData, today: string): Evidence {
  if (data.certificates?.length) return 'verified';
  const report = reportOf(data.statements ?? [], today);
  if (report) return report.status === 'outOfTerm' ? 'outOfTerm' : 'stated';
  if (data.pipeline || data.statements?.length) return 'planned';
  return 'speciality';
}

/**
 * The stars that may be shown: gold for a certificate in force, outlined for a statement, struck through for a
 * report whose term is over, else none.
 */
export function shownStars(
  certificate: Pick<Certificate, 'data' | 'inForce'> | undefined,
  statement: Statement | undefined,
  report?: Pick<Report, 'status'>,
): ShownStars | undefined {
  // A product that has a certificate out of force shows no star, whatever the press once said of it.
  if (certificate)
    return certificate.inForce ? { count: certificate.data.stars, basis: 'certified' } : undefined;
  const stated = statement && statementStars(statement);
  if (!stated) return undefined;
  return { count: stated, basis: report?.status === 'outOfTerm' ? 'outOfTerm' : 'stated' };
}

/** Whether a product had a certificate that counts no more: expired, replaced or withdrawn. */
export const isOutOfForce = (certificate: Certificate | undefined): certificate is Certificate =>
  certificate !== undefined && !certificate.inForce && certificate.status !== 'notYet';

/** The first and the last year of a history: `2020–2027`; one year stands alone, and nothing for none. */
export function historyYears(history: readonly HistoryEntry[]): string | undefined {
  const years = history.flatMap(({ on }) => (on === undefined ? [] : [on.slice(0, 4)])).sort();
  const [first] = years;
  const last = years.at(-1);
  return first === last ? first : `${first}–${last}`;
}

/**
 * Decisions and statements in the order of time, and the end of the certificate in force as what lies ahead.
 *
 * @param decisionOf the decision that a statement names
 */
export function starHistory(
  certificates: readonly Certificate[],
  statements: readonly Statement[],
  decisionOf: (id: string) => Decision | undefined = () => undefined,
): HistoryEntry[] {
  const past: HistoryEntry[] = [
    ...certificates.map((certificate): HistoryEntry => ({
      basis: 'verified',
      on: certificate.data.issuedOn,
      certificate,
    })),
    ...certificates.flatMap(({ data: { recall } }): HistoryEntry[] =>
      recall ? [{ basis: 'recalled', on: recall.on, recall }] : [],
    ),
    ...statements.map((statement): HistoryEntry => ({
      basis: 'stated',
      on: statement.on,
      statement,
      decision: statement.decision === undefined ? undefined : decisionOf(statement.decision),
    })),
  ];
  past.sort((a, b) => ((a.on ?? '9') < (b.on ?? '9') ? -1 : (a.on ?? '9') > (b.on ?? '9') ? 1 : 0));
  const current = certificates.find((one): one is CertificateInForce => one.inForce);
  return current ? [...past, { basis: 'ahead', on: current.lastDay, certificate: current }] : past;
}

/** The decision that a statement of a product names, though it proves none. */
export const decisionNamedBy = (
  { history }: Pick<Product, 'history'>,
  statement: Statement | undefined,
): Decision | undefined =>
  history.filter((entry) => entry.basis === 'stated').find((entry) => entry.statement === statement)
    ?.decision;
