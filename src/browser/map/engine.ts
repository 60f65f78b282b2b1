import type { LatLngBoundsLiteral } from 'leaflet';
import type { LandFile, PlaceName } from '../../domain/map/land-file.ts';
import { project, type Spot, worldWidth } from '../../lib/mercator.ts';
import {
  type MapScript,
  type MapView,
  type PlacePoint,
  pointKey,
} from '../../domain/map/place-point.ts';
import { fillGaps } from '../../lib/fill-gaps.ts';
import { element } from '../kit/make.ts';
import { PlaceCard } from './card.ts';
import { type Colours, coloursOf, type Frame, Names, CanvasLayer } from './frame.ts';
import { Ground } from './ground.ts';
import { IslandNames } from './island-names.ts';
import { LeafletMap, TileLayer } from './leaflet.ts';
import { type Mark, Marks } from './marks.ts';
import { MarkButtons } from './mark-buttons.ts';

/** South, west, north and east of all that a map may look at: the country with its sea. */
const COUNTRY: LatLngBoundsLiteral = [
  [6.2, 101.2],
  [24, 118],
];
const BEYOND: LatLngBoundsLiteral = [
  [0, 92],
  [30, 126],
];
const NEAREST = { plain: 14, tiles: 17 };
/** The zoom level at which a single place is shown. */
const CLOSE = 11;
/** Places that lie so many degrees apart are shown with the whole country and its sea. */
const FAR_APART = 5;
/** Pictures of others begin where they name no country and no sea. */
const TILES_FROM = 9;
/** MarkButtons of the tab key in a whole map, and those of the map itself and its four buttons. */
const MOST_STOPS = 20;
const OWN_STOPS = 5;
/** How far from the middle of a mark a pointer may be. */
const REACH = 22;
const ROOM = 44;

/** What a map tells its page. */
export interface EngineEvents {
  /** Somebody has chosen a place, or none any more. */
  chosen: (point: PlacePoint | undefined) => void;
  /** The map looks elsewhere, and has come to rest. */
  moved: (view: MapView) => void;
}

/** The map that moves: Leaflet turns fingers, keys and wheels into views, everything seen is drawn by us. */
export class MapEngine {
  readonly #map: LeafletMap;
  readonly #box: HTMLElement;
  readonly #script: MapScript;
  readonly #events: EngineEvents;
  readonly #ground: Ground;
  readonly #marks: Marks;
  readonly #names: IslandNames;
  readonly #card: PlaceCard;
  readonly #markButtons: MarkButtons;
  readonly #below = new CanvasLayer('map-ground');
  readonly #above = new CanvasLayer('map-marks');
  readonly #isCoarse = matchMedia('(pointer: coarse)').matches;
  readonly #tiles: TileLayer | undefined;
  readonly #openButton: HTMLButtonElement;
  readonly #hint = element('p', { class: 'map-hint', role: 'status' });
  #colours: Colours;
  #font: string;
  #chosen: string | undefined;
  #isLine = false;
  #isOpen = false;
  #isDrawing = false;
  #hintTimer = 0;

