/**
 * What a visitor keeps: ids in the visitor's own order, each once. It comes out of a browser's storage
 * or out of an address that anybody may have written, so what is read is judged here.
 */
export type SavedList = readonly string[];

/** What a list holds. */
export interface SavedListKind {
  /** What may be an id. */
  pattern: RegExp;
  maxLength: number;
  /** As many as a list may hold. */
  most: number;
}

/** The list with an id at its end; the same list when it is there already or the list is full. */
export const withSaved = (list: SavedList, id: string, most: number): SavedList =>
  list.includes(id) || list.length >= most ? list : [...list, id];

export const withoutSaved = (list: SavedList, id: string): SavedList =>
  list.filter((other) => other !== id);

/** One's own list, then what others have that it lacks, as far as there is room. */
export const mergedLists = (own: SavedList, others: SavedList, most: number): SavedList =>
  others.reduce((list, id) => withSaved(list, id, most), own);

/**
 * The list with one of its ids moved to another place; the others keep their order.
 *
 * @param place counted from 0; one before the first or after the last is the first or the last
 */
export function movedTo(list: SavedList, id: string, place: number): SavedList {
  if (!list.includes(id)) return list;
  const rest = withoutSaved(list, id);
  const at = Math.min(Math.max(place, 0), rest.length);
  return [...rest.slice(0, at), id, ...rest.slice(at)];
}

/** What can be an id, each once, as many as a list may hold. */
export function readSavedList(
  values: unknown,
  { pattern, maxLength, most }: SavedListKind,
): SavedList {
  if (!Array.isArray(values)) return [];
  const ids = values.filter(
    (value): value is string =>
      typeof value === 'string' && value.length <= maxLength && pattern.test(value),
  );
  return [...new Set(ids)].slice(0, most);
}

/** What JSON text holds; nothing for none, and for rubbish. */
export function parsedJson(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Ids as an address carries them; messengers may have escaped its signs. */
export const listOfAddress = (text: string): string[] => text.replace(/%2f/gi, '/').split(/,|%2c/i);
