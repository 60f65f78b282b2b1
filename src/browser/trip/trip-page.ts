import { formatDate, formatKm, formatNumber } from '../../i18n/format.ts';
import { holidayOn } from '../../domain/holidays.ts';
import { withoutSaved } from '../../lib/saved-list.ts';
import { listMessage } from '../../domain/shortlist/message.ts';
import {
  type DayPlan,
  dayPlan,
  withDefaults,
  type CompleteTrip,
} from '../../domain/trip/day-plan.ts';
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
import '../copy-text.ts';
import { offerFile } from '../kit/offer-file.ts';
import { dragToOrder } from '../saved/drag.ts';
import { type Actions, SavedPage } from '../saved/saved-page.ts';
import { drawStops, type Radii } from './drawing.ts';
import { type StopWords, tripCalendar, tripGpx } from './files.ts';
import { tripPlaces } from './places.ts';
import { stopItem, wordsOfStop } from './stop-view.ts';
import { tripStore } from './store.ts';

/** Later than this, nobody calls it one day. */
const LAST_HOUR = 20 * 60;

/** What src/browser/map/place-map.ts offers to pages. */
interface MapElement extends HTMLElement {
  points: readonly object[];
  line: boolean;
}

/** `<trip-page data-…>`: shows the visitor's trip as a day, or the one that the address shares. */
class TripPage extends SavedPage<Trip, TripPlace> {
  protected readonly kind = {
    mark: 'key' as const,
    most: MAX_STOPS,
    idsOf: ({ places }: Trip) => places,
    withIds: (trip: Trip, places: Trip['places']) => ({ ...trip, places }),
    fragment: tripFragment,
    readFragment: readSharedTrip,
  };
  protected readonly store = tripStore;
  protected readonly records = tripPlaces(this.dataset['records'] ?? '');
  #words: StopWords[] = [];
  #plan: DayPlan = { stops: [], km: 0, ends: 0, better: undefined };

  protected readonly actions: Actions = {
    earlier: (key) => this.moveBy(key, -1),
    later: (key) => this.moveBy(key, 1),
    drop: (key) => this.drop(key),
    clear: () => this.clear(),
    undo: () => this.undo(),
    nearest: () => this.#orderByNearest(),
    better: () => this.#useBetter(),
    keep: () => this.#saveShared(),
    merge: () => this.offerUndo(this.merge()),
    mine: () => this.leaveShared(),
    retry: () => void this.show(),
    print: () => window.print(),
    share: () => void this.share({ title: this.#title(this.#settled), url: this.address }),
    gpx: () => this.#offerGpx(),
    ics: () => this.#offerCalendar(),
  };

  protected override start(): void {
    super.start();
    for (const field of this.#fields) field.addEventListener('change', () => this.#readFields());
    dragToOrder(this.find('[data-stops]'), '.grip', (item, place) =>
      this.#dropAt(item.dataset['key'] ?? '', place),
    );
  }

  get #settled(): CompleteTrip {
    return withDefaults(this.value, this.today);
  }

  get #fields(): (HTMLInputElement | HTMLSelectElement)[] {
    return [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-field]')];
  }

  // ── What is done to a trip ──────────────────────────────────────────────────────────────────────

  /** Places that could not be shown have a place in the trip, but none in the list that was dragged in. */
  #dropAt(key: string, place: number): void {
    const shown = this.#plan.stops.map(({ place: { key: other } }) => other);
    const next = shown.filter((other) => other !== key)[place];
    const rest = withoutSaved(this.ids, key);
    this.move(key, next === undefined ? rest.length : rest.indexOf(next));
  }

  #orderByNearest(): void {
    const before = this.value;
    const places = this.#plan.stops.map(({ place }) => place);
    const ordered = nearestOrder(places, ({ position }) => position).map(({ key }) => key);
    const others = before.places.filter((key) => !ordered.includes(key));
    const old = this.#plan.km;
    if (ordered.join() === places.map(({ key }) => key).join()) {
      this.say('nearestSame');
      return;
    }
    void this.replace({ ...before, places: [...ordered, ...others] }).then(() => {
      const km = (value: number) => formatKm(value, this.parts.lang);
      const isPartial = places.some(({ position }) => !position);
      this.say('nearestDone', { km: km(this.#plan.km), before: km(old) });
      if (isPartial) this.find('[data-said]').append(` ${this.parts.say('nearestUnplaced')}`);
      this.offerUndo(before);
    });
  }

  #useBetter(): void {
    const { better } = this.#plan;
    if (better === undefined) return;
    void this.replace({ ...this.value, start: clockTime(better).padStart(5, '0') }).then(() =>
      this.find('#trip-start').focus(),
    );
  }

  #readFields(): void {
    const values = Object.fromEntries(
      this.#fields.map((field) => [field.dataset['field'] ?? '', field.value]),
    );
    const { day = '', start = '', mode } = values;
    void this.replace({
      ...this.value,
      // A field that was emptied goes back to what it stood at.
      ...(day !== '' && { day }),
      ...(minutesOf(start) !== undefined && { start }),
      mode: tripModes.find((other) => other === mode),
    });
  }

  // ── A trip from a shared address ───────────────────────────────────────────────────────────────────

