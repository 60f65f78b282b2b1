import type { evidenceLevels, Source } from '../schema/source.ts';
import type { Catalogue } from './records.ts';

export type EvidenceLevel = (typeof evidenceLevels)[number];

/** How much the catalogue rests on what kind of source. */
export interface Quotations {
  total: number;
  byLevel: Record<EvidenceLevel, number>;
  /** Taken from notes and not read again at the source. */
  fromNotes: number;
}

/** Counts every quotation of every entry. */
export function countQuotations(catalogue: Catalogue): Quotations {
  const entries: { data: { sources: readonly Source[] } }[] = [
    ...catalogue.products,
    ...catalogue.producers,
    ...catalogue.pointsOfSale,
    ...catalogue.destinations,
    ...catalogue.routes,
    ...catalogue.events,
    ...catalogue.stories,
    ...catalogue.localities,
    ...catalogue.plans,
  ];
  const sources = entries.flatMap(({ data }) => data.sources);
  const count = (fits: (source: Source) => boolean) => sources.filter(fits).length;
  return {
    total: sources.length,
    byLevel: {
      A: count(({ evidence }) => evidence === 'A'),
      B1: count(({ evidence }) => evidence === 'B1'),
      B2: count(({ evidence }) => evidence === 'B2'),
      C: count(({ evidence }) => evidence === 'C'),
    },
    fromNotes: count(({ transcription }) => transcription === 'fromNotes'),
  };
}
