/** Events as a calendar: what is next, what is over, and what each month holds. */
import { monthOf, monthsTouched } from '../lib/month.ts';
import { type EventKind, eventKinds } from '../schema/event.ts';
import {
  editionDays,
  isPast,
  nextTime,
  type NextTime,
  type Occurrence,
  occurrences,
} from './event-dates.ts';
import type { Event } from './records.ts';

/** An event at one of its times. */
export interface EventAt {
  event: Event;
  time: Occurrence;
}

/** The events of a month; one that goes on over its end is in both. */
export interface CalendarMonth {
  /** `2027-02` */
  month: string;
  events: EventAt[];
}

/** Every month in which something is, was or is expected to be, and the one of today; in their order. */
export function calendarMonths(events: readonly Event[], today: string): CalendarMonth[] {
  const months = new Map<string, EventAt[]>([[monthOf(today), []]]);
  for (const event of events) {
    for (const time of occurrences(event.data, today)) {
      for (const month of monthsTouched(time.from, time.to)) {
        const own = months.get(month) ?? [];
        own.push({ event, time });
        months.set(month, own);
      }
    }
  }
  return [...months]
    .map(([month, own]) => ({ month, events: own.sort(byTime) }))
    .sort((a, b) => compare(a.month, b.month));
}

/** The parts of the agenda, in the order in which visitors need them. */
export interface EventLists {
  /** With a day ahead of us or now, the next first. */
  ahead: { event: Event; next: NonNullable<NextTime> }[];
  /** They may come again, nobody says when. */
  undated: Event[];
  /** What is due by a day ahead of us: for officers. */
  deadlines: Event[];
  /** Over, the latest first. */
  past: Event[];
}

export function eventLists(events: readonly Event[], today: string): EventLists {
  const lists: EventLists = { ahead: [], undated: [], deadlines: [], past: [] };
  for (const event of events) {
    const { data } = event;
    const next = nextTime(data.when, today);
    if (isPast(data, today)) lists.past.push(event);
    else if (data.when.calendar === 'deadline') lists.deadlines.push(event);
    else if (next) lists.ahead.push({ event, next });
    else lists.undated.push(event);
  }
  lists.ahead.sort((a, b) => compare(a.next.from, b.next.from));
  lists.undated.sort((a, b) => compare(lastDayOf(b), lastDayOf(a)));
  lists.deadlines.sort((a, b) => compare(lastDayOf(a), lastDayOf(b)));
  lists.past.sort((a, b) => compare(lastDayOf(b), lastDayOf(a)));
  return lists;
}

/** A part of the agenda; an entry without an occurrence shows when the event is held in general. */
export interface AgendaPart {
  /** A month ahead of us, or what has no day. */
  part: { month: string } | 'undated' | 'deadline';
  entries: { event: Event; time?: NonNullable<NextTime> }[];
}

/** Events as a visitor reads them. */
export interface Agenda {
  /** The months ahead in their order, then what nobody knows the day of, then what is due. */
  parts: AgendaPart[];
  past: Event[];
  /** Whether no event has a day ahead of us. */
  isNothingAhead: boolean;
}

/** The agenda as of a day, in parts; parts without events are left out. */
export function agendaOf(events: readonly Event[], today: string): Agenda {
  const { ahead, undated, deadlines, past } = eventLists(events, today);
  const months = Map.groupBy(ahead, ({ next }) => monthOf(next.from));
  const plain = (own: readonly Event[]) => own.map((event) => ({ event }));
  const parts: AgendaPart[] = [
    ...[...months].map(([month, own]) => ({
      part: { month },
      entries: own.map(({ event, next }) => ({ event, time: next })),
    })),
    { part: 'undated', entries: plain(undated) },
    { part: 'deadline', entries: plain(deadlines) },
  ];
  return {
    parts: parts.filter(({ entries }) => entries.length > 0),
    past,
    isNothingAhead: ahead.length === 0,
  };
}

/** The months that have a page: those from the one of today on, and those before it, the latest first. */
export function monthsAround(
  events: readonly Event[],
  today: string,
): { ahead: string[]; past: string[] } {
  const months = calendarMonths(events, today).map(({ month }) => month);
  return {
    ahead: months.filter((month) => month >= monthOf(today)),
    past: months.filter((month) => month < monthOf(today)).reverse(),
  };
}

/** The kinds of which there are events, each with its events, in the order of the schema. */
export const eventsByKind = (events: readonly Event[]): { kind: EventKind; events: Event[] }[] =>
  eventKinds
    .map((kind) => ({ kind, events: events.filter(({ data }) => data.kind === kind) }))
    .filter((one) => one.events.length > 0);

function lastDayOf({ data: { when } }: Event): string {
  if (when.calendar === 'deadline') return when.before;
  return when.calendar === 'solar' ? (editionDays(when).at(-1)?.to ?? '') : '';
}

const byTime = (a: EventAt, b: EventAt): number =>
  compare(a.time.from, b.time.from) || compare(a.time.to, b.time.to);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
