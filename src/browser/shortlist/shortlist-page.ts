import { formatDate, formatList } from '../../i18n/format.ts';
import { vietnamDay } from '../../lib/day.ts';
import { put } from '../../lib/put.ts';
import type { CompareRecord } from '../../domain/shortlist/record.ts';
import {
  MAX_COMPARED,
  MAX_KEPT,
  merged,
  moved,
  readShared,
  sharedFragment,
  type Shortlist,
  withoutProduct,
} from '../../domain/shortlist/list.ts';
import { listMessage } from '../../domain/shortlist/message.ts';
import { Parts } from '../check/parts.ts';
import '../copy-text.ts';
import { type Found, KeptRecords, loadFile } from '../kept/records.ts';
import { compareTable } from './compare-table.ts';
import { makerMessages } from './makers.ts';
import { type Places, ProductView } from './product-view.ts';
import { keepList, keptList, listChanges } from './store.ts';

const WAIT_MS = 250;

/** What a button does, by its `data-do`. */
type Doing = (id: string) => void;

/**
 * `<shortlist-page data-…>`: shows the visitor's list, or the one that the address shares. A shared list
 * is only looked at: what is done to it changes the address, and the visitor's own stays as it was.
 */
class ShortlistPage extends HTMLElement {
  readonly #records = new KeptRecords((id) =>
    loadFile<CompareRecord>(`${this.dataset['records']}${id}.json`),
  );
  readonly #places: Places = {
    product: this.dataset['product'] ?? '',
    producer: this.dataset['producer'] ?? '',
    locality: this.dataset['locality'] ?? '',
    shop: this.dataset['shop'] ?? '',
    cloth: this.dataset['cloth'] ?? '',
  };
  #parts = new Parts(this, 'vi');
  #views = new Map<string, ProductView>();
  /** A list out of the address, until the visitor leaves it: other links of the page change the address too. */
  #shared = readShared(location.hash);
  /** The list before the last change, to be had back. */
  #before: Shortlist | undefined;
  /** Answers may overtake each other; only the last question's is shown. */
  #asked = 0;

  readonly #doings: Readonly<Record<string, Doing>> = {
    earlier: (id) => this.#move(id, this.#list.indexOf(id) - 1),
    later: (id) => this.#move(id, this.#list.indexOf(id) + 1),
    first: (id) => this.#move(id, 0),
    drop: (id) => {
      this.#change(withoutProduct(this.#list, id), 'dropped', { name: this.#nameOf(id) });
    },
    clear: () => this.#change([], 'cleared', { n: `${this.#list.length}` }),
    undo: () => this.#undo(),
    merge: () => this.#merge(),
    mine: () => this.#leaveShared(),
    retry: () => void this.#show(),
    print: () => window.print(),
    share: () => void this.#share(),
  };

  connectedCallback(): void {
    this.#parts = new Parts(this, document.documentElement.lang === 'en' ? 'en' : 'vi');
    this.addEventListener('click', ({ target }) => {
      if (target instanceof Element) this.#press(target);
    });
    listChanges.addEventListener('change', () => {
      // What another tab has just done is not undone from here.
      if (!this.#isShared) this.#offerUndo(undefined);
      void this.#show();
    });
    window.addEventListener('hashchange', () => {
      this.#shared = readShared(location.hash) ?? this.#shared;
      this.#offerUndo(undefined);
      void this.#show();
    });
    void this.#show();
  }

  get #isShared(): boolean {
    return this.#shared !== undefined && this.#shared.join() !== keptList().join();
  }

  get #list(): Shortlist {
    return this.#shared ?? keptList();
  }

  #press(target: Element): void {
    const button = target.closest<HTMLElement>('[data-do]');
    const holder = button?.closest<HTMLElement>('[data-kind="product"]');
    this.#doings[button?.dataset['do'] ?? '']?.(holder?.dataset['id'] ?? '');
  }

  #move(id: string, place: number): void {
    const list = moved(this.#list, id, place);
    const wanted = document.activeElement?.getAttribute('data-do') ?? '';
    void this.#put(list).then(() => this.#focusOn(id, wanted));
    this.#say('movedTo', { name: this.#nameOf(id), n: `${list.indexOf(id) + 1}` });
    this.#offerUndo(undefined);
  }

  /** Takes products off the list, and offers them back. */
  #change(list: Shortlist, sentence: string, values: Record<string, string>): void {
    const before = this.#list;
    void this.#put(list).then(() => {
      this.#offerUndo(before);
      this.#part<HTMLButtonElement>('[data-do="undo"]').focus();
    });
    this.#say(sentence, values);
  }

  #undo(): void {
    const before = this.#before ?? [];
    void this.#put(before).then(() => {
      this.#offerUndo(undefined);
      const heading = this.#part('h1');
      heading.tabIndex = -1;
      heading.focus();
    });
    this.#say('undone', { n: `${before.length}` });
  }

  #offerUndo(before: Shortlist | undefined): void {
    this.#before = before;
    this.#part('[data-do="undo"]').hidden = before === undefined;
  }

  /** Adds the shared list to the visitor's own, and shows that. */
  #merge(): void {
    const own = keptList();
    const others = this.#list;
    const all = merged(own, others);
    keepList(all);
    this.#leaveShared();
    const isWhole = others.every((id) => all.includes(id));
    const values = { n: `${all.length - own.length}`, most: `${MAX_KEPT}` };
    this.#say(isWhole ? 'mergedInto' : 'mergedFull', values);
  }

  #leaveShared(): void {
    this.#shared = undefined;
    history.replaceState(null, '', location.pathname);
    this.#say('');
    this.#offerUndo(undefined);
    const heading = this.#part('h1');
    heading.tabIndex = -1;
    void this.#show().then(() => heading.focus());
  }

  /** Another list in the place of the one that is shown. */
  async #put(list: Shortlist): Promise<void> {
    if (this.#isShared) {
      this.#shared = list;
      history.replaceState(null, '', sharedFragment(list));
    } else {
      // An address that names one's own list would go on naming the old one.
      if (this.#shared) history.replaceState(null, '', location.pathname);
      this.#shared = undefined;
      if (!keepList(list)) this.#say('unkept', { n: `${list.length}` });
    }
    await this.#show();
  }

  async #show(): Promise<void> {
    const asked = ++this.#asked;
    const list = this.#list;
    const waiting = setTimeout(() => this.#say('loading'), WAIT_MS);
    const found = await this.#records.find(list);
    clearTimeout(waiting);
    if (asked !== this.#asked) return;
    const said = this.#part('[data-said]');
    if (said.textContent === this.#parts.say('loading')) said.textContent = '';
    this.#render(list, found);
  }

  #render(list: Shortlist, found: ReadonlyMap<string, Found<CompareRecord>>): void {
    const today = vietnamDay(new Date());
    const missing = (why: 'gone' | 'failed') => list.filter((id) => found.get(id) === why);
    this.#views = new Map(
      [...found].flatMap(([id, record]) =>
        typeof record === 'string'
          ? []
          : [[id, new ProductView(record, this.#parts, this.#places, today)]],
      ),
    );
    const views = [...this.#views.values()];
    this.#part('[data-count]').textContent =
      list.length === 0 ? '' : this.#parts.say('count', { n: `${list.length}` });
    this.#part('[data-shared]').hidden = !this.#isShared;
    this.#part('[data-lede]').hidden = this.#isShared;
    this.#part('[data-bar]').hidden = list.length === 0;
    this.#part('[data-empty]').hidden = list.length > 0;
    this.#showCompared(views.slice(0, MAX_COMPARED));
    this.#showRest(views.slice(MAX_COMPARED));
    this.#showMissing(missing('gone'), missing('failed'));
    this.#nameTools(list);
    this.#showSending(views, list);
    this.#part('[data-print-foot]').textContent =
      `${this.#parts.say('title')}, ${formatDate(today, this.#parts.lang)}. ${this.#address(list)}`;
  }

  #showCompared(views: readonly ProductView[]): void {
    const { table, unknown } = compareTable(views, this.#parts);
    this.#part('[data-compared]').hidden = views.length === 0;
    this.#part('[data-compare-one]').hidden = views.length !== 1;
    const holder = this.#part('[data-table]');
    holder.dataset['columns'] = `${views.length}`;
    // A table that is scrolled stays where it is.
    const left = holder.scrollLeft;
    holder.replaceChildren(table);
    holder.scrollLeft = left;
    this.#part('[data-unknown]').textContent = unknown;
  }

  #showRest(views: readonly ProductView[]): void {
    this.#part('[data-rest]').hidden = views.length === 0;
    this.#part('[data-cards]').replaceChildren(...views.map((view) => view.head('product')));
  }

  #showMissing(gone: Shortlist, failed: Shortlist): void {
    this.#part('[data-gone]').hidden = gone.length === 0;
    this.#part('[data-gone-list]').replaceChildren(
      ...gone.map((id) => {
        const line = this.#parts.part('gone', { note: this.#parts.say('goneHint', { name: id }) });
        line.dataset['id'] = id;
        return line;
      }),
    );
    this.#part('[data-failed]').hidden = failed.length === 0;
    this.#part('[data-failed-note]').textContent = this.#parts.say('failed', {
      n: `${failed.length}`,
    });
  }

  /** Labels that say which product a button is about; the ends of the list have nowhere further. */
  #nameTools(list: Shortlist): void {
    for (const button of this.querySelectorAll<HTMLButtonElement>('.tools [data-do]')) {
      const doing = button.dataset['do'] ?? '';
      const id = button.closest<HTMLElement>('[data-id]')?.dataset['id'] ?? '';
      button.ariaLabel = put(button.ariaLabel ?? '', { name: this.#nameOf(id) });
      button.disabled =
        (doing === 'earlier' && list[0] === id) || (doing === 'later' && list.at(-1) === id);
    }
  }

  #showSending(views: readonly ProductView[], list: Shortlist): void {
    const address = this.#address(list);
    this.#part('[data-send]').hidden = views.length === 0;
    this.#part('[data-ask]').hidden = views.length === 0;
    this.#part('[data-do="share"]').hidden = !('share' in navigator);
    this.#part<HTMLTextAreaElement>('#list-address').value = address;
    this.#part<HTMLTextAreaElement>('#list-text').value = listMessage(
      this.#parts.say('textOpening'),
      views.map((view) => view.messageItem),
      this.#parts.say('textClosing', { address }),
    );
    const { messages, unreached } = makerMessages(views, this.#parts);
    this.#part('[data-makers]').replaceChildren(...messages);
    const names = formatList(unreached, this.#parts.lang);
    this.#part('[data-no-contact]').textContent =
      messages.length === 0
        ? this.#parts.say('askNobody')
        : unreached.length > 0
          ? this.#parts.say('noContact', { names })
          : '';
  }

  async #share(): Promise<void> {
    try {
      await navigator.share({
        title: this.#parts.say('title'),
        text: this.#part<HTMLTextAreaElement>('#list-text').value,
        url: this.#address(this.#list),
      });
    } catch {
      // The visitor changed their mind, or there was nothing to share with.
    }
  }

  #address(list: Shortlist): string {
    return new URL(sharedFragment(list), location.href).href;
  }

  #nameOf(id: string): string {
    return this.#views.get(id)?.name ?? id;
  }

  #focusOn(id: string, doing: string): void {
    const buttons = [
      ...this.querySelectorAll<HTMLButtonElement>(`[data-id="${id}"] [data-do]:not(:disabled)`),
    ];
    (buttons.find((button) => button.dataset['do'] === doing) ?? buttons[0])?.focus();
  }

  #say(sentence: string, values: Record<string, string> = {}): void {
    this.#part('[data-said]').textContent = sentence && this.#parts.say(sentence, values);
  }

  #part<Part extends HTMLElement = HTMLElement>(selector: string): Part {
    return this.querySelector(selector) as Part;
  }
}

customElements.define('shortlist-page', ShortlistPage);
