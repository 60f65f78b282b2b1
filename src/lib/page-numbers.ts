const AROUND = 2;

/** One thing in the row of a list's pages: a link to a page, the page that is shown, or pages left out. */
export type PageLink =
  { kind: 'previous' | 'next' | 'other' | 'current'; page: number } | { kind: 'gap' };

/**
 * The pages of a list that are worth a link: the one before, the first, those around this one, the last,
 * the one after. `pageLinks(5, 12)` is ‹ 1 … 3 4 5 6 7 … 12 ›.
 *
 * @param page from 1
 */
export function pageLinks(page: number, pages: number): PageLink[] {
  const shown = Array.from({ length: pages }, (_, at) => at + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= AROUND,
  );
  const links = shown.flatMap((number, at): PageLink[] => {
    const link: PageLink = { kind: number === page ? 'current' : 'other', page: number };
    return at > 0 && number - (shown[at - 1] ?? 0) > 1 ? [{ kind: 'gap' }, link] : [link];
  });
  if (page > 1) links.unshift({ kind: 'previous', page: page - 1 });
  if (page < pages) links.push({ kind: 'next', page: page + 1 });
  return links;
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
