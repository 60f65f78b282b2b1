/**
 * Opening hours as people write them down, as a week that can be read, and as what they mean on a day and
 * at a moment. All clocks are Viet Nam's (UTC+7, no summer time), whatever zone a machine is in.
 */
import { addDays, daysBetween } from '../lib/day.ts';
import { type HolidayName, holidayOn } from './holidays.ts';

export const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof week)[number];

export interface Span {
  /** `07:30` */
  opens: string;
  /** `17:00`; `24:00` for midnight; not later than `opens` when that is on the next day. */
  closes: string;
}

export interface Hours extends Span {
  days: readonly Weekday[];
}

/** Days with hours of their own; closed when no hours are given. */
type HoursException = { hours?: readonly Span[] | undefined } & (
  { holiday: HolidayName } | DatedException
);
interface DatedException {
  from: string;
  to?: string | undefined;
}

/** What is known of when a place is open. */
export interface OpeningTimes {
  /** The hours of a week; not known by the clock when missing. */
  hours?: readonly Hours[] | undefined;
  closedOnHolidays?: boolean | undefined;
  exceptions?: readonly HoursException[] | undefined;
}

// ── The week ──────────────────────────────────────────────────────────────────────────────────────

/** Days one after the other that have the same hours. */
export interface WeekRow {
  from: Weekday;
  to: Weekday;
  /** In the order of the clock; none when the place is closed. */
  spans: Span[];
}

/** The week from Monday on, in as few rows as its hours allow. */
export function weekRows(hours: readonly Hours[]): WeekRow[] {
  const rows: WeekRow[] = [];
  for (const day of week) {
    const spans = spansOn(hours, day);
    const last = rows.at(-1);
    if (last && JSON.stringify(last.spans) === JSON.stringify(spans)) last.to = day;
    else rows.push({ from: day, to: day, spans });
  }
  return rows;
}

const spansOn = (hours: readonly Hours[], day: Weekday): Span[] =>
  inOrder(hours.filter(({ days }) => days.includes(day)));

const inOrder = (spans: readonly Span[]): Span[] =>
  spans
    .map(({ opens, closes }) => ({ opens, closes }))
    .sort((a, b) => (a.opens < b.opens ? -1 : 1));

/** `2026-11-22` gives `sun`. */
export const weekdayOf = (day: string): Weekday =>
  week[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7] ?? 'mon';

// ── A day ─────────────────────────────────────────────────────────────────────────────────────────

/** From when to when, in minutes since midnight of the day on which it opens; `to` may pass 1440. */
export interface MinuteSpan {
  from: number;
  to: number;
}

/** The hours of one day. */
export interface DayHours {
  /** In the order of the clock; none when closed; nothing when nobody knows. */
  spans: MinuteSpan[] | undefined;
  /** The holiday that the day is or may be. */
  holiday: HolidayName | undefined;
  /** Whether the hours are those of an ordinary week although the day is no ordinary one: ask before you go. */
  isDoubtful: boolean;
}

/**
 * The hours of a day (`2027-02-06`). Days that the content names go before holidays, holidays that it names
 * before what it says of all holidays, and that before the week. Of two exceptions that hold that day, the one for
 * fewer days wins, wherever it stands in the list.
 */
export function dayHours(times: OpeningTimes, day: string): DayHours {
  const { hours, closedOnHolidays, exceptions = [] } = times;
  const holiday = holidayOn(day);
  const dated = narrowestOn(exceptions, day);
  const named = exceptions.find((one) => 'holiday' in one && one.holiday === holiday?.name);
  const exception = dated ?? (holiday?.isSure ? named : undefined);
  const isClosed = !exception && closedOnHolidays === true && holiday?.isSure === true;
  const usual = hours && spansOn(hours, weekdayOf(day));
  const spans = exception ? inOrder(exception.hours ?? []) : isClosed ? [] : usual;
  const isSaid = exception !== undefined || isClosed;
  // Closed on holidays is no news on a day that may be one; open on holidays is.
  const isDoubtful = holiday !== undefined && !isSaid && (closedOnHolidays !== false || !!named);
  return { spans: spans?.map(minutesOf), holiday: holiday?.name, isDoubtful };
}

function narrowestOn(exceptions: readonly HoursException[], day: string) {
  const ofDay = exceptions.filter(
    (one): one is Extract<HoursException, DatedException> => isDated(one) && covers(one, day),
  );
  return ofDay.sort((a, b) => daysOf(a) - daysOf(b))[0];
}

const isDated = (one: object): one is DatedException => 'from' in one;
const lastOf = ({ from, to = from }: DatedException): string => to;
const covers = (one: DatedException, day: string): boolean => one.from <= day && day <= lastOf(one);
const daysOf = (one: DatedException): number => daysBetween(one.from, lastOf(one)) + 1;

