import type { Locality } from '../../catalogue/records.ts';
import { pick, useStrings, type Lang } from '../../i18n/index.ts';

/** What a land is called over its records: `Vùng Chiêm Hóa cũ, Tuyên Quang`. */
export function landTitle(land: Locality | undefined, lang: Lang): string {
  const t = useStrings(lang).place;
  if (!land) return t.otherLand;
  const { name, shortName, level, province } = land.data;
  if (level === 'formerDistrict') return t.formerLand(pick(shortName, lang).text, province);
  return `${pick(name, lang).text}, ${province}`;
}

/** The id of a land's heading in a list. */
export const landAnchor = (land: Locality | undefined): string => `land-${land?.id ?? 'other'}`;
