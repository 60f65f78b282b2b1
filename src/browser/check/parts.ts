import type { BothWords } from '../../domain/check/register.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/index.ts';

/** What is put into a slot of a part: words, a day, the address of a link, a number of stars; nothing takes its row away. */
export type Filling =
  | string
  | { words: BothWords | undefined }
  | { day: string | undefined }
  | { href: string }
  | { stars: number; stated: boolean }
  | undefined;

/**
 * The templates of the check page and the words beside them. All that goes in goes in as text.
 */
export class Parts {
  readonly lang: Lang;
  readonly #root: ParentNode;
  readonly #lexicon = new Map<string, string>();

  constructor(root: ParentNode, lang: Lang) {
    this.lang = lang;
    this.#root = root;
    const lexicon = root.querySelector<HTMLTemplateElement>('template[data-lexicon]')?.content;
    for (const term of lexicon?.querySelectorAll('dt') ?? []) {
      this.#lexicon.set(term.textContent, term.nextElementSibling?.textContent ?? '');
    }
  }

  /** Words of the page's language, with what belongs into their gaps. */
  say(key: string, gaps: Record<string, string> = {}): string {
    const words = this.#lexicon.get(key) ?? '';
    return words.replace(/\{(\w*)\}/g, (gap, name: string) => gaps[name] ?? gap);
  }

  /** A copy of the words for an answer: those of the list of meanings, or of a template. */
  notice(answer: string): HTMLElement | undefined {
    // Not the notice of the answer before, which carries the same mark.
    const holder = this.#root.querySelector<HTMLElement>(`[data-answer="${answer}"]:not(.notice)`);
    const content = holder instanceof HTMLTemplateElement ? holder.content : holder;
    const notice = content?.querySelector<HTMLElement>('.notice')?.cloneNode(true) as
      HTMLElement | undefined;
    if (notice) notice.dataset['answer'] = answer;
    return notice;
  }

  /** A copy of a part with its slots filled; a slot that is not named keeps what it has. */
  part(name: string, fillings: Record<string, Filling>): HTMLElement {
    const template = this.#root.querySelector<HTMLTemplateElement>(`template[data-part="${name}"]`);
    const part = template?.content.firstElementChild?.cloneNode(true) as HTMLElement;
    for (const slot of part.querySelectorAll<HTMLElement>('[data-slot]')) {
      const key = slot.dataset['slot'] ?? '';
      if (!(key in fillings)) continue;
      if (!this.#fill(slot, fillings[key])) (slot.closest('[data-row]') ?? slot).remove();
    }
    return part;
  }

  /** The words in the page's language where there are some, and which language they are in. */
  pick(words: BothWords): { text: string; lang: Lang } {
    const english = this.lang === 'en' ? words[1] : undefined;
    return english === undefined ? { text: words[0], lang: 'vi' } : { text: english, lang: 'en' };
  }

  #fill(slot: HTMLElement, filling: Filling): boolean {
    if (filling === undefined || filling === '') return false;
    if (typeof filling === 'string') {
      slot.textContent = filling;
    } else if ('words' in filling) {
      if (!filling.words) return false;
      const { text, lang } = this.pick(filling.words);
      slot.textContent = text;
      if (lang !== this.lang) slot.lang = lang;
    } else if ('day' in filling) {
      if (filling.day === undefined) return false;
      slot.textContent = formatDate(filling.day, this.lang);
      if (slot instanceof HTMLTimeElement) slot.dateTime = filling.day;
    } else if ('href' in filling) {
      slot.setAttribute('href', filling.href);
    } else {
      slot.dataset['stars'] = String(filling.stars);
      if (filling.stated) slot.dataset['basis'] = 'stated';
    }
    return true;
  }
}
