import { listOfAll } from '../../lib/list-of-all.ts';
import type { CertificateDates } from '../certificate-life.ts';
import type { KindWith } from '../record-kinds.ts';
import type { ReportedTerm } from '../statement-term.ts';

/** Kinds that are searched, in the order in which equals are shown. */
export const searchKinds = listOfAll<SearchKind>()([
  'product',
  'province',
  'locality',
  'destination',
  'producer',
  'point-of-sale',
  'route',
  'event',
  'story',
  'decision',
]);
export type SearchKind = KindWith<'isSearched', true>;

/** How well a product's rank is known; the first letter of each is what the files hold. */
export type SearchEvidence = 'verified' | 'stated' | 'outOfTerm' | 'planned' | 'speciality';

/** What a result shows. */
export interface SearchRecord {
  kind: SearchKind;
  id: string;
  name: string;
  /** The name is Vietnamese, on an English page. */
  isForeign?: boolean;
  /** `Chiêm Hóa, Tuyên Quang` */
  place?: string;
  summary: string;
  /** The summary is Vietnamese, on an English page. */
  isSummaryForeign?: boolean;
  /** Of a producer of which no product is here: it runs a sight, or its products are not known. */
  makesNothing?: true;
  /** Of a product. */
  evidence?: SearchEvidence;
  /** The rank that its leading certificate gives, or that a source states. */
  stars?: number;
  /** Of its leading certificate: whether its stars are gold is for the day of reading to say. */
  dates?: CertificateDates;
  /** How long what is only reported of it can have lasted: whether that is over is for the day of reading too. */
  term?: ReportedTerm;
  /** The kind of product, when the law requires a notice wherever it is shown. */
  law?: string;
}

/** What a record is found by, beside its name, its place and its summary. */
export interface SearchEntry extends SearchRecord {
  /** Other whole names: `Chiêm Hóa` of `Xã Chiêm Hóa`. */
  names: string[];
  aliases: string[];
  codes: string[];
  places: string[];
  makers: string[];
  others: string[];
}
