import { certificateStatus, type CertificateDates } from '../domain/certificate-life.ts';
import { inForceOn, lineStateOf, readSpans } from '../domain/decision-lines.ts';
import { visitorToday } from './kit/today.ts';
import { datesOf } from './certificate-life.ts';
import { PageElement, part } from './kit/element.ts';
import { dayInWords, numberInWords } from './kit/format.ts';
import { pageLang } from './kit/language.ts';

const today = visitorToday();

const writeDay = (time: HTMLTimeElement | null, day: string | undefined): void => {
  if (!time || day === undefined) return;
  time.dateTime = day;
  time.textContent = dayInWords(day, pageLang());
};

/**
 * `<in-force-count>`: how many certificates of a decision count on the day that it is in Viet Nam, and until
 * when. Its spans are those of `writeSpans`.
 */
class InForceCount extends PageElement {
  protected override start(): void {
    const spans = readSpans(this.dataset['spans'] ?? '');
    const { count, isAhead, firstEnd, lastEnd } = inForceOn(spans, today);
    const shown = count > 0 ? 'some' : isAhead ? 'ahead' : 'none';
    for (const words of this.querySelectorAll<HTMLElement>('[data-count]'))
      words.hidden = words.dataset['count'] !== shown;
    const number = this.querySelector('[data-slot="count"]');
    if (number) number.textContent = numberInWords(count, pageLang());
    writeDay(this.querySelector('[data-slot="first"]'), firstEnd);
    writeDay(this.querySelector('[data-slot="last"]'), lastEnd);
    this.querySelector('[data-slot="range"]')?.toggleAttribute('hidden', firstEnd === lastEnd);
  }
}

/**
 * `<decision-life>`: the certificates of a decision, sorted by what each is on the day that it is in Viet Nam.
 * The words of each row are those of its own `<certificate-life>`.
 */
class DecisionLife extends PageElement {
  protected override start(): void {
    const rows = [...this.querySelectorAll<HTMLElement>('li')].map((row) => ({
      row,
      state: this.#stateOf(row),
    }));
    for (const group of this.querySelectorAll<HTMLElement>('[data-state]')) {
      const own = rows.filter(({ state }) => state === group.dataset['state']);
      this.#fill(
        group,
        own.map(({ row }) => row),
      );
    }
    writeDay(document.querySelector('time[data-decision-day]'), today);
  }

  /** The state of a row; the one that it stands under where it says no dates. */
  #stateOf(row: HTMLElement): string | undefined {
    const life = row.querySelector<HTMLElement>('certificate-life');
    const dates: CertificateDates | undefined = life ? datesOf(life) : undefined;
    return dates
      ? lineStateOf(certificateStatus(dates, today))
      : row.closest<HTMLElement>('[data-state]')?.dataset['state'];
  }

  #fill(group: HTMLElement, rows: readonly HTMLElement[]): void {
    const shown = Number(this.dataset['shown']);
    part(group, 'first').replaceChildren(...rows.slice(0, shown));
    part(group, 'rest').replaceChildren(...rows.slice(shown));
    part(group, 'fold').hidden = rows.length <= shown;
    const count = group.querySelector('[data-slot="count"]');
    const more = group.querySelector('[data-slot="more"]');
    if (count) count.textContent = numberInWords(rows.length, pageLang());
    if (more) more.textContent = numberInWords(Math.max(rows.length - shown, 0), pageLang());
    group.hidden = rows.length === 0;
  }
}

customElements.define('in-force-count', InForceCount);
customElements.define('decision-life', DecisionLife);
