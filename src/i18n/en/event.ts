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
    `${count} festivals, fairs and deadlines linked to OCOP products, by the lunar and the solar calendar.`,
  lede: 'Festivals (lunar calendar) and fairs (solar calendar) in places with OCOP products, soonest first.',
  listTitle: (kind) => `${kind}: upcoming dates`,
  empty: 'No festivals or fairs listed yet',
  kinds: {
    festival: 'Festival',
    fair: 'Fair or display',
    productWeek: 'Product week',
    conference: 'Conference',
    livestream: 'Livestream sale',
    honours: 'Award ceremony',
    sport: 'Competition',
    assessmentDeadline: 'Application deadline',
  },
  kind: 'Type',
  kindsLabel: 'Filter by type',
  allKinds: 'All',
  sections: {
    undated: 'No date announced',
    deadline: 'Application deadlines',
    past: 'Past events',
  },
  nothingAhead: 'No upcoming dates are known.',
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
  when: 'Date',
  next: 'Next',
  ongoing: 'On now',
  bases: {
    confirmed: 'announced by the organisers',
    computed: 'expected, from the lunar calendar',
  },
  expected: 'expected',
  computedNote: 'Date calculated by this site; no announcement seen. Ask before you travel.',
  edition: (number, days) => `${ordinal(number)} edition: ${days}`,
  editions: 'Known editions',
  again: 'Frequency',
  recurring: {
    yearly: 'Every year, according to the source.',
    once: 'Once only.',
    unclear: 'It is not known whether it will be held again.',
  },
  nextUnknown: 'No date is known for the next one.',
  laterYears: 'Later years',
  lastHeld: (days) => `Last held ${days}`,
  before: (day) => `Before ${day}`,
  place: 'Venue',
  organiser: 'Organiser',
  lastStated: 'Latest news',
  website: 'Event website',
  locality: 'Locality',
  outsideArea: 'Held outside this area.',
  archived: 'Ended',
  archivedText: 'This event has ended; the details are for reference only.',
  more: 'About the event',
  products: 'Products featured',
  producers: 'Producers taking part',
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
  calendarHint: 'One page for each month, with solar dates, lunar dates and public holidays.',
  pastMonths: 'Past months',
  monthTitle: (month, year) => `${monthName(month)} ${year}`,
  inMonthTitle: (month) => `Festivals in ${month}`,
  monthDescription: (month, count) =>
    count === 0
      ? `Calendar for ${month} with lunar dates and public holidays.`
      : `Calendar for ${month} with lunar dates, public holidays and ${count === 1 ? '1 event' : `${count} events`}.`,
  seeMonth: (month) => `Calendar for ${month}`,
  inMonth: 'Events this month',
  nothingInMonth: 'No festivals are listed for this month.',
  previousMonth: 'Previous month with events',
  nextMonth: 'Next month with events',
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
  perhapsOff: 'possible day off',
  subscribe: 'Add to your calendar',
  subscribeHint:
    'Subscribe once, and the calendar on your phone adds new festivals and changes of date automatically. No account is needed, and nothing is recorded about subscribers.',
  subscribeSteps: [
    'iPhone, iPad, Mac: press “Subscribe”, then Add.',
    'Google Calendar: open calendar.google.com on a computer, choose Other calendars, From URL, and paste the address below.',
    'Outlook: choose Add calendar, Subscribe from web, and paste the address below.',
  ],
  subscribeAction: 'Subscribe',
  subscribeShort: 'subscribe',
  subscribeAddress: 'Calendar address',
  downloadAction: 'Download (.ics)',
  addToCalendar: 'Add to calendar (.ics)',
  placeCalendar: (place) => `Festival calendar for ${place} (.ics)`,
  subscribeParts: 'Subscribe to one part only',
  calendarOf: (what) => `Festivals and fairs: ${what}`,
  seasonTitle: 'Products by season',
  seasonHint: 'Months in which each product is available, according to producers and sources.',
  inSeason: 'In season now',
  allYear: 'All year round',
  noSeason: 'No seasons are known yet. For fresh products, ask the producer before you buy.',
  seasonUnknown: (count) =>
    count === 1
      ? 'The season of 1 other product is not known.'
      : `The seasons of ${count} other products are not known.`,
  seasonMore: (count) => `See all ${count} products`,
  seeSeasons: 'See products by season',
};
