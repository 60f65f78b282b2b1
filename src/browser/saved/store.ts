/** What the window hears of every change of any store, for those who only count. */
export const SAVED_CHANGE = 'saved-change';

/**
 * What a visitor has saved in this browser, as it is now, whichever tab changed it last. Tells of every
 * change, made here or in another tab, by an event `change`.
 */
export class SavedStore<Value> extends EventTarget {
  readonly #key: string;
  readonly #read: (text: string | null) => Value;
  readonly #write: (value: Value) => string;
  /** What the storage did not take; it is forgotten with the page. */
  #unsaved: { value: Value } | undefined;
  /** Every mark of a page asks for it: it is read once for each text. */
  #last: { text: string | null; value: Value } | undefined;

  /**
   * @param key the name in the storage
   * @param read takes rubbish and nothing too
   */
  constructor(key: string, read: (text: string | null) => Value, write: (value: Value) => string) {
    super();
    this.#key = key;
    this.#read = read;
    this.#write = write;
    // Only other tabs hear this; the key is null when all of the storage was cleared.
    window.addEventListener('storage', (event) => {
      if (event.key === key || event.key === null) this.#tell();
    });
    // A page that comes back whole from the history has missed what happened meanwhile.
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.#tell();
    });
  }

  get value(): Value {
    if (this.#unsaved) return this.#unsaved.value;
    const text = this.#stored();
    if (this.#last?.text !== text || !this.#last) this.#last = { text, value: this.#read(text) };
    return this.#last.value;
  }

  /** True when the browser remembers; where it does not, addresses have to carry what is saved. */
  get isSaved(): boolean {
    return this.#unsaved === undefined;
  }

  /**
   * Saves something else in the place of what was saved.
   *
   * @returns whether the browser will remember it: storage may be forbidden, or full
   */
  save(value: Value): boolean {
    try {
      localStorage.setItem(this.#key, this.#write(value));
      this.#unsaved = undefined;
    } catch {
      this.#unsaved = { value };
    }
    this.#tell();
    return this.isSaved;
  }

  #stored(): string | null {
    try {
      return localStorage.getItem(this.#key);
    } catch {
      return null;
    }
  }

  #tell(): void {
    this.dispatchEvent(new Event('change'));
    window.dispatchEvent(new Event(SAVED_CHANGE));
  }
}
