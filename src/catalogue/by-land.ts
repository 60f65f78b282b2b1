import type { Locality } from './records.ts';

/** Items of one area; `undefined` for items without a locality in the catalogue. */
export interface LandGroup<Item> {
  land: Locality | undefined;
  items: Item[];
}

/**
 * Groups records by area: a former district with its communes is one area.
 *
 * @param lands the localities of the first page, whose areas come first; the others follow in order of appearance
 */
export function byLand<Item extends { locality: Locality | undefined }>(
  items: readonly Item[],
  lands: readonly Locality[],
): LandGroup<Item>[] {
  const groups = Map.groupBy(items, ({ locality }) => locality?.land.name);
  const order = [...new Set([...lands.map(({ land }) => land.name), ...groups.keys()])];
  const known = order.filter((land) => land !== undefined);
  return [...known, undefined].flatMap((land) => {
    const group = groups.get(land);
    return group ? [{ land, items: group }] : [];
  });
}
