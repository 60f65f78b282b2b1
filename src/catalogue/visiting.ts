/** What visitors want to know of a maker, a shop or a sight, in the order in which they need it. */
import type { Destination, Place, Producer } from './records.ts';

type PlaceFact = NonNullable<Place['data']['facts']>[number];

const FIRST_KINDS: ReadonlySet<string> = new Set(['access', 'visit']);

/** The facts of a place: at a sight, how to get there and whether one may come in stand before all else. */
export function factsForVisitors({ kind, data }: Place): readonly PlaceFact[] {
  const facts = data.facts ?? [];
  if (kind !== 'destination') return facts;
  const isFirst = (fact: PlaceFact) => FIRST_KINDS.has(fact.kind);
  return [...facts.filter(isFirst), ...facts.filter((fact) => !isFirst(fact))];
}

const MOST_SIGHTS = 4;

/** What to see beside a visit to a maker: what belongs to the maker first, then what lies in the same commune. */
export const sightsNear = ({ destinations, locality }: Producer): Destination[] =>
  [...new Set([...destinations, ...locality.destinations])].slice(0, MOST_SIGHTS);
