/**
 * A visitor's shortlist: ids of products in the visitor's own order, each once.
 */
import {
  type SavedListKind,
  type SavedList,
  listOfAddress,
  mergedLists,
  movedTo,
  parsedJson,
  readSavedList,
  withSaved,
  withoutSaved,
} from '../../lib/saved-list.ts';

export type Shortlist = SavedList;

/** The most products on a list: what fits an address that messaging apps pass on whole. */
export const MAX_SAVED = 40;
/** Products that stand side by side. */
export const MAX_COMPARED = 4;

/** As ids of content are (src/schema/id.ts). */
const products: SavedListKind = {
  pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  maxLength: 80,
  most: MAX_SAVED,
};
/** The word before the ids of a shared address: `#ids=banh-gai,mat-ong`. */
const SHARED = 'ids=';
const FORMAT = 1;

/** The list with a product at its end; the same list when it is there already or the list is full. */
export const withProduct = (list: Shortlist, id: string): Shortlist =>
  withSaved(list, id, MAX_SAVED);

export const withoutProduct = withoutSaved;

/** One's own list, then what others have that it lacks, as far as there is room. */
export const merged = (own: Shortlist, others: Shortlist): Shortlist =>
  mergedLists(own, others, MAX_SAVED);

export const moved = movedTo;

/** What the storage holds for a list. */
export const storedText = (list: Shortlist): string =>
  JSON.stringify({ format: FORMAT, ids: list });

/**
 * A list out of storage. Rubbish is an empty list; a bare array of ids, and whatever a later format
 * still calls `ids`, are read.
 */
export function readStored(text: string | null): Shortlist {
  const stored = parsedJson(text);
  return readSavedList(hasIds(stored) ? stored.ids : stored, products);
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
  return text.startsWith(SHARED)
    ? readSavedList(listOfAddress(text.slice(SHARED.length)), products)
    : undefined;
}

const hasIds = (stored: unknown): stored is { ids: unknown } =>
  typeof stored === 'object' && stored !== null && 'ids' in stored;
