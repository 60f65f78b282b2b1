import type { ReportedDay, ReportedTerm } from '../../src/domain/statement-term.ts';
import { addDays } from '../../src/lib/day.ts';
import { numbersFrom } from './numbers-at-random.ts';

/** What sources can say of one product: none to three reports, to the day, the month, the year or undated. */
export function reportsAtRandom(count: number, seed = 36): ReportedDay[][] {
  const next = numbersFrom(seed);
  const upTo = (most: number) => Math.floor(next() * (most + 1));
  const oneOf = <Item>(items: readonly Item[]): Item => items[upTo(items.length - 1)] as Item;
  const report = (): ReportedDay => {
    const day = addDays('2019-12-25', upTo(2500));
    const on = oneOf([day, day.slice(0, 7), day.slice(0, 4), '2024-02-29', '2024-02', undefined]);
    const onIs =
      on === undefined ? undefined : oneOf([undefined, 'exact', 'notAfter', 'round'] as const);
    return { on, onIs, isHeld: oneOf([true, false, false]) };
  };
  return Array.from({ length: count }, () => Array.from({ length: upTo(3) }, report));
}

/** The days around each end of a term, and one long before and long after, in their order. */
export const daysOfReports = ({ firstEnd, lastEnd }: ReportedTerm): string[] =>
  [
    '2019-01-01',
    ...[firstEnd, lastEnd]
      .filter((day) => day !== undefined)
      .flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]),
    '2099-12-31',
  ].sort();
