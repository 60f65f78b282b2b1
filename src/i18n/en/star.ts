import type { Strings } from '../vi/index.ts';

export const star: Strings['star'] = {
  title: 'Star ranks',
  description:
    'What the five OCOP star ranks mean, who grants them, how long they last, and how this site records them.',
  lede: 'Only three stars and more come with a decision and a certificate, good for 36 months. One and two stars do not, so here they are not called OCOP products.',
  ranks: 'Five ranks',
  points: (from, below) => `${from} to under ${below} points`,
  topPoints: (from, to) => `${from} to ${to} points`,
  lowestPoints: (below) => `under ${below} points`,
  grantedBy: 'Who grants it now',
  onThisSite: 'In this catalogue',
  noneHere: 'no product yet',
  certifiedHere: (count) => `${count} with a decision in force`,
  statedHere: (count) => `${count} reported, no decision seen`,
  outOfTermHere: (count) => `${count} reported more than 36 months ago`,
  basis: 'Rule',
  who: 'Who granted it when',
  signed: (level, from, until) =>
    until === undefined ? `${level}, since ${from}` : `${level}, from ${from} to ${until}`,
  levels: { district: 'District', province: 'Province', ministry: 'Ministry' },
  whoNote:
    'Three stars may have been signed by a province or by a district, depending on the year. Districts ceased on 1 July 2025; Decision 1489/QĐ-TTg gave three stars back to the provinces from 6 July 2025. What districts signed holds until it expires. The ministry was that of Agriculture and Rural Development; since March 2025 it is Agriculture and Environment.',
  life: 'How long it lasts',
  steps: {
    issued: ['The decision is signed', 'The certificate is good for 36 months from this day.'],
    opens: ['180 days before the end', 'A file for re-evaluation may be handed in.'],
    closes: ['120 days before the end', 'Last day for that file.'],
    expires: [
      'After 36 months',
      'It expires. This site takes the stars down until it can read a new decision.',
    ],
  },
  example: (name) => `Example, ${name}:`,
  extended:
    'The rules of 2026 have a transitional clause by which a certificate may be prolonged, by 180 days at most. This site says so only where a document does.',
  recall: 'When it is recalled',
  recallIntro:
    'Three and four stars are recalled by the chairman of the province, five by the minister, within 15 days of a finding that falls under one of six grounds:',
  lawOf: (document, article) => `${document}, ${article}`,
  lifeLaw: 'Decision 26/2026/QĐ-TTg, articles 4, 8, 9 and 12',
  evidence: 'How this site records stars',
  evidenceHint:
    'It says what could be read, and no more. Gold stars are drawn only for a decision that has a number and is in force.',
  onCards: 'This is how it looks on a card',
  marks: 'The small mark under a product’s name',
  lists: 'Browse by stars, or by how well they are known',
};
