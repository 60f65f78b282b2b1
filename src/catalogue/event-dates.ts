import { addDays, daysBetween } from '../lib/day.ts';
import { heldDays, lunarDate } from '../lib/lunar.ts';
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
  if (when.calendar === 'lunar') {
    const next = nextLunar(when, today);
    return next && { from: next.from, to: next.to, basis: next.basis };
  }
  if (when.calendar === 'solar') {
    const next = editionDays(when).find(({ to }) => to >= today);
    return next && { ...next, basis: 'stated' };
  }
  return when.before >= today ? { from: when.before, to: when.before, basis: 'stated' } : undefined;
}

/** A time at which an event was, is or will be held. */
export interface Occurrence extends EventDays {
  /**
   * What tells it from the others of its event, and stays the same when others are added: the lunar year, the
   * first day of an edition, or the year of a deadline.
   */
  key: string;
  basis: 'stated' | 'confirmed' | 'computed';
}

/** So many years ahead, the running one not counted, are the days of lunar festivals worked out. */
const YEARS_AHEAD = 3;

/**
 * Every time of an event that is known of or can be worked out: all editions, all announced days, and the
 * computed ones from this year's on, three years ahead, while it is still held; the next time is always among
 * them, however far it is. Oldest first. The pages of months follow from this list.
 */
export function occurrences({ when, archived }: EventTimes, today: string): Occurrence[] {
  const year = Number(today.slice(0, 4));
  if (when.calendar === 'deadline')
    return [{ key: when.before.slice(0, 4), from: when.before, to: when.before, basis: 'stated' }];
  if (when.calendar === 'lunar') {
    const times = lunarTimes(when, year - 1, year + YEARS_AHEAD).filter(
      ({ basis, to }) => basis === 'confirmed' || (!archived && to >= `${year}-01-01`),
    );
    // A leap month may be nineteen years off; the page of the event leads to its month all the same.
    const next = archived ? undefined : nextLunar(when, today);
    return next && !times.some(({ from }) => from === next.from) ? [...times, next] : times;
  }
  return editionDays(when).map(({ from, to }) => ({ key: from, from, to, basis: 'stated' }));
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

function nextLunar(when: LunarWhen, today: string): Occurrence | undefined {
  const year = Number(today.slice(0, 4));
  return lunarTimes(when, year - 1, year + LUNAR_CYCLE).find(({ to }) => to >= today);
}

/** The times of a lunar event in some lunar years; what its organisers have announced wins over the moon. */
function lunarTimes(when: LunarWhen, firstYear: number, lastYear: number): Occurrence[] {
  const { month, day, endDay, leapMonth } = when;
  const announced = new Map(Object.entries(when.confirmed ?? {}));
  const confirmed = (key: string, from: string): Occurrence => ({
    key,
    from,
    to: addDays(from, moreDays(when)),
    basis: 'confirmed',
  });
  const times: Occurrence[] = [];
  for (let year = firstYear; year <= lastYear; year++) {
    const computed = heldDays(year, { month, day, endDay, isLeap: leapMonth });
    if (computed === undefined) continue;
    const own = [...announced].find(
      ([, first]) => Math.abs(daysBetween(computed.from, first)) <= SAME_YEAR_DAYS,
    );
    if (own) announced.delete(own[0]);
    const key = String(year);
    times.push(own ? confirmed(key, own[1]) : { key, ...computed, basis: 'computed' });
  }
  // Announced for a year that is not asked for, or one that has no such lunar day.
  const others = [...announced.values()].map((first) =>
    confirmed(String(lunarDate(first).year), first),
  );
  // What is announced far from the computed day of its year stands in its place, not beside it.
  const moved = new Set(others.map(({ key }) => key));
  const kept = times.filter(({ basis, key }) => basis === 'confirmed' || !moved.has(key));
  return [...kept, ...others].sort(byDay);
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
