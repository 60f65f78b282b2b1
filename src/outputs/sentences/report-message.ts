/**
 * Messages to the body that answers for the site, ready to send: what is wrong with a page, or goods
 * that look fake. Nothing is posted and nothing is published; a visitor sends them with their own
 * mail, telephone or Zalo.
 */
import { provinceOf } from '../../catalogue/address.ts';
import { hasTrait } from '../../catalogue/by-collection.ts';
import type { AnyRecord, Product, Unit } from '../../catalogue/records.ts';
import type { KindWith } from '../../domain/record-kinds.ts';
import { formatDate } from '../../i18n/format.ts';
import { type Lang, pick, useStrings } from '../../i18n/index.ts';
import { mailLink, telLink, zaloLink } from '../../lib/contact-links.ts';
import type { SiteData } from '../../schema/site.ts';
import { absoluteUrl, recordPath } from '../addresses/index.ts';

const reportKinds = ['mistake', 'fake'] as const;
type ReportKind = (typeof reportKinds)[number];

/** What a page with reports is about. */
export type ReportedRecord = Extract<AnyRecord, { kind: KindWith<'isReported', true> }>;

/** Whether the page of a record says how to report a mistake or a fake. */
export const isReported = (record: AnyRecord): record is ReportedRecord =>
  hasTrait(record, 'isReported');

interface ReportMessage {
  kind: ReportKind;
  subject: string;
  /** Plain lines; it ends with questions that the sender answers. */
  text: string;
  /** `mailto:` with subject and text, when somebody receives e-mail. */
  mailto: string | undefined;
  /** Whom to turn to when the site has nobody: an office in general words. */
  elsewhere: string;
}

/** Who receives reports, and the reports on one record. */
export interface Report {
  /** The name of the body, when it is official. */
  receiver: { vi: string; en?: string | undefined } | undefined;
  /** The telephone as people read it. */
  phone: string | undefined;
  tel: string | undefined;
  zalo: string | undefined;
  /** A page of the managing body for reports. */
  form: string | undefined;
  email: string | undefined;
  messages: ReportMessage[];
}

/** Everything that the report section of a record's page prints. */
export function reportOn(
  record: ReportedRecord,
  site: SiteData,
  today: string,
  lang: Lang,
): Report {
  const { managingBody: body, report } = site;
  const official = body.official ? body : undefined;
  const email = report?.email ?? official?.email;
  return {
    receiver: official?.name,
    email,
    phone: official?.phone,
    tel: official && telLink(official.phone),
    zalo: official && zaloLink(official.phone),
    form: report?.url,
    messages: reportKinds.map((kind) => messageOf(kind, record, today, lang, email)),
  };
}

function messageOf(
  kind: ReportKind,
  record: ReportedRecord,
  today: string,
  lang: Lang,
  email: string | undefined,
): ReportMessage {
  const t = useStrings(lang).report;
  // Whoever receives it reads Vietnamese, so the name is the one that stands on the pack.
  const isOutside = 'outsideArea' in record.data && record.data.outsideArea;
  const home = isOutside ? undefined : record.locality;
  const address = 'address' in record.data ? record.data.address : undefined;
  const subject = t.subjects[kind](record.data.name.vi);
  const text = [
    subject,
    ...factLines(record, today, lang),
    '',
    ...t.ask[kind].flatMap((question) => [question, '']),
  ].join('\n');
  return {
    kind,
    subject,
    text,
    mailto: email === undefined ? undefined : mailLink(email, subject, text),
    elsewhere:
      kind === 'mistake'
        ? t.nobodyMistake(communeOf(home, lang) ?? t.yourCommune)
        : t.nobodyFake(provinceOf(address, home) ?? t.yourCommune),
  };
}

/** A former district has no office any more, and a province is not the office next door: neither is named. */
const communeOf = (locality: Unit | undefined, lang: Lang): string | undefined =>
  locality === undefined || locality.kind === 'province' || locality.data.level === 'formerDistrict'
    ? undefined
    : pick(locality.data.name, lang).text;

/** What identifies the thing and the page: address, codes, decision, and for which day it was built. */
function factLines(record: ReportedRecord, today: string, lang: Lang): string[] {
  const t = useStrings(lang).report.lines;
  const lines: [label: string, value: string | undefined][] = [
    [t.page, absoluteUrl(recordPath(record, lang))],
    [t.code, `${record.kind} ${record.id}`],
    ...(record.kind === 'product' ? productLines(record, lang) : []),
    [t.built, formatDate(today, lang)],
  ];
  return lines.flatMap(([label, value]) => (value === undefined ? [] : [`${label}: ${value}`]));
}

function productLines(
  { data, certificate }: Product,
  lang: Lang,
): [label: string, value: string | undefined][] {
  const t = useStrings(lang).report.lines;
  const decision =
    certificate &&
    `${certificate.data.decisionNumber}, ${formatDate(certificate.data.issuedOn, lang)}`;
  return [
    [t.ocopCode, data.ocopCode],
    [t.decision, decision],
  ];
}
