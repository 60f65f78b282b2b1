import { fillGaps } from '../../lib/fill-gaps.ts';
import {
  MAX_SAVED,
  sharedFragment,
  withoutProduct,
  withProduct,
} from '../../domain/shortlist/list.ts';
import { PageElement } from '../kit/element.ts';
import { SavedMark } from '../saved/mark.ts';
import { shortlistStore } from './store.ts';

const SAID_MS = 5000;

/**
 * `<shortlist-count data-…>` in the header: the way to the list with the number of products on it, and
 * a line that says, to eyes and to screen readers, what a mark has done. Its `data-…` are the words.
 */
class ShortlistCount extends PageElement {
  #timer = 0;
  #address = '';

  protected override start(): void {
    this.#address = this.querySelector('a')?.getAttribute('href') ?? '';
  }

  protected override connect(signal: AbortSignal): void {
    shortlistStore.addEventListener('change', () => this.#show(), { signal });
    this.#show();
  }

  /** Says a sentence of its own, for a while. */
  say(sentence: string, values: Readonly<Record<string, string | number>>): void {
    const line = this.querySelector('[role="status"]');
    line?.replaceChildren(fillGaps(this.dataset[sentence] ?? '', values));
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => line?.replaceChildren(), SAID_MS);
  }

  #show(): void {
    const list = shortlistStore.value;
    this.querySelector('[data-number]')?.replaceChildren(list.length > 0 ? `${list.length}` : '');
    this.querySelector('a')?.setAttribute(
      'href',
      shortlistStore.isSaved ? this.#address : this.#address + sharedFragment(list),
    );
  }
}

/**
 * `<shortlist-mark>` around a button: puts the product that it stands in on the visitor's list, or takes
 * it off. Which product that is, is read when it is needed, so a card may be drawn or filled in later.
 */
class ShortlistMark extends SavedMark {
  protected readonly changes = shortlistStore;

  get #product(): { id: string; name: string } {
    const holder = this.closest<HTMLElement>('[data-kind="product"]');
    const name = holder?.querySelector('h1, .card-name')?.textContent ?? '';
    return { id: holder?.dataset['id'] ?? '', name: name.trim() };
  }

  protected toggle(): void {
    const { id, name } = this.#product;
    const list = shortlistStore.value;
    const isOff = !list.includes(id);
    const next = isOff ? withProduct(list, id) : withoutProduct(list, id);
    const values = { name, n: next.length, most: MAX_SAVED };
    const isRemembered = next === list || shortlistStore.save(next);
    const outcome = next === list ? 'full' : isOff ? 'added' : 'removed';
    counter()?.say(isRemembered ? outcome : 'unkept', values);
  }

  protected show(button: HTMLButtonElement): void {
    const { id, name } = this.#product;
    button.setAttribute('aria-pressed', String(shortlistStore.value.includes(id)));
    button.setAttribute('aria-label', fillGaps(counter()?.dataset['named'] ?? '{name}', { name }));
  }
}

const counter = () => document.querySelector<ShortlistCount>('shortlist-count');

customElements.define('shortlist-count', ShortlistCount);
customElements.define('shortlist-mark', ShortlistMark);
