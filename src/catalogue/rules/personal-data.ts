import { makeProblem } from '../problem.ts';
import { personalNumber } from './personal-number.ts';
import { forEachText } from './prose.ts';
import type { Rule } from './rule.ts';

export const personalData: Rule = {
  name: 'personal-data',
  about:
    'No text carries a phone or identity number, quotations included: a phone stands in `contacts`, with consent.',
  check: (entries) =>
    forEachText(entries, ({ text, file, field, title }) => {
      const found = personalNumber(text);
      return found === undefined
        ? []
        : [makeProblem('personalData', file, field, { title: title(), found })];
    }),
};
