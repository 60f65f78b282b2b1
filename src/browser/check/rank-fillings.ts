import { isInForce } from '../../domain/certificate-life.ts';
import { type CheckCertificate, type CheckRecord, statusOf } from '../../domain/check/register.ts';
import type { Filling, Parts } from '../kit/templates.ts';

/** The state of a record on a day: the status of its certificate, or its level of evidence when it has none. */
export const stateOf = (
  record: CheckRecord,
  certificate: CheckCertificate | undefined,
  today: string,
): string => (certificate ? statusOf(certificate, today) : (record.evidence ?? 'maker'));

/** That state as a value of `data-status`. */
export const statusMark = (state: string): string =>
  state === 'speciality' || state === 'maker' ? 'none' : state;

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
  certificate ? decided(parts, certificate, today) : undecided(parts, record);

function decided(
  parts: Parts,
  certificate: CheckCertificate,
  today: string,
): Record<string, Filling> {
  const status = statusOf(certificate, today);
  const { stars } = certificate;
  return {
    stars: isInForce(status) ? { stars, stated: false } : undefined,
    rank: parts.say(`rank.${stars}.${status}`),
    now: parts.say(`status.${status}`),
    today: { day: today },
    by: certificate.by,
    number: certificate.number,
    issuedLabel: parts.say(certificate.fromValidity ? 'validFrom' : 'issuedOn'),
    issued: { day: certificate.issuedOn },
    expiresLabel: parts.say(`expires.${status}`),
    expires: { day: certificate.expiresOn },
    extended: { day: certificate.extendedUntil },
    recalled: { day: certificate.recalledOn },
    recallNumber: certificate.recall && `${certificate.recall.number}, ${certificate.recall.by}`,
    said: undefined,
  };
}

function undecided(parts: Parts, { kind, evidence, said }: CheckRecord): Record<string, Filling> {
  const basis = said && parts.say(`basis.${said.basis}`);
  const rank =
    said === undefined || basis === undefined
      ? parts.say(evidence === 'planned' ? 'planned' : 'speciality')
      : said.stars !== undefined
        ? parts.say('stated', { '': parts.say(`rank.${said.stars}`), basis })
        : parts.say(said.range ? 'statedRange' : 'statedNoRank', { basis });
  return {
    today: undefined,
    by: undefined,
    number: undefined,
    issued: undefined,
    expires: undefined,
    extended: undefined,
    recalled: undefined,
    recallNumber: undefined,
    heading: undefined,
    stars: said?.stars === undefined ? undefined : { stars: said.stars, stated: true },
    rank: kind === 'product' ? rank : undefined,
    now:
      kind === 'product'
        ? parts.say(evidence === 'speciality' ? 'specialityNote' : 'notCertificate')
        : undefined,
    said: said?.on === undefined ? undefined : { day: said.on },
  };
}
