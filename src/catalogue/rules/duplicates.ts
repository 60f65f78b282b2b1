import { fold } from '../../lib/fold.ts';
import { makeProblem, type Problem, type ProblemCode } from '../problem.ts';
import type { Entries } from '../read/index.ts';
import { forEach, type Rule } from './rule.ts';

export const duplicates: Rule = {
  name: 'duplicates',
  about: 'A barcode, an OCOP code, and a name with its maker each stand for one product only.',
  check: (entries) => [
    ...twins(entries, 'duplicateGtin', 'gtin', ({ gtin }) => gtin?.padStart(14, '0')),
    ...twins(entries, 'duplicateOcopCode', 'ocopCode', ({ ocopCode }) => ocopCode),
    ...twins(entries, 'duplicateName', 'name.vi', ({ name, producer, locality }) => `${fold(name.vi)}|${producer ?? locality}`),
    ...forEach(entries, 'plans', ({ targets }, file) =>
      targets.flatMap(({ id }, at) => (targets.findIndex((other) => other.id === id) < at ? [makeProblem('duplicateTarget', file, `targets.${at}.id`, { found: id })] : [])),
    ),
  ],
};

type ProductData = Entries['collections']['products'] extends Map<string, infer Data> ? Data : never;

function twins(entries: Entries, code: ProblemCode, field: string, keyOf: (product: ProductData) => string | undefined): Problem[] {
  const fileOf = new Map<string, string>();
  return forEach(entries, 'products', (product, file) => {
    const key = keyOf(product);
    if (key === undefined) return [];
    const first = fileOf.get(key);
    fileOf.set(key, first ?? file);
    return first === undefined ? [] : [makeProblem(code, file, field, { found: field === 'name.vi' ? product.name.vi : key, wanted: first })];
  });
}
