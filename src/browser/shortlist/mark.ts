import { fillGaps } from '../../lib/fill-gaps.ts';
import {
  MAX_SAVED,
  sharedFragment,
  withoutProduct,
  withProduct,
} from '../../domain/shortlist/list.ts';
import { PageElement } from '../kit/element.ts';
import { SavedMark } from '../saved/mark.ts';
import { SAVED_CHANGE } from '../saved/store.ts';
import { storedStops } from '../trip/stops.ts';
import { shortlistStore } from './store.ts';

const SAID_MS = 5000;

/**
 * `<saved-count data-…>` in the header: the way to what is saved, the list and the trip together, with how
 * many things that are; and a line that says, to eyes and to screen readers, what a mark has done. Its
 * `data-…` are the words.
 */
class SavedCount extends PageElement {
  protected override connect(signal: AbortSignal): void {
    const show = () => showSaved(this);
    shortlistStore.addEventListener('change', show, { signal });
    // The trip is counted and not read: what reads it is fetched with the trip alone.
    for (const change of [SAVED_CHANGE, 'storage'])
      window.addEventListener(change, show, { signal });
    show();
  }

  /** Says a sentence of its own, for a while. */
  say(sentence: string, values: Readonly<Record<string, string | number>>): void {
    const line = this.querySelector('[role="status"]');
    line?.replaceChildren(fillGaps(this.dataset[sentence] ?? '', values));
    clearTimeout(timer);
    timer = window.setTimeout(() => line?.replaceChildren(), SAID_MS);
  }
}

/** Takes the sentence of the counter away again; a page has one. */
let timer = 0;

function showSaved(counter: SavedCount): void {
  const list = shortlistStore.value;
  const stops = storedStops();
  const { products = '', trip = '', listAddress = '', tripAddress = '' } = counter.dataset;
  const words = [
    ...(list.length > 0 ? [fillGaps(products, { n: list.length })] : []),
    ...(stops > 0 ? [fillGaps(trip, { n: stops })] : []),
  ].join(', ');
  const things = list.length + (stops > 0 ? 1 : 0);
  counter.querySelector('[data-number]')?.replaceChildren(things > 0 ? `${things}` : '');
  counter.querySelector('[data-what]')?.replaceChildren(words && `: ${words}`);
  // With nothing but a trip, the trip is what one wants.
  const address = list.length === 0 && stops > 0 ? tripAddress : listAddress;
  counter
    .querySelector('a')
    ?.setAttribute('href', shortlistStore.isSaved ? address : listAddress + sharedFragment(list));
}

/**
 * `<shortlist-mark>` around a button: puts the product that it stands in on the visitor's list, or takes
 * it off. Which product that is, is read when it is needed, so a card may be drawn or filled in later.
 */
class ShortlistMark extends SavedMark {
  protected get changes(): EventTarget {
    return shortlistStore;
  }

  protected toggle(): void {
    const { id, name } = productOf(this);
    const list = shortlistStore.value;
    const isOff = !list.includes(id);
    const next = isOff ? withProduct(list, id) : withoutProduct(list, id);
    const values = { name, n: next.length, most: MAX_SAVED };
    const isRemembered = next === list || shortlistStore.save(next);
    const outcome = next === list ? 'full' : isOff ? 'added' : 'removed';
    counter()?.say(isRemembered ? outcome : 'unkept', values);
  }

  protected show(button: HTMLButtonElement): void {
    const { id, name } = productOf(this);
    button.setAttribute('aria-pressed', String(shortlistStore.value.includes(id)));
    button.setAttribute('aria-label', fillGaps(counter()?.dataset['named'] ?? '{name}', { name }));
  }
}

function productOf(mark: ShortlistMark): { id: string; name: string } {
  const holder = mark.closest<HTMLElement>('[data-kind="product"]');
  const name = holder?.querySelector('h1, .card-name')?.textContent ?? '';
  return { id: holder?.dataset['id'] ?? '', name: name.trim() };
}

const counter = () => document.querySelector<SavedCount>('saved-count');

customElements.define('saved-count', SavedCount);
customElements.define('shortlist-mark', ShortlistMark);
