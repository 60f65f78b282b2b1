/** Filtering: a product matches when, in every facet, it has any of the chosen values. */

/** One row of values of a facet: its sectors, or its groups. */
export interface Level {
  /** Its name in a choice, in counts and in the address. */
  name: string;
  /** The values that each code of the column stands for; none, one, or several of a product with several. */
  values: readonly (readonly string[])[];
}

/** What products can be narrowed by. The values of a second level lie within those of the first. */
export interface Facet {
  /** A code for each product. */
  codes: ArrayLike<number>;
  levels: readonly [Level] | readonly [Level, Level];
}

/** The chosen values by level. */
export type Choice = ReadonlyMap<string, ReadonlySet<string>>;

export interface Narrowed {
  /** The numbers of the products that are left, in their stable order. */
  found: Uint32Array<ArrayBuffer>;
  /** By level and value: how many there would be with this value alone chosen in its facet. */
  counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/**
 * Which codes of a facet match a choice; undefined while nothing of the facet is chosen. A value of the
 * second level narrows the one of the first that it lies in: a commune of a chosen province leaves the
 * other chosen provinces whole.
 */
function allowedCodes({ levels: [first, second] }: Facet, choice: Choice): Uint8Array | undefined {
  const outer = choice.get(first.name);
  const inner = second && choice.get(second.name);
  if (!outer?.size && !inner?.size) return undefined;
  const refined = new Set<string>();
  second?.values.forEach((values, code) => {
    if (values.some((value) => inner?.has(value)))
      for (const value of first.values[code] ?? []) refined.add(value);
  });
  return Uint8Array.from(first.values, (values, code) => {
    const isOuter = values.some((value) => outer?.has(value) && !refined.has(value));
    return isOuter || second?.values[code]?.some((value) => inner?.has(value)) ? 1 : 0;
  });
}

/**
 * Narrows a list, and counts what each value would leave.
 *
 * @param count how many products there are
 * @param facets those whose values are counted, and at least those in which something is chosen
 */
export function narrow(count: number, facets: readonly Facet[], choice: Choice): Narrowed {
  const conditions = facets.map((facet) => allowedCodes(facet, choice));
  const active = conditions.flatMap((allowed, at) => {
    const facet = facets[at];
    return allowed && facet ? [{ allowed, at, codes: facet.codes }] : [];
  });
  const tallies = facets.map(({ levels: [{ values }] }) => new Uint32Array(values.length));
  const found = new Uint32Array(count);
  let length = 0;
  for (let product = 0; product < count; product++) {
    // A product that fails only one facet is counted there: it would appear if its value were chosen too.
    let failed = -1;
    let failures = 0;
    for (const { allowed, at, codes } of active) {
      if (allowed[codes[product] ?? 0] === 1) continue;
      failed = at;
      if (++failures > 1) break;
    }
    if (failures === 0) {
      found[length++] = product;
      for (let at = 0; at < facets.length; at++) add(tallies[at], facets[at]?.codes[product]);
    } else if (failures === 1) add(tallies[failed], facets[failed]?.codes[product]);
  }
  return { found: found.subarray(0, length), counts: countsOf(facets, tallies) };
}

function add(tally: Uint32Array | undefined, code: number | undefined): void {
  if (tally && code !== undefined) tally[code] = (tally[code] ?? 0) + 1;
}

function countsOf(
  facets: readonly Facet[],
  tallies: readonly Uint32Array[],
): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  facets.forEach(({ levels }, at) => {
    for (const { name, values } of levels) {
      const ofLevel = new Map<string, number>();
      values.forEach((own, code) => {
        const tally = tallies[at]?.[code] ?? 0;
        for (const value of own) ofLevel.set(value, (ofLevel.get(value) ?? 0) + tally);
      });
      counts.set(name, ofLevel);
    }
  });
  return counts;
}

/**
 * Puts products in the order of a key, equals in the order in which they came (a counting sort).
 *
 * @param keys for every product a whole number from 0, not large: a rank, kilometres
 */
export function orderBy(
  found: Uint32Array<ArrayBuffer>,
  keys: ArrayLike<number>,
): Uint32Array<ArrayBuffer> {
  let most = 0;
  for (const product of found) most = Math.max(most, keys[product] ?? 0);
  const starts = new Uint32Array(most + 2);
  for (const product of found) add(starts, (keys[product] ?? 0) + 1);
  for (let key = 1; key < starts.length; key++)
    starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0);
  const ordered = new Uint32Array(found.length);
  for (const product of found) {
    const key = keys[product] ?? 0;
    ordered[starts[key] ?? 0] = product;
    add(starts, key);
  }
  return ordered;
}
