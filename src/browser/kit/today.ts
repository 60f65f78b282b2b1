import { notBefore, vietnamDay } from '../../lib/day.ts';

/**
 * The day that it is in Viet Nam, by the visitor's clock. A clock that stands before the day for which the
 * page was built is wrong (an empty battery sets many phones to 1970): that day is taken then, or
 * certificates that have ended would be in force again.
 */
export const visitorToday = (): string =>
  notBefore(
    vietnamDay(new Date()),
    document.querySelector<HTMLTimeElement>('time[data-built]')?.dateTime,
  );
