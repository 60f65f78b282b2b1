import { readStored, type Shortlist, storedText } from '../../lib/shortlist/list.ts';

const KEY = 'shortlist';

/** Tells of every change of the list, made here or in another tab, by an event `change`. */
export const listChanges = new EventTarget();
const tell = () => listChanges.dispatchEvent(new Event('change'));

/** What the storage did not take; it is forgotten with the page. */
let unkept: Shortlist | undefined;
/** Every mark of a page asks for the list: it is read once for each text. */
let lastRead: { text: string | null; list: Shortlist } = { text: null, list: [] };

/** The visitor's list as it is now, whichever tab changed it last. */
export function keptList(): Shortlist {
  if (unkept) return unkept;
  const text = storedNow();
  if (text !== lastRead.text) lastRead = { text, list: readStored(text) };
  return lastRead.list;
}

/** True when the browser remembers the list; where it does not, addresses have to carry it. */
export const isKept = (): boolean => unkept === undefined;

/**
 * Puts another list in the place of the visitor's.
 *
 * @returns whether the browser will remember it: storage may be forbidden, or full
 */
export function keepList(list: Shortlist): boolean {
  try {
    localStorage.setItem(KEY, storedText(list));
    unkept = undefined;
  } catch {
    unkept = list;
  }
  tell();
  return isKept();
}

function storedNow(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

// Only other tabs hear this; `key` is null when all of the storage was cleared.
window.addEventListener('storage', ({ key }) => {
  if (key === KEY || key === null) tell();
});
// A page that comes back whole from the history has missed what happened meanwhile.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) tell();
});
