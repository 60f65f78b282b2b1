import { z } from 'zod';
import { isDay } from '../lib/day.ts';

/** A whole day, `2024-08-06`. */
export const DaySchema = z.string().refine(isDay, 'day');

/** A day, a month or a year, as exact as the source is: `2024-08-06`, `2026-04`, `2021`. */
export const PartialDateSchema = z
  .string()
  .refine((text) => /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text) || isDay(text), 'partialDate');

/** From a date to a date, both included. */
export const PeriodSchema = z
  .strictObject({ from: PartialDateSchema, to: PartialDateSchema })
  .refine(({ from, to }) => from.slice(0, to.length) <= to.slice(0, from.length), {
    error: 'periodBackwards',
    path: ['to'],
  });
