import type { LandFile, PlaceName } from '../../domain/map/land-file.ts';
import {
  type MapScript,
  type MapView,
  type PlacePoint,
  pointKey,
} from '../../domain/map/place-point.ts';
import { PageElement } from '../kit/element.ts';
import { element } from '../kit/make.ts';
import type { MapEngine } from './engine.ts';
import styles from '../../styles/map.css?url';

/** The event of `place-map` when a place is selected; its detail is null when the selection is cleared. */
export type PlaceChosen = CustomEvent<{ kind: string; id: string } | null>;
/** What it sends when the map has come to rest elsewhere. */
export type MapMoved = CustomEvent<MapView>;

/**
 * `<place-map data-script="{…}" data-land="…/land.json" data-points="[…]" data-line data-wake="sight">` around
 * a figure with a drawn map, whose picture (`svg[data-part=picture]`) it replaces by one that moves.
 *
 * Until then not a byte of Leaflet is fetched. It wakes when a visitor presses its button (`data-part=wake`),
 * with `data-wake="sight"` when it comes into sight; or when a script calls `wake()`, `choose()` or `open()`.
 *
 * Scripts of a page may set `points` and `line` at any time, before or after: what a visitor keeps on the
 * device never has to be in the HTML. Events, both bubbling: `place-chosen` and `map-moved`.
 */
export class PlaceMap extends PageElement {
  #points: readonly PlacePoint[] | undefined;
  #isLine: boolean | undefined;
  #view: MapView | undefined;
  #engine: MapEngine | undefined;
  #waking: Promise<MapEngine | undefined> | undefined;

  protected override start(): void {
    const button = this.querySelector<HTMLButtonElement>('[data-part="wake"]');
    if (button) {
      button.hidden = this.dataset['wake'] === 'sight';
      button.addEventListener('click', () => void this.open());
    }
    if (this.dataset['wake'] !== 'sight' || this.#waking) return;
    const sight = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      sight.disconnect();
      void this.wake();
    });
    sight.observe(this);
  }

  /** The places that are drawn, in their order. Setting them does not move the map. */
  get points(): readonly PlacePoint[] {
    this.#points ??= JSON.parse(this.dataset['points'] ?? '[]') as PlacePoint[];
    return this.#points;
  }

  set points(points: readonly PlacePoint[]) {
    this.#points = points;
    this.#engine?.setPoints(points, this.line);
  }

  /** Whether the points are joined by a line in their order, as the stops of a route. */
  get line(): boolean {
    return this.#isLine ?? 'line' in this.dataset;
  }

  set line(isLine: boolean) {
    this.#isLine = isLine;
    this.#engine?.setPoints(this.points, isLine);
  }

  /** Where the map looks; nothing while it sleeps and nobody has said. Set it to look elsewhere. */
  get view(): MapView | undefined {
    return this.#engine?.view ?? this.#view;
  }

  set view(view: MapView | undefined) {
    this.#view = view;
    if (view && this.#engine) this.#engine.view = view;
  }

  /** Looks at all points. */
  showAll(): void {
    this.#view = undefined;
    this.#engine?.showAll();
  }

  /** Selects a place: rings it and shows its card, starting the map if needed; undefined clears the selection. */
  async choose(place: Pick<PlacePoint, 'kind' | 'id'> | undefined, isFromKeyboard = false) {
    const engine = place || this.#engine ? await this.wake() : undefined;
    engine?.choose(place && pointKey(place), isFromKeyboard);
  }

  /** Wakes the map and lets fingers move it. */
  async open(): Promise<void> {
    const hadFocus = this.contains(document.activeElement);
    const engine = await this.wake();
    engine?.open();
    if (hadFocus) this.querySelector<HTMLElement>('.slippy')?.focus();
  }

  /**
   * Replaces the drawn picture by the map that moves.
   *
   * @returns nothing where that cannot be: the picture stays, and says so
   */
  wake(): Promise<MapEngine | undefined> {
    this.#waking ??= this.#start().catch(() => {
      this.#waking = undefined;
      this.#tellTrouble();
      return undefined;
    });
    return this.#waking;
  }

  get #script(): MapScript {
    return JSON.parse(this.dataset['script'] ?? '') as MapScript;
  }

  async #start(): Promise<MapEngine> {
    const script = this.#script;
    const [{ MapEngine: Engine }, land] = await Promise.all([
      import('./engine.ts'),
      fetch(this.dataset['land'] ?? '').then((response) => {
        if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
        return response.json() as Promise<LandFile>;
      }),
      stylesLoaded(),
    ]);
    const picture = this.querySelector<SVGElement>('[data-part="picture"]');
    const box = element('div', { class: 'slippy' });
    // Nothing below the map moves when it wakes.
    if (picture) box.style.height = `${Math.round(picture.getBoundingClientRect().height)}px`;
    if (picture) picture.replaceWith(box);
    else this.prepend(box);
    this.querySelector('[data-part="wake"]')?.remove();
    this.querySelector('[data-part="trouble"]')?.remove();
    this.querySelector('[data-part="key"]')?.removeAttribute('hidden');
    const engine = new Engine(box, script, land, {
      points: this.points,
      names: JSON.parse(this.dataset['names'] ?? '[]') as PlaceName[],
      isLine: this.line,
      view: this.#view,
      chosen: (point) =>
        this.#send<PlaceChosen['detail']>(
          'place-chosen',
          point ? { kind: point.kind, id: point.id } : null,
        ),
      moved: (view) => this.#send<MapView>('map-moved', view),
    });
    this.#engine = engine;
    const recolour = () => engine.recolour();
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', recolour);
    document.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.name === 'theme') recolour();
    });
    return engine;
  }

  #send<Detail>(name: string, detail: Detail): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }

  #tellTrouble(): void {
    if (this.querySelector('[data-part="trouble"]')) return;
    const trouble = element('p', { class: 'notice', 'data-part': 'trouble', role: 'status' });
    trouble.textContent = this.#script.texts.failed;
    this.append(trouble);
  }
}

let link: Promise<void> | undefined;

/** The styles of maps come with the first map that wakes; a page that has none never asks for them. */
function stylesLoaded(): Promise<void> {
  link ??= new Promise((done, failed) => {
    const sheet = element('link', { rel: 'stylesheet', href: styles });
    sheet.addEventListener('load', () => done());
    sheet.addEventListener('error', () => {
      link = undefined;
      failed(new Error(styles));
    });
    document.head.append(sheet);
  });
  return link;
}

customElements.define('place-map', PlaceMap);

declare global {
  interface HTMLElementTagNameMap {
    'place-map': PlaceMap;
  }
}
