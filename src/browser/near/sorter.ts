import { nearStrings } from '../../i18n/near-words.ts';
import { DEVICE } from '../../domain/facets/address.ts';
import { type OriginsFile, originSource } from '../../domain/facets/files.ts';
import { part } from '../kit/element.ts';
import { pageLang } from '../kit/language.ts';
import { element } from '../kit/make.ts';
import { OPEN_CHANGE } from '../open-change.ts';
import { type Origin, OriginQuestion } from '../origin.ts';
import { type ListedPlace, listedPlaces } from './places.ts';

/** How the address of the page says what was chosen. */
interface Words {
  from: string;
  device: string;
  open: string;
}

const lang = pageLang();
const t = nearStrings(lang);
const YES = '1';

/**
 * Sorts the places of a `<near-places>` by distance from the visitor, and hides those that are closed now if
 * asked to.
 */
export class PlaceSorter {
  readonly #root: HTMLElement;
  readonly #words: Words;
  readonly #question: OriginQuestion;
  readonly #source;
  readonly #places: ListedPlace[];
  /** The list in which they stand when they are sorted, with its heading. */
  readonly #sorted: HTMLElement;
  readonly #list = element('ol', { class: 'places' });
  #origin: Origin | undefined;
  #isOpenOnly = false;

  /** Takes a list over, and does at once what the address of the page says. */
  static async start(root: HTMLElement): Promise<PlaceSorter> {
    const sorter = new PlaceSorter(root);
    await sorter.#readAddress();
    window.addEventListener('popstate', () => void sorter.#readAddress());
    root.addEventListener(OPEN_CHANGE, () => sorter.#show());
    return sorter;
  }

  private constructor(root: HTMLElement) {
    this.#root = root;
    this.#words = JSON.parse(root.dataset['words'] ?? '{}') as Words;
    this.#question = new OriginQuestion(
      part<HTMLDialogElement>(root, 'origin'),
      root.dataset['noPosition'] ?? '',
    );
    this.#source = originSource(async () => {
      const response = await fetch(root.dataset['origins'] ?? '');
      if (!response.ok) throw new Error(`origins: ${response.status}`);
      return (await response.json()) as OriginsFile;
    });
    this.#places = listedPlaces(root);
    const heading = element('h2', { class: 'vh' }, t.title);
    this.#sorted = element('section', {}, heading, this.#list);
  }

  /** What a button of the bar does; pressed again, it takes that back. */
  async toggle(what: string): Promise<void> {
    if (what === 'open') {
      this.#isOpenOnly = !this.#isOpenOnly;
      this.#settle();
      return;
    }
    const isDevice = what === 'me';
    if (this.#origin && (this.#origin.from === DEVICE) === isDevice) {
      this.#origin = undefined;
      this.#settle();
      return;
    }
    const origin = isDevice
      ? await this.#question.askDevice(this.#source)
      : await this.#question.ask(this.#source);
    if (!origin) return;
    this.#origin = origin;
    this.#settle();
  }

  async #readAddress(): Promise<void> {
    const asked = new URLSearchParams(location.search);
    const from = asked.get(this.#words.from) ?? undefined;
    this.#isOpenOnly = asked.get(this.#words.open) === YES;
    try {
      this.#origin = await this.#question.known(
        from === this.#words.device ? DEVICE : from,
        this.#source,
      );
      this.#show();
    } catch {
      this.#origin = undefined;
      this.#show();
      part(this.#root, 'near-state').textContent = t.failed;
    }
  }

  /** Shows what is chosen, and writes it into the address. */
  #settle(): void {
    const asked = new URLSearchParams(location.search);
    const write = (name: string, value: string | undefined) =>
      value === undefined ? asked.delete(name) : asked.set(name, value);
    const from = this.#origin?.from;
    write(this.#words.from, from === DEVICE ? this.#words.device : from);
    write(this.#words.open, this.#isOpenOnly ? YES : undefined);
    const search = asked.size > 0 ? `?${asked}` : '';
    history.pushState(null, '', `${location.pathname}${search}${location.hash}`);
    this.#show();
  }

  #show(): void {
    const origin = this.#origin;
    if (origin) this.#sort(origin);
    else this.#unsort();
    for (const place of this.#places) place.item.hidden = this.#isOpenOnly && !place.isOpen;
    for (const list of this.#root.querySelectorAll<HTMLElement>('ol[data-near]')) {
      const items = [...list.children];
      const group = list.closest('section') ?? list;
      const fold = list.closest('details');
      if (fold && this.#isOpenOnly) fold.open = true;
      if (this.#root.contains(group) && group !== this.#root)
        group.hidden = items.every((item) => item instanceof HTMLElement && item.hidden);
    }
    this.#setPressed('me', origin?.from === DEVICE);
    this.#setPressed('commune', origin !== undefined && origin.from !== DEVICE);
    this.#setPressed('open', this.#isOpenOnly);
    this.#say(origin);
  }

  #sort(origin: Origin): void {
    for (const place of this.#places) place.measureFrom(origin.point, lang);
    const order = [...this.#places].sort((a, b) => (a.km ?? Infinity) - (b.km ?? Infinity));
    this.#list.append(...order.map(({ item }) => item));
    if (!this.#sorted.isConnected) {
      const first = this.#root.querySelector('ol[data-near]');
      (first?.closest('near-places section') ?? first)?.before(this.#sorted);
    }
  }

  #unsort(): void {
    if (!this.#sorted.isConnected) return;
    for (const place of this.#places) place.restore();
    this.#sorted.remove();
  }

  #setPressed(what: string, isOn: boolean): void {
    const button = this.#root.querySelector(`.near-bar [data-do="${what}"]`);
    button?.setAttribute('aria-pressed', String(isOn));
  }

  /** Tells, to eyes and to screen readers, what the list now is. */
  #say(origin: Origin | undefined): void {
    const shown = this.#places.filter(({ item }) => !item.hidden).length;
    const sentences = [];
    if (this.#isOpenOnly) {
      const silent = this.#places.filter(({ hasHours }) => !hasHours).length;
      sentences.push(shown > 0 ? t.openCount(shown) : t.noneOpen);
      if (silent > 0) sentences.push(t.noHours(silent));
    }
    if (origin) sentences.push(`${t.sorted(shown, origin.name ?? t.here)}.`);
    part(this.#root, 'near-state').textContent = sentences.join(' ');
  }
}
