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

const animals = [
  'Rat',
  'Buffalo',
  'Tiger',
  'Cat',
  'Dragon',
  'Snake',
  'Horse',
  'Goat',
  'Monkey',
  'Rooster',
  'Dog',
  'Pig',
];
const monthName = (month: number) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2000, month - 1)),
  );

export const event: Strings['event'] = {
  title: 'Festivals and fairs',
  description: (count) =>
    `${count} festivals, fairs and deadlines where local specialities come from, by the lunar and the solar calendar.`,
  lede: 'Festivals by the lunar calendar and fairs by the solar one, in places with OCOP products. Soonest first.',
  listTitle: (kind) => `${kind}: what comes next`,
  empty: 'No festival recorded yet',
  kinds: {
    festival: 'Festival',
    fair: 'Fair or display',
    productWeek: 'Product week',
    conference: 'Conference',
    livestream: 'Live sale online',
    honours: 'Award ceremony',
    sport: 'Competition',
    assessmentDeadline: 'Deadline for files',
  },
  kind: 'What it is',
  kindsLabel: 'Choose a kind',
  allKinds: 'All',
  sections: {
    undated: 'No date announced',
    deadline: 'Deadlines for files',
    past: 'Past, kept as a record',
  },
  nothingAhead: 'No day ahead is known.',
  lunarUnit: 'lunar',
  lunar: (month, day, endDay, isLeap) => {
    const to = endDay === undefined ? '' : `–${ordinal(endDay)}`;
    const leap = isLeap ? 'leap ' : '';
    return `The ${ordinal(day)}${to} of the ${leap}${months[month - 1]} lunar month, every year`;
  },
  lunarDate: (day, month, isLeap) =>
    `the ${ordinal(day)} of the ${isLeap ? 'leap ' : ''}${months[month - 1]} lunar month`,
  lunarMonth: (month, isLeap) => `${isLeap ? 'leap ' : ''}${months[month - 1]} lunar month`,
  lunarYear: (year) => `Year of the ${animals[(year + 8) % 12]}`,
  lunarYearMonth: (month, year) => `${month}, ${year}`,
  leapMark: 'leap',
  mainDay: (day) => `main day the ${ordinal(day)}`,
  when: 'When',
  next: 'Next',
  ongoing: 'On now',
  bases: {
    confirmed: 'announced by the organisers',
    computed: 'expected, from the lunar calendar',
  },
  expected: 'expected',
  computedNote: 'Date computed by this site; no announcement seen. Ask before you travel.',
  edition: (number, days) => `${ordinal(number)} edition: ${days}`,
  editions: 'Known editions',
  again: 'Will it come again',
  recurring: {
    yearly: 'Every year, says the source.',
    once: 'Only once.',
    unclear: 'Whether it will be held again is not known.',
  },
  nextUnknown: 'No source announces the next one.',
  laterYears: 'Later years',
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
  producers: 'Producers there',
  aliases: 'Also called',
  saidBy: (publishers) => `According to: ${publishers}.`,
  left: {
    past: 'Over',
    now: 'On now',
    today: 'Today',
    tomorrow: 'Tomorrow',
    days: 'In {n} days',
  },
  calendarTitle: 'Month by month',
  calendarHint: 'A sheet for each month, with solar days, lunar days and public holidays.',
  pastMonths: 'Months gone by',
  monthTitle: (month, year) => `${monthName(month)} ${year}`,
  inMonthTitle: (month) => `Festivals in ${month}`,
  monthDescription: (month, count) =>
    count === 0
      ? `Calendar of ${month} with lunar days and public holidays.`
      : `Calendar of ${month} with lunar days, public holidays and ${count === 1 ? '1 event' : `${count} events`}.`,
  seeMonth: (month) => `Calendar of ${month}`,
  inMonth: 'In this month',
  nothingInMonth: 'No festival is recorded for this month.',
  previousMonth: 'Earlier month with events',
  nextMonth: 'Later month with events',
  weekdaysShort: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  inLunar: 'lunar',
  today: 'Today',
  eventsOn: (count) => (count === 1 ? '1 event' : `${count} events`),
  holidays: {
    newYear: 'New Year’s Day',
    tet: 'Tết, lunar New Year',
    hungKings: 'Hùng Kings’ Day',
    reunification: 'Reunification Day',
    labour: 'Labour Day',
    national: 'National Day',
    culture: 'Vietnam Culture Day',
  },
  perhapsOff: 'perhaps a day off',
  subscribe: 'Put it in your calendar',
  subscribeHint:
    'Subscribe once: your phone adds new festivals by itself, and moves them when the organisers change the day. No account, and nobody knows that you subscribe.',
  subscribeSteps: [
    'iPhone, iPad, Mac: press “Subscribe”, then Add.',
    'Google Calendar: open calendar.google.com on a computer, choose Other calendars, From URL, and paste the address below.',
    'Outlook: choose Add calendar, Subscribe from web, and paste the address below.',
  ],
  subscribeAction: 'Subscribe',
  subscribeShort: 'subscribe',
  subscribeAddress: 'Address of the calendar',
  downloadAction: 'Download (.ics)',
  addToCalendar: 'Add to calendar (.ics)',
  placeCalendar: (place) => `Calendar of festivals in ${place} (.ics)`,
  subscribeParts: 'Only a part of it',
  calendarOf: (what) => `Festivals and fairs: ${what}`,
  seasonTitle: 'In its season',
  seasonHint: 'What is available in which month, as producers and sources say.',
  inSeason: 'In season now',
  allYear: 'All year round',
  noSeason:
    'No source says in which months any product is available. Ask the producer before you come for fresh products.',
  seasonUnknown: (count) =>
    count === 1 ? '1 other product names no month.' : `${count} other products name no month.`,
  seasonMore: (count) => `See all ${count} products`,
  seeSeasons: 'See what is in season when',
};
