/**
 * The register of the check page: rows of keys in alphabetical order, cut into files ("shards") that
 * a phone can load one at a time, each with the records that its rows speak of.
 */
import {
  certificateStatus,
  type CertificateDates,
  type CertificateStatus,
  leadingOf,
} from '../certificate-life.ts';
import { lastIndexWhere } from '../../lib/lists.ts';
import type { ReportedTerm } from '../statement-term.ts';

/** Vietnamese, then English where there is one. */
export type BilingualPair = readonly [vi: string, en?: string];

export interface CheckCertificate extends CertificateDates {
  number: string;
  /** The id of the decision that grants it. */
  decision: string;
  stars: number;
  /** Who signed it. */
  by: string;
  /** Its first day is the start of validity: no source gives the day of signing. */
  fromValidity?: true | undefined;
  recall?: { number: string; by: string } | undefined;
}

/** The rank that a source states for a product without a decision, and how long it can have lasted. */
interface CheckStatement extends ReportedTerm {
  stars?: number | undefined;
  basis: string;
  on?: string | undefined;
  /** A whole range of products is meant. */
  range?: boolean | undefined;
}

/** What a decision says of itself. */
interface CheckDecision {
  by: string;
  /** The day, month or year that is known, and whether it is the start of validity. */
  on?: string | undefined;
  fromValidity?: true | undefined;
  /** How many products it names. */
  named?: number | undefined;
}

export interface CheckRecord {
  kind: 'product' | 'producer' | 'decision';
  id: string;
  name: BilingualPair;
  maker?: BilingualPair | undefined;
  /** Commune and province. */
  place: BilingualPair;
  evidence?: 'verified' | 'stated' | 'outOfTerm' | 'planned' | 'speciality';
  code?: string | undefined;
  gtin?: string | undefined;
  /** The kind of product, when the law requires a notice wherever it is shown. */
  law?: string | undefined;
  /** Newest first. */
  certificates?: CheckCertificate[] | undefined;
  said?: CheckStatement | undefined;
  /** A council has assessed it, and nobody says that it is recognised. */
  assessed?: { stars?: number | undefined } | undefined;
  /** Of a decision. */
  told?: CheckDecision | undefined;
}

/** A key, the record that it leads to, and which of its certificates it names. */
export type Row = readonly [key: string, record: number, certificate?: number];

export interface Shard {
  records: CheckRecord[];
  /** In the order of their keys. */
  rows: Row[];
}

/** Where the shards are. */
export interface Manifest {
  /** The key that each shard begins with, and its file. */
  shards: (readonly [from: string, file: string])[];
  /** Small enough to be kept whole for a visitor who is offline. */
  whole: boolean;
}

export interface Hit {
  record: CheckRecord;
  /** The place, in `record.certificates`, of the one that was asked for by its number. */
  certificate?: number | undefined;
}

/**
 * The shards that may hold a key or what begins with it. Mostly one; two where the border lies in
 * between.
 *
 * @param atMost how many may be loaded for one question
 * @returns their files, and whether there would be more
 */
export function shardsOf(
  { shards }: Manifest,
  key: string,
  atMost: number,
): { files: string[]; more: boolean } {
  const same = shards.findIndex(([from]) => from === key);
  // A key that fills several shards begins in the first of them; else it is in the last that begins before it.
  const first =
    same === -1
      ? Math.max(
          0,
          lastIndexWhere(shards, ([from]) => from < key),
        )
      : same;
  const all = shards.filter(([from], at) => at === first || (at > first && from.startsWith(key)));
  return { files: all.slice(0, atMost).map(([, file]) => file), more: all.length > atMost };
}

/** The records of shards whose keys begin with any of those asked for, each once, in the order of the shards. */
export function findHits(shards: readonly Shard[], keys: readonly string[]): Hit[] {
  const hits = new Map<string, Hit>();
  for (const key of keys) {
    for (const { records, rows } of shards) {
      for (const [found, at, certificate] of rows) {
        const record = records[at];
        if (!record || !found.startsWith(key)) continue;
        const id = `${record.kind}/${record.id}`;
        // A whole decision number speaks of that decision; its beginning, of the product.
        const named = found === key ? certificate : undefined;
        const known = hits.get(id);
        if (!known) hits.set(id, { record, certificate: named });
        else known.certificate ??= named;
      }
    }
  }
  return [...hits.values()];
}

export const statusOf = (certificate: CheckCertificate, today: string): CertificateStatus =>
  certificateStatus(certificate, today);

/** The certificate that counts on a day, as the catalogue chooses it. */
export const currentCertificate = (
  certificates: readonly CheckCertificate[] = [],
  today: string,
): CheckCertificate | undefined =>
  leadingOf(certificates, (certificate) => statusOf(certificate, today));
