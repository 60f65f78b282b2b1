import { daysBetween } from '../lib/day.ts';
import { visitorToday } from './kit/today.ts';
import { fillGaps } from '../lib/fill-gaps.ts';
import { PageElement } from './kit/element.ts';

/**
 * `<calendar-now>`: marks the day and the month that it is in Việt Nam now, because a page may have been
 * built long ago. `data-day` (`2027-02-13`) and `data-month` (`2027-02`, or `2` in a season) are marked;
 * what has `data-now` is shown while one of its months is now.
 */
class CalendarNow extends PageElement {
  protected override start(): void {
    const today = visitorToday();
    const month = today.slice(0, 7);
    const number = String(Number(month.slice(5)));
    for (const part of this.querySelectorAll<HTMLElement>('[data-day], [data-month]')) {
      const { day, month: own } = part.dataset;
      if (day === today || own === month || own === number)
        part.setAttribute('aria-current', 'date');
    }
    for (const part of this.querySelectorAll<HTMLElement>('[data-now]'))
      part.hidden = !part.dataset['now']?.split(' ').includes(number);
  }
}

interface LeftWords {
  past: string;
  now: string;
  today: string;
  tomorrow: string;
  /** `{n}` stands for the number. */
  days: string;
}

/** `<days-left>`: how long it is, on the visitor's own day, until something from a day to a day. */
class DaysLeft extends PageElement {
  protected override start(): void {
    const { from, to, words } = this.dataset;
    if (from === undefined || to === undefined || words === undefined) return;
    const t = JSON.parse(words) as LeftWords;
    const today = visitorToday();
    const days = daysBetween(today, from);
    if (to < today) this.textContent = t.past;
    else if (days < 0) this.textContent = t.now;
    else if (days === 0) this.textContent = from === to ? t.today : t.now;
    else this.textContent = days === 1 ? t.tomorrow : fillGaps(t.days, { n: days });
    this.hidden = false;
  }
}

customElements.define('calendar-now', CalendarNow);
customElements.define('days-left', DaysLeft);
