import { describe, expect, test } from 'vitest';
import {
  archipelagos,
  coarseCoast,
  coast,
  countryView,
  graticule,
  graticuleStep,
  project,
  regionView,
  scaleBarKm,
  type Spot,
} from '../../../../src/outputs/map/geometry.ts';

/** The rings of a path of whole relative steps, as spots of the sheet. */
const ringsOf = (path: string): Spot[][] =>
  path
    .split('z')
    .filter((ring) => ring !== '')
    .map((ring) => {
      const [x = 0, y = 0, ...steps] = (ring.match(/-?\d+/g) ?? []).map(Number);
      const spots = [{ x, y }];
      for (let at = 0; at < steps.length; at += 2) {
        const last = spots.at(-1) ?? { x, y };
        spots.push({ x: last.x + (steps[at] ?? 0), y: last.y + (steps[at + 1] ?? 0) });
      }
      return spots;
    });

const chiemHoa = { lat: 22.1621, lng: 105.276 };
const rachGia = { lat: 10.01, lng: 105.08 };

describe('the coast', () => {
  test('is small enough to be in every page', () => {
    expect(coast.length).toBeGreaterThan(1000);
    expect(coast.length).toBeLessThan(5000);
    expect(coarseCoast.length).toBeLessThan(1000);
  });

  test.each([coast, coarseCoast])('has the mainland first and nothing of anybody else', (path) => {
    const [northWest, southEast] = [
      project({ lat: 23.5, lng: 102 }),
      project({ lat: 8.3, lng: 109.6 }),
    ];
    const rings = ringsOf(path);
    expect(rings.length).toBeGreaterThan(0);
    for (const { x, y } of rings.flat()) {
      expect(x).toBeGreaterThanOrEqual(northWest.x);
      expect(x).toBeLessThanOrEqual(southEast.x);
      expect(y).toBeGreaterThanOrEqual(northWest.y);
      expect(y).toBeLessThanOrEqual(southEast.y);
    }
  });

  test('has Phú Quốc and Côn Đảo', () => {
    const middles = ringsOf(coast).map((ring) => ({
      x: ring.reduce((sum, { x }) => sum + x, 0) / ring.length,
      y: ring.reduce((sum, { y }) => sum + y, 0) / ring.length,
    }));
    for (const island of [
      { lat: 10.23, lng: 103.97 },
      { lat: 8.71, lng: 106.61 },
    ]) {
      const spot = project(island);
      const distances = middles.map(({ x, y }) => Math.hypot(x - spot.x, y - spot.y));
      expect(Math.min(...distances)).toBeLessThan(4);
    }
  });

  test('closes on itself: the ends of every ring meet', () => {
    for (const ring of ringsOf(coast)) expect(ring.at(-1)).toEqual(ring[0]);
  });
});

describe('the sea', () => {
  const limits = {
    hoangSa: { south: 15.6, north: 17.2, west: 111.1, east: 112.8 },
    truongSa: { south: 7, north: 11.6, west: 109.4, east: 117.9 },
  };

  test.each(['hoangSa', 'truongSa'] as const)('has isles and a name for %s', (id) => {
    const group = archipelagos.find((one) => one.id === id);
    const { south, north, west, east } = limits[id];
    const [northWest, southEast] = [
      project({ lat: north, lng: west }),
      project({ lat: south, lng: east }),
    ];
    expect(group?.isles.length).toBeGreaterThanOrEqual(6);
    for (const { x, y } of group?.isles ?? []) {
      expect(x > northWest.x && x < southEast.x).toBe(true);
      expect(y > northWest.y && y < southEast.y).toBe(true);
    }
  });

  test('lies within the sheet with all its isles and names', () => {
    const { x, y, width, height } = countryView.box;
    for (const spot of archipelagos.flatMap(({ isles, label }) => [...isles, label])) {
      expect(spot.x > x && spot.x < x + width).toBe(true);
      expect(spot.y > y && spot.y < y + height).toBe(true);
    }
  });

  test('has the lines of its degrees', () => {
    const lines = graticule(countryView, 2);
    expect(lines.match(/v/g)).toHaveLength(8);
    expect(lines.match(/h/g)).toHaveLength(8);
  });
});

describe('regionView', () => {
  test('holds all its points, away from the edge', () => {
    const points = [chiemHoa, { lat: 22.3374, lng: 105.0679 }, { lat: 22.09, lng: 105.33 }];
    const view = regionView(points, 0.3);
    for (const point of points) {
      const { x, y } = view.project(point);
      expect(x >= 39 && x <= view.box.width - 39).toBe(true);
      expect(y >= 39 && y <= view.box.height - 39).toBe(true);
    }
  });

  test('puts a single point in the middle, with as much land around it as asked for', () => {
    const view = regionView([chiemHoa], 1.2);
    expect(view.project(chiemHoa).x).toBeCloseTo(view.box.width / 2);
    expect(view.project(chiemHoa).y).toBeCloseTo(view.box.height / 2);
    expect(view.frame.width).toBeCloseTo(1.2 * 40);
  });

  test('cuts the land at its edge', () => {
    const reach = 21;
    const view = regionView([rachGia], 1.2);
    const spots = ringsOf(view.coast).flat();
    expect(spots.length).toBeGreaterThan(10);
    for (const { x, y } of spots) {
      expect(x >= -reach && x <= view.box.width + reach).toBe(true);
      expect(y >= -reach && y <= view.box.height + reach).toBe(true);
    }
  });

  test('has a scale that is right on the ground', () => {
    const view = regionView([chiemHoa], 1.2);
    const [west, east] = [view.project({ lat: 22.1621, lng: 105 }), view.project(chiemHoa)];
    // 0.276 degrees of longitude at 22° north.
    expect((east.x - west.x) / view.unitsPerKm).toBeCloseTo(28.45, 0);
    expect(scaleBarKm(view)).toBe(20);
    expect(graticuleStep(view)).toBe(0.2);
  });
});
