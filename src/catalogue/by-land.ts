import type { Locality } from './records.ts';

/** What the catalogue knows of one land; or of none that it has. */
export interface LandGroup<Item> {
  land: Locality | undefined;
  items: Item[];
}

/**
 * Records sorted into the lands that they belong to, a former district with its communes being one.
 *
 * @param lands the localities that the site opens with, in their order; others follow as they come
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
