import type { BilingualPair } from '../../domain/check/register.ts';
import { formatDate } from '../../i18n/format.ts';
import { find } from './element.ts';
import { pageLang, pickWords, writeWords } from './language.ts';
import { Words } from './words.ts';

/** The value of a slot: text, a day, a link address, or stars; undefined removes the row of the slot. */
export type Filling =
  | string
  | { words: BilingualPair | undefined }
  | { day: string | undefined }
  | { href: string }
  | { stars: number; basis: 'certified' | 'stated' | 'outOfTerm' }
  | undefined;

/** The templates of a page and their words. Values are always inserted as text, never as HTML. */
export class Parts extends Words {
  readonly lang = pageLang();
  protected readonly root: ParentNode;

  constructor(root: ParentNode) {
    super(root);
    this.root = root;
  }

  /**
   * A copy of a template with its slots filled; a slot that is not named keeps what it has.
   *
   * @throws when the page has no such template
   */
  copy(name: string, fillings: Readonly<Record<string, Filling>>): HTMLElement {
    const template: HTMLTemplateElement = find(this.root, `template[data-part="${name}"]`);
    const copy = template.content.firstElementChild?.cloneNode(true) as HTMLElement;
    for (const slot of copy.querySelectorAll<HTMLElement>('[data-slot]')) {
      const key = slot.dataset['slot'] ?? '';
      if (!(key in fillings)) continue;
      if (!this.#fill(slot, fillings[key])) (slot.closest('[data-row]') ?? slot).remove();
    }
    return copy;
  }

  /** The words in the page's language where there are some, and which language they are in. */
  pick(words: BilingualPair): ReturnType<typeof pickWords> {
    return pickWords(words, this.lang);
  }

  #fill(slot: HTMLElement, filling: Filling): boolean {
    if (filling === undefined || filling === '') return false;
    if (typeof filling === 'string') {
      slot.textContent = filling;
    } else if ('words' in filling) {
      if (!filling.words) return false;
      writeWords(slot, filling.words);
    } else if ('day' in filling) {
      if (filling.day === undefined) return false;
      slot.textContent = formatDate(filling.day, this.lang);
      if (slot instanceof HTMLTimeElement) slot.dateTime = filling.day;
    } else if ('href' in filling) {
      slot.setAttribute('href', filling.href);
    } else {
      slot.dataset['stars'] = String(filling.stars);
      if (filling.basis !== 'certified') slot.dataset['basis'] = filling.basis;
    }
    return true;
  }
}
