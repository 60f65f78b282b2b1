import type { Unit } from '../../catalogue/records.ts';
import { pick, useStrings, type Lang } from '../../i18n/index.ts';

/** The heading of an area in a list: `Vùng Chiêm Hóa cũ, Tuyên Quang`. */
export function areaTitle(area: Unit | undefined, lang: Lang): string {
  const t = useStrings(lang).place;
  if (!area) return t.otherArea;
  const { name, shortName, level, province } = area.data;
  if (level === 'formerDistrict') return t.formerArea(pick(shortName, lang).text, province);
  return area.kind === 'province' ? pick(name, lang).text : `${pick(name, lang).text}, ${province}`;
}

/** The HTML id of an area's heading. The prefix `land-` is part of published addresses. */
export const areaAnchor = (area: Unit | undefined): string => `land-${area?.id ?? 'other'}`;
