import { openWords } from '../i18n/open-words.ts';
import {
  type OpeningTimes,
  openState,
  type OpenState,
  vietnamMoment,
  weekdayOf,
} from '../domain/opening-hours.ts';
import { visitorToday } from './kit/today.ts';
import { PageElement } from './kit/element.ts';
import { pageLang } from './kit/language.ts';
import { element } from './kit/make.ts';
import { everyMinute } from './kit/minute.ts';
import { OPEN_CHANGE } from './open-change.ts';

/**
 * `<open-now data-hours="{…}" data-sure="2027-09-01">` around the hours of a place: says in a line above
 * them whether it is open at this minute in Viet Nam, and marks today in the week. `data-sure` is the day
 * until which the news that the place is in business counts as current.
 */
export class OpenNow extends PageElement {
  #times: OpeningTimes = {};
  #line: HTMLElement | undefined;
  state: OpenState | undefined;

  protected override start(): void {
    this.#times = JSON.parse(this.dataset['hours'] ?? '{}') as OpeningTimes;
  }

  protected override connect(signal: AbortSignal): void {
    this.#show();
    everyMinute(() => this.#show(), signal);
  }

  #show(): void {
    const moment = new Date();
    const now = vietnamMoment(moment);
    const before = this.state?.is;
    const state = openState(this.#times, moment);
    this.state = state;
    // A clock that stands before the page was built says nothing for sure.
    const isSure = now.day <= (this.dataset['sure'] ?? '') && now.day === visitorToday();
    const words = openWords(state, now, isSure, pageLang());
    this.#write(words, state.is !== 'open' ? state.is : isSure && !state.doubt ? 'open' : 'stated');
    for (const row of this.querySelectorAll<HTMLElement>('[data-days]')) {
      const isToday = row.dataset['days']?.split(' ').includes(weekdayOf(now.day)) ?? false;
      row.toggleAttribute('data-today', isToday);
    }
    if (before !== undefined && before !== state.is)
      this.dispatchEvent(new Event(OPEN_CHANGE, { bubbles: true }));
  }

  #write(words: string, status: string): void {
    if (words === '') {
      this.#line?.remove();
      this.#line = undefined;
      return;
    }
    if (!this.#line) {
      this.#line = element('p', { class: 'state', 'data-part': 'open' }, element('span'));
      this.prepend(this.#line);
    }
    this.#line.dataset['status'] = status;
    const span = this.#line.firstElementChild;
    // What is the same is not written again, so that a reader's place in it stays.
    if (span && span.textContent !== `${words}.`) span.textContent = `${words}.`;
  }
}

customElements.define('open-now', OpenNow);
