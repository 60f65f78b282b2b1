import type { Problem } from '../problem.ts';
import type { Entries } from '../read/index.ts';
import { certificates } from './certificates.ts';
import { consent } from './consent.ts';
import { duplicates } from './duplicates.ts';
import { freshness } from './freshness.ts';
import { photos } from './photos.ts';
import { places } from './places.ts';
import { references } from './references.ts';
import type { Rule } from './rule.ts';
import { sources } from './sources.ts';
import { stories } from './stories.ts';
import { words } from './words.ts';

/** Everything that must hold among the files, in the order in which problems are reported. */
export const rules: readonly Rule[] = [references, sources, certificates, consent, photos, duplicates, stories, words, places, freshness];

/** All problems that the rules find among entries that are each well-formed. */
export const checkRules = (entries: Entries, today: string): Problem[] => rules.flatMap((rule) => rule.check(entries, today));
