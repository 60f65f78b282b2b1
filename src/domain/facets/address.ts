/** A filtered list as the query of its address: `?nganh=food,drink&sao=4&xep=ten&trang=2`. */
import type { Choice } from './narrow.ts';

/** How a list may be ordered; `sure` is the order of the pages as they are built. */
export const sortNames = ['sure', 'name', 'stars', 'newest', 'near'] as const;
export type SortName = (typeof sortNames)[number];

/** The filters, order and page that a visitor has chosen for a list. */
export interface ListRequest {
  choice: Choice;
  sort: SortName;
  /** The origin of distances: the id of a commune, or `DEVICE`. */
  from: string | undefined;
  /** From 1. */
  page: number;
}

const ID = /^[a-z0-9-]+$/;

/** The value that means the position of the device; the position itself is never written into an address. */
export const DEVICE = '@';

/** The words of an address in one language. */
export interface AddressWords {
  /** The parameter of each level, in the order in which they are written. */
  levels: Readonly<Record<string, string>>;
  sort: string;
  sorts: Readonly<Record<SortName, string>>;
  from: string;
  device: string;
  page: string;
}

/** The request of an address without a query: everything, in the default order. */
export const emptyRequest: ListRequest = {
  choice: new Map(),
  sort: 'sure',
  from: undefined,
  page: 1,
};

export const isEmptyRequest = ({ choice, sort, page }: ListRequest): boolean =>
  sort === 'sure' && page === 1 && [...choice.values()].every((values) => values.size === 0);

/**
 * Reads an address.
 *
 * @param search `?nganh=food`, with or without its question mark
 * @param isKnown whether a level has a value; unknown values are ignored
 */
export function readAddress(
  search: string,
  words: AddressWords,
  isKnown: (level: string, value: string) => boolean,
): ListRequest {
  const parameters = new URLSearchParams(search);
  const valuesOf = (word: string) =>
    parameters.getAll(word).flatMap((text) => text.split(',').filter((value) => value !== ''));
  const choice = new Map<string, Set<string>>();
  for (const [level, word] of Object.entries(words.levels)) {
    const known = valuesOf(word).filter((value) => isKnown(level, value));
    if (known.length > 0) choice.set(level, new Set(known));
  }
  const sortWord = parameters.get(words.sort);
  const from = parameters.get(words.from) ?? '';
  const page = parameters.get(words.page) ?? '';
  return {
    choice,
    sort: sortNames.find((name) => words.sorts[name] === sortWord) ?? 'sure',
    from: from === words.device ? DEVICE : ID.test(from) ? from : undefined,
    page: /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1,
  };
}

/**
 * Writes a query that `readAddress` reads. Equal requests give equal text, whatever the order of the choices.
 *
 * @returns `?…`, or an empty string for the empty request
 */
export function writeAddress(
  { choice, sort, from, page }: ListRequest,
  words: AddressWords,
): string {
  const parts: string[] = [];
  const put = (word: string, value: string) => parts.push(`${word}=${value}`);
  for (const [level, word] of Object.entries(words.levels)) {
    const values = [...(choice.get(level) ?? [])].sort();
    if (values.length > 0) put(word, values.map(encodeURIComponent).join(','));
  }
  if (sort !== 'sure') put(words.sort, words.sorts[sort]);
  if (from !== undefined && (sort === 'near' || choice.get('near')?.size))
    put(words.from, from === DEVICE ? words.device : encodeURIComponent(from));
  if (page > 1) put(words.page, String(page));
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
