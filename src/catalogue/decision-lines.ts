/** What is known of a decision through the products that name it, and decisions as a list shows them. */
import {
  type DecisionGap,
  decisionGaps,
  type InForceSpan,
  type LineState,
  lineStateOf,
  lineStates,
  type ReportTie,
  reportTies,
} from '../domain/decision-lines.ts';
import { compareNames } from '../lib/fold.ts';
import { startOf } from './decision.ts';
import type { Decision, DecisionLine, Product } from './records.ts';

type Subject = Pick<Decision, 'data' | 'grants' | 'withdraws' | 'extends'>;

/** The certificates that a decision is about: those that it grants, withdraws or extends, more stars first. */
export function linesOf({ data, grants, withdraws, extends: extended }: Subject): DecisionLine[] {
  // One that only approves scores recognises nothing.
  const lines = { recognition: grants, assessment: [], recall: withdraws, extension: extended }[
    data.act
  ];
  return lines.toSorted(
    (a, b) =>
      b.certificate.data.stars - a.certificate.data.stars || compareProducts(a.product, b.product),
  );
}

/** These lines by what has become of each on the day of the build; every state is there, some with no line. */
export const linesByState = (
  lines: readonly DecisionLine[],
): { state: LineState; lines: DecisionLine[] }[] =>
  lineStates.map((state) => ({
    state,
    lines: lines.filter(({ certificate }) => lineStateOf(certificate.status) === state),
  }));

/** The days in force of the certificates of a decision, equal ones counted together; a recall has none. */
export function spansOf(decision: Subject): InForceSpan[] {
  if (decision.data.act === 'recall') return [];
  const known = linesOf(decision).flatMap(({ certificate: { dates, lastDay } }) =>
    lastDay === undefined ? [] : [`${dates.issuedOn} ${lastDay}`],
  );
  return [...Map.groupBy(known, (span) => span)].map(([span, same]) => {
    const [from = '', until = ''] = span.split(' ');
    return { from, until, count: same.length };
  });
}

type Reported = Decision['reports'][number];

/** The products that are only reported of a decision, by the reason; reasons without any are left out. */
export const reportsByTie = ({
  reports,
}: Pick<Decision, 'reports'>): { tie: ReportTie; reports: Reported[] }[] =>
  reportTies
    .map((tie) => ({
      tie,
      reports: reports
        .filter(({ statement }) => (statement.tie ?? 'none') === tie)
        .sort((a, b) => compareProducts(a.product, b.product)),
    }))
    .filter((group) => group.reports.length > 0);

/** The products of a decision that stand in the catalogue, each once, certified or only reported. */
export const productsOf = (decision: Subject & Pick<Decision, 'reports'>): Product[] => [
  ...new Set([...linesOf(decision), ...decision.reports].map(({ product }) => product)),
];

/** The gaps of a decision, in that order. */
export function gapsOf({ data }: Pick<Decision, 'data'>): DecisionGap[] {
  const isMissing: Record<DecisionGap, boolean> = {
    number: data.number === undefined || data.numberIs === 'completed',
    day: startOf(data)?.is !== 'signed',
    list: data.listRead !== 'whole',
    text: data.textUrl === undefined,
  };
  return decisionGaps.filter((gap) => isMissing[gap]);
}

/** The year of a decision, as far as its day or its start of validity tells. */
export const yearOf = ({ data }: Pick<Decision, 'data'>): string | undefined =>
  (data.signedOn ?? data.validFrom)?.slice(0, 4);

interface ProvinceGroup {
  /** Its present name; nothing for decisions of a ministry. */
  province: string | undefined;
  decisions: Decision[];
}
export interface YearGroup {
  /** Nothing for decisions of which no year is known. */
  year: string | undefined;
  provinces: ProvinceGroup[];
}

/** Decisions by year, newest first, and within it by province; the ministries stand before the provinces. */
export const decisionsByYear = (decisions: readonly Decision[]): YearGroup[] =>
  [...Map.groupBy(decisions, yearOf)]
    .map(([year, own]) => ({ year, provinces: decisionsByProvince(own) }))
    .sort((a, b) => ((a.year ?? '') < (b.year ?? '') ? 1 : -1));

/** Decisions by province, in the order of the alphabet; the ministries stand first. */
export const decisionsByProvince = (decisions: readonly Decision[]): ProvinceGroup[] =>
  [...Map.groupBy(decisions, ({ data }) => data.province)]
    .map(([province, own]) => ({ province, decisions: own }))
    .sort((a, b) => compareNames(a.province ?? '', b.province ?? ''));

const compareProducts = (a: Product, b: Product): number =>
  compareNames(a.data.name.vi, b.data.name.vi) || (a.id < b.id ? -1 : 1);

/**
 * The present province of a decision, where its body does not name it already: a district's, or one of a
 * province that has gone into another.
 */
export const provinceBeside = ({ data }: Pick<Decision, 'data'>): string | undefined =>
  data.province !== undefined && data.issuingAuthority.name.includes(data.province)
    ? undefined
    : data.province;
