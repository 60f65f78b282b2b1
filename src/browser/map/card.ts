import { type MapScript, type PlacePoint, pointKey } from '../../domain/map/place-point.ts';
import { fillGaps } from '../../lib/fill-gaps.ts';
import { element } from '../kit/make.ts';

/** Places that a card of several names; the list beside the map has the rest. */
const NAMED = 5;

/** The card about the selected place, or about several that lie at one point. */
export class PlaceCard {
  readonly element = element('section', { class: 'map-card' });
  readonly #script: MapScript;
  readonly #onClose: () => void;

  constructor(script: MapScript, onClose: () => void) {
    this.#script = script;
    this.#onClose = onClose;
    this.element.hidden = true;
    this.element.setAttribute('aria-live', 'polite');
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      this.#onClose();
    });
  }

  /** How many places to stop at with the tab key it has. */
  get stops(): number {
    return this.element.hidden ? 0 : this.element.querySelectorAll('a, button').length;
  }

  /** Tells of these places; the focus goes there when it comes from the keyboard. */
  show(points: readonly PlacePoint[], isFromKeyboard: boolean): void {
    const { texts } = this.#script;
    const close = element('button', { type: 'button', class: 'map-card-close' }, '×');
    close.setAttribute('aria-label', texts.closeCard);
    close.addEventListener('click', this.#onClose);
    const [point] = points;
    const told =
      points.length === 1 && point
        ? [this.#place(point)]
        : [
            element(
              'p',
              { class: 'map-card-title' },
              fillGaps(texts.manyTitle, { n: points.length }),
            ),
            element('ul', {}, ...points.slice(0, NAMED).map((one) => this.#line(one))),
            ...(points.length > NAMED
              ? [element('p', {}, fillGaps(texts.manyMore, { n: points.length - NAMED }))]
              : []),
          ];
    this.element.replaceChildren(...told, close);
    this.element.hidden = false;
    if (isFromKeyboard) (this.element.querySelector('a') ?? close).focus();
  }

  hide(): void {
    this.element.hidden = true;
    this.element.replaceChildren();
  }

  #place(point: PlacePoint): HTMLElement {
    const { kinds, precisions } = this.#script;
    const lines = [
      [kinds[point.kind], point.note].filter(Boolean).join(', '),
      precisions[point.precision] ?? '',
    ].filter((line) => line !== '');
    return element(
      'div',
      { 'data-kind': point.kind, 'data-id': point.id },
      element('h3', {}, nameOf(point)),
      ...lines.map((line) => element('p', {}, line)),
    );
  }

  #line(point: PlacePoint): HTMLElement {
    const kind = this.#script.kinds[point.kind];
    return element(
      'li',
      { 'data-kind': point.kind, 'data-id': point.id },
      nameOf(point),
      ...(kind === undefined ? [] : [', ', element('small', {}, kind)]),
    );
  }
}

/** The name of a place, as a link where there is a page. */
export function nameOf({ name, url, lang, kind, id }: PlacePoint): HTMLElement {
  const words = url === '' ? element('span') : element('a', { href: url });
  words.textContent = name;
  if (lang !== undefined) words.lang = lang;
  words.dataset['key'] = pointKey({ kind, id });
  return words;
}
