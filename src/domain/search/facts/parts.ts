/**
 * What records are, apart from their words, as the search reads it: in parts, of which a query needs a few. A small
 * index has all of them in one file, `facts.json`; a large one has a file for each, `f/<name>.json`.
 *
 * Records are numbers, their places in the index. A list of records is written as the steps from one to the next.
 */
import type { CertificateDates } from '../../certificate-life.ts';
import type { OpeningTimes } from '../../opening-hours.ts';
import type { ReportedTerm } from '../../statement-term.ts';
import type { SearchKind } from '../records.ts';

/** A place on the map, in thousandths of a degree. */
export type PackedPoint = readonly [lat: number, lng: number];
export const POINT_STEPS = 1000;

/** `base`: what every joined query needs. */
export interface BasePart {
  /** How many records there are of each kind, in the order of their numbers. */
  kinds: readonly (readonly [SearchKind, number])[];
  /** The names of the parts of provinces: `p-an-giang`. */
  provinces: readonly string[];
  /** Of each unit, provinces first, then localities: the number of its province's part. A column. */
  provinceOf: string;
  /** Former provinces and districts of which there is no record: the province that each is in now, and its name. */
  olds: readonly (readonly [unit: number, name: string])[];
}

/** `ranks`: of each product its stars, and what says until when they hold. Columns. */
export interface RanksPart {
  stars: string;
  terms: readonly (readonly [dates: CertificateDates | 0, term?: ReportedTerm | 0])[];
  termOf: string;
}

/** `sorts`: of each product the number of its group in `groups`; and those that suit as gifts. */
export interface SortsPart {
  groups: readonly (readonly [id: string, sector: string])[];
  groupOf: string;
  gifts: readonly number[];
}

/** `prices`: of the few products of which a dated price is known, in đồng, with the last day on which it counts. */
export interface PricesPart {
  prices: readonly (readonly [product: number, amount: number, freshUntil: string])[];
}

/** `hours`: when places are open, by the clock or in the words of a source; and those that are no more, or not yet. */
export interface HoursPart {
  hours: readonly (readonly [place: number, times: OpeningTimes | 0, words: string])[];
  shut: readonly number[];
}

/** `p-…`: what is made, sold and lies in a province. */
export interface ProvincePart {
  /** By the number of a unit. */
  units: Readonly<Record<string, UnitHoldings>>;
  /** By the name, without marks, of a former province or district. */
  olds: Readonly<Record<string, readonly number[]>>;
  /** Where places are, and whether that is known better than by a commune. */
  points: readonly (readonly [place: number, lat: number, lng: number, isExact: 0 | 1])[];
  /** Shops that are neither planned only nor over, and what sources say is sold there. */
  shops: readonly (readonly [shop: number, products: readonly number[]])[];
}
export interface UnitHoldings {
  /** Records that lie, are made or are sold in it and are known no more exactly. */
  own: readonly number[];
  /** Of a former district: the units that it has become. */
  parts?: readonly number[];
  /** Its middle; of a province nothing, which says too little. */
  at?: PackedPoint;
}

/** Writes numbers as the steps between them, in their order. */
export function packSteps(numbers: Iterable<number>): number[] {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  return sorted.map((number, at) => number - (sorted[at - 1] ?? 0));
}

/** Reads what `packSteps` has written. */
export function unpackSteps(steps: readonly number[]): number[] {
  let number = 0;
  return steps.map((step) => (number += step));
}

/** Reads a part of the facts of an index by its name; asked as often as wanted, fetched once. */
export type ReadPart = <Part>(name: string) => Promise<Part>;
