import { formatDate, formatKm, formatNumber } from '../../i18n/format.ts';
import { vietnamDay } from '../../lib/day.ts';
import { holidayOn } from '../../domain/holidays.ts';
import { mergedLists, movedTo, withoutKept } from '../../lib/saved-list.ts';
import { put } from '../../lib/put.ts';
import { listMessage } from '../../domain/shortlist/message.ts';
import { type DayPlan, dayPlan, settled, type SettledTrip } from '../../domain/trip/day-plan.ts';
import { nearestOrder } from '../../domain/trip/order.ts';
import { partsOfKey, type TripPlace } from '../../domain/trip/place.ts';
import {
  clockTime,
  minutesOf,
  ROAD_FACTOR,
  speedOf,
  STAY_MINUTES,
  tripModes,
} from '../../domain/trip/timetable.ts';
import { MAX_STOPS, readSharedTrip, type Trip, tripFragment } from '../../domain/trip/trip.ts';
import { Parts } from '../check/parts.ts';
import '../copy-text.ts';
import { dragToOrder } from '../kept/drag.ts';
import type { Found } from '../kept/records.ts';
import { drawStops, type Radii } from './drawing.ts';
import { offerFile, type StopWords, tripCalendar, tripGpx } from './files.ts';
import { tripPlaces } from './places.ts';
import { stopItem, wordsOfStop } from './stop-view.ts';
import { tripStore } from './store.ts';

const WAIT_MS = 250;
/** Later than this, nobody calls it one day. */
const LAST_HOUR = 20 * 60;

/** What a button does, by its `data-do`. */
type Doing = (key: string) => void;

/** What src/browser/map/place-map.ts offers to pages. */
interface MapElement extends HTMLElement {
  points: readonly object[];
  line: boolean;
}

/**
 * `<trip-page data-…>`: shows the visitor's trip as a day, or the one that the address shares. A shared trip
 * is only looked at: what is done to it changes the address, and the visitor's own stays as it was until
 * the visitor says otherwise.
 */
class TripPage extends HTMLElement {
  readonly #records = tripPlaces(this.dataset['records'] ?? '');
  #parts = new Parts(this, 'vi');
  /** A trip out of the address, until the visitor leaves it: other links of the page change the address too. */
  #shared = readSharedTrip(location.hash);
  /** The trip before the last change, to be had back. */
  #before: Trip | undefined;
  /** Answers may overtake each other; only the last question's is shown. */
  #asked = 0;
  #found: ReadonlyMap<string, Found<TripPlace>> = new Map();
  #words: StopWords[] = [];
  #plan: DayPlan = { stops: [], km: 0, ends: 0, better: undefined };

