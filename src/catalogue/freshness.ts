import { addMonths, lastDayOf } from '../lib/day.ts';

const FRESH_MONTHS = 12;

/** The last day (`YYYY-MM-DD`) on which what was so on a day, or in a month or a year, may be told as so now. */
export const freshUntil = (on: string): string => addMonths(lastDayOf(on), FRESH_MONTHS);

/** Whether what was so on a day, or in a month or a year, is too long ago to be told as so now. */
export const isStale = (on: string, today: string): boolean => freshUntil(on) < today;
