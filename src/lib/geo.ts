/** A point on the globe, in degrees (WGS 84). */
export interface Point {
  lat: number;
  lng: number;
}

/** Half the width of the globe at the equator, in km, and how much shorter it is to a pole (WGS 84). */
const EQUATOR_KM = 6378.137;
const FLATTENING = 1 / 298.257223563;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Straight-line distance over the ground, in km: the great circle, corrected for the flattened globe
 * (Lambert's formula), to some ten metres in a thousand kilometres. A round globe would be off by up to 0.5 %.
 */
export function distanceKm(a: Point, b: Point): number {
  const reduced = ({ lat }: Point) => Math.atan((1 - FLATTENING) * Math.tan(radians(lat)));
  const from = reduced(a);
  const to = reduced(b);
  const h =
    Math.sin((to - from) / 2) ** 2 +
    Math.cos(from) * Math.cos(to) * Math.sin(radians(b.lng - a.lng) / 2) ** 2;
  const angle = 2 * Math.asin(Math.sqrt(Math.min(1, h)));
  const sine = Math.sin(angle);
  // Two points in one place, or at two ends of the globe.
  if (h === 0 || h >= 1) return EQUATOR_KM * angle;
  const middle = (from + to) / 2;
  const half = (to - from) / 2;
  const x = ((angle - sine) * (Math.sin(middle) * Math.cos(half)) ** 2) / (1 - h);
  const y = ((angle + sine) * (Math.cos(middle) * Math.sin(half)) ** 2) / h;
  return EQUATOR_KM * (angle - (FLATTENING / 2) * (x + y));
}

/**
 * The straight line of a leg, in km; undefined when an end is not known, or when both are one point, as
 * two places are that are known by the centre of their commune only.
 */
export function legKm(from: Point | undefined, to: Point | undefined): number | undefined {
  if (!from || !to || (from.lat === to.lat && from.lng === to.lng)) return undefined;
  return distanceKm(from, to);
}

/** Compass direction from one point to another, in degrees from north, clockwise. */
export function bearing(from: Point, to: Point): number {
  const dLng = radians(to.lng - from.lng);
  const y = Math.sin(dLng) * Math.cos(radians(to.lat));
  const x =
    Math.cos(radians(from.lat)) * Math.sin(radians(to.lat)) -
    Math.sin(radians(from.lat)) * Math.cos(radians(to.lat)) * Math.cos(dLng);
  return ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360;
}

const compassPoints = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type CompassPoint = (typeof compassPoints)[number];

/** The nearest of eight directions: `compassPointOf(191)` gives `s`. */
export const compassPointOf = (degrees: number): CompassPoint =>
  compassPoints[Math.round(degrees / 45) % 8] ?? 'n';