/**
 * The exceptions that speak of the same day or the same holiday, as places in their list, the earlier first. Which
 * of the two counts on such a day is told by `dayHours`.
 */
export function overlappingExceptions(
  exceptions: readonly ({ holiday: HolidayName } | DatedException)[],
): [number, number][] {
  return exceptions.flatMap((one, at) =>
    exceptions.slice(0, at).flatMap((other, before): [number, number][] => {
      const isDouble =
        isDated(one) && isDated(other)
          ? one.from <= lastOf(other) && other.from <= lastOf(one)
          : !isDated(one) && !isDated(other) && one.holiday === other.holiday;
      return isDouble ? [[before, at]] : [];
    }),
  );
}

const DAY_MINUTES = 1440;

function minutesOf({ opens, closes }: Span): MinuteSpan {
  const from = minuteOf(opens);
  const to = minuteOf(closes);
  return { from, to: to <= from ? to + DAY_MINUTES : to };
}

/** `07:30` gives 450. */
export const minuteOf = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
};

/** 450 gives `07:30`; minutes of the next day are those of its own clock. */
export const timeOf = (minutes: number): string => {
  const within = minutes % DAY_MINUTES;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
};

// ── A moment ──────────────────────────────────────────────────────────────────────────────────────

/** A day and a time on the clocks of Viet Nam. */
export interface LocalMoment {
  day: string;
  /** `07:30` */
  time: string;
}

const VIETNAM_MS = 7 * 60 * 60_000;

/** The day and the time that it is in Viet Nam at a moment. */
export function vietnamMoment(moment: Date): LocalMoment {
  const local = new Date(moment.getTime() + VIETNAM_MS).toISOString();
  return { day: local.slice(0, 10), time: local.slice(11, 16) };
}

/** What a visitor may expect at a moment. */
export type OpenState = {
  /** A holiday whose hours nobody has said, on the day that `at` is on: its hours are those of other weeks. */
  doubt: HolidayName | undefined;
} & (
  | /** When it closes; nothing when it never does. */ { is: 'open'; at: LocalMoment | undefined }
  | {
      is: 'closed';
      /** When it opens; nothing when that is not within two weeks. */
      at: LocalMoment | undefined;
      /** Whether it is closed for the whole of the day, and the holiday that this is for. */
      allDay: boolean;
      holiday: HolidayName | undefined;
    }
  | { is: 'unknown' }
);

/** How many days ahead opening hours are looked up: longer than Tết with its weekends. */
const AHEAD_DAYS = 14;

/** Whether a place is open at a moment, until when, or when it opens. */
export function openState(times: OpeningTimes, now: Date): OpenState {
  const { day: today, time } = vietnamMoment(now);
  const minute = minuteOf(time);
  // What opened yesterday may still be open.
  const days = Array.from({ length: AHEAD_DAYS + 2 }, (_, at) => {
    const day = addDays(today, at - 1);
    return { ...dayHours(times, day), day, start: (at - 1) * DAY_MINUTES };
  });
  const spans = days.flatMap(({ spans = [], start, holiday, isDoubtful }) =>
    spans.map(({ from, to }) => ({
      from: from + start,
      to: to + start,
      doubt: isDoubtful ? holiday : undefined,
    })),
  );
  const ofToday = days[1];
  if (!ofToday) return { is: 'unknown', doubt: undefined };

  const open = spans.find(({ from, to }) => from <= minute && minute < to);
  if (open) {
    const end = endOf(open, spans);
    const isEndless = end >= AHEAD_DAYS * DAY_MINUTES;
    return { is: 'open', at: isEndless ? undefined : momentAt(today, end), doubt: open.doubt };
  }
  if (ofToday.spans === undefined)
    return { is: 'unknown', doubt: ofToday.isDoubtful ? ofToday.holiday : undefined };

  const next = spans.filter(({ from }) => from > minute).sort((a, b) => a.from - b.from)[0];
  const isClosedAllDay = ofToday.spans.length === 0;
  return {
    is: 'closed',
    at: next && momentAt(today, next.from),
    doubt: next?.doubt,
    allDay: isClosedAllDay,
    holiday: isClosedAllDay && !ofToday.isDoubtful ? ofToday.holiday : undefined,
  };
}

/** When a span ends, with all that follow it without a pause. */
function endOf(first: MinuteSpan, spans: readonly MinuteSpan[]): number {
  let end = first.to;
  for (;;) {
    const longer = spans.find(({ from, to }) => from <= end && to > end);
    if (!longer) return end;
    end = longer.to;
  }
}

const momentAt = (today: string, minutes: number): LocalMoment => ({
  day: addDays(today, Math.floor(minutes / DAY_MINUTES)),
  time: timeOf(minutes),
});
