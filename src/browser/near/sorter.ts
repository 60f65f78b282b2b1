import { nearStrings } from '../../i18n/near-words.ts';
import { DEVICE } from '../../domain/facets/address.ts';
import { type OriginsFile, originSource, provinceAround } from '../../domain/facets/files.ts';
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
/** So far a visitor may go for a thing. */
const NEAR_KM = 50;

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
  /** The lists in which they stand when they are sorted: near, in the province, and farther off, which is folded. */
  readonly #sorted: HTMLElement;
  readonly #near = element('ol', { class: 'places' });
  readonly #noneNear = element('p', {}, t.noneNear);
  readonly #inProvince = element('ol', { class: 'places' });
  readonly #far = element('ol', { class: 'places' });
  readonly #farCount = element('summary');
  /** The province of the origin, as addresses write it. */
  #region: string | undefined;
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
    this.#sorted = element(
      'div',
      {},
      element('section', {}, element('h2', {}, t.title), this.#noneNear, this.#near),
      element(
        'section',
        {},
        element('h2', {}, t.inProvince),
        element('p', { class: 'muted' }, t.inProvinceHint),
        this.#inProvince,
      ),
      element('details', { class: 'fold' }, this.#farCount, this.#far),
    );
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
    await this.#setOrigin(origin);
    this.#settle();
  }

  /** In which province that is, is found here: the position goes nowhere. */
  async #setOrigin(origin: Origin | undefined): Promise<void> {
    const origins = origin && (await this.#source.origins().catch(() => undefined));
    this.#region = origin && origins && provinceAround(origins, origin.point);
    this.#origin = origin;
  }

  async #readAddress(): Promise<void> {
    const asked = new URLSearchParams(location.search);
    const from = asked.get(this.#words.from) ?? undefined;
    this.#isOpenOnly = asked.get(this.#words.open) === YES;
    try {
      await this.#setOrigin(
        await this.#question.known(from === this.#words.device ? DEVICE : from, this.#source),
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
    const query = asked.toString();
    const search = query === '' ? '' : `?${query}`;
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
    this.#showGroups();
    this.#setPressed('me', origin?.from === DEVICE);
    this.#setPressed('commune', origin !== undefined && origin.from !== DEVICE);
    this.#setPressed('open', this.#isOpenOnly);
    this.#say(origin);
  }

  #sort(origin: Origin): void {
    for (const place of this.#places) place.measureFrom(origin.point, lang);
    const order = [...this.#places].sort((a, b) => (a.km ?? Infinity) - (b.km ?? Infinity));
    for (const place of order) this.#listFor(place).append(place.item);
    if (!this.#sorted.isConnected) {
      const first = this.#root.querySelector('ol[data-near]');
      (first?.closest('near-places section') ?? first)?.before(this.#sorted);
    }
  }

  /** What is known by its commune or its province only stands apart: how far it is nobody can tell. */
  #listFor({ km, region, item }: ListedPlace): HTMLElement {
    const isPlaced = km !== undefined && item.dataset['precision'] !== 'province';
    if (isPlaced) return km <= NEAR_KM ? this.#near : this.#far;
    return region !== undefined && region === this.#region ? this.#inProvince : this.#far;
  }

  #unsort(): void {
    if (!this.#sorted.isConnected) return;
    for (const place of this.#places) place.restore();
    this.#sorted.remove();
  }

  /** Hides the groups that have nothing to show, and counts what is folded. */
  #showGroups(): void {
    const shown = (list: HTMLElement) =>
      [...list.children].filter((item) => item instanceof HTMLElement && !item.hidden).length;
    this.#noneNear.hidden = shown(this.#near) > 0;
    for (const list of [this.#inProvince, this.#far])
      if (list.parentElement) list.parentElement.hidden = shown(list) === 0;
    this.#farCount.textContent = t.farther(shown(this.#far));
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
