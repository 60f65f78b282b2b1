/** Of lists, what the oldest browsers of the floor cannot do by themselves (`browserslist` in package.json). */

/** The number of the last item that fits; -1 where none does. */
export function lastIndexWhere<Item>(
  list: readonly Item[],
  fits: (item: Item, at: number) => boolean,
): number {
  for (let at = list.length - 1; at >= 0; at--) if (fits(list[at] as Item, at)) return at;
  return -1;
}

/** The last item that fits, if one does. */
export const lastWhere = <Item>(
  list: readonly Item[],
  fits: (item: Item, at: number) => boolean,
): Item | undefined => list[lastIndexWhere(list, fits)];

/** The items by what they have in common, in the order in which each group begins. */
export function groupsOf<Item, Key>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
