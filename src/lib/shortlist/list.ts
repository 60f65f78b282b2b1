/**
 * A visitor's shortlist: ids of products in the visitor's own order, each once. It comes out of a
 * browser's storage or out of an address that anybody may have written, so what is read is judged here.
 */
export type Shortlist = readonly string[];

/** As many as an address that messengers pass on whole can name, and more than anybody compares. */
export const MAX_KEPT = 40;
/** Products that stand side by side. */
export const MAX_COMPARED = 4;

/** As ids of content are (src/schema/id.ts). */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MAX_ID = 80;
/** The word before the ids of a shared address: `#ids=banh-gai,mat-ong`. */
const SHARED = 'ids=';
const FORMAT = 1;

/** The list with a product at its end; the same list when it is there already or the list is full. */
export const withProduct = (list: Shortlist, id: string): Shortlist =>
  list.includes(id) || list.length >= MAX_KEPT ? list : [...list, id];

export const withoutProduct = (list: Shortlist, id: string): Shortlist =>
  list.filter((other) => other !== id);

/** One's own list, then what others have that it lacks, as far as there is room. */
export const merged = (own: Shortlist, others: Shortlist): Shortlist =>
  others.reduce(withProduct, own);

/**
 * The list with a product moved to another place; the others keep their order.
 *
 * @param place counted from 0; one before the first or after the last is the first or the last
 */
export function moved(list: Shortlist, id: string, place: number): Shortlist {
  if (!list.includes(id)) return list;
  const rest = withoutProduct(list, id);
  const at = Math.min(Math.max(place, 0), rest.length);
  return [...rest.slice(0, at), id, ...rest.slice(at)];
}

/** What the storage holds for a list. */
export const storedText = (list: Shortlist): string =>
  JSON.stringify({ format: FORMAT, ids: list });

/**
 * A list out of storage. Rubbish is an empty list; a bare array of ids, and whatever a later format
 * still calls `ids`, are read.
 */
export function readStored(text: string | null): Shortlist {
  if (text === null) return [];
  try {
    const stored: unknown = JSON.parse(text);
    return readIds(hasIds(stored) ? stored.ids : stored);
  } catch {
    return [];
  }
}

/** The fragment of an address that shares a list. Fragments stay in the browser: no server reads them. */
export const sharedFragment = (list: Shortlist): string => `#${SHARED}${list.join(',')}`;

/**
 * The list that an address shares.
 *
 * @param fragment as `location.hash` gives it; messengers may have escaped its commas
 * @returns nothing when the fragment is about something else
 */
export function readShared(fragment: string): Shortlist | undefined {
  const text = fragment.replace(/^#/, '');
  if (!text.startsWith(SHARED)) return undefined;
  return readIds(text.slice(SHARED.length).split(/,|%2c/i));
}

/** What can be an id, each once, as many as a list may hold. */
function readIds(values: unknown): Shortlist {
  if (!Array.isArray(values)) return [];
  const ids = values.filter(
    (value): value is string =>
      typeof value === 'string' && value.length <= MAX_ID && ID.test(value),
  );
  return [...new Set(ids)].slice(0, MAX_KEPT);
}

const hasIds = (stored: unknown): stored is { ids: unknown } =>
  typeof stored === 'object' && stored !== null && 'ids' in stored;
