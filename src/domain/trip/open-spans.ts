import { addDays } from '../../lib/day.ts';
import { dayHours, type MinuteSpan, type OpeningTimes } from '../opening-hours.ts';

const DAY_MINUTES = 1440;

/**
 * When a place is open between midnight and midnight of a day, in the order of the clock. What is left
 * of the night before begins before 0; what goes on into the next morning ends past 1440.
 *
 * @returns undefined when its hours are not known by the clock
 */
export function openOn(times: OpeningTimes | undefined, day: string): MinuteSpan[] | undefined {
  if (!times) return undefined;
  const { spans } = dayHours(times, day);
  const night = (dayHours(times, addDays(day, -1)).spans ?? [])
    .map(({ from, to }) => ({ from: from - DAY_MINUTES, to: to - DAY_MINUTES }))
    .filter(({ to }) => to > 0);
  return spans && [...night, ...spans];
}
