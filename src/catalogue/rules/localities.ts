import { makeProblem } from '../problem.ts';
import { words } from '../problems/sentence.ts';
import { forEach, type Rule } from './rule.ts';

export const localities: Rule = {
  about: words(
    'Huyện cũ mà xã nhắc tới phải đúng là huyện cũ.',
    'The former district that a commune names is one.',
  ),
  check: (entries) =>
    forEach(entries, 'localities', ({ formerDistrict: id }, file) => {
      const district = id === undefined ? undefined : entries.collections.localities.get(id);
      return district && district.level !== 'formerDistrict'
        ? [makeProblem('notFormerDistrict', file, 'formerDistrict', { found: id })]
        : [];
    }),
};
