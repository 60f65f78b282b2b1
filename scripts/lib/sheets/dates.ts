/** Days, months and years as Vietnamese write them: the day first. */
import { addDays, isDay } from '../../../src/lib/day.ts';

const DAY_ZERO_OF_EXCEL = '1899-12-30';

/**
 * A day from `6/8/2024`, `06-08-2024`, `ngày 6 tháng 8 năm 2024` or `2024-08-06`.
 *
 * @returns `2024-08-06`; nothing when it is no day, or none that exists
 */
export function dayIn(text: string): string | undefined {
  const parts =
    /^(?:ngày )?(\d{1,2})(?:[/.-]| tháng )(\d{1,2})(?:[/.-]| năm )(\d{4})$/iu.exec(text) ??
    undefined;
  const day = parts ? `${parts[3]}-${two(parts[2] as string)}-${two(parts[1] as string)}` : text;
  return isDay(day) ? day : undefined;
}

/**
 * A day, a month (`tháng 4/2026`, `4/2026`, `tháng 4 năm 2026`) or a year (`2021`, `năm 2021`).
 *
 * @returns `2024-08-06`, `2026-04` or `2021`
 */
export function partialDateIn(text: string): string | undefined {
  const year = /^(?:năm )?(\d{4})$/iu.exec(text);
  if (year) return year[1];
  const month = /^(?:tháng )?(\d{1,2})(?:[/.-]| năm )(\d{4})$/iu.exec(text);
  const found = month ? `${month[2]}-${two(month[1] as string)}` : text;
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(found) ? found : dayIn(text);
}

/** A day or partial date as officers write it: `06/08/2024`, `tháng 4/2026`, `2021`. */
export function writtenDate(date: string): string {
  const [year, month, day] = date.split('-');
  // "4/2026" alone would be taken for a day by a spreadsheet, and written back as "Apr-26".
  if (day === undefined) return month === undefined ? date : `tháng ${Number(month)}/${year}`;
  return `${day}/${month}/${year}`;
}

/** The day that a spreadsheet counts: `45510` is 2024-08-06. Nothing for numbers that are no day of our time. */
export const dayOfSerial = (serial: number): string | undefined =>
  Number.isInteger(serial) && serial > 10_000 && serial < 100_000
    ? addDays(DAY_ZERO_OF_EXCEL, serial)
    : undefined;

const two = (figures: string): string => figures.padStart(2, '0');
