import type { SearchWords } from '../../domain/search/manifest.ts';
import type { Strings } from '../vi/index.ts';
import { certificateStates, evidenceNames } from './states.ts';

const within = (state: string): string => state.charAt(0).toLowerCase() + state.slice(1);

const found = {
  kinds: {
    product: 'Product',
    province: 'Province',
    locality: 'Commune',
    destination: 'Place to visit',
    producer: 'Producer',
    'point-of-sale': 'Place to buy',
    route: 'Route',
    event: 'Festival or event',
    story: 'Story',
    decision: 'Decision',
  },
  bodyWithoutProduct: 'Organisation with no product in the catalogue',
  groups: {
    product: 'Products',
    province: 'Provinces',
    locality: 'Communes',
    destination: 'Places to visit',
    producer: 'Producers',
    'point-of-sale': 'Places to buy',
    route: 'Routes',
    event: 'Festivals and events',
    story: 'Stories',
    decision: 'Decisions',
  },
  evidence: evidenceNames,
  ranks: { '3': 'Three stars', '4': 'Four stars', '5': 'Five stars' },
  reported: {
    mayBeInForce: '{n} reported, no decision seen',
    mayHaveEnded: '{n} reported, its term may have ended',
    unknown: '{n} reported, not known whether its term still runs',
    outOfTerm: '{n} reported, more than 36 months ago',
  },
  certified: {
    notYet: `{n}, ${within(certificateStates.notYet)}`,
    valid: '{n}, valid until {date}',
    due: '{n}, valid until {date}',
    extended: '{n}, valid until {date}',
    expired: `{n}, ${within(certificateStates.expired)}`,
    superseded: `{n}, ${within(certificateStates.superseded)}`,
    recalled: 'Certificate withdrawn',
  },
  suggestions: 'Suggestions',
  suggestionOne: 'One suggestion. Press the down arrow to choose.',
  suggestionMany: '{n} suggestions. Press the down arrow to choose.',
  noSuggestion: 'No suggestion yet. Press Enter to search further.',
  allResults: 'All results for “{q}”',
  resultOne: 'One result for “{q}”',
  resultMany: '{n} results for “{q}”',
  none: 'Nothing found for “{q}”',
  noneHint: 'Try another name or fewer words, or browse by sector and by commune below.',
  near: 'Nothing is called “{q}”',
  nearHint: 'These names come nearest.',
  inTexts: 'Mentioned in the text',
  lookInTexts: 'Look inside the texts too',
  more: 'Show {n} more',
  searching: 'Searching…',
} satisfies SearchWords;

export const search: Strings['search'] = {
  title: 'Search',
  description:
    'Find specialities, producers, places to buy and to visit, festivals and stories. Type with or without Vietnamese marks.',
  label: 'Search specialities, producers, places to buy and to visit',
  quick: 'Quick search',
  placeholder: 'bánh gai, honey, Ô Diên…',
  button: 'Search',
  hint: 'With or without marks, with a slip, in raw Telex or VNI: all are understood. Decision numbers and the names of old communes work too.',
  browse: 'Or browse by',
  sectors: 'Product sector',
  localities: 'Commune',
  allLocalities: 'All communes',
  evidence: 'How well it is known',
  failed: 'The search index could not be loaded. Please try again, or browse below.',
  noScript:
    'Searching by words needs JavaScript. Without it, everything can still be reached from the links below.',
  found,
};
