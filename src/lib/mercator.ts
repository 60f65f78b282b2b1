/** The square that web maps draw the world on: 0 to 1 from west to east and from north to south. */

export interface Spot {
  x: number;
  y: number;
}

export interface Degrees {
  latitude: number;
  longitude: number;
}

/** Pixels that the world is wide at zoom 0. */
const WORLD = 256;
const EQUATOR_M = 40_075_016.7;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** A position on that square (spherical Mercator, EPSG:3857). */
export function project({ latitude, longitude }: Degrees): Spot {
  const sine = Math.sin(radians(latitude));
  return {
    x: longitude / 360 + 0.5,
    y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI),
  };
}

/** How many pixels the square is wide at a zoom, which need not be whole. */
export const worldWidth = (zoom: number): number => WORLD * 2 ** zoom;

/** Pixels of a metre over the ground at a latitude. */
export const pixelsPerMetre = (latitude: number, zoom: number): number =>
  worldWidth(zoom) / (EQUATOR_M * Math.cos(radians(latitude)));
