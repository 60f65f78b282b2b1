import type { Strings } from '../vi/index.ts';

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const suffixes: Record<string, string> = { one: 'st', two: 'nd', few: 'rd' };
const ordinal = (number: number) => `${number}${suffixes[ordinals.select(number)] ?? 'th'}`;
const months = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];

export const event: Strings['event'] = {
  title: 'Festivals and fairs',
  description: (count) =>
    `${count} festivals, fairs and deadlines where local specialities come from, by the moon and by the calendar.`,
  lede: 'Village festivals by the moon, fairs and festivals by the calendar, where these goods come from.',
  empty: 'No festival recorded yet',
  kinds: {
    festival: 'Festival',
    fair: 'Fair or display',
    productWeek: 'Product week',
    conference: 'Conference',
    livestream: 'Live sale on line',
    honours: 'Award ceremony',
    sport: 'Competition',
    assessmentDeadline: 'Deadline for files',
  },
  kind: 'What it is',
  sections: {
    solar: 'By the calendar',
    deadline: 'Deadlines for files',
    past: 'Past, kept as a record',
  },
  lunarMonth: (month) => `The ${months[month - 1]} lunar month`,
  lunarUnit: 'lunar',
  lunar: (month, day, endDay, isLeap) => {
    const to = endDay === undefined ? '' : `–${ordinal(endDay)}`;
    const leap = isLeap ? 'leap ' : '';
    return `The ${ordinal(day)}${to} of the ${leap}${months[month - 1]} lunar month, every year`;
  },
  mainDay: (day) => `main day the ${ordinal(day)}`,
  when: 'When',
  next: 'Next',
  ongoing: 'On now',
  bases: { confirmed: 'announced by the organisers', computed: 'from the lunar calendar' },
  computedNote:
    'This site has worked out the date; no announcement has been seen. Ask before you travel.',
  edition: (number, days) => `${ordinal(number)} edition: ${days}`,
  editions: 'Known editions',
  again: 'Will it come again',
  recurring: {
    yearly: 'Every year, says the source.',
    once: 'Only once.',
    unclear: 'Whether it will be held again is not known.',
  },
  nextUnknown: 'No source announces the next one.',
  lastHeld: (days) => `Last held ${days}`,
  before: (day) => `Before ${day}`,
  place: 'Where',
  organiser: 'Organiser',
  lastStated: 'Latest news',
  website: 'Page of the event',
  locality: 'Of the area',
  outsideArea: 'Held outside this area.',
  archived: 'Over',
  archivedText: 'Kept only as a record; do not travel by it.',
  more: 'What happens there',
  products: 'Products there',
  producers: 'Makers there',
  aliases: 'Also called',
};
