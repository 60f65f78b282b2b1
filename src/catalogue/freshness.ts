import { addMonths, lastDayOf } from '../lib/day.ts';

const FRESH_MONTHS = 12;

/** Whether what was so on a day, or in a month or a year, is too long ago to be told as so now. */
export const isStale = (on: string, today: string): boolean =>
  addMonths(lastDayOf(on), FRESH_MONTHS) < today;
