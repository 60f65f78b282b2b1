import type { Strings } from '../vi/index.ts';

const count = (one: string, many: string) => (number: string) =>
  `${number} ${number === '1' ? one : many}`;

export const plan: Strings['plan'] = {
  title: 'Plans',
  lede: 'What a commune wants, and what can be read so far. The two figures stand side by side and are never made one.',
  listDescription: (number) =>
    `${number} OCOP plans of communes and former districts, each target beside the figure that can be counted.`,
  empty: 'No plans yet',
  emptyHint: 'Meanwhile, have a look at the places.',
  targetUnit: (number) => (number === 1 ? 'target' : 'targets'),
  about: 'About the plan',
  issuer: 'Issued by',
  number: 'Number',
  noNumber: 'left blank in the copy we read',
  issuedOn: 'When',
  period: 'Period',
  place: 'Place',
  targets: 'Targets and progress',
  targetsHint: (date) =>
    `The first figure is this catalogue’s, counted from what could be read until ${date}: certificates in force, and reports that may be within 36 months. The second is the plan’s. This is not an official report.`,
  progressOf: (name) => `${name}: progress`,
  wholePlan: 'Every target in detail',
  quote: (words) => `“${words}”`,
  dueBy: (date) => `Due by the end of ${date}.`,
  range: (from, to) => `${from}–${to}`,
  unknown: '?',
  wanted: (wanted) => `/ ${wanted}`,
  units: {
    products: count('product', 'products'),
    producers: count('producer', 'producers'),
    places: count('place', 'places'),
    percent: (number) => `${number}%`,
    task: count('task', 'tasks'),
  },
  verified: (number) => `${number} certified`,
  stated: (number) => `${number} reported, perhaps in term`,
  outOfTerm: (number) => `${number} past 36 months, not counted`,
  names: {
    verified: 'Certified',
    stated: 'Reported, perhaps within 36 months',
    outOfTerm: 'Past 36 months and not counted, unless recognised again',
    producers: 'Producers named',
    places: 'Places open',
  },
  shareOf: (number) =>
    `Of ${number === 1 ? 'one product' : `${number} products`} in term by a decision, or perhaps in term according to a source.`,
  shareOfNone: 'No product is in term, or may be, so there is nothing to take a share of.',
  noneCounted: 'None could be counted yet.',
  noReport: 'no report yet',
  report: (date, value) => `${date}: ${value}`,
  reportBy: 'according to',
  named: 'Named in the plan',
  legalBasis: 'The documents it rests on',
  lapsed: (date) => `Expired after ${date}`,
  lapsesOn: (date) => `In force until ${date}`,
  conflicts: 'Where the plan disagrees with itself',
};
