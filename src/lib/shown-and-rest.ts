/**
 * Splits a list into what is shown and what is folded away. One entry alone is not worth a fold: it is shown.
 *
 * @param most entries to show
 */
export function shownAndRest<Item>(
  items: readonly Item[],
  most: number,
): [shown: readonly Item[], rest: readonly Item[]] {
  return items.length <= most + 1 ? [items, []] : [items.slice(0, most), items.slice(most)];
}
