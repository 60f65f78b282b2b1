import { fillGaps } from '../../lib/fill-gaps.ts';
import type { pageLinks as vi } from '../vi/common.ts';
import type { Strings } from '../vi/index.ts';

/** The links to the pages of a list, for pages and for scripts, which fill the gaps themselves. */
export const pageLinks: typeof vi = {
  page: 'Page {n} of {total}',
  previousPage: 'Previous page',
  nextPage: 'Next page',
};

export const common: Strings['common'] = {
  language: 'English',
  skip: 'Skip to content',
  mainMenu: 'Main',
  menu: 'Menu',
  breadcrumbs: 'Breadcrumb',
  home: 'Home',
  thing: (count) => (count === 1 ? '1 product' : `${count} products`),
  thingUnit: 'products',
  notKnown: 'Not known yet',
  readMore: 'Read on',
  sample: 'Sample data, not real',
  sampleNote:
    'This is a sample catalogue for trying things out: names, numbers and places are made up.',
  sources: 'Where this was read',
  undated: 'undated',
  conflicts: 'Where the sources disagree',
  notes: 'Good to know',
  fromNotes: 'taken from notes, not read again at the source',
  evidenceOf: {
    A: 'signed decision',
    B1: 'press, state page',
    B2: 'plan, proposal',
    C: 'commercial page, open data',
  },
  quoteOpen: 'Quotation (Vietnamese)',
  untranslated: 'Not translated yet',
  page: (page, pages) => fillGaps(pageLinks.page, { n: page, total: pages }),
  pages: 'Pages',
  previousPage: pageLinks.previousPage,
  nextPage: pageLinks.nextPage,
  notFoundTitle: 'No such page',
  notFoundText: 'The address may be mistyped, or the entry has moved. Try the catalogue.',
  noParty:
    'The body that runs this site sells nothing and is no party to any sale. Price and delivery are between buyer and seller.',
  footer: {
    responsible: 'Responsible for this site',
    parentBody: 'Parent body',
    contentResponsible: 'Content editor',
    address: 'Address',
    email: 'E-mail',
    phone: 'Phone',
    starsAreTheStates:
      'OCOP stars are granted by the Vietnamese state; this site only records them, with where they were read.',
    dataAsOf: 'Data gathered until',
    builtFor: 'Certificate status as of',
    licence: 'Data and texts',
    thisSite: 'This site',
    look: 'Appearance',
    auto: 'As my device',
    light: 'Light',
    dark: 'Dark',
    feed: 'New stories (RSS)',
    stale: 'This page was built a while ago. Check the end date of each certificate.',
  },
  nav: {
    product: 'Products',
    producer: 'Makers',
    decision: 'Decisions',
    star: 'Star ranks',
    'point-of-sale': 'Where to buy',
    destination: 'Visit',
    route: 'Routes',
    event: 'Festivals',
    story: 'Stories',
    locality: 'Places',
    plan: 'Plans',
    check: 'Check a star',
    gift: 'Gifts',
    sources: 'Sources and method',
    data: 'Open data',
    about: 'About',
    accessibility: 'Accessibility',
  },
  otherLanguage: 'Tiếng Việt',
  readInOther: 'Đọc trang này bằng tiếng Việt',
  months: 'Months',
  month: (month) =>
    new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(
      new Date(Date.UTC(2000, month - 1)),
    ),
  photoBy: (credit, licence) => `Photo: ${credit}. ${licence}.`,
};
