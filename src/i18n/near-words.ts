import type { CompassPoint } from '../lib/geo.ts';
import type { Position } from '../schema/place.ts';
import { near as en } from './en/near.ts';
import { formatKm, formatNumber } from './format.ts';
import type { Lang } from './index.ts';
import { near as vi } from './vi/near.ts';

const dictionaries = { vi, en };

/** The words about near and far, for scripts, which have not the whole dictionary. */
export const nearStrings = (lang: Lang): typeof vi => dictionaries[lang];

const AT_HAND_KM = 0.05;

/** How far a place is and which way: `khoảng 39 km về phía nam, tính đến trung tâm xã`. */
export function distanceWords(
  km: number,
  wind: CompassPoint,
  precision: Position['precision'],
  lang: Lang,
): string {
  const t = dictionaries[lang];
  const distance =
    km < 1 ? `${formatNumber(Math.round(km * 100) * 10, lang)} m` : formatKm(km, lang);
  const away = km < AT_HAND_KM ? t.atHand : t.away(distance, t.winds[wind]);
  return `${precision === 'exact' ? away : t.about(away)}, ${t.basis[precision]}`;
}
