/**
 * What has become of the certificates of a decision. Pure and small: the build sorts its products with it, and
 * the browser does so again for the visitor's own day.
 */
import type { CertificateStatus } from './certificate-life.ts';

/** What may have become of a certificate, in the order in which a page shows it. */
export const lineStates = ['inForce', 'ahead', 'ended', 'withdrawn'] as const;
export type LineState = (typeof lineStates)[number];

const stateByStatus = {
  notYet: 'ahead',
  valid: 'inForce',
  due: 'inForce',
  extended: 'inForce',
  expired: 'ended',
  superseded: 'ended',
  recalled: 'withdrawn',
} as const satisfies Record<CertificateStatus, LineState>;

/** Under which heading a certificate of that status stands on the page of its decision. */
export const lineStateOf = (status: CertificateStatus): LineState => stateByStatus[status];

/** The days in force of certificates that have the same ones, `YYYY-MM-DD`. */
export interface InForceSpan {
  from: string;
  /** The last day on which they count. */
  until: string;
  count: number;
}

/**
 * How many certificates count on a day, whether some are still to begin, and the last days of the first and of
 * the last of them to end.
 */
export function inForceOn(
  spans: readonly InForceSpan[],
  today: string,
): { count: number; isAhead: boolean; firstEnd?: string; lastEnd?: string } {
  const current = spans.filter(({ from, until }) => from <= today && today <= until);
  const ends = current.map(({ until }) => until).sort();
  const [firstEnd] = ends;
  const lastEnd = ends.at(-1);
  return {
    count: current.reduce((sum, { count }) => sum + count, 0),
    isAhead: spans.some(({ from }) => today < from),
    ...(firstEnd !== undefined && { firstEnd }),
    ...(lastEnd !== undefined && { lastEnd }),
  };
}

/** Spans as an attribute of a page holds them: `2024-08-06/2027-08-06/3 …`; `readSpans` reads it. */
export const writeSpans = (spans: readonly InForceSpan[]): string =>
  spans.map(({ from, until, count }) => `${from}/${until}/${count}`).join(' ');

/** The spans that such an attribute holds; none in an empty one. */
export const readSpans = (text: string): InForceSpan[] =>
  text
    .split(' ')
    .filter((span) => span !== '')
    .map((span) => {
      const [from = '', until = '', count = ''] = span.split('/');
      return { from, until, count: Number(count) };
    });

/** Why products are only reported of a decision, the best reason first; `none` where no reason is recorded. */
export const reportTies = ['list', 'joined', 'translated', 'none'] as const;
export type ReportTie = (typeof reportTies)[number];

/** What may not be known of a decision, and an officer can add. */
export const decisionGaps = ['number', 'day', 'list', 'text'] as const;
export type DecisionGap = (typeof decisionGaps)[number];

/** What a certificate can rest on, the nearest to the signed text first. */
export const grounds = ['signed', 'transcription', 'press'] as const;
export type Ground = (typeof grounds)[number];
