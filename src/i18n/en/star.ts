import { articleInEnglish, documentInEnglish } from '../law-references.ts';
import type { Strings } from '../vi/index.ts';

export const star: Strings['star'] = {
  title: 'Star ratings',
  description:
    'What the five OCOP star ratings mean, who recognises products, how long a certificate is valid, when it is withdrawn, and how this site records stars.',
  lede: 'One and two stars come with no decision and no certificate, so here they are not called OCOP products.',
  ranks: 'Five ratings',
  points: (from, below) => `${from} to under ${below} points`,
  topPoints: (from, to) => `${from} to ${to} points`,
  lowestPoints: (below) => `under ${below} points`,
  grantedBy: 'Recognised today by',
  onThisSite: 'In this catalogue',
  noneHere: 'no product yet',
  certifiedHere: (count) => `${count} with a decision in force`,
  statedHere: (count) => `${count} reported, no decision seen`,
  outOfTermHere: (count) => `${count} reported more than 36 months ago`,
  basis: 'Rule',
  who: 'Who recognised, in which years',
  signed: (level, from, until) =>
    until === undefined ? `${level}, since ${from}` : `${level}, from ${from} to ${until}`,
  levels: { district: 'District', province: 'Province', ministry: 'Ministry' },
  whoNote:
    'Three stars may have been signed by a province or by a district, depending on the year. Districts ceased on 1 July 2025; Decision 1489/QĐ-TTg gave three stars back to the provinces from 6 July 2025. What districts signed holds until it expires. The ministry was that of Agriculture and Rural Development; since March 2025 it is Agriculture and Environment.',
  life: 'How long a certificate is valid',
  steps: {
    issued: ['The decision is signed', 'The certificate is valid for 36 months from this day.'],
    opens: [
      '180 days before the end',
      'A file for re-assessment may be handed in to the commune People’s Committee.',
    ],
    closes: ['120 days before the end', 'Last day to hand in that file to the commune.'],
    expires: [
      'After 36 months',
      'It expires. From then on this site shows no stars until there is a new decision.',
    ],
  },
  example: (name) => `Example, ${name}:`,
  extended:
    'The rules of 2026 have a transitional clause by which a certificate may be prolonged, by 180 days at most. This site says so only where a document does.',
  recall: 'When it is withdrawn',
  recallIntro:
    'Three and four stars are withdrawn by the chairman of the provincial People’s Committee, five stars by the Minister of Agriculture and Environment, within 15 days of a finding under one of six grounds:',
  lawOf: (document, article) => `${documentInEnglish(document)}, ${articleInEnglish(article)}`,
  lifeLaw: 'Decision 26/2026/QĐ-TTg, articles 4, 8, 9 and 12',
  evidence: 'How this site records stars',
  evidenceHint:
    'Only what has a source is recorded. Gold stars are only for products whose decision has a number and a date and is in force.',
  onCards: 'This is how it looks on a card',
  marks: 'The small mark under a product’s name',
  lists: 'Browse by stars, or by how well they are known',
};
