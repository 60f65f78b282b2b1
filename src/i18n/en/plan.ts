import type { Strings } from '../vi/index.ts';

const count = (one: string, many: string) => (number: string) =>
  `${number} ${number === '1' ? one : many}`;

export const plan: Strings['plan'] = {
  title: 'Plans',
  lede: 'The OCOP targets of communes and the results on record. The plan’s figures and the catalogue’s are shown separately.',
  listDescription: (number) =>
    `${number} OCOP plans of communes and former districts, with each target and the result on record.`,
  empty: 'No plans yet',
  emptyHint: 'See the localities instead.',
  targetUnit: (number) => (number === 1 ? 'target' : 'targets'),
  about: 'About the plan',
  issuer: 'Issued by',
  number: 'Number',
  noNumber: 'left blank in the document',
  issuedOn: 'Date of issue',
  period: 'Period',
  place: 'Area covered',
  targets: 'Targets and progress',
  targetsHint: (date) =>
    `The first figure is this catalogue’s, as of ${date}: certificates in force, and reported recognitions that may still be within 36 months. The second is the plan’s. This is not an official report.`,
  progressOf: (name) => `${name}: progress`,
  wholePlan: 'See every target',
  quote: (words) => `“${words}”`,
  dueBy: (date) => `Due by the end of ${date}.`,
  range: (from, to) => `${from}–${to}`,
  unknown: '?',
  wanted: (wanted) => `/ ${wanted}`,
  units: {
    products: count('product', 'products'),
    producers: count('producer', 'producers'),
    places: count('point of sale', 'points of sale'),
    percent: (number) => `${number}%`,
    task: count('task', 'tasks'),
  },
  verified: (number) => `${number} with a decision`,
  stated: (number) => `${number} reported, possibly in term`,
  outOfTerm: (number) => `${number} past 36 months, not counted`,
  names: {
    verified: 'With a recognition decision',
    stated: 'Reported, possibly within 36 months',
    outOfTerm: 'Past 36 months: not counted unless recognised again',
    producers: 'Producers named',
    places: 'Points of sale operating',
  },
  shareOf: (number) =>
    `Of ${number === 1 ? 'one product' : `${number} products`} in force by decision or, according to a source, possibly in term.`,
  shareOfNone: 'No product is in force or possibly in term, so no share can be calculated.',
  noneCounted: 'No results yet.',
  noReport: 'no report yet',
  report: (date, value) => `${date}: ${value}`,
  reportBy: 'according to',
  named: 'Named in the plan',
  legalBasis: 'Legal basis of the plan',
  lapsed: (date) => `Expired after ${date}`,
  lapsesOn: (date) => `In force until ${date}`,
  conflicts: 'Inconsistencies in the plan',
};
