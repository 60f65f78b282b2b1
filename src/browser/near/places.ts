import { distanceWords, nearStrings } from '../../i18n/near-words.ts';
import type { Lang } from '../../i18n/index.ts';
import { bearing, distanceKm, type Point, compassPointOf } from '../../lib/geo.ts';
import type { OpenNow } from '../open-now.ts';
import { element } from '../kit/make.ts';

type Precision = Parameters<typeof distanceWords>[2];

/** A place of a list in the page, read from its markup. */
export class ListedPlace {
  readonly item: HTMLElement;
  readonly #home: Element;
  readonly #at: number;
  readonly #point: Point | undefined;
  /** The line on the distance from the middle of the commune, which the page came with. */
  readonly #own: Element | null;
  readonly #far = element('p', { class: 'far' });
  /** From where distances count, in km; nothing when nobody knows where it is. */
  km: number | undefined;

  constructor(item: HTMLElement, home: Element, at: number) {
    this.item = item;
    this.#home = home;
    this.#at = at;
    this.#own = item.querySelector('.far');
    const { lat, lng } = item.dataset;
    this.#point = lat && lng ? { lat: Number(lat), lng: Number(lng) } : undefined;
  }

  /** The province that it is known to lie in, as addresses write it. */
  get region(): string | undefined {
    return this.item.dataset['region'];
  }

  get #hours(): OpenNow | null {
    return this.item.querySelector<OpenNow>('open-now');
  }

  get hasHours(): boolean {
    const is = this.#hours?.state?.is;
    return is !== undefined && is !== 'unknown';
  }

  get isOpen(): boolean {
    return this.#hours?.state?.is === 'open';
  }

  /** Writes how far it is and which way. */
  measureFrom(from: Point, lang: Lang): void {
    const point = this.#point;
    this.km = point && distanceKm(from, point);
    if (point && this.km !== undefined) {
      const degrees = bearing(from, point);
      const precision = (this.item.dataset['precision'] ?? 'area') as Precision;
      const words = distanceWords(this.km, compassPointOf(degrees), precision, lang);
      // In km with three decimals, for programs that read the page.
      const value = element('data', { value: this.km.toFixed(3) }, words);
      this.#far.replaceChildren(arrow(degrees), value);
    } else this.#far.replaceChildren(nearStrings(lang).noPosition);
    if (this.#own) this.#own.replaceWith(this.#far);
    else this.item.querySelector('h3')?.after(this.#far);
  }

  /** Puts it back where the page had it, as it was. */
  restore(): void {
    this.km = undefined;
    if (this.#own) this.#far.replaceWith(this.#own);
    else this.#far.remove();
    this.#home.insertBefore(this.item, this.#home.children[this.#at] ?? null);
  }
}

/** The places of all lists that may be sorted, in their order on the page. */
export const listedPlaces = (root: Element): ListedPlace[] =>
  [...root.querySelectorAll('ol[data-near]')].flatMap((list) =>
    [...list.children].flatMap((item, at) =>
      item instanceof HTMLElement && item.dataset['kind'] !== 'sales-channel'
        ? [new ListedPlace(item, list, at)]
        : [],
    ),
  );

const SVG = 'http://www.w3.org/2000/svg';

/** The arrow of src/components/frame/Arrow.astro. */
function arrow(degrees: number): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('transform', `rotate(${Math.round(degrees)} 12 12)`);
  path.setAttribute('d', 'M12 21V3M5 10l7-7 7 7');
  svg.append(path);
  return svg;
}
