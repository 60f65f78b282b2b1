import type { Route, Stop } from './records.ts';

/** A stop with the way to it. */
export interface Leg {
  stop: Stop;
  number: number;
  /** The stop before whose position is known, from which the way is measured. */
  previous: Stop | undefined;
}

/** The stops of a route in their order, each with the one that its distance is measured from. */
export function legsOf({ stops }: Route): Leg[] {
  let previous: Stop | undefined;
  return stops.map((stop, at) => {
    const leg = { stop, number: at + 1, previous };
    if (stop.position) previous = stop;
    return leg;
  });
}

/** The straight lines from stop to stop together, and how many of them could not be measured. */
export function lengthOf(route: Route): { km: number; unmeasured: number } {
  const kms = route.stops.slice(1).map(({ kmFromPrevious }) => kmFromPrevious);
  return {
    km: kms.reduce<number>((sum, km) => sum + (km ?? 0), 0),
    unmeasured: kms.filter((km) => km === undefined).length,
  };
}
