/** `land.json`: the land that maps are drawn on before, or without, any picture of the ground. */
import { packNumbers, unpackNumbers } from '../facets/columns.ts';
import { type Degrees, project, type Spot } from '../../lib/mercator.ts';

/** Steps in a degree: a thousandth is about a hundred metres. */
const STEPS = 1000;

export interface LandFile {
  /** How many corners each outline has. */
  counts: number[];
  /** Corner by corner, as steps from the corner before. */
  latitudes: string;
  longitudes: string;
  archipelagos: Archipelago[];
  /** Names that give bearings, the greater first. */
  names: PlaceName[];
}

/** A name of the land: what it is called, degrees north and east. */
export type PlaceName = readonly [name: string, latitude: number, longitude: number];

export interface Archipelago {
  id: string;
  /** Latitude and longitude of each isle. */
  isles: [number, number][];
  /** Where its name stands, when there is room. */
  label: [number, number];
}

/** Steps up and down as whole numbers from 0: 0, -1, 1, -2, 2 … */
const zigzag = (step: number): number => (step < 0 ? -2 * step - 1 : 2 * step);
const unzigzag = (number: number): number => (number % 2 === 0 ? number / 2 : -(number + 1) / 2);

/** Packs outlines, each a ring of corners. */
export function packRings(
  rings: readonly (readonly Degrees[])[],
): Pick<LandFile, 'counts' | 'latitudes' | 'longitudes'> {
  const corners = rings.flat();
  const packed = (degrees: (corner: Degrees) => number): string => {
    let before = 0;
    return packNumbers(
      corners.map((corner) => {
        const at = Math.round(degrees(corner) * STEPS);
        const step = zigzag(at - before);
        before = at;
        return step;
      }),
    );
  };
  return {
    counts: rings.map(({ length }) => length),
    latitudes: packed(({ latitude }) => latitude),
    longitudes: packed(({ longitude }) => longitude),
  };
}

/** The outlines on the square of web maps. */
export function readRings({ counts, latitudes, longitudes }: LandFile): Spot[][] {
  const count = counts.reduce((sum, own) => sum + own, 0);
  const [lats, lngs] = [degreesOf(latitudes, count), degreesOf(longitudes, count)];
  let from = 0;
  return counts.map((own) => {
    const ring = Array.from({ length: own }, (_, at) =>
      project({ latitude: lats[from + at] ?? 0, longitude: lngs[from + at] ?? 0 }),
    );
    from += own;
    return ring;
  });
}

function degreesOf(text: string, count: number): number[] {
  let at = 0;
  return Array.from(unpackNumbers(text, count), (number) => {
    at += unzigzag(number);
    return at / STEPS;
  });
}
