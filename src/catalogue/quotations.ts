import type { evidenceLevels, Source } from '../schema/source.ts';
import { recordsWithPage } from './by-collection.ts';
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
  const sources: Source[] = recordsWithPage(catalogue).flatMap(({ data }) => data.sources);
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
