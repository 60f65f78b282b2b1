/** Months of the calendar of the sun as `YYYY-MM` texts. */
import { addDays, addMonths, daysBetween } from './day.ts';

const WEEK = 7;
/** A Monday. */
const SOME_MONDAY = '2024-01-01';

/** The month of a day: `2027-02-13` gives `2027-02`. */
export const monthOf = (day: string): string => day.slice(0, 7);

/** The months that some days touch, first to last: `2026-11-28` to `2027-01-02` gives three. */
export function monthsTouched(from: string, to: string): string[] {
  const months: string[] = [];
  for (
    let month = monthOf(from);
    month <= monthOf(to);
    month = monthOf(addMonths(`${month}-01`, 1))
  )
    months.push(month);
  return months;
}

/** The days of a month, first to last. */
export function daysOf(month: string): string[] {
  const first = `${month}-01`;
  const length = daysBetween(first, addMonths(first, 1));
  return Array.from({ length }, (_, at) => addDays(first, at));
}

/** The weekday of a day: 0 is Monday, 6 is Sunday. */
export const weekdayOf = (day: string): number =>
  ((daysBetween(SOME_MONDAY, day) % WEEK) + WEEK) % WEEK;

/** The weeks of a month from Monday to Sunday, nothing where a day is another month's. */
export function weeksOf(month: string): (string | undefined)[][] {
  const days = daysOf(month);
  const before = weekdayOf(`${month}-01`);
  const count = Math.ceil((before + days.length) / WEEK);
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: WEEK }, (_, weekday) => days[week * WEEK + weekday - before]),
  );
}
