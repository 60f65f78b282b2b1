/**
 * What officers of the commune or the province should look at next: certificates that end, ranks
 * without a decision, facts that have grown old, pictures and translations that are missing. Each line
 * names the file and the field to edit. Pure: a catalogue and its day in, lines out.
 */
import { reassessmentWindow } from '../domain/certificate-life.ts';
import { recordKinds } from '../domain/record-kinds.ts';
import { addDays, addMonths, daysBetween, lastDayOf } from '../lib/day.ts';
import { compareNames } from '../lib/fold.ts';
import type { Statement } from '../schema/certificate.ts';
import { collections } from '../schema/collections.ts';
import type { Consent } from '../schema/person.ts';
import { valuesAt } from '../schema/walk.ts';
import { collectionOf, recordsWithPage } from './by-collection.ts';
import { statementStars } from './certificate.ts';
import { nameOf } from './record-name.ts';
import { isThere, operatingStatusOf } from './operating-status.ts';
import type {
  AnyRecord,
  Catalogue,
  Certificate,
  ExcludedFile,
  Marketplace,
  Product,
} from './records.ts';
import { bilingualPathsOf } from './rules/bilingual.ts';

/** The headings of the list, in the order in which they are shown. */
export const watchTopics = [
  'tooLate',
  'windowOpen',
  'lapses',
  'extended',
  'lapsed',
  'recalled',
  'evidence',
  'stale',
  'consent',
  'ask',
  'photo',
  'translation',
] as const;
export type WatchTopic = (typeof watchTopics)[number];

/** Why a rank, or what goes with it, is not proved. */
const evidenceGaps = [
  'reportOver',
  'reportMayBeOver',
  'decisionUnknown',
  'rangeOnly',
  'resultUnknown',
  'starsNotRecorded',
  'makerUnknown',
  'groupGuessed',
] as const;
type EvidenceGap = (typeof evidenceGaps)[number];

/** What has grown old, or never had a date. */
const staleFacts = ['price', 'undatedPrice', 'link', 'uncheckedLink', 'standing'] as const;
type StaleFact = (typeof staleFacts)[number];

/** What a line says beside its record; the words for it are in the dictionaries. */
export type WatchDetail =
  | { topic: 'lapses' | 'windowOpen' | 'tooLate'; days: number; submittedOn: string | undefined }
  | { topic: 'extended' | 'lapsed' | 'recalled' | 'consent' | 'photo' }
  | { topic: 'evidence'; gap: EvidenceGap; stars?: number | undefined }
  | { topic: 'stale'; fact: StaleFact }
  | { topic: 'ask'; questions: readonly { vi: string; en?: string | undefined }[] }
  | { topic: 'translation'; missing: number };

export interface WatchLine {
  record: AnyRecord | Marketplace;
  /** Path from the project's folder: `content/products/banh-gai.json`. */
  file: string;
  /** The field in it, as `npm run check` names fields: `certificates.0.expiresOn`. */
  field: string;
  /** The day that the line hangs on, if any: for a certificate its last day. May be partial for old facts. */
  on: string | undefined;
  detail: WatchDetail;
}

export interface WatchList {
  /** The day for which it holds, `YYYY-MM-DD`. */
  today: string;
  byTopic: Record<WatchTopic, WatchLine[]>;
  /** What the release is without, and why; it comes before everything else. */
  excluded: readonly ExcludedFile[];
}

/** How far ahead ends of certificates are listed. */
const AHEAD_MONTHS = 12;
/** A price is believed for a year, as in the rule `freshness`. */
const PRICE_MONTHS = 12;
/** A link that nobody has opened for so many days may lead nowhere. */
const LINK_DAYS = 180;
/** A consent is asked for again before it ends: the release stops on the day after. */
const CONSENT_DAYS = 90;

/** The watch list of a catalogue, for its day. Within a topic the nearest day first, then by name. */
export function watchList(catalogue: Catalogue): WatchList {
  const { today } = catalogue;
  const records: (AnyRecord | Marketplace)[] = [
    ...recordsWithPage(catalogue),
    ...catalogue.marketplaces,
  ];
  const lines = [
    ...catalogue.products.flatMap((product) => [
      ...certificateLines(product, today),
      ...evidenceLines(product),
      ...productFacts(product, today),
    ]),
    ...records.flatMap((record) => [
      ...operatingStatusLines(record, today),
      ...consentLines(record, today),
      ...askLines(record),
      ...photoLines(record),
      ...translationLines(record),
    ]),
  ].sort(byDayThenName);
  const grouped = Map.groupBy(lines, ({ detail }) => detail.topic);
  return {
    today,
    byTopic: Object.fromEntries(
      watchTopics.map((topic) => [topic, grouped.get(topic) ?? []]),
    ) as WatchList['byTopic'],
    excluded: catalogue.excluded,
  };
}

