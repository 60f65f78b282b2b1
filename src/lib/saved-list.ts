/**
 * A list that a visitor saves: ids in the visitor's own order, each once. It is read from the browser's storage
 * or from an address, both untrusted, so it is validated here.
 */
export type SavedList = readonly string[];

/** The kind of a list: which ids are valid and how many fit. */
export interface SavedListKind {
  /** The form of a valid id. */
  pattern: RegExp;
  maxLength: number;
  /** The most ids that a list holds. */
  most: number;
}

/** The list with an id appended; the same list when the id is in it already or the list is full. */
export const withSaved = (list: SavedList, id: string, most: number): SavedList =>
  list.includes(id) || list.length >= most ? list : [...list, id];

export const withoutSaved = (list: SavedList, id: string): SavedList =>
  list.filter((other) => other !== id);

/** The visitor's own list followed by the ids of another that it lacks, up to `most`. */
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

/** The valid ids among any values, each once, up to the limit of the list. */
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

/** Parses JSON; undefined for null and for text that is not JSON. */
export function parsedJson(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The ids in a fragment of an address: separated by commas, which messaging apps may have percent-encoded. */
export const listOfAddress = (text: string): string[] => text.replace(/%2f/gi, '/').split(/,|%2c/i);