  /**
   * Draws a map into an empty box that has a height.
   *
   * @param view where to look; all points unless given
   */
  constructor(
    box: HTMLElement,
    script: MapScript,
    land: LandFile,
    {
      points,
      names,
      isLine,
      view,
      ...events
    }: EngineEvents & {
      points: readonly PlacePoint[];
      names: readonly PlaceName[];
      isLine: boolean;
      view: MapView | undefined;
    },
  ) {
    this.#box = box;
    this.#script = script;
    this.#events = events;
    this.#ground = new Ground(land, names);
    this.#marks = new Marks(script.radii);
    this.#marks.points = points;
    this.#isLine = isLine;
    this.#names = new IslandNames(land.archipelagos, script.isles);
    this.#card = new PlaceCard(script, () => this.#closeCard());
    this.#markButtons = new MarkButtons(
      (mark) => this.#wordsOf(mark),
      (mark) => this.#activate(mark, true),
    );
    this.#colours = coloursOf(box);
    this.#font = getComputedStyle(document.querySelector('h1') ?? box).fontFamily;
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', script.texts.label);
    this.#map = new LeafletMap(box, {
      // Leaflet writes its own controls as HTML text, and animates what we draw ourselves.
      zoomControl: false,
      attributionControl: false,
      zoomAnimation: false,
      fadeAnimation: false,
      markerZoomAnimation: false,
      inertia: !matchMedia('(prefers-reduced-motion: reduce)').matches,
      scrollWheelZoom: false,
      dragging: !this.#isCoarse,
      touchZoom: false,
      doubleClickZoom: !this.#isCoarse,
      zoomSnap: 0.5,
      minZoom: 4,
      maxZoom: script.tiles ? NEAREST.tiles : NEAREST.plain,
      maxBounds: BEYOND,
      maxBoundsViscosity: 1,
    });
    if (script.tiles)
      this.#tiles = new TileLayer(script.tiles.url, {
        minZoom: TILES_FROM,
        maxZoom: NEAREST.tiles,
        // Servers of maps want to know whose visitors they serve.
        referrerPolicy: 'strict-origin-when-cross-origin',
      });
    box.prepend(this.#below.element);
    this.#openButton = this.#button('map-open btn', script.texts.open, () => this.toggle());
    this.#openButton.textContent = script.texts.open;
    const controls = this.#controls();
    box.append(
      this.#above.element,
      this.#names.element,
      this.#markButtons.element,
      controls,
      this.#openButton,
      this.#card.element,
      this.#hint,
    );
    // What is pressed on these is not pressed on the map below them.
    for (const own of [this.#markButtons.element, controls, this.#openButton, this.#card.element])
      for (const name of ['click', 'dblclick', 'mousedown', 'touchstart', 'pointerdown'])
        own.addEventListener(name, (event) => event.stopPropagation(), { passive: true });
    this.#tellOpen();
    this.#listen();
    if (view) this.#map.setView([view.latitude, view.longitude], view.zoom, { animate: false });
    else this.showAll();
  }

  // ── What the page asks for ──────────────────────────────────────────────────────────────────────

  /** Shows other points; what was chosen stays chosen while it is among them. */
  setPoints(points: readonly PlacePoint[], isLine: boolean): void {
    this.#marks.points = points;
    this.#isLine = isLine;
    const isThere = points.some((point) => pointKey(point) === this.#chosen);
    if (this.#chosen !== undefined && !isThere) this.#closeCard(false);
    this.#drawSoon();
    this.#placeMarkButtons();
  }

  get view(): MapView {
    const { lat: latitude, lng: longitude } = this.#map.getCenter();
    return { latitude, longitude, zoom: this.#map.getZoom() };
  }

  set view({ latitude, longitude, zoom }: MapView) {
    this.#map.setView([latitude, longitude], zoom, { animate: false });
  }

  /** Looks at all points, or at the country when there are none. */
  showAll(): void {
    const { points } = this.#marks;
    const size = Math.min(this.#box.clientWidth, this.#box.clientHeight);
    const latitudes = points.map(({ latitude }) => latitude);
    const isWide = Math.max(...latitudes) - Math.min(...latitudes) > FAR_APART;
    if (points.length === 0 || isWide) this.showCountry();
    else
      this.#map.fitBounds(
        points.map(({ latitude, longitude }) => [latitude, longitude]),
        { animate: false, padding: [size / 8, size / 8], maxZoom: CLOSE },
      );
  }

  /** Looks at the whole country with its sea. */
  showCountry(): void {
    this.#map.fitBounds(COUNTRY, { animate: false });
  }

  /**
   * Chooses a place: it is ringed and told of, and the map goes there if it is not to be seen.
   *
   * @param isFromKeyboard the focus then follows
   */
  choose(key: string | undefined, isFromKeyboard = false): void {
    const point = this.#marks.points.find((one) => pointKey(one) === key);
    if (!point) {
      this.#closeCard(false);
      return;
    }
    this.#chosen = key;
    const { latitude, longitude } = point;
    const mark = this.#marks.markOf(pointKey(point), this.#map.getZoom());
    const at = this.#frame().at(project(point));
    const isInside =
      at.x > ROOM &&
      at.y > ROOM &&
      at.x < this.#box.clientWidth - ROOM &&
      at.y < this.#box.clientHeight * 0.6;
    if (!isInside || (mark && mark.points.length > 1))
      this.#map.setView([latitude, longitude], Math.max(CLOSE, this.#map.getZoom()), {
        animate: false,
      });
    this.#card.show([point], isFromKeyboard);
    this.#drawSoon();
    this.#placeMarkButtons();
    this.#events.chosen(point);
  }

  /** Lets fingers and wheels move the map, and pictures of the ground come, if the site has any. */
  open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.#map.dragging.enable();
    this.#map.touchZoom.enable();
    this.#map.doubleClickZoom.enable();
    this.#map.scrollWheelZoom.enable();
    this.#tellOpen();
    this.#showTiles();
  }

  /** Gives the finger back to the page. */
  #shut(): void {
    this.#isOpen = false;
    this.#map.scrollWheelZoom.disable();
    if (this.#isCoarse) {
      this.#map.dragging.disable();
      this.#map.touchZoom.disable();
      this.#map.doubleClickZoom.disable();
    }
    this.#tellOpen();
  }

  toggle(): void {
    if (this.#isOpen) this.#shut();
    else this.open();
  }

  /** The colours of the page have changed. */
  recolour(): void {
    this.#colours = coloursOf(this.#box);
    this.#drawSoon();
  }

  // ── Inside ──────────────────────────────────────────────────────────────────────────────────────

  #listen(): void {
    this.#map.on('move zoom resize viewreset', () => this.#drawSoon());
    this.#map.on('moveend', () => {
      this.#showTiles();
      this.#placeMarkButtons();
      this.#events.moved(this.view);
    });
    this.#map.on('click', ({ containerPoint }) => {
      this.open();
      const mark = this.#markAt(containerPoint);
      if (mark) this.#activate(mark, false);
      else this.#closeCard(false);
    });
    this.#map.on('mousemove', ({ containerPoint }) => {
      this.#box.classList.toggle('is-over', this.#markAt(containerPoint) !== undefined);
    });
    this.#box.addEventListener(
      'wheel',
      (event) => {
        if (this.#isOpen) return;
        if (event.ctrlKey) this.#wheel(event);
        else this.#tell(this.#script.texts.wheel);
      },
      { passive: false },
    );
    this.#box.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !this.#card.element.hidden) this.#closeCard();
    });
    new ResizeObserver(() => this.#map.invalidateSize({ animate: false })).observe(this.#box);
  }

  /** One step of a wheel that is held with Ctrl, around the pointer. */
  #wheel(event: WheelEvent): void {
    event.preventDefault();
    const at = this.#map.mouseEventToContainerPoint(event);
    this.#map.setZoomAround(at, this.#map.getZoom() + (event.deltaY < 0 ? 0.5 : -0.5));
  }

  #controls(): HTMLElement {
    const { texts } = this.#script;
    const zoomIn = this.#button('', texts.zoomIn, () => this.#map.zoomIn(1));
    zoomIn.textContent = '+';
    const zoomOut = this.#button('', texts.zoomOut, () => this.#map.zoomOut(1));
    zoomOut.textContent = '−';
    const whole = this.#button('', texts.whole, () => this.showCountry());
    whole.textContent = '⤢';
    return element('div', { class: 'map-controls' }, zoomIn, zoomOut, whole);
  }

  #button(name: string, words: string, press: () => void): HTMLButtonElement {
    const button = element('button', { type: 'button', class: name });
    button.setAttribute('aria-label', words);
    button.addEventListener('click', press);
    return button;
  }

  #tellOpen(): void {
    const { open, close } = this.#script.texts;
    this.#box.classList.toggle('is-open', this.#isOpen);
    this.#openButton.hidden = !this.#isCoarse && (this.#isOpen || !this.#script.tiles);
    this.#openButton.textContent = this.#isOpen ? close : open;
    this.#openButton.removeAttribute('aria-label');
  }

  #tell(words: string): void {
    this.#hint.textContent = words;
    clearTimeout(this.#hintTimer);
    this.#hintTimer = window.setTimeout(() => {
      this.#hint.textContent = '';
    }, 2500);
  }

  #showTiles(): void {
    if (!this.#tiles) return;
    const isWanted = this.#isOpen && this.#map.getZoom() >= TILES_FROM;
    const isThere = this.#map.hasLayer(this.#tiles);
    if (isWanted === isThere) return;
    if (isWanted) this.#tiles.addTo(this.#map);
    else this.#tiles.remove();
    this.#box.querySelector('.map-credit')?.remove();
    if (isWanted)
      this.#box.append(
        element('p', { class: 'map-credit' }, this.#script.tiles?.attribution ?? ''),
      );
    this.#drawSoon();
  }

  #frame(): Frame {
    const zoom = this.#map.getZoom();
    const { x: left = 0, y: top = 0 } = this.#map.getPixelBounds().min ?? {};
    const width = worldWidth(zoom);
    return {
      width: this.#box.clientWidth,
      height: this.#box.clientHeight,
      zoom,
      latitude: this.#map.getCenter().lat,
      at: ({ x, y }: Spot) => ({ x: x * width - left, y: y * width - top }),
      from: ({ x, y }: Spot) => ({ x: (x + left) / width, y: (y + top) / width }),
      colours: this.#colours,
      font: this.#font,
    };
  }

  #drawSoon(): void {
    if (this.#isDrawing) return;
    this.#isDrawing = true;
    requestAnimationFrame(() => {
      this.#isDrawing = false;
      this.#draw();
    });
  }

  #draw(): void {
    const frame = this.#frame();
    const below = this.#below.clear(frame);
    const above = this.#above.clear(frame);
    const names = new Names();
    this.#ground.draw(below, frame);
    const hasTiles = this.#tiles !== undefined && this.#map.hasLayer(this.#tiles);
    if (hasTiles) this.#ground.drawIsles(above, frame);
    this.#marks.draw(above, frame, { names, chosen: this.#chosen, isLine: this.#isLine });
    this.#names.place(frame, names);
    this.#marks.writeNames(above, frame, names);
    if (!hasTiles) this.#ground.writeNames(above, frame, names);
    this.#ground.drawScale(above, frame, (n) => fillGaps(this.#script.texts.scale, { n }));
  }

  #placeMarkButtons(): void {
    const frame = this.#frame();
    const most = MOST_STOPS - OWN_STOPS - this.#card.stops;
    this.#markButtons.place(this.#marks.at(frame.zoom), frame, Math.max(0, most));
  }

  #wordsOf({ points }: Mark): string {
    const { texts, kinds } = this.#script;
    const [point] = points;
    if (points.length > 1 || !point) return fillGaps(texts.many, { n: points.length });
    return fillGaps(texts.spot, { name: point.name, kind: kinds[point.kind] ?? '' });
  }

  #markAt(place: Spot): Mark | undefined {
    const frame = this.#frame();
    let nearest: Mark | undefined;
    let distance = REACH;
    for (const mark of this.#marks.at(frame.zoom)) {
      const at = frame.at(mark);
      const away = Math.hypot(at.x - place.x, at.y - place.y);
      if (away < distance) [nearest, distance] = [mark, away];
    }
    return nearest;
  }

  /**
   * Shows the card of a place; for several, zooms in until they separate or the zoom limit shows that they
   * never will.
   */
  #activate({ points, x, y }: Mark, isFromKeyboard: boolean): void {
    const [point] = points;
    if (!point) return;
    if (points.length === 1) {
      this.choose(pointKey(point), isFromKeyboard);
      return;
    }
    const [lats, lngs] = [
      points.map(({ latitude }) => latitude),
      points.map(({ longitude }) => longitude),
    ];
    const [south, north] = [Math.min(...lats), Math.max(...lats)];
    const [west, east] = [Math.min(...lngs), Math.max(...lngs)];
    const zoom = this.#map.getZoom();
    const wide = Math.max(east - west, north - south) / 360;
    const isApart = wide * worldWidth(this.#map.getMaxZoom()) > ROOM * 2;
    if (isApart && zoom < this.#map.getMaxZoom()) {
      this.#closeCard(false);
      this.#map.fitBounds(
        [
          [south, west],
          [north, east],
        ],
        { animate: false, padding: [ROOM * 1.5, ROOM * 1.5] },
      );
      if (this.#map.getZoom() <= zoom) {
        const place = this.#map.unproject([x * worldWidth(zoom), y * worldWidth(zoom)], zoom);
        this.#map.setView(place, zoom + 1, { animate: false });
      }
      // The button that was pressed is gone with its mark.
      if (isFromKeyboard) this.#box.focus();
      return;
    }
    this.#chosen = undefined;
    this.#events.chosen(undefined);
    this.#chosen = pointKey(point);
    this.#card.show(points, isFromKeyboard);
    this.#drawSoon();
    this.#placeMarkButtons();
  }

  #closeCard(isToMap = true): void {
    if (this.#card.element.hidden) return;
    const hadFocus = this.#card.element.contains(document.activeElement);
    const wasChosen = this.#chosen !== undefined;
    this.#chosen = undefined;
    this.#card.hide();
    this.#drawSoon();
    this.#placeMarkButtons();
    if (wasChosen) this.#events.chosen(undefined);
    if (isToMap && hadFocus) this.#box.focus();
  }
}