/** Lines by month of their day, `2027-02` first; for the list of ends. */
export const byMonth = (lines: readonly WatchLine[]): Map<string, WatchLine[]> =>
  Map.groupBy(lines, ({ on }) => on?.slice(0, 7) ?? '');

function byDayThenName(a: WatchLine, b: WatchLine): number {
  const [dayA, dayB] = [a.on ?? '9', b.on ?? '9'];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return compareNames(nameOf(a.record).vi, nameOf(b.record).vi) || (a.file < b.file ? -1 : 1);
}

function line(
  record: WatchLine['record'],
  field: string,
  detail: WatchDetail,
  on?: string,
): WatchLine {
  return { record, file: `content/${collectionOf(record)}/${record.id}.json`, field, on, detail };
}

/**
 * What the dates of a product's certificate ask for. The window for a re-evaluation file is 180 to
 * 120 days before the end, both days included (Decision 26/2026/QĐ-TTg art. 7.6a).
 */
function certificateLines(product: Product, today: string): WatchLine[] {
  const { certificate } = product;
  if (!certificate) return [];
  const { dates, status, inForce, data } = certificate;
  const at = `certificates.${(product.data.certificates ?? []).findIndex(({ decision }) => decision === data.decision)}`;
  if (status === 'recalled') {
    return [line(product, `${at}.recall`, { topic: 'recalled' }, dates.recalledOn)];
  }
  if (status === 'expired') {
    return [line(product, endField(at, certificate), { topic: 'lapsed' }, certificate.lastDay)];
  }
  if (status === 'extended') {
    return [line(product, `${at}.extendedUntil.on`, { topic: 'extended' }, dates.extendedUntil)];
  }
  if (!inForce) return [];
  const days = daysBetween(today, dates.expiresOn);
  const of = (topic: 'lapses' | 'windowOpen' | 'tooLate') =>
    line(
      product,
      endField(at, certificate),
      { topic, days, submittedOn: data.reassessment?.submittedOn },
      dates.expiresOn,
    );
  const { opensOn, closesOn } = reassessmentWindow(dates.expiresOn);
  return [
    ...(today > closesOn ? [of('tooLate')] : today >= opensOn ? [of('windowOpen')] : []),
    ...(dates.expiresOn <= addMonths(today, AHEAD_MONTHS) ? [of('lapses')] : []),
  ];
}

/** An end that is computed is mended at the decision, which has the day of issue. */
const endField = (at: string, { expiryIs }: Certificate): string =>
  `${at}.${expiryIs === 'printed' ? 'expiresOn' : 'decision'}`;

/** What nobody has proved: a rank that is only said, a result that is not known, a maker, a group. */
function evidenceLines(product: Product): WatchLine[] {
  const { data, evidence, statement, report } = product;
  const gap = (name: EvidenceGap, field: string, on?: string, stars?: number) =>
    line(product, field, { topic: 'evidence', gap: name, stars }, on);
  const statements = data.statements ?? [];
  const assessed = statements.findIndex(({ type }) => type === 'assessed');
  return [
    ...((evidence === 'stated' || evidence === 'outOfTerm') && statement
      ? [
          gap(
            reportGap(statement, report),
            `statements.${statements.indexOf(statement)}`,
            report?.status === 'outOfTerm' ? report.lastEnd : statement.on,
            statementStars(statement),
          ),
        ]
      : []),
    ...(evidence === 'planned' && assessed !== -1
      ? [gap('resultUnknown', `statements.${assessed}`, statements[assessed]?.on)]
      : []),
    ...statements.flatMap((one, at) =>
      'starsStandIn' in one && one.starsStandIn === 'notRecorded'
        ? [gap('starsNotRecorded', `statements.${at}.starsStandIn`, undefined, statementStars(one))]
        : [],
    ),
    ...(data.certificates ?? []).flatMap(({ starsStandIn, stars }, at) =>
      starsStandIn === 'notRecorded'
        ? [gap('starsNotRecorded', `certificates.${at}.starsStandIn`, undefined, stars)]
        : [],
    ),
    ...(data.producer === undefined ? [gap('makerUnknown', 'producer')] : []),
    ...(data.productGroupBasis === 'inferred' ? [gap('groupGuessed', 'productGroupBasis')] : []),
  ];
}

