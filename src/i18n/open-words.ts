import type { LocalMoment, OpenState } from '../domain/opening-hours.ts';
import { weekdayOf } from '../domain/opening-hours.ts';
import { daysBetween } from '../lib/day.ts';
import { hours as en } from './en/hours.ts';
import { formatDate } from './format.ts';
import type { Lang } from './index.ts';
import { hours as vi } from './vi/hours.ts';

const dictionaries = { vi, en };

/** A time as people write it: `07:30` is `7:30`. */
export const plainTime = (time: string): string => time.replace(/^0(?=\d:)/, '');

/**
 * Whether a place is open, in a sentence without its full stop: `Đang mở, đóng lúc 17:00`.
 *
 * @param now the moment of which the state tells
 * @param isSure whether anybody vouches for these hours today; else they are said to be those of a source
 * @returns an empty text when nothing can be said
 */
export function openWords(state: OpenState, now: LocalMoment, isSure: boolean, lang: Lang): string {
  const t = dictionaries[lang];
  const doubt = state.doubt && t.holidays[state.doubt];
  if (state.is === 'unknown') return doubt ? t.ask(doubt) : '';
  const words = stateWords(state, now, lang);
  if (doubt) return t.usual(words, doubt);
  return isSure ? words : t.stated(words);
}

function stateWords(
  state: Exclude<OpenState, { is: 'unknown' }>,
  now: LocalMoment,
  lang: Lang,
): string {
  const t = dictionaries[lang];
  const when = state.at && whenWords(state.at, now, lang, state.is === 'open');
  if (state.is === 'open') return when ? t.open(when) : t.openAlways;
  const closed = state.holiday
    ? t.closedFor(t.holidays[state.holiday])
    : state.allDay
      ? t.closedToday
      : t.closedNow;
  return when ? t.opens(closed, when) : closed;
}

/** `13:30`, `7:30 ngày mai, thứ Hai`, `18:00 thứ Sáu`, `7:30 thứ Ba 9/2/2027`. */
function whenWords(at: LocalMoment, now: LocalMoment, lang: Lang, isEnd: boolean): string {
  const t = dictionaries[lang];
  const time = plainTime(at.time);
  const days = daysBetween(now.day, at.day);
  // Of a night that ends before the same time tomorrow, the time alone says when.
  if (days === 0 || (isEnd && days === 1 && at.time < now.time)) return time;
  const weekday = t.weekdays[weekdayOf(at.day)];
  if (days === 1) return t.tomorrow(time, weekday);
  return days < 7 ? t.onWeekday(time, weekday) : t.onDate(time, weekday, formatDate(at.day, lang));
}
