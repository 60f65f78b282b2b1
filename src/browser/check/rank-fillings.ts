import { isInForce } from '../../domain/certificate-life.ts';
import { type CheckCertificate, type CheckRecord, statusOf } from '../../domain/check/register.ts';
import { reportMark, type ReportStatus, reportStatusOn } from '../../domain/statement-term.ts';
import { bodyWords } from '../../i18n/bodies.ts';
import type { CheckAnswer } from '../../i18n/vi/check.ts';
import type { Filling, Parts } from '../kit/templates.ts';

/** What is known of a record on a day, as an answer of the check page is named. */
export type CheckState = Exclude<CheckAnswer, 'notFound'> | 'maker';

/** What a report is worth on a day; nothing where a certificate speaks, or nobody. */
const reportOn = ({ said }: CheckRecord, today: string): ReportStatus | undefined =>
  said && reportStatusOn(said, today);

/** The state of a record on a day: the status of its certificate, or what is reported of it when it has none. */
export function stateOf(
  record: CheckRecord,
  certificate: CheckCertificate | undefined,
  today: string,
): CheckState {
  if (certificate) return statusOf(certificate, today);
  const report = reportOn(record, today);
  if (report) return report === 'mayBeInForce' || report === 'unknown' ? 'stated' : report;
  if (record.assessed) return 'assessed';
  return record.evidence === 'planned' || record.evidence === 'speciality'
    ? record.evidence
    : 'maker';
}

/** That state as a value of `data-status`. */
export function statusMark(state: CheckState): string {
  switch (state) {
    case 'speciality':
    case 'maker':
      return 'none';
    case 'assessed':
      return 'planned';
    case 'mayHaveEnded':
    case 'outOfTerm':
      return reportMark(state);
    default:
      return state;
  }
}

/** The state of a product without a certificate in a line. */
export function stateLine(parts: Parts, record: CheckRecord, today: string): string {
  const report = reportOn(record, today);
  if (report) return parts.say(`state.${report}`);
  return record.assessed
    ? assessedWords(parts, record.assessed)
    : parts.say(`evidence.${record.evidence ?? 'maker'}`);
}

const assessedWords = (parts: Parts, { stars }: NonNullable<CheckRecord['assessed']>): string =>
  stars === undefined ? parts.say('assessed') : parts.say(`assessed.${stars}`);

/**
 * The words about a product's stars and certificate on a day, by the slots of a part that they fill.
 *
 * @param certificate the certificate that the part is about; undefined for a product without one
 */
export const rankFillings = (
  parts: Parts,
  record: CheckRecord,
  certificate: CheckCertificate | undefined,
  today: string,
): Record<string, Filling> =>
  certificate ? decided(parts, certificate, today) : undecided(parts, record, today);

function decided(
  parts: Parts,
  certificate: CheckCertificate,
  today: string,
): Record<string, Filling> {
  const status = statusOf(certificate, today);
  const { stars } = certificate;
  return {
    stars: isInForce(status) ? { stars, basis: 'certified' } : undefined,
    rank: parts.say(`rank.${stars}.${status}`),
    now: parts.say(`status.${status}`),
    today: { day: today },
    by: { words: bodyWords(certificate.by) },
    number: certificate.number,
    issuedLabel: parts.say(certificate.fromValidity ? 'validFrom' : 'issuedOn'),
    issued: { day: certificate.issuedOn },
    expiresLabel: parts.say(`expires.${status}`),
    expires: { day: certificate.expiresOn },
    extended: { day: certificate.extendedUntil },
    recalled: { day: certificate.recalledOn },
    recallNumber: certificate.recall && `${certificate.recall.number}, ${certificate.recall.by}`,
    said: undefined,
    end: undefined,
  };
}

function undecided(parts: Parts, record: CheckRecord, today: string): Record<string, Filling> {
  const { kind, evidence, said } = record;
  const report = reportOn(record, today);
  return {
    today: report && kind === 'product' ? { day: today } : undefined,
    by: undefined,
    number: undefined,
    issued: undefined,
    expires: undefined,
    extended: undefined,
    recalled: undefined,
    recallNumber: undefined,
    heading: undefined,
    stars:
      report && said?.stars !== undefined
        ? { stars: said.stars, basis: reportMark(report) }
        : undefined,
    rank: kind === 'product' ? rankWords(parts, record) : undefined,
    now:
      kind === 'product'
        ? report
          ? parts.say(`report.${report}`)
          : parts.say(evidence === 'speciality' ? 'specialityNote' : 'notRecognised')
        : undefined,
    said: said?.on === undefined ? undefined : { day: said.on },
    end: { day: said?.lastEnd },
  };
}

/** The rank of a product without a certificate, in words. */
function rankWords(parts: Parts, { evidence, said, assessed }: CheckRecord): string {
  if (assessed) return assessedWords(parts, assessed);
  if (!said) return parts.say(evidence === 'planned' ? 'planned' : 'speciality');
  const basis = parts.say(`basis.${said.basis}`);
  return said.stars === undefined
    ? parts.say(said.range ? 'statedRange' : 'statedNoRank', { basis })
    : parts.say('stated', { '': parts.say(`rank.${said.stars}`), basis });
}
