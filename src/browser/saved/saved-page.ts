import { visitorToday } from '../kit/today.ts';
import { fillGaps } from '../../lib/fill-gaps.ts';
import { mergedLists, movedTo, type SavedList } from '../../lib/saved-list.ts';
import { find, PageElement } from '../kit/element.ts';
import { Parts } from '../kit/templates.ts';
import type { LoadResult, SavedRecords } from './records.ts';
import type { SavedStore } from './store.ts';

const WAIT_MS = 250;

/** What the buttons with a `data-do` do, by its value; called with the id of the item that they stand in. */
export type Actions = Readonly<Record<string, (id: string) => void>>;

/** What is saved, with its ids in the visitor's order. */
interface Kind<Value> {
  /** How items are marked in the page: `data-id` or `data-key`. */
  mark: 'id' | 'key';
  /** As many ids as there may be. */
  most: number;
  idsOf: (value: Value) => SavedList;
  withIds: (value: Value, ids: SavedList) => Value;
  /** The fragment of an address that shares it. */
  fragment: (value: Value) => string;
  /** What a fragment shares; nothing when it is about something else. */
  readFragment: (fragment: string) => Value | undefined;
}

/**
 * A page that shows what the visitor has saved, or what its address shares. What is shared is only looked
 * at: what is done to it changes the address, and the visitor's own stays as it was until the visitor says
 * otherwise.
 */
export abstract class SavedPage<Value, Item extends object> extends PageElement {
  protected readonly parts = new Parts(this);
  /** What was found of each id when they were last asked for. */
  protected found: ReadonlyMap<string, LoadResult<Item>> = new Map();
  /** What an address shared, until the visitor leaves it: other links of the page change the address too. */
  #shared: Value | undefined;
  /** What there was before the last change, to be had back. */
  #before: Value | undefined;
  /** Answers may overtake each other; only the last question's is shown. */
  #asked = 0;

  protected abstract readonly kind: Kind<Value>;
  protected abstract readonly store: SavedStore<Value>;
  protected abstract readonly records: SavedRecords<Item>;
  protected abstract readonly actions: Actions;
  /** Shows the page for what is saved now and what was found of it. */
  protected abstract render(): void;
  /** The name of an item in a sentence. */
  protected abstract nameOf(id: string): string;

