import type { Point } from '../../lib/geo.ts';

export interface Spot {
  x: number;
  y: number;
}

/** A disc with the numbers of the places that lie there. */
export interface SketchDisc extends Spot {
  numbers: number[];
  /** Radius of the area in which the place may be; 0 where its exact position is known. */
  halo: number;
}

/** A drawing of places in their order, without a base map. */
export interface Sketch {
  width: number;
  height: number;
  discs: SketchDisc[];
  /** The places joined in their order, as the data of a path. */
  way: string;
  /** A line of so many kilometres. */
  bar: { km: number; width: number };
}

const WIDTH = 640;
const HEIGHT = 420;
const MARGIN = 60;
/** Discs whose middles are nearer than this are one. */
const APART = 34;
const KM_PER_DEGREE = 111.195;
/** A single place, or places at one point, are shown in a window of so many kilometres. */
const LEAST_KM = 6;
const BARS = [500, 200, 100, 50, 20, 10, 5, 2, 1];

/**
 * A sketch of places that lie within a part of the country: north is up, and one scale holds for all of it.
 *
 * @param places in their order; `metres` is how far around each the place itself may be
 */
export function sketchOf(places: readonly (Point & { number: number; metres: number })[]): Sketch {
  const lats = places.map(({ lat }) => lat);
  const lngs = places.map(({ lng }) => lng);
  const middle = { lat: mid(lats), lng: mid(lngs) };
  const aside = KM_PER_DEGREE * Math.cos((middle.lat * Math.PI) / 180);
  const wideKm = Math.max(span(lngs) * aside, LEAST_KM);
  const highKm = Math.max(span(lats) * KM_PER_DEGREE, LEAST_KM);
  const unitsPerKm = Math.min((WIDTH - 2 * MARGIN) / wideKm, (HEIGHT - 2 * MARGIN) / highKm);
  const project = ({ lat, lng }: Point): Spot => ({
    x: WIDTH / 2 + (lng - middle.lng) * aside * unitsPerKm,
    y: HEIGHT / 2 - (lat - middle.lat) * KM_PER_DEGREE * unitsPerKm,
  });
  const discs: SketchDisc[] = [];
  for (const place of places) {
    const spot = project(place);
    const halo = Math.min((place.metres / 1000) * unitsPerKm, HEIGHT / 3);
    const near = discs.find(({ x, y }) => Math.hypot(x - spot.x, y - spot.y) < APART);
    if (!near) discs.push({ ...spot, numbers: [place.number], halo });
    else {
      near.numbers.push(place.number);
      near.halo = Math.max(near.halo, halo);
    }
  }
  const km = BARS.find((length) => length * unitsPerKm <= WIDTH / 3) ?? 1;
  return {
    width: WIDTH,
    height: HEIGHT,
    discs,
    way: `M${places
      .map(project)
      .map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`)
      .join('L')}`,
    bar: { km, width: km * unitsPerKm },
  };
}

const mid = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
const span = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
