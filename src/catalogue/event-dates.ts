import { addDays, daysBetween } from '../lib/day.ts';
import { nextSolarDay } from '../lib/lunar.ts';
import type { EventData } from '../schema/event.ts';

type When = EventData['when'];
type LunarWhen = Extract<When, { calendar: 'lunar' }>;
type SolarWhen = Extract<When, { calendar: 'solar' }>;

/** Days on which an event is held; one day when both are the same. */
export interface EventDays {
  from: string;
  to: string;
}

/** The next time that an event is held, on that day or later. */
export type NextTime = (EventDays & { basis: 'stated' | 'confirmed' | 'computed' }) | undefined;

/**
 * When an event comes round again: the days that its organisers have announced, else those that the
 * lunar calendar gives. What is going on counts.
 */
export function nextTime(when: When, today: string): NextTime {
  if (when.calendar === 'lunar') return nextLunar(when, today);
  if (when.calendar === 'solar') {
    const next = editionDays(when).find(({ to }) => to >= today);
    return next && { ...next, basis: 'stated' };
  }
  return when.before >= today ? { from: when.before, to: when.before, basis: 'stated' } : undefined;
}

/** An announced day this near to the computed one is that year's. */
const SAME_YEAR_DAYS = 45;

function nextLunar(when: LunarWhen, today: string): NextTime {
  const length = Math.max(0, (when.endDay ?? when.day) - when.day);
  const lunar = { month: when.month, day: when.day, isLeap: when.leapMonth };
  const computed = nextSolarDay(lunar, addDays(today, -length));
  const announced = Object.values(when.confirmed ?? {})
    .sort()
    .find((day) => addDays(day, length) >= today);
  const isSameYear =
    computed && announced && Math.abs(daysBetween(computed, announced)) <= SAME_YEAR_DAYS;
  if (announced && (isSameYear || !computed || announced < computed)) {
    return { from: announced, to: addDays(announced, length), basis: 'confirmed' };
  }
  if (computed === undefined) return undefined;
  return { from: computed, to: addDays(computed, length), basis: 'computed' };
}

/** The known days of an event of the solar calendar, oldest first. */
export const editionDays = ({
  editions,
}: SolarWhen): (EventDays & { number?: number | undefined })[] =>
  editions
    .map(({ number, from, to }) => ({ number, from, to: to ?? from }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));

/** Whether an event is kept only as a record: it says so, or all that is known of it is past. */
export function isPast({ archived, when }: EventData, today: string): boolean {
  if (archived) return true;
  if (when.calendar === 'lunar') return false;
  const mayComeAgain = when.calendar === 'solar' && when.recurring !== 'once';
  return !mayComeAgain && nextTime(when, today) === undefined;
}
