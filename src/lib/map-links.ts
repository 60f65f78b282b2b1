/** Links to the maps of others. They carry where a place is, never where a visitor is. */
import type { Point } from './geo.ts';

/** What a map is asked for: a point, or the words of an address where no point is exact enough. */
export interface MapTarget {
  name: string;
  point: Point | undefined;
  /** `thôn Bản Ba, Xã Trung Hà, Tuyên Quang` */
  address: string;
}

const wordsOf = ({ name, address }: MapTarget): string =>
  address === '' ? name : `${name}, ${address}`;

/**
 * For the map that a phone has (RFC 5870; the name as Android reads it).
 *
 * @example `geo:22.3374,105.0679?q=22.3374,105.0679(Thác%20Bản%20Ba)`
 */
export function geoLink(target: MapTarget): string {
  const { name, point } = target;
  if (!point) return `geo:0,0?q=${encodeURIComponent(wordsOf(target))}`;
  const place = `${point.lat},${point.lng}`;
  // Brackets end the name.
  return `geo:${place}?q=${place}(${encodeURIComponent(name.replace(/[()]/g, ' ').trim())})`;
}

/** The way there in any browser (Google's Maps URLs, which need no key). */
export function directionsLink(target: MapTarget): string {
  const { point } = target;
  const destination = point ? `${point.lat},${point.lng}` : wordsOf(target);
  return `https://www.google.com/maps/dir/?api=1&destination=${encodeURIComponent(destination)}`;
}
