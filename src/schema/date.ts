import { z } from 'zod';
import { isDay } from '../lib/day.ts';

/** A whole day, `2024-08-06`. */
export const DaySchema = z
  .string()
  .refine(isDay, { error: 'day', abort: true })
  .refine(isOfOurTime, 'dayOutOfRange');

/** Whether a date lies between 1900 and 2200; what does not is a slip of the keyboard, and calendars end there. */
function isOfOurTime(text: string): boolean {
  const year = Number(text.slice(0, 4));
  return year >= 1900 && year <= 2200;
}

/** A day, a month or a year, as exact as the source is: `2024-08-06`, `2026-04`, `2021`. */
export const PartialDateSchema = z
  .string()
  .refine((text) => /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text) || isDay(text), {
    error: 'partialDate',
    abort: true,
  })
  .refine(isOfOurTime, 'dayOutOfRange');

/** From a date to a date, both included. */
export const PeriodSchema = z
  .strictObject({ from: PartialDateSchema, to: PartialDateSchema })
  .refine(({ from, to }) => from.slice(0, to.length) <= to.slice(0, from.length), {
    error: 'periodBackwards',
    path: ['to'],
  });
