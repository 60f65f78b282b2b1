const AROUND = 2;

/**
 * The pages of a list that are worth a link: the first, the last, those around this one.
 * `pageNumbers(5, 12)` gives `[1, undefined, 3, 4, 5, 6, 7, undefined, 12]`.
 *
 * @param page from 1
 * @returns nothing where pages are left out
 */
export function pageNumbers(page: number, pages: number): (number | undefined)[] {
  const shown = Array.from({ length: pages }, (_, at) => at + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= AROUND,
  );
  return shown.flatMap((number, at) =>
    at > 0 && number - (shown[at - 1] ?? 0) > 1 ? [undefined, number] : [number],
  );
}

/** One page of a longer list; pages count from 1. */
export interface PageOfList<Item> {
  page: number;
  pages: number;
  shown: Item[];
}

/** A list cut into pages of so many items; an empty one still takes one page. */
export function inPages<Item>(items: readonly Item[], size: number): PageOfList<Item>[] {
  const pages = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: pages }, (_, at) => ({
    page: at + 1,
    pages,
    shown: items.slice(at * size, (at + 1) * size),
  }));
}
