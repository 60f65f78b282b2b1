import type { Locality } from '../../catalogue/records.ts';
import { pick, useStrings, type Lang } from '../../i18n/index.ts';

/** The heading of an area in a list: `Vùng Chiêm Hóa cũ, Tuyên Quang`. */
export function landTitle(land: Locality | undefined, lang: Lang): string {
  const t = useStrings(lang).place;
  if (!land) return t.otherLand;
  const { name, shortName, level, province } = land.data;
  if (level === 'formerDistrict') return t.formerLand(pick(shortName, lang).text, province);
  return `${pick(name, lang).text}, ${province}`;
}

/** The HTML id of an area's heading. The prefix `land-` is part of published addresses. */
export const landAnchor = (land: Locality | undefined): string => `land-${land?.id ?? 'other'}`;
