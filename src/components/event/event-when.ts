import {
  editionDays,
  nextTime,
  type EventDays,
  type NextTime,
} from '../../catalogue/event-dates.ts';
import { formatDate } from '../../i18n/format.ts';
import { useStrings, type Lang } from '../../i18n/index.ts';
import { lunarDate } from '../../lib/lunar.ts';
import { weekdayOf } from '../../lib/month.ts';
import type { EventData } from '../../schema/event.ts';

type When = EventData['when'];

const byNumber = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const weekday = (day: string, lang: Lang): string =>
  useStrings(lang).place.weekdays[byNumber[weekdayOf(day)] ?? 'mon'];

/** One day, or the first and the last: `22–24/11/2024`. */
export function formatDays({ from, to }: EventDays, lang: Lang): string {
  if (from === to) return formatDate(from, lang);
  if (from.slice(0, 7) !== to.slice(0, 7)) {
    return `${formatDate(from, lang)} – ${formatDate(to, lang)}`;
  }
  return `${Number(from.slice(8))}–${formatDate(to, lang)}`;
}

/**
 * When an event is, in one line: `Mùng 8 tháng Giêng âm lịch hằng năm`, or the days of its next time,
 * else of the last that is known.
 */
export function whenLine({ when, archived }: EventData, today: string, lang: Lang): string {
  const t = useStrings(lang).event;
  if (when.calendar === 'deadline') return t.before(formatDate(when.before, lang));
  if (when.calendar === 'lunar') {
    const line = t.lunar(when.month, when.day, when.endDay, when.leapMonth === true);
    return when.mainDay === undefined ? line : `${line}, ${t.mainDay(when.mainDay)}`;
  }
  const next = archived ? undefined : nextTime(when, today);
  if (next) return formatDays(next, lang);
  const last = editionDays(when).at(-1);
  if (!last) return '';
  const days = formatDays(last, lang);
  return archived ? days : t.lastHeld(days);
}

/** The next time, with what it is known from: `Thứ Bảy – Chủ nhật, 13–14/2/2027 (tính theo âm lịch)`. */
export function nextLine(next: NonNullable<NextTime>, today: string, lang: Lang): string {
  const t = useStrings(lang).event;
  const basis = next.basis === 'stated' ? '' : ` (${t.bases[next.basis]})`;
  const days = `${weekdayDays(next, lang)}${basis}`;
  return next.from <= today ? `${t.ongoing}: ${days}` : days;
}

/** The id of an event's entry in a list, for links within the page. */
export const eventAnchor = ({ id }: { id: string }): string => `event-${id}`;

/** A month as a heading: `2027-02` is `Tháng 2 năm 2027`. */
export const monthTitle = (month: string, lang: Lang): string =>
  useStrings(lang).event.monthTitle(Number(month.slice(5)), Number(month.slice(0, 4)));

/** Days with their weekdays: `Thứ Bảy – Chủ nhật, 13–14/2/2027`. */
export function weekdayDays(days: EventDays, lang: Lang): string {
  const names = [...new Set([weekday(days.from, lang), weekday(days.to, lang)])].join(' – ');
  return `${names}, ${formatDays(days, lang)}`;
}

/** A day by the moon: `mùng 8 tháng Giêng`. */
export function lunarWords(day: string, lang: Lang): string {
  const { day: number, month, isLeap } = lunarDate(day);
  return useStrings(lang).event.lunarDate(number, month, isLeap);
}

/** Some days as they stand large in a calendar: `8`, `14–16`, and the month below. */
export function daysMark({ from, to }: EventDays, lang: Lang): { day: string; unit: string } {
  const isOneMonth = from.slice(0, 7) === to.slice(0, 7);
  const [first, last] = [Number(from.slice(8)), Number(to.slice(8))];
  return {
    day: isOneMonth && first !== last ? `${first}–${last}` : `${first}`,
    unit: formatDate(from.slice(0, 7), lang),
  };
}

/** The day of an event of which no time is chosen: by the moon, else of its next or last time. */
export function dayMark(when: When, today: string, lang: Lang): { day: string; unit: string } {
  if (when.calendar === 'lunar') {
    const day = when.endDay === undefined ? `${when.day}` : `${when.day}–${when.endDay}`;
    return { day, unit: useStrings(lang).event.lunarUnit };
  }
  const days =
    when.calendar === 'deadline'
      ? { from: when.before, to: when.before }
      : (nextTime(when, today) ?? editionDays(when).at(-1));
  return days ? daysMark(days, lang) : { day: '', unit: '' };
}
