import type { CertificateDates } from '../../src/domain/certificate-life.ts';
import { addDays, addMonths } from '../../src/lib/day.ts';
import { numbersFrom } from './numbers-at-random.ts';

/**
 * Certificates with their dates in every order: short and long terms, extensions, recalls and
 * successors before, on and after the days on which something else happens.
 */
export function certificatesAtRandom(count: number, seed = 26): CertificateDates[] {
  const next = numbersFrom(seed);
  const upTo = (most: number) => Math.floor(next() * (most + 1));
  const oneOf = <Item>(items: readonly Item[]): Item => items[upTo(items.length - 1)] as Item;
  return Array.from({ length: count }, () => {
    const issuedOn = oneOf([addDays('2020-01-01', upTo(2000)), '2024-02-29', '2022-12-31']);
    const expiresOn = oneOf([
      addMonths(issuedOn, 36),
      addMonths(issuedOn, 36),
      addDays(issuedOn, oneOf([1, 30, 179, 180, 181, 182, 365])),
    ]);
    const extendedUntil = oneOf([
      undefined,
      undefined,
      addDays(expiresOn, oneOf([-30, 0, 1, 90, 180])),
    ]);
    const turning = [issuedOn, addDays(expiresOn, -180), expiresOn, extendedUntil ?? expiresOn];
    const cut = () =>
      oneOf([
        undefined,
        undefined,
        addDays(oneOf(turning), oneOf([-1, 0, 1, 2])),
        addDays(issuedOn, upTo(1400)),
      ]);
    return { issuedOn, expiresOn, extendedUntil, recalledOn: cut(), supersededOn: cut() };
  });
}

/** Every day from before the first of a certificate's dates until after the last of them. */
export function daysAround(dates: CertificateDates): string[] {
  const known = Object.values(dates).filter((day: string | undefined) => day !== undefined);
  const [first = '', last = ''] = [known.toSorted()[0], known.toSorted().at(-1)];
  const days: string[] = [];
  // The window for re-evaluation may open before the day of issue.
  for (let day = addDays(first, -200); day <= addDays(last, 3); day = addDays(day, 1))
    days.push(day);
  return days;
}
