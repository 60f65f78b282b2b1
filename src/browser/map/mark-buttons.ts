import { pointKey } from '../../domain/map/place-point.ts';
import { element } from '../kit/make.ts';
import { type Frame, isSeen } from './frame.ts';
import type { Mark } from './marks.ts';

/**
 * Buttons over the visible marks, for keyboards and screen readers, which a canvas does not serve.
 * They are few, the largest marks first, so that nobody has to walk through a country of stops; the pointer
 * goes through them to the map.
 */
export class MarkButtons {
  readonly element = element('div', { class: 'map-stops' });
  readonly #buttons = new Map<string, HTMLButtonElement>();
  readonly #words: (mark: Mark) => string;
  readonly #onActivate: (mark: Mark) => void;
  #marks = new Map<HTMLElement, Mark>();

  constructor(words: (mark: Mark) => string, onActivate: (mark: Mark) => void) {
    this.#words = words;
    this.#onActivate = onActivate;
    this.element.addEventListener('click', ({ target }) => {
      const mark = target instanceof HTMLElement ? this.#marks.get(target) : undefined;
      if (mark) this.#onActivate(mark);
    });
  }

  /** Puts at most so many buttons over the marks that are seen; one that has the focus keeps it. */
  place(marks: readonly Mark[], frame: Frame, most: number): void {
    const seen = marks
      .map((mark) => ({ mark, at: frame.at(mark) }))
      .filter(({ at }) => isSeen(at, frame))
      .sort((a, b) => b.mark.points.length - a.mark.points.length)
      .slice(0, most)
      // In the order in which they are read.
      .sort((a, b) => a.at.y - b.at.y || a.at.x - b.at.x);
    const wanted = new Set<string>();
    this.#marks = new Map();
    let before: HTMLElement | null = null;
    for (const { mark, at } of seen) {
      const key = keyOf(mark);
      wanted.add(key);
      const button = this.#buttons.get(key) ?? element('button', { type: 'button' });
      this.#buttons.set(key, button);
      this.#marks.set(button, mark);
      const words = this.#words(mark);
      if (button.getAttribute('aria-label') !== words) button.setAttribute('aria-label', words);
      button.style.transform = `translate(-50%, -50%) translate(${Math.round(at.x)}px, ${Math.round(at.y)}px)`;
      const next: Element | null = before
        ? before.nextElementSibling
        : this.element.firstElementChild;
      // Moving a button takes its focus away.
      if (next !== button && document.activeElement !== button)
        this.element.insertBefore(button, next);
      before = button;
    }
    for (const [key, button] of this.#buttons)
      if (!wanted.has(key)) {
        button.remove();
        this.#buttons.delete(key);
      }
  }
}

const keyOf = ({ points }: Mark): string =>
  points.length === 1 && points[0]
    ? pointKey(points[0])
    : `${points.length} ${points[0] ? pointKey(points[0]) : ''}`;
