import type { Unit } from '../../catalogue/records.ts';
import { pick, type Lang } from '../../i18n/index.ts';

/**
 * A unit with the province that it lies in: `Chiêm Hóa, Tuyên Quang`. A province stands alone.
 *
 * @param form the names without the level of the unit (`Chiêm Hóa`), or with it (`Xã Chiêm Hóa`)
 */
export function placeName(unit: Unit, lang: Lang, form: 'short' | 'whole' = 'short'): string {
  const { shortName, name, province } = unit.data;
  const own = pick(form === 'short' ? shortName : name, lang).text;
  return unit.kind === 'province' ? own : `${own}, ${province}`;
}
