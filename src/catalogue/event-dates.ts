import { addDays, daysBetween } from '../lib/day.ts';
import { lunarDate, solarDay } from '../lib/lunar.ts';
import type { EventData } from '../schema/event.ts';

type When = EventData['when'];
type EventTimes = Pick<EventData, 'when' | 'archived'>;
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
 * The next time of an event: the days that its organisers have announced, else those that the
 * lunar calendar gives. An event that is going on today counts as next.
 */
export function nextTime(when: When, today: string): NextTime {
  if (when.calendar === 'lunar') return nextLunar(when, today);
  if (when.calendar === 'solar') {
    const next = editionDays(when).find(({ to }) => to >= today);
    return next && { ...next, basis: 'stated' };
  }
  return when.before >= today ? { from: when.before, to: when.before, basis: 'stated' } : undefined;
}

/** A time at which an event was, is or will be held. */
export interface Occurrence extends EventDays {
  /** What tells it from the others of its event, the same in every build: the year, lunar or solar. */
  key: string;
  basis: 'stated' | 'confirmed' | 'computed';
}

/** So many years ahead, the running one not counted, are the days of lunar festivals worked out. */
const YEARS_AHEAD = 3;

/**
 * Every time of an event that is known of or can be worked out: all editions, all announced days, and the
 * computed ones from this year's on, three years ahead, while it is still held. Oldest first.
 */
export function occurrences({ when, archived }: EventTimes, today: string): Occurrence[] {
  const year = Number(today.slice(0, 4));
  if (when.calendar === 'deadline')
    return [{ key: when.before.slice(0, 4), from: when.before, to: when.before, basis: 'stated' }];
  if (when.calendar === 'lunar')
    return lunarTimes(when, year - 1, year + YEARS_AHEAD).filter(
      ({ basis, from }) => basis === 'confirmed' || (!archived && from >= `${year}-01-01`),
    );
  const editions = editionDays(when);
  return editions.map(({ from, to }, at) => {
    const sameYear = editions
      .slice(0, at)
      .filter((one) => one.from.slice(0, 4) === from.slice(0, 4));
    const key = from.slice(0, 4);
    return {
      key: sameYear.length > 0 ? `${key}-${sameYear.length + 1}` : key,
      from,
      to,
      basis: 'stated',
    };
  });
}

/**
 * The announced times of an event, without computed ones, oldest first. Empty for a deadline, which is not an
 * event to visit.
 */
export function statedTimes({ when }: Pick<EventData, 'when'>): EventDays[] {
  if (when.calendar === 'deadline') return [];
  if (when.calendar === 'solar') return editionDays(when).map(({ from, to }) => ({ from, to }));
  return Object.values(when.confirmed ?? {})
    .sort()
    .map((from) => ({ from, to: addDays(from, moreDays(when)) }));
}

/** How many days a lunar event goes on after its first. */
const moreDays = ({ day, endDay = day }: LunarWhen): number => Math.max(0, endDay - day);

/** An announced day this near to the computed one is that year's. */
const SAME_YEAR_DAYS = 45;
/** After the nineteen years in which sun and moon meet again, a leap month that has not come hardly ever does. */
const LUNAR_CYCLE = 20;

function nextLunar(when: LunarWhen, today: string): NextTime {
  const year = Number(today.slice(0, 4));
  const next = lunarTimes(when, year - 1, year + LUNAR_CYCLE).find(({ to }) => to >= today);
  return next && { from: next.from, to: next.to, basis: next.basis };
}

/** The times of a lunar event in some lunar years; what its organisers have announced wins over the moon. */
function lunarTimes(when: LunarWhen, firstYear: number, lastYear: number): Occurrence[] {
  const lunar = { month: when.month, day: when.day, isLeap: when.leapMonth };
  const announced = new Map(Object.entries(when.confirmed ?? {}));
  const time = (key: string, from: string, basis: Occurrence['basis']): Occurrence => ({
    key,
    from,
    to: addDays(from, moreDays(when)),
    basis,
  });
  const times: Occurrence[] = [];
  for (let year = firstYear; year <= lastYear; year++) {
    const computed = solarDay(year, lunar);
    if (computed === undefined) continue;
    const own = [...announced].find(
      ([, day]) => Math.abs(daysBetween(computed, day)) <= SAME_YEAR_DAYS,
    );
    if (own) announced.delete(own[0]);
    times.push(
      own ? time(String(year), own[1], 'confirmed') : time(String(year), computed, 'computed'),
    );
  }
  // Announced for a year that is not asked for, or one that has no such lunar day.
  const others = [...announced.values()].map((day) =>
    time(String(lunarDate(day).year), day, 'confirmed'),
  );
  return [...times, ...others].sort(byDay);
}

const byDay = (a: EventDays, b: EventDays): number =>
  a.from < b.from ? -1 : a.from > b.from ? 1 : 0;

/** The known days of an event of the solar calendar, oldest first. */
export const editionDays = ({
  editions,
}: SolarWhen): (EventDays & { number?: number | undefined })[] =>
  editions.map(({ number, from, to }) => ({ number, from, to: to ?? from })).sort(byDay);

/** Whether an event is kept only as a record: it says so, or all that is known of it is past. */
export function isPast({ archived, when }: EventTimes, today: string): boolean {
  if (archived) return true;
  if (when.calendar === 'lunar') return false;
  const mayComeAgain = when.calendar === 'solar' && when.recurring !== 'once';
  return !mayComeAgain && nextTime(when, today) === undefined;
}

/** What the page of an event says of its times. */
export interface TimesOf {
  isOver: boolean;
  /** Nothing when it is over, or nobody knows. */
  next: NextTime;
  /** Those after the next. */
  later: Occurrence[];
  /** By the solar calendar, every edition that is known of, oldest first. */
  editions: ReturnType<typeof editionDays>;
}

/**
 * The times of an event as seen from a day.
 *
 * @param today `YYYY-MM-DD`
 */
export function timesOf(event: EventTimes, today: string): TimesOf {
  const { when } = event;
  const isOver = isPast(event, today);
  const next = isOver ? undefined : nextTime(when, today);
  return {
    isOver,
    next,
    later: next ? occurrences(event, today).filter(({ from }) => from > next.to) : [],
    editions: when.calendar === 'solar' ? editionDays(when) : [],
  };
}

/** The publishers of the sources for the days of an event, each once. */
export function publishersOf({ when, sources }: Pick<EventData, 'when' | 'sources'>): string[] {
  const ids = 'sources' in when ? (when.sources ?? []) : [];
  const said = sources.filter(({ id }) => ids.includes(id));
  return [...new Set(said.map(({ publisher }) => publisher))];
}