/** What to ask about a rank that is only reported: first whether it was renewed, once its term is or may be over. */
function reportGap({ type }: Statement, report: Product['report']): EvidenceGap {
  if (report?.status === 'outOfTerm') return 'reportOver';
  if (type === 'rangeRecognised') return 'rangeOnly';
  return report?.status === 'mayHaveEnded' ? 'reportMayBeOver' : 'decisionUnknown';
}

/** Prices and links of a product that nobody has looked at for long. */
function productFacts(product: Product, today: string): WatchLine[] {
  const { indicativePrices = [], salesChannels = [], traceability } = product.data;
  const stale = (fact: StaleFact, field: string, on?: string) =>
    line(product, field, { topic: 'stale', fact }, on);
  const link = (field: string, checkedOn: string | undefined) =>
    checkedOn === undefined
      ? [stale('uncheckedLink', field)]
      : checkedOn < addDays(today, -LINK_DAYS)
        ? [stale('link', field, checkedOn)]
        : [];
  return [
    ...indicativePrices.flatMap(({ asOf }, at) =>
      asOf === undefined
        ? [stale('undatedPrice', `indicativePrices.${at}.asOf`)]
        : addMonths(lastDayOf(asOf), PRICE_MONTHS) < today
          ? [stale('price', `indicativePrices.${at}.asOf`, asOf)]
          : [],
    ),
    ...salesChannels.flatMap(({ url, lastChecked }, at) =>
      url === undefined ? [] : link(`salesChannels.${at}.lastChecked`, lastChecked),
    ),
    ...(traceability ? link('traceability.lastChecked', traceability.lastChecked) : []),
  ];
}

/** Shops of which nobody has said for a year that they are open; marketplaces nobody has looked at. */
function operatingStatusLines(record: WatchLine['record'], today: string): WatchLine[] {
  if (record.kind === 'point-of-sale') {
    const { asOf } = record.data.status;
    if (!isThere(record.data) || operatingStatusOf(record.data, today) === 'open') return [];
    return [line(record, 'status.asOf', { topic: 'stale', fact: 'standing' }, asOf)];
  }
  if (record.kind !== 'marketplace' || record.data.status === 'closed') return [];
  const { lastChecked } = record.data;
  if (lastChecked !== undefined && lastChecked >= addDays(today, -LINK_DAYS)) return [];
  const fact = lastChecked === undefined ? 'uncheckedLink' : 'link';
  return [line(record, 'lastChecked', { topic: 'stale', fact }, lastChecked)];
}

/** Consents that end soon (Law 91/2025/QH15): asked for again in time, or what they cover goes. */
function consentLines(record: WatchLine['record'], today: string): WatchLine[] {
  const limit = addDays(today, CONSENT_DAYS);
  const given: [field: string, consent: Consent | undefined][] = [
    ['consent', 'consent' in record.data ? record.data.consent : undefined],
    ...('photos' in record.data ? (record.data.photos ?? []) : []).map(
      ({ consent }, at): [string, Consent | undefined] => [`photos.${at}.consent`, consent],
    ),
  ];
  return given.flatMap(([field, consent]) =>
    consent?.expiresOn !== undefined && consent.expiresOn <= limit
      ? [line(record, `${field}.expiresOn`, { topic: 'consent' }, consent.expiresOn)]
      : [],
  );
}

/** What the person who wrote the entry has noted as still to be asked: one line an entry. */
function askLines(record: WatchLine['record']): WatchLine[] {
  const questions = 'missing' in record.data ? (record.data.missing ?? []) : [];
  return questions.length > 0 ? [line(record, 'missing', { topic: 'ask', questions })] : [];
}

const photoLines = (record: WatchLine['record']): WatchLine[] =>
  recordKinds[record.kind].photographs === 'wanted' && !hasPhotos(record)
    ? [line(record, 'photos', { topic: 'photo' })]
    : [];

const hasPhotos = ({ data }: WatchLine['record']): boolean =>
  'photos' in data && data.photos !== undefined && data.photos.length > 0;

/** One line for a record of which anything is not yet in English, with the first field that lacks it. */
function translationLines(record: WatchLine['record']): WatchLine[] {
  const name = collectionOf(record);
  const untranslated = bilingualPathsOf(collections[name]).flatMap((path) =>
    valuesAt(record.data, path).filter(({ value }) => (value as { en?: string }).en === undefined),
  );
  const [first] = untranslated;
  if (first) {
    const field = [...first.at, 'en'].join('.');
    return [line(record, field, { topic: 'translation', missing: untranslated.length })];
  }
  if (record.kind !== 'story' || record.body.en || record.data.origin === 'external') return [];
  const file = `content/stories/en/${record.id}.md`;
  return [{ ...line(record, '', { topic: 'translation', missing: 1 }), file }];
}
