/**
 * The public holidays of Việt Nam, on which shops and sights often keep other hours.
 *
 * Bộ luật Lao động 2019 (45/2019/QH14), điều 112: 1/1; Tết Âm lịch, five days; 30/4; 1/5; 2/9 and the day
 * before or after it; Giỗ Tổ Hùng Vương, 10/3 âm lịch. Which days of Tết and which neighbour of 2/9 is said
 * each year by the Prime Minister, so days that may be chosen are marked as uncertain.
 * Nghị quyết 80-NQ/TW (7/1/2026) wants 24/11 as a day off; it is not sure either until the law says so.
 */
import { addDays } from '../lib/day.ts';
import { solarDay } from '../lib/lunar.ts';

export const holidayNames = [
  'newYear',
  'tet',
  'hungKings',
  'reunification',
  'labour',
  'national',
  'culture',
] as const;
export type HolidayName = (typeof holidayNames)[number];

export interface Holiday {
  name: HolidayName;
  /** False for a day that is a holiday in some years only. */
  isSure: boolean;
}

/** The first year of the day of culture. */
const CULTURE_SINCE = 2026;

/** The holiday that a day (`2027-02-06`) is or may be; nothing on any other day. */
export function holidayOn(day: string): Holiday | undefined {
  return holidaysOf(Number(day.slice(0, 4))).get(day);
}

/**
 * The holidays of some days that follow each other, each with its days; those that may be one stand for
 * themselves.
 */
export function holidaysAmong(days: readonly string[]): { holiday: Holiday; days: string[] }[] {
  const found = new Map<string, { holiday: Holiday; days: string[] }>();
  for (const day of days) {
    const holiday = holidayOn(day);
    if (!holiday) continue;
    const key = `${holiday.name} ${holiday.isSure}`;
    const entry = found.get(key) ?? { holiday, days: [] };
    entry.days.push(day);
    found.set(key, entry);
  }
  return [...found.values()];
}

const known = new Map<number, ReadonlyMap<string, Holiday>>();

/** The holidays of a year of the sun, by their days. */
export function holidaysOf(year: number): ReadonlyMap<string, Holiday> {
  const before = known.get(year);
  if (before) return before;
  const days = new Map<string, Holiday>();
  const put = (day: string | undefined, name: HolidayName, isSure = true) => {
    // Two may meet, as Giỗ Tổ and 30/4 do in some years; what is sure goes first.
    if (day !== undefined && (isSure || !days.has(day))) days.set(day, { name, isSure });
  };
  put(`${year}-01-01`, 'newYear');
  put(solarDay(year, { month: 3, day: 10 }), 'hungKings');
  put(`${year}-04-30`, 'reunification');
  put(`${year}-05-01`, 'labour');
  put(`${year}-09-02`, 'national');
  const tet = solarDay(year, { month: 1, day: 1 });
  // One day of the old year and four of the new, or two and three: the eve and three days in any case.
  if (tet)
    for (let from = -2; from <= 3; from++) put(addDays(tet, from), 'tet', from > -2 && from < 3);
  put(`${year}-09-01`, 'national', false);
  put(`${year}-09-03`, 'national', false);
  if (year >= CULTURE_SINCE) put(`${year}-11-24`, 'culture', false);
  known.set(year, days);
  return days;
}
