import { distanceKm, type Point } from '../../lib/geo.ts';

/**
 * Places in an order that makes a short way, beginning with the first that has a position: always on to
 * the nearest, then turned round and moved about as long as that makes the way shorter. Not always the
 * shortest of all, but never longer than going to the nearest each time. Places without a position
 * come last, in the order that they had.
 */
export function nearestOrder<Item>(
  items: readonly Item[],
  positionOf: (item: Item) => Point | undefined,
): Item[] {
  const placed: { item: Item; point: Point }[] = [];
  const unplaced: Item[] = [];
  for (const item of items) {
    const point = positionOf(item);
    if (point) placed.push({ item, point });
    else unplaced.push(item);
  }
  const way = improved(onToTheNearest(placed));
  return [...way.map(({ item }) => item), ...unplaced];
}

type Located = { point: Point };

/** The straight lines of a way together, in km. */
export const wayKm = (way: readonly Located[]): number =>
  way
    .slice(1)
    .reduce((sum, { point }, at) => sum + distanceKm((way[at] as Located).point, point), 0);

function onToTheNearest<Stop extends Located>(stops: readonly Stop[]): Stop[] {
  const [first, ...rest] = stops;
  if (!first) return [];
  const way = [first];
  while (rest.length > 0) {
    const here = (way.at(-1) as Stop).point;
    const kms = rest.map(({ point }) => distanceKm(here, point));
    way.push(...rest.splice(kms.indexOf(Math.min(...kms)), 1));
  }
  return way;
}

/** Shorter by less than a metre is no gain: it might go round for ever. */
const GAIN_KM = 0.001;

/** A way that no turned stretch and no change of two stretches makes shorter; its first stop stays. */
function improved<Stop extends Located>(way: Stop[]): Stop[] {
  for (let best = way; ;) {
    const better = shorterThan(best);
    if (!better) return best;
    best = better;
  }
}

function shorterThan<Stop extends Located>(way: readonly Stop[]): Stop[] | undefined {
  const km = wayKm(way) - GAIN_KM;
  for (const other of neighboursOf(way)) if (wayKm(other) < km) return other;
  return undefined;
}

/** Every way that differs by a stretch turned round, or by two stretches that change places. */
function* neighboursOf<Stop>(way: readonly Stop[]): Generator<Stop[]> {
  for (let from = 1; from < way.length; from++) {
    for (let to = from + 2; to <= way.length; to++) {
      const [head, stretch, tail] = [way.slice(0, from), way.slice(from, to), way.slice(to)];
      yield [...head, ...[...stretch].reverse(), ...tail];
      for (let cut = 1; cut < stretch.length; cut++)
        yield [...head, ...stretch.slice(cut), ...stretch.slice(0, cut), ...tail];
    }
  }
}
