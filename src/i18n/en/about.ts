import type { Strings } from '../vi/index.ts';

export const about: Strings['about'] = {
  about: {
    title: 'About',
    description: 'What Sản Vật is, whom it is for, what it keeps of you, and who answers for it.',
  },
  sources: {
    title: 'Sources and method',
    description:
      'Where these facts come from, how far to trust them, what is computed, and how to report a mistake.',
  },
  data: {
    title: 'Open data',
    description:
      'Take the whole catalogue along: tables for Excel, files for machines, entry by entry.',
  },
  accessibility: {
    title: 'Accessibility',
    description:
      'What has been done so that everybody can use this site, and what is still missing.',
  },
  sourceKinds: {
    A: 'A signed decision, or its annex',
    B1: 'The press, a page of a state body',
    B2: 'A plan, a proposal',
    C: 'A shop’s page, a blog, open data',
  },
  provesWhat: {
    A: 'Enough for gold stars, once it has a number and a date.',
    B1: 'The product is “reported”, with hollow stars; where the article gives the number and date of the decision, that is enough for “certified” and gold stars.',
    B2: 'The product is “reported” or “no recognition seen”.',
    C: 'Only for what else is good to know: an address, a use, a point on the map.',
  },
  quotations: (count) => (count === '1' ? '1 quotation' : `${count} quotations`),
  kin: 'See also',
  report: 'Report a mistake',
  reportHow:
    'Please tell us which page, which words, and where you read what is right. The number and date of a decision help most.',
  reportLater:
    'The site has not been officially released, so nobody receives reports yet. Once a body runs it, its address will stand here.',
};
