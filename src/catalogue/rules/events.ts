import { daysBetween } from '../../lib/day.ts';
import { nextTime } from '../event-dates.ts';
import { makeProblem } from '../problem.ts';
import { words } from '../problems/sentence.ts';
import { forEach, type Rule } from './rule.ts';

/** People plan a journey about so long before. */
const SOON_DAYS = 60;

export const events: Rule = {
  about: words(
    'Sự kiện theo âm lịch đã gần thì phải có ngày dương do ban tổ chức công bố.',
    'An event of the lunar calendar that is near has a day that its organisers have announced.',
  ),
  check: (entries, today) =>
    forEach(entries, 'events', ({ when, archived }, file) => {
      const next = archived || when.calendar !== 'lunar' ? undefined : nextTime(when, today);
      if (
        next?.basis !== 'computed' ||
        next.from < today ||
        daysBetween(today, next.from) > SOON_DAYS
      )
        return [];
      return [
        makeProblem('lunarUnconfirmed', file, 'when.confirmed', {
          found: next.from,
          wanted: next.from.slice(0, 4),
        }),
      ];
    }),
};
