import './place-map.ts';
import {
  isMapNarrowed,
  type MapRequest,
  type MapWords,
  emptyMapRequest,
  readMapAddress,
  writeMapAddress,
} from '../../domain/map/address.ts';
import { type PlacePoint, pointKey } from '../../domain/map/place-point.ts';
import {
  type PlacesFile,
  type ProductsFile,
  readPlaces,
  readProductPlaces,
  type TranslationFile,
} from '../../domain/map/places-file.ts';
import { fold } from '../../lib/fold.ts';
import { fillGaps } from '../../lib/fill-gaps.ts';
import { loadJson, renewPage } from '../kit/outdated.ts';
import { find, PageElement, part } from '../kit/element.ts';
import { numberInWords } from '../kit/format.ts';
import { pageLang } from '../kit/language.ts';
import { element } from '../kit/make.ts';
import { drawPages, requestedPage, type PageTexts } from '../kit/page-numbers.ts';
import { nameOf } from './card.ts';
import type { MapMoved, PlaceChosen, PlaceMap } from './place-map.ts';

/** What the page hands to the script. */
interface FinderScript {
  address: MapWords;
  /** Folders of the pages of each kind, ready for `href`. */
  folders: Readonly<Record<string, string>>;
  kinds: Readonly<Record<string, string>>;
  sectors: readonly string[];
  pageSize: number;
  texts: PageTexts &
    Readonly<Record<'found' | 'all' | 'none' | 'show' | 'unknownProduct' | 'failed', string>>;
}

/** One place as it is filtered and listed. */
interface Entry {
  point: PlacePoint;
  sectors: readonly string[];
}

interface Products {
  names: string[];
  ids: string[];
  places: number[][];
}

const SUGGESTED = 12;
/** Where all conditions have room beside each other; as in the styles. */
const WIDE = '(min-width: 60rem)';

/**
 * `<map-finder data-files="…/" data-script="{…}">` around the map of all places and its list: narrows both
 * alike, and writes into the address what is shown. Without it the list is whole, and the map a drawing.
 */
class MapFinder extends PageElement {
  #script!: FinderScript;
  #map!: PlaceMap;
  #list!: HTMLElement;
  /** The links to the pages of the list; a list that is short as a whole has none. */
  #pages: HTMLElement | null = null;
  #count!: HTMLElement;
  #form!: HTMLFormElement;
  #status!: HTMLElement;
  #asked: MapRequest = emptyMapRequest;
  #entries: Entry[] | undefined;
  #shown: Entry[] = [];
  #loading: Promise<Entry[]> | undefined;
  #products: Promise<Products> | undefined;
  #questions = 0;
  #isOwnList = false;
  /** Whether the visitor has moved the map; before that its view is not written to the address. */
  #isTouched = false;

  protected override start(): void {
    const template: HTMLTemplateElement = find(this, 'template');
    this.#script = JSON.parse(this.dataset['script'] ?? '') as FinderScript;
    this.#map = find(this, 'place-map');
    this.#list = part(this, 'list');
    this.#pages = part(this, 'pages').querySelector('nav');
    this.#count = part(this, 'count');
    this.prepend(document.importNode(template.content, true));
    template.remove();
    this.#form = part<HTMLFormElement>(this, 'form');
    this.#status = part(this, 'status');
    this.#asked = this.#askedByAddress();
    this.#fillForm();
    for (const item of this.#list.children) if (item instanceof HTMLElement) this.#addButton(item);
    this.#listen();
    const { view, place } = this.#asked;
    if (view) this.#map.view = view;
    void this.#start(place);
  }

  #askedByAddress(): MapRequest {
    return readMapAddress(location.search, this.#script.address, {
      kinds: Object.keys(this.#script.kinds),
      sectors: this.#script.sectors,
    });
  }