  protected override start(): void {
    this.#shared = this.kind.readFragment(location.hash);
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element && target.closest<HTMLElement>('[data-do]');
      if (button) this.actions[button.dataset['do'] ?? '']?.(this.#idAt(button));
    });
    this.store.addEventListener('change', () => {
      // What another tab has just done is not undone from here.
      if (!this.isShared) this.offerUndo(undefined);
      void this.show();
    });
    window.addEventListener('hashchange', () => {
      this.#shared = this.kind.readFragment(location.hash) ?? this.#shared;
      this.offerUndo(undefined);
      void this.show();
    });
    void this.show();
  }

  /** Whether the list that is shown came from a shared address. */
  protected get isShared(): boolean {
    const { idsOf } = this.kind;
    return (
      this.#shared !== undefined && idsOf(this.#shared).join() !== idsOf(this.store.value).join()
    );
  }

  /** What is shown. */
  protected get value(): Value {
    return this.#shared ?? this.store.value;
  }

  protected get ids(): SavedList {
    return this.kind.idsOf(this.value);
  }

  protected get today(): string {
    return visitorToday();
  }

  #idAt(element: Element): string {
    const { mark } = this.kind;
    return element.closest<HTMLElement>(`[data-${mark}]`)?.dataset[mark] ?? '';
  }

  // ── What is done to it ──────────────────────────────────────────────────────────────────────────

  /** @param place counted from 0 */
  protected move(id: string, place: number): void {
    const ids = movedTo(this.ids, id, place);
    const wanted = document.activeElement?.getAttribute('data-do') ?? '';
    this.say('movedTo', { name: this.nameOf(id), n: ids.indexOf(id) + 1 });
    void this.replaceIds(ids).then(() => this.#focusOn(id, wanted));
    this.offerUndo(undefined);
  }

  protected moveBy(id: string, steps: number): void {
    this.move(id, this.ids.indexOf(id) + steps);
  }

  protected drop(id: string): void {
    this.#takeAway(
      this.ids.filter((other) => other !== id),
      'dropped',
      { name: this.nameOf(id) },
    );
  }

  protected clear(): void {
    this.#takeAway([], 'cleared', { n: this.ids.length });
  }

  /** Takes items away, and offers them back. */
  #takeAway(ids: SavedList, sentence: string, gaps: Record<string, string | number>): void {
    const before = this.value;
    this.say(sentence, gaps);
    void this.replaceIds(ids).then(() => {
      this.offerUndo(before);
      this.find('[data-do="undo"]').focus();
    });
  }

  protected undo(): void {
    const before = this.#before;
    if (before === undefined) return;
    this.say('undone', { n: this.kind.idsOf(before).length });
    void this.replace(before).then(() => {
      this.offerUndo(undefined);
      this.#focusHeading();
    });
  }

  /** @param before what is to be had back; nothing takes the offer away */
  protected offerUndo(before: Value | undefined): void {
    this.#before = before;
    this.find('[data-do="undo"]').hidden = before === undefined;
  }

  /**
   * Adds what is shared to the visitor's own, as far as there is room, and shows that.
   *
   * @returns the visitor's own as it was
   */
  protected merge(): Value {
    const { idsOf, withIds, most } = this.kind;
    const own = this.store.value;
    const others = this.ids;
    const ids = mergedLists(idsOf(own), others, most);
    this.store.save(withIds(own, ids));
    this.leaveShared();
    const isWhole = others.every((id) => ids.includes(id));
    this.say(isWhole ? 'mergedInto' : 'mergedFull', { n: ids.length - idsOf(own).length, most });
    return own;
  }

  /** Shows the visitor's own again. */
  protected leaveShared(): void {
    this.#shared = undefined;
    history.replaceState(null, '', location.pathname);
    this.say('');
    this.offerUndo(undefined);
    void this.show().then(() => this.#focusHeading());
  }

  protected replaceIds(ids: SavedList): Promise<void> {
    return this.replace(this.kind.withIds(this.value, ids));
  }

  /** Puts something else in the place of what is shown. */
  protected async replace(value: Value): Promise<void> {
    if (this.isShared) {
      this.#shared = value;
      history.replaceState(null, '', this.kind.fragment(value));
    } else {
      // An address that names one's own would go on naming the old one.
      if (this.#shared) history.replaceState(null, '', location.pathname);
      this.#shared = undefined;
      this.store.save(value);
    }
    await this.show();
  }

  /** Hands it to what the device shares with. */
  protected async share(shared: ShareData): Promise<void> {
    try {
      await navigator.share(shared);
    } catch {
      // The visitor changed their mind, or there was nothing to share with.
    }
  }

  // ── What is shown ───────────────────────────────────────────────────────────────────────────────

  protected async show(): Promise<void> {
    const asked = ++this.#asked;
    const waiting = setTimeout(() => this.say('loading'), WAIT_MS);
    const found = await this.records.find(this.ids);
    clearTimeout(waiting);
    if (asked !== this.#asked) return;
    const said = this.find('[data-said]');
    if (said.textContent === this.parts.say('loading')) said.textContent = '';
    this.found = found;
    this.render();
  }

  /**
   * Lists what the catalogue has no more, and counts what could not be loaded.
   *
   * @param nameOf what the list calls an id of which nothing is known
   */
  protected showMissing(nameOf: (id: string) => string): void {
    const missing = (why: 'gone' | 'failed') => this.ids.filter((id) => this.found.get(id) === why);
    const [gone, failed] = [missing('gone'), missing('failed')];
    this.find('[data-gone]').hidden = gone.length === 0;
    this.find('[data-gone-list]').replaceChildren(
      ...gone.map((id) => {
        const note = this.parts.say('goneHint', { name: nameOf(id) });
        const line = this.parts.copy('gone', { note });
        line.dataset[this.kind.mark] = id;
        return line;
      }),
    );
    this.find('[data-failed]').hidden = failed.length === 0;
    this.find('[data-failed-note]').textContent = this.parts.say('failed', { n: failed.length });
  }

  /** Labels that say which item a button is about; the ends of the list have nowhere further. */
  protected nameTools(holder: string): void {
    const { ids } = this;
    for (const button of this.querySelectorAll<HTMLButtonElement>(`${holder} [data-do]`)) {
      const action = button.dataset['do'];
      const id = this.#idAt(button);
      button.setAttribute(
        'aria-label',
        fillGaps(button.getAttribute('aria-label') ?? '', { name: this.nameOf(id) }),
      );
      button.disabled =
        (action === 'earlier' && ids[0] === id) || (action === 'later' && ids.at(-1) === id);
    }
  }

  /** The address that shares what is shown. */
  protected get address(): string {
    return new URL(this.kind.fragment(this.value), location.href).href;
  }

  #focusOn(id: string, action: string): void {
    const buttons = [
      ...this.querySelectorAll<HTMLButtonElement>(
        `[data-${this.kind.mark}="${id}"] [data-do]:not(:disabled)`,
      ),
    ];
    (buttons.find((button) => button.dataset['do'] === action) ?? buttons[0])?.focus();
  }

  #focusHeading(): void {
    const heading = this.find('h1');
    heading.tabIndex = -1;
    heading.focus();
  }

  /** Says a sentence to eyes and screen readers; an empty one takes the last away. */
  protected say(sentence: string, gaps: Readonly<Record<string, string | number>> = {}): void {
    this.find('[data-said]').textContent = sentence && this.parts.say(sentence, gaps);
  }

  protected find<Part extends Element = HTMLElement>(selector: string): Part {
    return find(this, selector);
  }
}
