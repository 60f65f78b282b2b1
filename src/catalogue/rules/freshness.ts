import { addMonths, lastDayOf } from '../../lib/day.ts';
import { makeProblem } from '../problem.ts';
import { forEach, type Rule } from './rule.ts';

const PRICE_MONTHS = 12;

export const freshness: Rule = {
  name: 'freshness',
  about: 'A price older than a year is reported, and alcohol states its strength.',
  check: (entries, today) =>
    forEach(entries, 'products', (product, file) => [
      ...(product.indicativePrices ?? []).flatMap(({ asOf }, at) =>
        asOf !== undefined && addMonths(lastDayOf(asOf), PRICE_MONTHS) < today
          ? [makeProblem('staleFact', file, `indicativePrices.${at}.asOf`, { title: 'Giá tham khảo', found: asOf })]
          : [],
      ),
      ...(product.regulatoryKind === 'alcohol' && product.alcoholByVolume === undefined ? [makeProblem('noticeMissing', file, 'regulatoryKind')] : []),
    ]),
};
