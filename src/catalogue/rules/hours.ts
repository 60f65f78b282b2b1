import { overlappingExceptions } from '../../domain/opening-hours.ts';
import type { CollectionName } from '../../schema/collections.ts';
import { makeProblem } from '../problem.ts';
import { words } from '../problems/sentence.ts';
import { forEach, type Rule } from './rule.ts';

const withHours = [
  'points-of-sale',
  'destinations',
  'producers',
] as const satisfies readonly CollectionName[];

export const hours: Rule = {
  about: words(
    'Hai dòng giờ riêng không nói về cùng một ngày.',
    'No two exceptions of opening hours speak of the same day.',
  ),
  check: (entries) =>
    withHours.flatMap((collection) =>
      forEach(entries, collection, (data, file) => {
        const [field, times] =
          'openingHours' in data
            ? ['openingHours', data.openingHours]
            : 'visits' in data
              ? ['visits.openingHours', data.visits?.openingHours]
              : ['', undefined];
        const exceptions = times?.exceptions ?? [];
        const nameOf = (at: number): string => {
          const one = exceptions[at];
          if (!one) return '';
          if ('holiday' in one) return one.holiday;
          return one.to === undefined || one.to === one.from ? one.from : `${one.from} – ${one.to}`;
        };
        return overlappingExceptions(exceptions).map(([before, at]) =>
          makeProblem('hoursOverlap', file, `${field}.exceptions.${at}`, {
            found: nameOf(before),
            wanted: nameOf(at),
          }),
        );
      }),
    ),
};
