/**
 * Days as `YYYY-MM-DD` texts, without hours or zones, so that no machine's time zone can move them.
 * A partial date may stop at the year (`2026`) or the month (`2026-04`).
 */

const MS_PER_DAY = 86_400_000;

/** The day that it is in Viet Nam (UTC+7) at a moment. `vietnamDay(new Date())` gives today's. */
export function vietnamDay(moment: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(moment);
}

/** The later of two days; the first where there is no second. */
export const notBefore = (day: string, earliest: string | undefined): string =>
  earliest !== undefined && earliest > day ? earliest : day;

/** True for a day that exists: `isDay('2024-02-29')`, not `isDay('2023-02-29')`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

/** Whole days from one day to another; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY);
}

/** The day `count` days later. `addDays('2026-12-31', 1)` gives `2027-01-01`. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * MS_PER_DAY).toISOString().slice(0, 10);
}

/**
 * The same day `count` months later, or the last day of that month where the day is missing:
 * `addMonths('2024-02-29', 36)` gives `2027-02-28`.
 */
export function addMonths(day: string, count: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + count, 1));
  const lastDate = new Date(
    Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0),
  ).getUTCDate();
  first.setUTCDate(Math.min(date, lastDate));
  return first.toISOString().slice(0, 10);
}

/** The first day that a partial date can mean: `firstDayOf('2026-04')` gives `2026-04-01`. */
export function firstDayOf(partial: string): string {
  return `${partial}-01-01`.slice(0, 10);
}

/** The last day that a partial date can mean: `lastDayOf('2026-02')` gives `2026-02-28`. */
export function lastDayOf(partial: string): string {
  if (partial.length === 10) return partial;
  const next =
    partial.length === 4 ? addMonths(`${partial}-01-01`, 12) : addMonths(`${partial}-01`, 1);
  return addDays(next, -1);
}
