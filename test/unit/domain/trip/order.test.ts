import { expect, test } from 'vitest';
import type { Point } from '../../../../src/lib/geo.ts';
import { nearestOrder, wayKm } from '../../../../src/domain/trip/order.ts';

interface Stop {
  id: string;
  position?: Point;
}
const stop = (id: string, lat?: number, lng?: number): Stop =>
  lat === undefined || lng === undefined ? { id } : { id, position: { lat, lng } };
const orderOf = (stops: readonly Stop[]) => nearestOrder(stops, ({ position }) => position);
const idsOf = (stops: readonly Stop[]) => stops.map(({ id }) => id).join('');
const km = (stops: readonly Stop[]) =>
  wayKm(stops.flatMap(({ position }) => (position ? [{ point: position }] : [])));

test('goes along a road from the first place on, wherever the others stood in the list', () => {
  const stops = [
    stop('a', 21, 105),
    stop('d', 21, 105.3),
    stop('b', 21, 105.1),
    stop('c', 21, 105.2),
  ];
  expect(idsOf(orderOf(stops))).toBe('abcd');
});

test('places that nobody has on a map come last, in the order that they had', () => {
  const stops = [
    stop('x'),
    stop('a', 21, 105),
    stop('y'),
    stop('c', 21.2, 105),
    stop('b', 21.1, 105),
  ];
  expect(idsOf(orderOf(stops))).toBe('abcxy');
  expect(orderOf([])).toEqual([]);
});

/** Numbers that look thrown, the same in every run. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; state = (state * 48271) % 2147483647) yield state / 2147483647;
}

function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, at) =>
    permutations(items.toSpliced(at, 1)).map((rest) => [item, ...rest]),
  );
}

test('of all ways from the first place it finds one that is at most a twentieth longer than the shortest', () => {
  for (let seed = 1; seed <= 30; seed++) {
    const next = numbers(seed * 7919);
    const one = () => next.next().value;
    const stops = Array.from({ length: 7 }, (_, at) =>
      stop(`${at}`, 21 + one() * 0.4, 105 + one() * 0.4),
    );
    const [first, ...rest] = stops as [Stop, ...Stop[]];
    const shortest = Math.min(...permutations(rest).map((others) => km([first, ...others])));
    const found = orderOf(stops);
    expect(found[0]).toBe(first);
    expect(idsOf(found).split('').sort()).toEqual(stops.map(({ id }) => id));
    expect(km(found) / shortest, `seed ${seed}`).toBeLessThanOrEqual(1.05);
  }
});
