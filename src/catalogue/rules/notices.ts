import { makeProblem } from '../problem.ts';
import { words } from '../problems/sentence.ts';
import { forEach, type Rule } from './rule.ts';

export const notices: Rule = {
  about: words('Rượu phải ghi độ cồn.', 'Alcohol states its strength.'),
  check: (entries) =>
    forEach(entries, 'products', ({ regulatoryKind, alcoholByVolume }, file) =>
      regulatoryKind === 'alcohol' && alcoholByVolume === undefined
        ? [makeProblem('noticeMissing', file, 'regulatoryKind')]
        : [],
    ),
};
