import { addDays, daysBetween } from '../../lib/day.ts';
import { heldDays, lunarDate } from '../../lib/lunar.ts';

/** The dates of an event as its file states them (src/schema/event.ts). */
export type EventTimes =
  | {
      calendar: 'lunar';
      month: number;
      day: number;
      endDay?: number;
      leapMonth?: boolean;
      /** Days that the organisers have announced, by year. */
      confirmed?: Readonly<Record<string, string>>;
    }
  | { calendar: 'solar'; editions: readonly { from: string; to?: string }[] }
  | { calendar: 'deadline'; before: string };

/** Days within which an announced and a computed date are taken for the same occurrence. */
const SAME_YEAR_DAYS = 45;

/**
 * Whether an event is held on a day (`YYYY-MM-DD`). Announced days take precedence over days computed from the
 * lunar calendar.
 */
export function isHeldOn(times: EventTimes, day: string): boolean {
  switch (times.calendar) {
    case 'solar':
      return times.editions.some(({ from, to = from }) => from <= day && day <= to);
    case 'deadline':
      return times.before === day;
    case 'lunar': {
      const length = Math.max(0, (times.endDay ?? times.day) - times.day);
      const announced = Object.values(times.confirmed ?? {}).find(
        (first) => Math.abs(daysBetween(first, day)) <= SAME_YEAR_DAYS,
      );
      // What lasts some days may have begun in the lunar year before.
      const { year } = lunarDate(day);
      const { month, day: lunarDay, leapMonth } = times;
      const spans =
        announced !== undefined
          ? [{ from: announced, to: addDays(announced, length) }]
          : [year - 1, year].map((one) =>
              heldDays(one, { month, day: lunarDay, endDay: times.endDay, isLeap: leapMonth }),
            );
      return spans.some((span) => span !== undefined && span.from <= day && day <= span.to);
    }
  }
}
