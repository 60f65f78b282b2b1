import type { Spot } from './mercator.ts';

/** Points that are drawn as one, because they would touch. */
export interface Cluster extends Spot {
  /** Their numbers in the list that was given, in its order. */
  members: number[];
}

/**
 * Draws together what lies nearer than a distance to the first point of a group. The same points give the
 * same groups, wherever the map looks, so that panning changes none.
 *
 * @param spots in any unit
 * @param distance in the same unit
 */
export function clusterSpots(spots: readonly Spot[], distance: number): Cluster[] {
  const cells = new Map<string, number[]>();
  const cellOf = ({ x, y }: Spot) => [Math.floor(x / distance), Math.floor(y / distance)] as const;
  spots.forEach((spot, at) => {
    const key = cellOf(spot).join();
    const own = cells.get(key);
    if (own) own.push(at);
    else cells.set(key, [at]);
  });
  const isTaken = new Uint8Array(spots.length);
  const clusters: Cluster[] = [];
  spots.forEach((spot, at) => {
    if (isTaken[at]) return;
    const members = around(cellOf(spot))
      .flatMap((key) => cells.get(key) ?? [])
      .filter((other) => !isTaken[other] && isNear(spot, spots[other], distance))
      .sort((a, b) => a - b);
    for (const member of members) isTaken[member] = 1;
    const sum = { x: 0, y: 0 };
    for (const member of members) {
      sum.x += spots[member]?.x ?? 0;
      sum.y += spots[member]?.y ?? 0;
    }
    clusters.push({ members, x: sum.x / members.length, y: sum.y / members.length });
  });
  return clusters;
}

function around([column, row]: readonly [number, number]): string[] {
  const steps = [-1, 0, 1];
  return steps.flatMap((right) => steps.map((down) => `${column + right},${row + down}`));
}

const isNear = (a: Spot, b: Spot | undefined, distance: number): boolean =>
  b !== undefined && Math.hypot(a.x - b.x, a.y - b.y) < distance;
