import type { Point } from '../../src/lib/geo.ts';

/**
 * The geodesic by Vincenty's iteration (Survey Review XXIII, 1975), which shares nothing with the formula
 * that the site uses.
 */
export function geodesicKm(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const major = 6378.137;
  const f = 1 / 298.257223563;
  const minor = (1 - f) * major;
  const difference = radians(b.lng - a.lng);
  const u1 = Math.atan((1 - f) * Math.tan(radians(a.lat)));
  const u2 = Math.atan((1 - f) * Math.tan(radians(b.lat)));
  const [sin1, cos1, sin2, cos2] = [Math.sin(u1), Math.cos(u1), Math.sin(u2), Math.cos(u2)];
  let lambda = difference;
  for (let turn = 0; turn < 200; turn++) {
    const sinSigma = Math.hypot(
      cos2 * Math.sin(lambda),
      cos1 * sin2 - sin1 * cos2 * Math.cos(lambda),
    );
    if (sinSigma === 0) return 0;
    const cosSigma = sin1 * sin2 + cos1 * cos2 * Math.cos(lambda);
    const sigma = Math.atan2(sinSigma, cosSigma);
    const sinAlpha = (cos1 * cos2 * Math.sin(lambda)) / sinSigma;
    const cosSqAlpha = 1 - sinAlpha ** 2;
    const cos2M = cosSqAlpha === 0 ? 0 : cosSigma - (2 * sin1 * sin2) / cosSqAlpha;
    const c = (f / 16) * cosSqAlpha * (4 + f * (4 - 3 * cosSqAlpha));
    const next =
      difference +
      (1 - c) *
        f *
        sinAlpha *
        (sigma + c * sinSigma * (cos2M + c * cosSigma * (2 * cos2M ** 2 - 1)));
    const isSettled = Math.abs(next - lambda) < 1e-12;
    lambda = next;
    if (!isSettled) continue;
    const uSq = (cosSqAlpha * (major ** 2 - minor ** 2)) / minor ** 2;
    const big = 1 + (uSq / 16384) * (4096 + uSq * (-768 + uSq * (320 - 175 * uSq)));
    const small = (uSq / 1024) * (256 + uSq * (-128 + uSq * (74 - 47 * uSq)));
    const shift =
      small *
      sinSigma *
      (cos2M +
        (small / 4) *
          (cosSigma * (2 * cos2M ** 2 - 1) -
            (small / 6) * cos2M * (4 * sinSigma ** 2 - 3) * (4 * cos2M ** 2 - 3)));
    return minor * big * (sigma - shift);
  }
  throw new Error('Vincenty does not settle.');
}
