import type { Legislation } from 'schema-dts';
import { startOf } from '../../catalogue/decision.ts';
import { linesOf } from '../../catalogue/decision-lines.ts';
import { nameOf } from '../../catalogue/record-name.ts';
import type { Decision } from '../../catalogue/records.ts';
import { type Lang, pick } from '../../i18n/index.ts';
import { absoluteUrl, recordPath } from '../addresses/index.ts';
import { summaryOf } from '../sentences/summary.ts';
import { idOf } from './graph.ts';

/**
 * A decision as schema.org's `Legislation`: that type takes in single acts of a state body, with its number,
 * its body and its day. `GovernmentService` would be what an office offers, not what it has decided. Whether
 * it is in force is not said of it: its certificates have each their own term.
 */
export function decisionThing(decision: Decision, lang: Lang): Legislation {
  const { data } = decision;
  const start = startOf(data);
  const lines = linesOf(decision);
  return {
    '@type': 'Legislation',
    '@id': idOf(decision),
    url: absoluteUrl(recordPath(decision, lang)),
    name: pick(nameOf(decision), lang).text,
    description: summaryOf(decision, lang).text,
    inLanguage: 'vi',
    legislationType: 'Quyết định',
    ...(data.number !== undefined && { legislationIdentifier: data.number }),
    // A month or a year is no date, and the start of validity is not the day of signing.
    ...(start?.is === 'signed' && { legislationDate: start.on }),
    legislationPassedBy: { '@type': 'GovernmentOrganization', name: data.issuingAuthority.name },
    ...(data.province !== undefined && {
      spatialCoverage: { '@type': 'AdministrativeArea', name: data.province },
    }),
    ...(data.textUrl !== undefined && {
      encoding: { '@type': 'LegislationObject', contentUrl: data.textUrl, inLanguage: 'vi' },
    }),
    ...(lines.length > 0 && { about: lines.map(({ product }) => ({ '@id': idOf(product) })) }),
  };
}
