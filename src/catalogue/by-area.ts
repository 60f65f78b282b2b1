import { compareNames } from '../lib/fold.ts';
import type { Locality, Unit } from './records.ts';

/** Items of one area; `undefined` for items without a locality in the catalogue. */
export interface AreaGroup<Item> {
  area: Unit | undefined;
  items: Item[];
}

/**
 * Groups records by area. The areas of the first page, each a former district with its communes, come first;
 * then the provinces by name, each with all else that lies in it; where the content does not tell of provinces,
 * the other areas in order of appearance.
 *
 * @param openingLocalities the localities of the first page
 */
export function groupByArea<Item extends { locality: Unit | undefined }>(
  items: readonly Item[],
  openingLocalities: readonly Locality[],
): AreaGroup<Item>[] {
  const opening = new Set<Unit>(openingLocalities.map(({ area }) => area.head));
  const groups = Map.groupBy(items, ({ locality }): Unit | undefined => {
    const head = locality?.area.head;
    return head && !opening.has(head) ? (head.province ?? head) : head;
  });
  const others = [...groups.keys()].filter((area) => area !== undefined && !opening.has(area));
  const provinces = others
    .filter((area) => area?.kind === 'province')
    .sort((a, b) => compareNames(a?.data.shortName.vi ?? '', b?.data.shortName.vi ?? ''));
  const rest = others.filter((area) => area?.kind !== 'province');
  return [...opening, ...provinces, ...rest, undefined].flatMap((area) => {
    const group = groups.get(area);
    return group ? [{ area, items: group }] : [];
  });
}
