import { mergedLists } from '../../lib/saved-list.ts';
import { fillGaps } from '../../lib/fill-gaps.ts';
import { MAX_STOPS, tripFragment } from '../../domain/trip/trip.ts';
import { SavedMark } from '../saved/mark.ts';
import { tripStore } from './store.ts';

/**
 * `<trip-mark data-places data-name data-…>` around a button: puts places into the visitor's trip, or takes
 * them out when all of them are in it. A link leads to the trip as soon as there is one; where the browser
 * does not remember, it carries the trip. Its `data-…` are the words.
 */
class TripMark extends SavedMark {
  protected readonly changes = tripStore;
  #address = this.querySelector('a')?.getAttribute('href') ?? '';

  get #places(): string[] {
    return (this.dataset['places'] ?? '').split(' ');
  }

  #isIn(): boolean {
    return this.#places.every((place) => tripStore.value.places.includes(place));
  }

  protected toggle(): void {
    const trip = tripStore.value;
    const isIn = this.#isIn();
    const places = isIn
      ? trip.places.filter((place) => !this.#places.includes(place))
      : mergedLists(trip.places, this.#places, MAX_STOPS);
    const isRemembered = tripStore.save({ ...trip, places });
    const outcome = isIn ? 'removed' : this.#isIn() ? 'added' : 'full';
    this.#say(isRemembered || outcome === 'full' ? outcome : 'unkept');
  }

  protected show(button: HTMLButtonElement): void {
    const { places } = tripStore.value;
    button.setAttribute('aria-pressed', String(this.#isIn()));
    const link = this.querySelector('a');
    if (!link) return;
    link.hidden = places.length === 0;
    link.textContent = fillGaps(this.dataset['open'] ?? '', { n: places.length });
    link.href = tripStore.isSaved ? this.#address : this.#address + tripFragment(tripStore.value);
  }

  #say(sentence: string): void {
    this.querySelector('[role="status"]')?.replaceChildren(
      fillGaps(this.dataset[sentence] ?? '', { name: this.dataset['name'] ?? '', most: MAX_STOPS }),
    );
  }
}

customElements.define('trip-mark', TripMark);