  #saveShared(): void {
    const before = tripStore.value;
    const trip = this.value;
    tripStore.save(trip);
    this.leaveShared();
    this.say('replaced', { n: trip.places.length });
    if (before.places.length > 0) this.offerUndo(before);
  }

  // ── What is shown ───────────────────────────────────────────────────────────────────────────────

  protected override render(): void {
    const trip = this.#settled;
    const places = trip.places.flatMap((key) => {
      const place = this.found.get(key);
      return place === undefined || typeof place === 'string' ? [] : [place];
    });
    this.#plan = dayPlan(places, trip);
    this.#words = this.#plan.stops.map((stop, at) =>
      wordsOfStop(stop, at, this.parts, this.#pageOf(stop.place)),
    );
    const isEmpty = trip.places.length === 0;
    this.#showShared();
    this.find('[data-lede]').hidden = this.isShared;
    this.find('[data-unkept]').hidden = tripStore.isSaved;
    for (const part of this.querySelectorAll<HTMLElement>('[data-full]')) part.hidden = isEmpty;
    this.find('[data-empty]').hidden = !isEmpty;
    this.#showFields(trip);
    this.find('[data-stops]').replaceChildren(
      ...this.#words.map((words) => stopItem(words, this.parts)),
    );
    this.nameTools('[data-stops]');
    this.find('[data-assumption]').textContent = this.#assumption(trip);
    this.#showMap();
    this.showMissing((key) => partsOfKey(key)?.id ?? key);
    this.#showSending(trip);
    this.find('[data-print-foot]').textContent = `${this.#title(trip)}. ${this.address}`;
  }

  #showShared(): void {
    const own = tripStore.value.places.length;
    this.find('[data-shared]').hidden = !this.isShared;
    this.find('[data-shared-note]').textContent = this.parts.say(
      own > 0 ? 'sharedNote' : 'sharedFirst',
      { n: `${own}` },
    );
    this.find('[data-do="keep"]').textContent = this.parts.say(own > 0 ? 'replace' : 'keep');
    this.find('[data-do="merge"]').hidden = own === 0;
    this.find('[data-do="mine"]').hidden = own === 0;
  }

  #showFields(trip: CompleteTrip): void {
    for (const field of this.#fields) {
      const value = trip[field.dataset['field'] as 'day' | 'start' | 'mode'];
      // A field that is being filled in by its parts would lose them.
      if (field.value !== value) field.value = value;
    }
    const { stops, km, ends, better } = this.#plan;
    const gaps = {
      n: `${stops.length}`,
      km: formatKm(km, this.parts.lang),
      end: clockTime(ends),
    };
    const sentence = stops.length === 1 ? 'one' : km > 0 ? 'sum' : 'sumPlain';
    this.find('[data-sum]').textContent = stops.length === 0 ? '' : this.parts.say(sentence, gaps);
    this.find('[data-long]').hidden = ends <= LAST_HOUR;
    this.find('[data-holiday]').hidden = holidayOn(trip.day) === undefined;
    this.find('[data-better]').hidden = better === undefined;
    const time = clockTime(better ?? 0);
    this.find('[data-better-note]').textContent = this.parts.say('better', { time });
    this.find('[data-do="better"]').textContent = this.parts.say('useBetter', { time });
    this.find('[data-nearest]').hidden = stops.length < 3;
  }

  #showMap(): void {
    const { stops } = this.#plan;
    const placed = stops.filter(({ place }) => place.position).length;
    this.find('[data-map]').hidden = placed === 0;
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
    const drawn = drawStops(stops, radii, this.parts.say('mapLabel', { n: `${placed}` }));
    if (drawn) picture?.replaceWith(drawn);
  }

  #showSending(trip: CompleteTrip): void {
    const { address } = this;
    this.find('[data-do="share"]').hidden = !('share' in navigator);
    this.find('[data-do="print"]').hidden = !('print' in window);
    this.find<HTMLTextAreaElement>('#trip-address').value = address;
    this.find<HTMLTextAreaElement>('#trip-text').value = listMessage(
      this.parts.say('textOpening', { date: formatDate(trip.day, this.parts.lang) }),
      this.#words.map(({ name, hours, way, state, url }) => ({
        name: `${hours} ${name}`,
        lines: [way, state].filter((line) => line !== ''),
        address: url,
      })),
      this.parts.say('textClosing', { address }),
    );
  }

  // ── What is taken along ─────────────────────────────────────────────────────────────────────────

  #offerGpx(): void {
    const trip = this.#settled;
    offerFile(
      `${this.parts.say('fileName')}-${trip.day}.gpx`,
      'application/gpx+xml',
      tripGpx(this.#title(trip), this.#assumption(trip), this.address, this.#words),
    );
  }

  #offerCalendar(): void {
    const trip = this.#settled;
    offerFile(
      `${this.parts.say('fileName')}-${trip.day}.ics`,
      'text/calendar',
      tripCalendar(this.#title(trip), this.#assumption(trip), trip.day, this.today, this.#words),
    );
  }

  #title({ day }: CompleteTrip): string {
    return `${this.parts.say('fileTitle')} ${formatDate(day, this.parts.lang)}`;
  }

  #assumption({ mode }: CompleteTrip): string {
    return this.parts.say('assumption', {
      factor: formatNumber(ROAD_FACTOR, this.parts.lang),
      speed: `${speedOf[mode]}`,
      stay: `${STAY_MINUTES}`,
    });
  }

  #pageOf({ kind, id }: TripPlace): string {
    return new URL(`${this.getAttribute(`data-${kind}`) ?? ''}${id}/`, location.href).href;
  }

  protected override nameOf(key: string): string {
    return this.#words.find(({ stop }) => stop.place.key === key)?.name ?? key;
  }
}

customElements.define('trip-page', TripPage);
