import { describe, expect, test } from 'vitest';
import { bearing, distanceKm, compassPointOf } from '../../../src/lib/geo.ts';
import { geodesicKm } from '../../support/geodesic.ts';

describe('distanceKm', () => {
  test.each([
    // Geoscience Australia, Flinders Peak to Buninyong, on GRS 80, which is WGS 84 to a tenth of a millimetre.
    [-37.951033417, 144.424867889, -37.652821139, 143.926495528, 54.972271],
    // The example of GeographicLib's manual: New York (JFK) to London (LHR).
    [40.6, -73.8, 51.6, -0.5, 5551.7594],
  ])('agrees with a published geodesic from %f, %f', (lat1, lng1, lat2, lng2, km) => {
    const a = { lat: lat1, lng: lng1 };
    const b = { lat: lat2, lng: lng2 };
    expect(geodesicKm(a, b)).toBeCloseTo(km, 3);
    expect(Math.abs(distanceKm(a, b) - km) / km).toBeLessThan(0.00002);
  });

  test('is the geodesic to a hundredth of a per cent, from a few metres to the length of the country', () => {
    let most = 0;
    for (let lat = 8.4; lat < 23.4; lat += 1.4)
      for (let turn = 0; turn < 360; turn += 15)
        for (const degrees of [0.0001, 0.003, 0.05, 0.4, 3, 14]) {
          const a = { lat, lng: 105.3 };
          const b = {
            lat: lat + degrees * Math.cos((turn * Math.PI) / 180),
            lng: 105.3 + degrees * Math.sin((turn * Math.PI) / 180),
          };
          const km = geodesicKm(a, b);
          most = Math.max(most, Math.abs(distanceKm(a, b) - km) / km);
        }
    expect(most).toBeLessThan(0.0001);
  });

  test('is nothing from a place to itself', () => {
    expect(distanceKm({ lat: 22.1, lng: 105.2 }, { lat: 22.1, lng: 105.2 })).toBe(0);
  });

  test('is half the way round to the other end of the globe', () => {
    expect(distanceKm({ lat: 0, lng: 0 }, { lat: 0, lng: 180 })).toBeCloseTo(20037.5, 0);
  });
});

test.each([
  [{ lat: 23, lng: 105 }, 'n'],
  [{ lat: 23, lng: 106 }, 'ne'],
  [{ lat: 22, lng: 106 }, 'e'],
  [{ lat: 21, lng: 106 }, 'se'],
  [{ lat: 21, lng: 105 }, 's'],
  [{ lat: 21, lng: 104 }, 'sw'],
  [{ lat: 22, lng: 104 }, 'w'],
  [{ lat: 23, lng: 104 }, 'nw'],
])('calls the way to %o by its wind', (to, wind) => {
  expect(compassPointOf(bearing({ lat: 22, lng: 105 }, to))).toBe(wind);
});
