import type { SearchManifest } from '../../domain/search/manifest.ts';
import type { SearchRecord } from '../../domain/search/records.ts';
import { fillGaps } from '../../lib/fill-gaps.ts';
import { find, PageElement } from '../kit/element.ts';
import { element } from '../kit/make.ts';
import { openEngine } from './engine.ts';
import { addressOf, clothOf, nameOf, noteOf } from './row.ts';

const SHOWN = 6;
const MIN_LETTERS = 2;
/** Between the last key and the search, and between that and what a screen reader is told. */
const SEARCH_DELAY_MS = 90;
const TELL_DELAY_MS = 500;

let boxes = 0;

/**
 * `<search-box data-index="/search-data/vi.json">` around a search form: suggests names while somebody
 * types, after the combobox pattern of WAI-ARIA. Without this script the form leads to the search page.
 */
class SearchBox extends PageElement {
  readonly #id = `suggest-${++boxes}`;
  readonly #list = element('div', { class: 'suggest', role: 'listbox', id: this.#id });
  readonly #status = element('p', { class: 'vh', role: 'status' });
  readonly #input: HTMLInputElement = find(this, 'input');
  #timer = 0;
  #tellTimer = 0;
  /** Answers may overtake each other; only the last question's is shown. */
  #asked = 0;
  #active = -1;

  protected override start(): void {
    const input = this.#input;
    const form: HTMLFormElement = find(this, 'form');
    this.#list.hidden = true;
    // A list that scrolls would be a stop of the Tab key, between the field and what comes after it.
    this.#list.tabIndex = -1;
    form.append(this.#list, this.#status);
    const attributes = {
      role: 'combobox',
      autocomplete: 'off',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': this.#id,
      enterkeyhint: 'search',
    };
    for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
    input.addEventListener('input', () => this.#later());
    input.addEventListener('keydown', (event) => this.#key(event));
    input.addEventListener('focus', () => void this.#open());
    form.addEventListener('submit', () => this.close());
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.contains(relatedTarget))) this.close();
    });
    // A press must not take the focus away before the click arrives.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    if (document.activeElement === input) this.#later();
  }

  /** Puts the suggestions away; what has been typed stays. */
  close(): void {
    this.#asked++;
    clearTimeout(this.#timer);
    clearTimeout(this.#tellTimer);
    this.#list.hidden = true;
    this.#choose(-1);
    this.#input.setAttribute('aria-expanded', 'false');
    this.#status.textContent = '';
  }

  /** The first letters are waited for by a script that is loaded already. */
  async #open() {
    return openEngine(this.dataset['index'] ?? '').catch(() => undefined);
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#suggest(), SEARCH_DELAY_MS);
  }

  async #suggest(): Promise<void> {
    const text = this.#input.value.trim();
    const asked = ++this.#asked;
    if (text.length < MIN_LETTERS) return this.close();
    const engine = await this.#open();
    if (!engine) return;
    try {
      const { matches: named } = await engine.suggest(text);
      // What is called so is meant; else the words may name a place, stars or a price.
      const isName = named[0]?.isWhole === true && named[0].isNamed;
      const answer = isName ? undefined : await engine.answer(text, false);
      const matches = answer?.matches ?? named;
      const shown = await Promise.all(
        matches.slice(0, SHOWN).map(async ({ record, found }) => ({
          record: await engine.record(record, false),
          found,
        })),
      );
      if (asked === this.#asked) this.#show(text, shown, engine.manifest);
    } catch {
      // Without suggestions the form still leads to the search page.
      if (asked === this.#asked) this.close();
    }
  }

  #show(
    text: string,
    shown: readonly { record: SearchRecord; found: ReadonlySet<string> }[],
    manifest: SearchManifest,
  ): void {
    const { words, searchPath } = manifest;
    const options = shown.map(({ record, found }) => {
      const lines = element('span', {}, nameOf(record, found));
      lines.append(noteOf(record, manifest, 'short'));
      return element(
        'a',
        { href: addressOf(record, manifest), 'data-kind': record.kind, 'data-id': record.id },
        clothOf(record, manifest),
        lines,
      );
    });
    const all = element(
      'a',
      { class: 'suggest-all', href: `${searchPath}?q=${encodeURIComponent(text)}` },
      fillGaps(words.allResults, { q: text }),
    );
    this.#list.replaceChildren(...options, all);
    [...options, all].forEach((option, at) => {
      option.id = `${this.#id}-${at}`;
      option.setAttribute('role', 'option');
      option.tabIndex = -1;
      option.setAttribute('aria-selected', 'false');
    });
    this.#list.setAttribute('aria-label', words.suggestions);
    this.#list.hidden = false;
    this.#choose(-1);
    this.#input.setAttribute('aria-expanded', 'true');
    const count =
      shown.length === 0
        ? words.noSuggestion
        : shown.length === 1
          ? words.suggestionOne
          : fillGaps(words.suggestionMany, { n: shown.length });
    clearTimeout(this.#tellTimer);
    this.#tellTimer = window.setTimeout(() => {
      this.#status.textContent = count;
    }, TELL_DELAY_MS);
  }

  #key(event: KeyboardEvent): void {
    // An input method uses these keys for itself while it composes a letter.
    if (event.isComposing) return;
    const options = [...this.#list.querySelectorAll('a')];
    const isOpen = !this.#list.hidden;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen) return void this.#suggest();
      // Before the first and after the last is the field itself.
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const places = options.length + 1;
      this.#choose(((this.#active + 1 + step + places) % places) - 1);
    } else if (event.key === 'Enter' && isOpen && this.#active >= 0) {
      event.preventDefault();
      options[this.#active]?.click();
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      this.close();
    }
  }

  #choose(at: number): void {
    this.#active = at;
    this.#list.querySelectorAll('a').forEach((option, number) => {
      option.setAttribute('aria-selected', String(number === at));
      if (number === at) option.scrollIntoView({ block: 'nearest' });
    });
    if (at < 0) this.#input.removeAttribute('aria-activedescendant');
    else this.#input.setAttribute('aria-activedescendant', `${this.#id}-${at}`);
  }
}

customElements.define('search-box', SearchBox);
