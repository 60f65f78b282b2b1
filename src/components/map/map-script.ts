import { useStrings, type Lang } from '../../i18n/index.ts';
import type { MapScript } from '../../domain/map/place-point.ts';
import { positionPrecisions } from '../../schema/place.ts';

/** The words and measures of a map, for `<place-map data-script>`. */
export function mapScript(lang: Lang, tiles: MapScript['tiles']): MapScript {
  const { map, place } = useStrings(lang);
  return {
    texts: map.script,
    kinds: map.kinds,
    radii: positionPrecisions,
    precisions: map.precisions,
    isles: { hoangSa: place.map.hoangSa, truongSa: place.map.truongSa },
    ...(tiles && { tiles }),
  };
}
