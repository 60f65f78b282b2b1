/**
 * What changes in the certificates of a catalogue, worked out of their dates: nobody writes news for
 * it. Only decisions count; what a plan or the press says of a rank changes nothing.
 */
import { type CertificateStatus, turnsOf } from '../domain/certificate-life.ts';
import { addMonths } from '../lib/day.ts';
import { compareNames } from '../lib/fold.ts';
import { VALID_MONTHS } from '../domain/ocop-law.ts';
import { recordsOfLocality } from './areas.ts';
import type { Catalogue, Certificate, Product, Unit } from './records.ts';

const changeKinds = ['recognised', 'upgraded', 'renewed', 'lapsing', 'lapsed', 'recalled'] as const;
type ChangeKind = (typeof changeKinds)[number];

/** Something that happens to a certificate on a day, once. */
export interface Change {
  kind: ChangeKind;
  /** The day, `YYYY-MM-DD`; later than today for what will happen if nothing new is decided. */
  on: string;
  product: Product;
  certificate: Certificate;
}

/** Months back: as long as a certificate lives, so that each one in force has its beginning in the list. */
const PAST_MONTHS = VALID_MONTHS;
/** Months ahead, counted from the day of the build. */
const AHEAD_MONTHS = 12;

/** All changes of a catalogue in the months around its day, newest first; on one day by name. */
export const changesOf = (catalogue: Catalogue): Change[] =>
  changesAmong(catalogue.products, catalogue.today);

/** The changes of a locality; of a former district or a province, those of its communes too. */
export const changesIn = (locality: Unit, today: string): Change[] =>
  changesAmong(recordsOfLocality(locality).products, today);

/** What has happened by a day, without what is still ahead: this is what a feed tells. */
export const pastChanges = (changes: readonly Change[], today: string): Change[] =>
  changes.filter(({ on }) => on <= today);

/** What will happen if nothing new is decided, the nearest first. */
export const aheadChanges = (changes: readonly Change[], today: string): Change[] =>
  changes.filter(({ on }) => on > today).reverse();

function changesAmong(products: readonly Product[], today: string): Change[] {
  const from = addMonths(today, -PAST_MONTHS);
  const to = addMonths(today, AHEAD_MONTHS);
  return products
    .flatMap((product) =>
      product.certificates.flatMap((certificate) =>
        daysOf(certificate).map(([kind, on]): Change => ({ kind, on, product, certificate })),
      ),
    )
    .filter(({ on }) => on >= from && on <= to)
    .sort(newestFirst);
}

function newestFirst(a: Change, b: Change): number {
  if (a.on !== b.on) return a.on < b.on ? 1 : -1;
  return (
    compareNames(a.product.data.name.vi, b.product.data.name.vi) ||
    (a.product.id < b.product.id ? -1 : 1)
  );
}

const beginnings = { first: 'recognised', upgrade: 'upgraded', reassessment: 'renewed' } as const;
/** What a decision is that nobody says more of: a recognition. */
const beginningOf = (kind: keyof typeof beginnings | undefined): ChangeKind =>
  kind === undefined ? 'recognised' : beginnings[kind];
/** The changes of status that are listed; a replacement is listed as a change of the new certificate instead. */
const turnKinds: Partial<Record<CertificateStatus, ChangeKind>> = {
  due: 'lapsing',
  expired: 'lapsed',
  recalled: 'recalled',
};

/**
 * The days of one certificate: its beginning; the first day of its re-evaluation window (180 days
 * before the end, Decision 26/2026/QĐ-TTg art. 7.6a); the first day without it (art. 4.3, 12.3); its
 * recall (art. 9). What a recall or a newer certificate has come before does not happen any more.
 */
function daysOf({ data, dates }: Certificate): [ChangeKind, string][] {
  const { issuedOn } = dates;
  return [
    [beginningOf(data.kind), issuedOn],
    ...turnsOf(dates).flatMap(({ on, status }): [ChangeKind, string][] => {
      const kind = turnKinds[status];
      // One whose term is so short that its window is open from the first day has only begun.
      return kind === undefined || (kind === 'lapsing' && on === issuedOn) ? [] : [[kind, on]];
    }),
  ];
}
