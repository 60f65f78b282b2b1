/** What the window hears of every change of any store, for those who only count. */
export const SAVED_CHANGE = 'saved-change';

/**
 * What a visitor has saved in this browser, as it is now, whichever tab changed it last. Tells of every
 * change, made here or in another tab, by an event `change`.
 */
export interface SavedStore<Value> extends EventTarget {
  readonly value: Value;
  /** True when the browser remembers; where it does not, addresses have to carry what is saved. */
  readonly isSaved: boolean;
  /**
   * Saves something else in the place of what was saved.
   *
   * @returns whether the browser will remember it: storage may be forbidden, or full
   */
  save(value: Value): boolean;
}

/**
 * @param key the name in the storage
 * @param read takes rubbish and nothing too
 */
export function savedStore<Value>(
  key: string,
  read: (text: string | null) => Value,
  write: (value: Value) => string,
): SavedStore<Value> {
  /** What the storage did not take; it is forgotten with the page. */
  let unsaved: { value: Value } | undefined;
  /** Every mark of a page asks for it: it is read once for each text. */
  let last: { text: string | null; value: Value } | undefined;

  class Store extends EventTarget implements SavedStore<Value> {
    get value(): Value {
      if (unsaved) return unsaved.value;
      const text = storedText(key);
      if (last?.text !== text || !last) last = { text, value: read(text) };
      return last.value;
    }

    get isSaved(): boolean {
      return unsaved === undefined;
    }

    save(value: Value): boolean {
      try {
        localStorage.setItem(key, write(value));
        unsaved = undefined;
      } catch {
        unsaved = { value };
      }
      tell();
      return this.isSaved;
    }
  }

  const store = new Store();
  const tell = () => {
    store.dispatchEvent(new Event('change'));
    window.dispatchEvent(new Event(SAVED_CHANGE));
  };
  // Only other tabs hear this; the key is null when all of the storage was cleared.
  window.addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) tell();
  });
  // A page that comes back whole from the history has missed what happened meanwhile.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) tell();
  });
  return store;
}

function storedText(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
