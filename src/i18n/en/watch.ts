import type { Strings } from '../vi/index.ts';

export const watch: Strings['watch'] = {
  title: 'Watch list',
  description:
    'What to look at next in the catalogue: certificates that end soon, missing evidence, facts grown old, missing photographs and translations.',
  lede: (today) =>
    `What to look at next, worked out for ${today}. Each line names the file and the field to edit.`,
  forOffice:
    'This page is for those who keep the catalogue; search engines are asked to leave it out.',
  csv: 'Download the list (CSV)',
  calendar: 'Download the calendar (ICS)',
  counts: 'How much there is to do',
  none: 'Nothing to do.',
  more: (count) => `${count} more lines are in the CSV file.`,
  topics: {
    tooLate: 'Too late for a re-evaluation file',
    windowOpen: 'Re-evaluation files may be handed in now',
    lapses: 'Ends within 12 months',
    extended: 'In force by extension only',
    lapsed: 'Expired',
    recalled: 'Recalled',
    evidence: 'Evidence missing',
    stale: 'Facts grown old',
    consent: 'Consents that end soon',
    ask: 'Still to be asked',
    photo: 'No photograph yet',
    translation: 'Not in English yet',
  },
  hints: {
    tooLate:
      'Fewer than 120 days are left and there is no new decision (Decision 26/2026/QĐ-TTg art. 7.6a). Ask the province what can be done.',
    windowOpen:
      'Files are handed in 180 to 120 days before the end (art. 7.6a). Remind the producer.',
    lapses: 'By month. After that day the page drops the stars by itself.',
    extended: 'Enter the new decision as soon as there is one.',
    lapsed: 'The page has dropped the stars. Add a new decision to "certificates".',
    recalled: 'The page says so. See whether shops and leaflets still show stars.',
    evidence: 'Ask for the decision with its number, its day and the annexed list.',
    stale: 'Ask for the price, open the link, call the shop; then write down the day.',
    consent: 'Ask for a new one in time, or the build will be refused.',
    ask: 'Whoever wrote the entry noted these as unknown.',
    photo: 'Take one, describe it and name its maker in "photos".',
    translation: 'Add the "en" part. Until then the English page shows Vietnamese.',
  },
  held: {
    title: 'Held back, not published',
    hint: 'These files have errors, or name a file that has, so the site was built without them. Run "npm run check" to see each place and how to mend it; once mended they are published again.',
    why: 'Why',
    dependsOn: (name) => `Names "${name}", which is held back.`,
    event: (file) => `Mend a file that is held back: ${file}`,
  },
  todo: {
    lastDay: (days) => (days === 1 ? '1 day left' : `${days} days left`),
    submitted: (date) => `file handed in on ${date}`,
    closes: (date) => `file due by ${date}`,
    closed: (date) => `the file was due by ${date}`,
    extendedUntil: (date) => `extended until ${date}`,
    lapsedOn: (date) => `expired on ${date}`,
    recalledOn: (date) => `recalled on ${date}`,
    consentUntil: (date) => `ends on ${date}`,
    photo: 'no photograph',
    translation: (count) =>
      count === 1 ? '1 text not translated' : `${count} texts not translated`,
    ask: (questions) => `ask: ${questions}`,
  },
  gaps: {
    reportOver:
      'A source says recognised, more than 36 months ago. Ask whether it was assessed and recognised again; if so, for the decision.',
    reportMayBeOver:
      'A source says recognised, and the term may have ended. Ask for the latest decision: number, day, body and rank.',
    decisionUnknown:
      'A source says recognised, but no decision was seen. Ask for number, day, body and rank.',
    rangeOnly:
      'A source says that a range was recognised. Ask whether the decision names this product.',
    resultUnknown: 'Assessed, no recognition seen. Ask for the result and the decision.',
    starsNotRecorded:
      'It was not recorded where the words for the stars stand. Open the source again and quote them, or write title, heading, table.',
    makerUnknown: 'The maker is unknown. Ask for name and legal form.',
    groupGuessed: 'The product set was guessed. See which one the decision names.',
  },
  stale: {
    price: (date) => `price of ${date}`,
    undatedPrice: 'price without a date',
    link: (date) => `link last opened on ${date}`,
    uncheckedLink: 'link never checked',
    standing: (date) => `news of this shop is of ${date}`,
    undatedStanding: 'not known whether the shop is open',
  },
  table: (topic) => `Table: ${topic}`,
  columns: {
    topic: 'Topic',
    on: 'Day',
    record: 'Name',
    kind: 'Kind',
    place: 'Place',
    todo: 'To do',
    file: 'File',
    field: 'Field',
    url: 'Page',
  },
  kinds: {
    product: 'product',
    producer: 'producer',
    'point-of-sale': 'point of sale',
    destination: 'place',
    route: 'route',
    event: 'event',
    story: 'story',
    locality: 'locality',
    plan: 'plan',
    decision: 'decision',
    marketplace: 'marketplace',
  },
  calendarName: (site) => `${site}: re-evaluations and ends of certificates`,
  windowEvent: (name) => `Re-evaluation file: ${name}`,
  lastDayEvent: (name, rank) => `Last day of the certificate, ${rank}: ${name}`,
  eventNote: (decision, file) => `Decision ${decision}. File: ${file}`,
};
