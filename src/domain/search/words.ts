import type { Spelling } from '../../lib/fold.ts';

/** Where a word may stand in a record, what counts most first. */
export const fields = ['name', 'alias', 'code', 'place', 'maker', 'other', 'text'] as const;
export type Field = (typeof fields)[number];

/** Words of one phrase are numbered from a multiple of this, so that two phrases never touch. */
export const PHRASE_LENGTH = 24;
/** Phrases of one field that are kept apart: a commune may have taken in a dozen, each with two names. */
export const MAX_PHRASES = 60;

/** One place where a word stands. */
export interface Hit {
  record: number;
  field: Field;
  /** Its place: the phrase's number times `PHRASE_LENGTH`, plus the place in the phrase, from 0. */
  at: number;
  /** Words in that phrase. */
  of: number;
}

/** A word of the index as it is written there, with all its places. */
export interface Form extends Spelling {
  hits: readonly Hit[];
}
