import { PageElement } from '../kit/element.ts';
import type { PlaceSorter } from './sorter.ts';

/**
 * `<near-places data-origins="…" data-words="{…}">` around lists of places: a bar from which they can be
 * sorted by distance and narrowed to those that are open. What does that is fetched when the first button
 * is pressed, or at once when the address says that one was.
 */
class NearPlaces extends PageElement {
  #sorter: Promise<PlaceSorter> | undefined;

  protected override start(): void {
    const template = this.querySelector<HTMLTemplateElement>(':scope > template');
    if (!template) return;
    template.replaceWith(document.importNode(template.content, true));
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('.near-bar button') : null;
      if (button instanceof HTMLButtonElement)
        void this.#load().then((sorter) => sorter.toggle(button.dataset['do'] ?? ''));
    });
    const words = JSON.parse(this.dataset['words'] ?? '{}') as Record<'from' | 'open', string>;
    const asked = new URLSearchParams(location.search);
    if (asked.has(words.from) || asked.has(words.open)) void this.#load();
  }

  #load(): Promise<PlaceSorter> {
    this.#sorter ??= import('./sorter.ts').then(({ PlaceSorter }) => PlaceSorter.start(this));
    // A connection that comes back deserves a second try.
    this.#sorter.catch(() => {
      this.#sorter = undefined;
    });
    return this.#sorter;
  }
}

customElements.define('near-places', NearPlaces);