  /** The map has nothing to show before the places are here, so they come with the first sight of it. */
  async #start(place: string | undefined): Promise<void> {
    const isAsked = isMapNarrowed(this.#asked) || this.#asked.page > 1 || place !== undefined;
    if (!isAsked) await seen(this.#map);
    await this.#answer();
    const [kind = '', id = ''] = place?.split('.') ?? [];
    const isThere = this.#shown.some(({ point }) => point.kind === kind && point.id === id);
    if (place !== undefined && isThere) await this.#map.choose({ kind, id });
    else await this.#map.wake();
  }

  #listen(): void {
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('change', () => void this.#ask(this.#askedByForm()));
    this.#form.addEventListener('reset', () => {
      void this.#ask({ kinds: new Set(), sector: undefined, product: undefined });
    });
    const product = part<HTMLInputElement>(this, 'product');
    product.addEventListener('focus', () => void this.#openProducts(), { once: true });
    product.addEventListener('input', () => void this.#suggest(product));
    this.#list.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('button.pin') : null;
      const item = button?.closest<HTMLElement>('li');
      if (!button || !item) return;
      const { kind = '', id = '' } = item.dataset;
      void this.#answer().then(() => this.#map.choose({ kind, id }));
      // On a narrow page the map is out of sight.
      const { top, bottom } = this.#map.getBoundingClientRect();
      if (bottom < 80 || top > window.innerHeight - 160)
        this.#map.scrollIntoView({ block: 'start' });
    });
    this.#pages?.addEventListener('click', (event) => {
      const page = requestedPage(event);
      if (page === undefined) return;
      event.preventDefault();
      void this.#ask({ page }).then(() => {
        this.#count.scrollIntoView({ block: 'start' });
        this.#list.focus({ preventScroll: true });
      });
    });
    this.addEventListener('place-chosen', (event) => {
      this.#mark((event as PlaceChosen).detail ?? undefined);
    });
    for (const touch of ['pointerdown', 'keydown', 'wheel'])
      this.#map.addEventListener(
        touch,
        () => {
          this.#isTouched = true;
        },
        { passive: true, capture: true },
      );
    this.addEventListener('map-moved', (event) => {
      if (!this.#isTouched) return;
      this.#asked = { ...this.#asked, view: (event as MapMoved).detail };
      this.#writeAddress();
    });
    window.addEventListener('popstate', () => {
      this.#asked = this.#askedByAddress();
      this.#fillForm();
      void this.#answer();
    });
  }

  // ── What is asked ───────────────────────────────────────────────────────────────────────────────

  #askedByForm(): Pick<MapRequest, 'kinds' | 'sector'> {
    const data = new FormData(this.#form);
    return {
      kinds: new Set(data.getAll('kind').map(String)),
      sector: String(data.get('sector') ?? '') || undefined,
    };
  }

  #fillForm(): void {
    const { kinds, sector, product } = this.#asked;
    for (const box of this.#form.querySelectorAll<HTMLInputElement>('input[name="kind"]'))
      box.checked = kinds.has(box.value);
    part<HTMLSelectElement>(this, 'sector').value = sector ?? '';
    part<HTMLDetailsElement>(this, 'more').open ||=
      sector !== undefined || product !== undefined || matchMedia(WIDE).matches;
    part(this, 'clear').hidden = !isMapNarrowed(this.#asked);
    void this.#showProduct();
  }

  /** The name of the product that the address asks for. */
  async #showProduct(): Promise<void> {
    const { product } = this.#asked;
    const field = part<HTMLInputElement>(this, 'product');
    if (product === undefined) {
      field.value = '';
      return;
    }
    const { names, ids } = await this.#openProducts();
    if (this.#asked.product === product) field.value = names[ids.indexOf(product)] ?? '';
  }

  async #ask(more: Partial<MapRequest>): Promise<void> {
    const isNarrowing = more.page === undefined;
    this.#asked = { ...this.#asked, page: 1, ...(isNarrowing && { view: undefined }), ...more };
    if (isNarrowing) this.#isTouched = false;
    part(this, 'clear').hidden = !isMapNarrowed(this.#asked);
    this.#writeAddress();
    await this.#answer();
    // Whoever narrows the map wants to see what is left.
    if (isNarrowing) this.#map.showAll();
  }

  #writeAddress(): void {
    const search = writeMapAddress(this.#asked, this.#script.address);
    history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
  }

  // ── What is answered ────────────────────────────────────────────────────────────────────────────

  async #answer(): Promise<void> {
    const question = ++this.#questions;
    try {
      const entries = await this.#load();
      const { kinds, sector, product, page } = this.#asked;
      const products = product === undefined ? undefined : await this.#openProducts();
      if (question !== this.#questions) return;
      const ofProduct =
        products && new Set(products.places[products.ids.indexOf(product ?? '')] ?? []);
      this.#shown = entries.filter(
        ({ point, sectors }, at) =>
          (kinds.size === 0 || kinds.has(point.kind)) &&
          (sector === undefined || sectors.includes(sector)) &&
          (!ofProduct || ofProduct.has(at)),
      );
      this.#map.points = this.#shown.map(({ point }) => point);
      this.#say(
        fillGaps(isMapNarrowed(this.#asked) ? this.#script.texts.found : this.#script.texts.all, {
          n: numberInWords(this.#shown.length, pageLang()),
          all: numberInWords(entries.length, pageLang()),
        }),
      );
      if (isMapNarrowed(this.#asked) || page > 1 || this.#isOwnList) this.#drawList(page);
    } catch (error) {
      if (renewPage(error, this.dataset['files'] ?? '')) return;
      if (question === this.#questions) this.#status.textContent = this.#script.texts.failed;
    }
  }

  #say(words: string): void {
    if (!isMapNarrowed(this.#asked) && !this.#isOwnList) return;
    this.#count.textContent = words;
  }

  #load(): Promise<Entry[]> {
    this.#loading ??= this.#fetchEntries().catch((error: unknown) => {
      // A connection that comes back deserves a second try.
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  async #fetchEntries(): Promise<Entry[]> {
    const lang = pageLang();
    const [file, translation] = await Promise.all([
      this.#file<PlacesFile>('places.json'),
      lang === 'vi' ? undefined : this.#file<TranslationFile>(`places-${lang}.json`),
    ]);
    const { folders } = this.#script;
    this.#entries = readPlaces(file, translation).map(
      ({ area, isForeign, sectors, kind, id, ...rest }) => ({
        point: {
          ...rest,
          kind,
          id,
          url: `${folders[kind] ?? ''}${id}/`,
          note: area,
          ...(isForeign && { lang: 'vi' }),
        },
        sectors,
      }),
    );
    return this.#entries;
  }

  #file<Content>(name: string): Promise<Content> {
    return loadJson<Content>(`${this.dataset['files'] ?? ''}${name}`);
  }

  // ── Products ────────────────────────────────────────────────────────────────────────────────────

  #openProducts(): Promise<Products> {
    this.#products ??= this.#file<ProductsFile>('products.json').then(
      (file) => ({ names: file.names, ids: file.ids, places: readProductPlaces(file) }),
      (error: unknown) => {
        this.#products = undefined;
        throw error;
      },
    );
    return this.#products;
  }

  /** Offers product names that complete what is typed, and selects a product when its whole name is there. */
  async #suggest(field: HTMLInputElement): Promise<void> {
    const { names, ids } = await this.#openProducts();
    const typed = fold(field.value);
    const found = names.filter((name) => typed !== '' && ` ${fold(name)}`.includes(` ${typed}`));
    part(this, 'names').replaceChildren(
      ...found.slice(0, SUGGESTED).map((value) => element('option', { value })),
    );
    const product = ids[names.indexOf(field.value)];
    this.#status.textContent =
      typed !== '' && found.length === 0 ? this.#script.texts.unknownProduct : '';
    if (product !== this.#asked.product && (product !== undefined || typed === ''))
      await this.#ask({ product });
  }

  // ── The list ────────────────────────────────────────────────────────────────────────────────────

  #drawList(wanted: number): void {
    const { address, pageSize, texts } = this.#script;
    const pages = Math.max(1, Math.ceil(this.#shown.length / pageSize));
    const page = Math.min(wanted, pages);
    this.#isOwnList = true;
    const shown = this.#shown.slice((page - 1) * pageSize, page * pageSize);
    this.#list.replaceChildren(
      ...shown.map(({ point }) => {
        const item = element(
          'li',
          { 'data-kind': point.kind, 'data-id': point.id },
          element('span', { class: 'pin' }),
          element('h3', {}, nameOf(point)),
          element('p', {}, [this.#script.kinds[point.kind], point.note].filter(Boolean).join(', ')),
        );
        this.#addButton(item);
        return item;
      }),
    );
    this.#status.textContent = shown.length === 0 ? texts.none : '';
    if (this.#pages)
      drawPages(
        this.#pages,
        { page, pages },
        texts,
        (other) => writeMapAddress({ ...this.#asked, page: other }, address) || location.pathname,
      );
    this.#markChosen();
  }

  /** The mark of a place in the list becomes the way to it on the map. */
  #addButton(item: HTMLElement): void {
    const pin = item.querySelector<HTMLElement>('.pin');
    if (!pin || pin.dataset['point'] === 'none') return;
    const name = item.querySelector('h3')?.textContent?.trim() ?? '';
    const button = element(
      'button',
      { type: 'button', class: 'pin', 'aria-pressed': 'false' },
      '⌖',
    );
    button.setAttribute('aria-label', fillGaps(this.#script.texts.show, { name }));
    pin.replaceWith(button);
  }

  #chosen: string | undefined;

  /** A place has been chosen on the map: the list shows it, and the address says it. */
  #mark(place: { kind: string; id: string } | undefined): void {
    this.#chosen = place && pointKey(place);
    this.#asked = { ...this.#asked, place: this.#chosen };
    const at = this.#shown.findIndex(({ point }) => pointKey(point) === this.#chosen);
    const page = Math.floor(at / this.#script.pageSize) + 1;
    const isListed = [...this.#list.children].some((item) => keyOf(item) === this.#chosen);
    if (at >= 0 && !isListed) {
      this.#asked = { ...this.#asked, page };
      this.#drawList(page);
    }
    this.#writeAddress();
    this.#markChosen();
  }

  #markChosen(): void {
    for (const item of this.#list.children) {
      const isChosen = this.#chosen !== undefined && keyOf(item) === this.#chosen;
      item.toggleAttribute('data-chosen', isChosen);
      const button = item.querySelector('button.pin');
      if (button) button.setAttribute('aria-pressed', String(isChosen));
    }
  }
}

const keyOf = (item: Element): string | undefined =>
  item instanceof HTMLElement
    ? pointKey({ kind: item.dataset['kind'] ?? '', id: item.dataset['id'] ?? '' })
    : undefined;

/** Resolves when an element first enters the window. */
const seen = (target: Element): Promise<void> =>
  new Promise((done) => {
    const sight = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      sight.disconnect();
      done();
    });
    sight.observe(target);
  });

customElements.define('map-finder', MapFinder);
