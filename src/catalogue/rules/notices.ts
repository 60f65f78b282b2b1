import { isAlcoholSet } from '../../domain/product-law.ts';
import { makeProblem } from '../problem.ts';
import { words } from '../problems/sentence.ts';
import { forEach, type Rule } from './rule.ts';

export const notices: Rule = {
  about: words('Rượu phải ghi độ cồn.', 'Alcohol states its strength.'),
  check: (entries) =>
    forEach(entries, 'products', ({ regulatoryKind, productGroup, alcoholByVolume }, file) => {
      const set = entries.collections['product-groups'].get(productGroup)?.number;
      const isDrink = regulatoryKind === 'alcohol' || (set !== undefined && isAlcoholSet(set));
      return isDrink && alcoholByVolume === undefined
        ? [makeProblem('noticeMissing', file, 'regulatoryKind')]
        : [];
    }),
};
