import type { Problem } from '../problem.ts';
import type { Entries } from '../read/index.ts';
import { addresses } from './addresses.ts';
import { certificates } from './certificates.ts';
import { channels } from './channels.ts';
import { claims } from './claims.ts';
import { decisions } from './decisions.ts';
import { quotedStars } from './quoted-stars.ts';
import { consentExpired } from './consent-expired.ts';
import { consent } from './consent.ts';
import { duplicates } from './duplicates.ts';
import { events } from './events.ts';
import { facts } from './facts.ts';
import { freshness } from './freshness.ts';
import { hours } from './hours.ts';
import { localities } from './localities.ts';
import { notices } from './notices.ts';
import { personalData } from './personal-data.ts';
import { photos } from './photos.ts';
import { places } from './places.ts';
import { plans } from './plans.ts';
import { redirects } from './redirects.ts';
import { references } from './references.ts';
import type { Rule } from './rule.ts';
import { sources } from './sources.ts';
import { stories } from './stories.ts';

/** Everything that must hold among the files, by name, in the order in which problems are reported. */
const ruleTable = {
  references,
  redirects,
  sources,
  decisions,
  certificates,
  'quoted-stars': quotedStars,
  consent,
  'consent-expired': consentExpired,
  'personal-data': personalData,
  photos,
  duplicates,
  channels,
  localities,
  addresses,
  plans,
  stories,
  claims,
  places,
  events,
  hours,
  notices,
  freshness,
  facts,
} satisfies Record<string, Rule>;

/** The rules with their names, in that order. */
export const rules: readonly (Rule & { name: string })[] = Object.entries(ruleTable).map(
  ([name, rule]) => ({ name, ...rule }),
);

/** All problems that the rules find among entries that are each well-formed. */
export const checkRules = (entries: Entries, today: string): Problem[] =>
  rules.flatMap((rule) => rule.check(entries, today));