  readonly #doings: Readonly<Record<string, Doing>> = {
    earlier: (key) => this.#move(key, this.#trip.places.indexOf(key) - 1),
    later: (key) => this.#move(key, this.#trip.places.indexOf(key) + 1),
    drop: (key) =>
      this.#change(withoutKept(this.#trip.places, key), 'dropped', { name: this.#nameOf(key) }),
    clear: () => this.#change([], 'cleared', { n: `${this.#trip.places.length}` }),
    undo: () => this.#undo(),
    nearest: () => this.#orderByNearest(),
    better: () => this.#useBetter(),
    keep: () => this.#keepShared(),
    merge: () => this.#mergeShared(),
    mine: () => this.#leaveShared(),
    retry: () => void this.#show(),
    print: () => window.print(),
    share: () => void this.#share(),
    gpx: () => this.#offerGpx(),
    ics: () => this.#offerCalendar(),
  };

  connectedCallback(): void {
    this.#parts = new Parts(this, document.documentElement.lang === 'en' ? 'en' : 'vi');
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element && target.closest<HTMLElement>('[data-do]');
      if (!button) return;
      const holder = button.closest<HTMLElement>('[data-key]');
      this.#doings[button.dataset['do'] ?? '']?.(holder?.dataset['key'] ?? '');
    });
    for (const field of this.#fields) field.addEventListener('change', () => this.#readFields());
    dragToOrder(this.#part('[data-stops]'), '.grip', (item, place) =>
      this.#dropAt(item.dataset['key'] ?? '', place),
    );
    tripStore.addEventListener('change', () => {
      // What another tab has just done is not undone from here.
      if (!this.#shared) this.#offerUndo(undefined);
      void this.#show();
    });
    window.addEventListener('hashchange', () => {
      this.#shared = readSharedTrip(location.hash) ?? this.#shared;
      this.#offerUndo(undefined);
      void this.#show();
    });
    void this.#show();
  }

  /** Whether what is shown is somebody else's trip. */
  get #isShared(): boolean {
    return (
      this.#shared !== undefined && this.#shared.places.join() !== tripStore.value.places.join()
    );
  }

  get #trip(): Trip {
    return this.#shared ?? tripStore.value;
  }

  get #settled(): SettledTrip {
    return settled(this.#trip, vietnamDay(new Date()));
  }

  get #fields(): (HTMLInputElement | HTMLSelectElement)[] {
    return [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-field]')];
  }

  // ── What is done to a trip ──────────────────────────────────────────────────────────────────────

  #move(key: string, place: number): void {
    const wanted = document.activeElement?.getAttribute('data-do') ?? '';
    const places = movedTo(this.#trip.places, key, place);
    void this.#put({ ...this.#trip, places }).then(() => this.#focusOn(key, wanted));
    this.#say('movedTo', { name: this.#nameOf(key), n: `${places.indexOf(key) + 1}` });
    this.#offerUndo(undefined);
  }

  /** Places that could not be shown have a place in the trip, but none in the list that was dragged in. */
  #dropAt(key: string, place: number): void {
    const shown = this.#plan.stops.map(({ place: { key: other } }) => other);
    const next = shown.filter((other) => other !== key)[place];
    const { places } = this.#trip;
    const rest = withoutKept(places, key);
    this.#move(key, next === undefined ? rest.length : rest.indexOf(next));
  }

  /** Takes places out, and offers them back. */
  #change(places: readonly string[], sentence: string, values: Record<string, string>): void {
    const before = this.#trip;
    void this.#put({ ...before, places }).then(() => {
      this.#offerUndo(before);
      this.#part<HTMLButtonElement>('[data-do="undo"]').focus();
    });
    this.#say(sentence, values);
  }

  #undo(): void {
    const before = this.#before ?? { places: [] };
    void this.#put(before).then(() => {
      this.#offerUndo(undefined);
      this.#focusHeading();
    });
    this.#say('undone', { n: `${before.places.length}` });
  }

  #offerUndo(before: Trip | undefined): void {
    this.#before = before;
    this.#part('[data-do="undo"]').hidden = before === undefined;
  }

  #orderByNearest(): void {
    const before = this.#trip;
    const places = this.#plan.stops.map(({ place }) => place);
    const ordered = nearestOrder(places, ({ position }) => position).map(({ key }) => key);
    const others = before.places.filter((key) => !ordered.includes(key));
    const old = this.#plan.km;
    if (ordered.join() === places.map(({ key }) => key).join()) {
      this.#say('nearestSame');
      return;
    }
    void this.#put({ ...before, places: [...ordered, ...others] }).then(() => {
      const km = (value: number) => formatKm(value, this.#parts.lang);
      const isPartial = places.some(({ position }) => !position);
      this.#say('nearestDone', { km: km(this.#plan.km), before: km(old) });
      if (isPartial) this.#part('[data-said]').append(` ${this.#parts.say('nearestUnplaced')}`);
      this.#offerUndo(before);
    });
  }

  #useBetter(): void {
    const { better } = this.#plan;
    if (better === undefined) return;
    void this.#put({ ...this.#trip, start: clockTime(better).padStart(5, '0') }).then(() =>
      this.#part('#trip-start').focus(),
    );
  }

  #readFields(): void {
    const values = Object.fromEntries(
      this.#fields.map((field) => [field.dataset['field'] ?? '', field.value]),
    );
    const { day = '', start = '', mode } = values;
    void this.#put({
      ...this.#trip,
      // A field that was emptied goes back to what it stood at.
      ...(day !== '' && { day }),
      ...(minutesOf(start) !== undefined && { start }),
      mode: tripModes.find((other) => other === mode),
    });
  }

  // ── A trip that somebody sent ───────────────────────────────────────────────────────────────────

  #keepShared(): void {
    const before = tripStore.value;
    const trip = this.#trip;
    tripStore.keep(trip);
    this.#leaveShared();
    this.#say('replaced', { n: `${trip.places.length}` });
    if (before.places.length > 0) this.#offerUndo(before);
  }

  #mergeShared(): void {
    const own = tripStore.value;
    const others = this.#trip.places;
    const places = mergedLists(own.places, others, MAX_STOPS);
    tripStore.keep({ ...own, places });
    this.#leaveShared();
    this.#say(others.every((key) => places.includes(key)) ? 'mergedInto' : 'mergedFull', {
      n: `${places.length - own.places.length}`,
      most: `${MAX_STOPS}`,
    });
    this.#offerUndo(own);
  }

  #leaveShared(): void {
    this.#shared = undefined;
    history.replaceState(null, '', location.pathname);
    this.#say('');
    this.#offerUndo(undefined);
    void this.#show().then(() => this.#focusHeading());
  }

  /** Another trip in the place of the one that is shown. */
  async #put(trip: Trip): Promise<void> {
    if (this.#isShared) {
      this.#shared = trip;
      history.replaceState(null, '', tripFragment(trip));
    } else {
      // An address that names one's own trip would go on naming the old one.
      if (this.#shared) history.replaceState(null, '', location.pathname);
      this.#shared = undefined;
      tripStore.keep(trip);
    }
    await this.#show();
  }

  // ── What is shown ───────────────────────────────────────────────────────────────────────────────

  async #show(): Promise<void> {
    const asked = ++this.#asked;
    const { places } = this.#trip;
    const waiting = setTimeout(() => this.#say('loading'), WAIT_MS);
    const found = await this.#records.find(places);
    clearTimeout(waiting);
    if (asked !== this.#asked) return;
    const said = this.#part('[data-said]');
    if (said.textContent === this.#parts.say('loading')) said.textContent = '';
    this.#found = found;
    this.#render();
  }

  #render(): void {
    const trip = this.#settled;
    const places = trip.places.flatMap((key) => {
      const place = this.#found.get(key);
      return place === undefined || typeof place === 'string' ? [] : [place];
    });
    const missing = (why: 'gone' | 'failed') =>
      trip.places.filter((key) => this.#found.get(key) === why);
    this.#plan = dayPlan(places, trip);
    this.#words = this.#plan.stops.map((stop, at) =>
      wordsOfStop(stop, at, this.#parts, this.#pageOf(stop.place)),
    );
    const isEmpty = trip.places.length === 0;
    this.#showShared();
    this.#part('[data-lede]').hidden = this.#isShared;
    this.#part('[data-unkept]').hidden = tripStore.isKept;
    for (const part of this.querySelectorAll<HTMLElement>('[data-full]')) part.hidden = isEmpty;
    this.#part('[data-empty]').hidden = !isEmpty;
    this.#showFields(trip);
    this.#part('[data-stops]').replaceChildren(
      ...this.#words.map((words) => stopItem(words, this.#parts)),
    );
    this.#nameTools();
    this.#part('[data-assumption]').textContent = this.#assumption(trip);
    this.#showMap();
    this.#showMissing(missing('gone'), missing('failed'));
    this.#showSending(trip);
    this.#part('[data-print-foot]').textContent = `${this.#title(trip)}. ${this.#address(trip)}`;
  }

  #showShared(): void {
    const own = tripStore.value.places.length;
    this.#part('[data-shared]').hidden = !this.#isShared;
    this.#part('[data-shared-note]').textContent = this.#parts.say(
      own > 0 ? 'sharedNote' : 'sharedFirst',
      { n: `${own}` },
    );
    this.#part('[data-do="keep"]').textContent = this.#parts.say(own > 0 ? 'replace' : 'keep');
    this.#part('[data-do="merge"]').hidden = own === 0;
    this.#part('[data-do="mine"]').hidden = own === 0;
  }

  #showFields(trip: SettledTrip): void {
    for (const field of this.#fields) {
      const value = trip[field.dataset['field'] as 'day' | 'start' | 'mode'];
      // A field that is being filled in by its parts would lose them.
      if (field.value !== value) field.value = value;
    }
    const { stops, km, ends, better } = this.#plan;
    const gaps = {
      n: `${stops.length}`,
      km: formatKm(km, this.#parts.lang),
      end: clockTime(ends),
    };
    const sentence = stops.length === 1 ? 'one' : km > 0 ? 'sum' : 'sumPlain';
    this.#part('[data-sum]').textContent =
      stops.length === 0 ? '' : this.#parts.say(sentence, gaps);
    this.#part('[data-long]').hidden = ends <= LAST_HOUR;
    this.#part('[data-holiday]').hidden = holidayOn(trip.day) === undefined;
    this.#part('[data-better]').hidden = better === undefined;
    const time = clockTime(better ?? 0);
    this.#part('[data-better-note]').textContent = this.#parts.say('better', { time });
    this.#part('[data-do="better"]').textContent = this.#parts.say('useBetter', { time });
    this.#part('[data-nearest]').hidden = stops.length < 3;
  }

  #showMap(): void {
    const { stops } = this.#plan;
    const placed = stops.filter(({ place }) => place.position).length;
    this.#part('[data-map]').hidden = placed === 0;
    const map = this.querySelector<MapElement>('place-map');
    if (map && !customElements.get('place-map'))
      void customElements.whenDefined('place-map').then(() => this.#showMap());
    else if (map) {
      map.points = this.#words.flatMap(({ stop: { place }, name, hours, url }, at) =>
        place.position
          ? [
              {
                id: place.id,
                kind: place.kind,
                name,
                latitude: place.position.lat,
                longitude: place.position.lng,
                precision: place.position.precision,
                url,
                number: at + 1,
                note: hours,
              },
            ]
          : [],
      );
      map.line = true;
    }
    // A map that moves has taken the picture's place.
    const picture = this.querySelector('[data-map] [data-part="picture"]');
    const radii = JSON.parse(this.dataset['radii'] ?? '{}') as Radii;
    const drawn = drawStops(stops, radii, this.#parts.say('mapLabel', { n: `${placed}` }));
    if (drawn) picture?.replaceWith(drawn);
  }

  #showMissing(gone: readonly string[], failed: readonly string[]): void {
    this.#part('[data-gone]').hidden = gone.length === 0;
    this.#part('[data-gone-list]').replaceChildren(
      ...gone.map((key) => {
        const name = partsOfKey(key)?.id ?? key;
        const line = this.#parts.part('gone', { note: this.#parts.say('goneHint', { name }) });
        line.dataset['key'] = key;
        return line;
      }),
    );
    this.#part('[data-failed]').hidden = failed.length === 0;
    this.#part('[data-failed-note]').textContent = this.#parts.say('failed', {
      n: `${failed.length}`,
    });
  }

  /** Labels that say which place a button is about; the ends of the list have nowhere further. */
  #nameTools(): void {
    const { places } = this.#trip;
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-stops] [data-do]')) {
      const doing = button.dataset['do'] ?? '';
      const key = button.closest<HTMLElement>('[data-key]')?.dataset['key'] ?? '';
      button.ariaLabel = put(button.ariaLabel ?? '', { name: this.#nameOf(key) });
      button.disabled =
        (doing === 'earlier' && places[0] === key) || (doing === 'later' && places.at(-1) === key);
    }
  }

  #showSending(trip: SettledTrip): void {
    const address = this.#address(trip);
    this.#part('[data-do="share"]').hidden = !('share' in navigator);
    this.#part<HTMLTextAreaElement>('#trip-address').value = address;
    this.#part<HTMLTextAreaElement>('#trip-text').value = listMessage(
      this.#parts.say('textOpening', { date: formatDate(trip.day, this.#parts.lang) }),
      this.#words.map(({ name, hours, way, state, url }) => ({
        name: `${hours} ${name}`,
        lines: [way, state].filter((line) => line !== ''),
        address: url,
      })),
      this.#parts.say('textClosing', { address }),
    );
  }

  // ── What is taken along ─────────────────────────────────────────────────────────────────────────

  async #share(): Promise<void> {
    try {
      const trip = this.#settled;
      await navigator.share({ title: this.#title(trip), url: this.#address(trip) });
    } catch {
      // The visitor changed their mind, or there was nothing to share with.
    }
  }

  #offerGpx(): void {
    const trip = this.#settled;
    offerFile(
      `${this.#parts.say('fileName')}-${trip.day}.gpx`,
      'application/gpx+xml',
      tripGpx(this.#title(trip), this.#assumption(trip), this.#address(trip), this.#words),
    );
  }

  #offerCalendar(): void {
    const trip = this.#settled;
    offerFile(
      `${this.#parts.say('fileName')}-${trip.day}.ics`,
      'text/calendar',
      tripCalendar(
        this.#title(trip),
        this.#assumption(trip),
        trip.day,
        vietnamDay(new Date()),
        this.#words,
      ),
    );
  }

  #title({ day }: SettledTrip): string {
    return `${this.#parts.say('fileTitle')} ${formatDate(day, this.#parts.lang)}`;
  }

  #assumption({ mode }: SettledTrip): string {
    return this.#parts.say('assumption', {
      factor: formatNumber(ROAD_FACTOR, this.#parts.lang),
      speed: `${speedOf[mode]}`,
      stay: `${STAY_MINUTES}`,
    });
  }

  #address(trip: Trip): string {
    return new URL(tripFragment(trip), location.href).href;
  }

  #pageOf({ kind, id }: TripPlace): string {
    return new URL(`${this.getAttribute(`data-${kind}`) ?? ''}${id}/`, location.href).href;
  }

  #nameOf(key: string): string {
    return this.#words.find(({ stop }) => stop.place.key === key)?.name ?? key;
  }

  #focusOn(key: string, doing: string): void {
    const buttons = [
      ...this.querySelectorAll<HTMLButtonElement>(`[data-key="${key}"] [data-do]:not(:disabled)`),
    ];
    (buttons.find((button) => button.dataset['do'] === doing) ?? buttons[0])?.focus();
  }

  #focusHeading(): void {
    const heading = this.#part('h1');
    heading.tabIndex = -1;
    heading.focus();
  }

  #say(sentence: string, values: Record<string, string> = {}): void {
    this.#part('[data-said]').textContent = sentence && this.#parts.say(sentence, values);
  }

  #part<Part extends HTMLElement = HTMLElement>(selector: string): Part {
    return this.querySelector(selector) as Part;
  }
}

customElements.define('trip-page', TripPage);
