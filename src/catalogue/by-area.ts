import type { Locality, Unit } from './records.ts';

/** Items of one area; `undefined` for items without a locality in the catalogue. */
export interface AreaGroup<Item> {
  area: Unit | undefined;
  items: Item[];
}

/**
 * Groups records by area: a former district with its communes is one area.
 *
 * @param openingLocalities the localities of the first page, whose areas come first; the others follow in order of appearance
 */
export function groupByArea<Item extends { locality: Unit | undefined }>(
  items: readonly Item[],
  openingLocalities: readonly Locality[],
): AreaGroup<Item>[] {
  const groups = Map.groupBy(items, ({ locality }) => locality?.area.head);
  const order = [...new Set([...openingLocalities.map(({ area }) => area.head), ...groups.keys()])];
  const known = order.filter((area) => area !== undefined);
  return [...known, undefined].flatMap((area) => {
    const group = groups.get(area);
    return group ? [{ area, items: group }] : [];
  });
}
