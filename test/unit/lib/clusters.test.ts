import { expect, test } from 'vitest';
import { clusterSpots } from '../../../src/lib/clusters.ts';

const spots = Array.from({ length: 400 }, (_, at) => ({
  x: (at * 7919) % 1000,
  y: (at * 104_729) % 1000,
}));

test('every point is in one cluster and in no other', () => {
  const members = clusterSpots(spots, 60).flatMap((cluster) => cluster.members);
  expect(members.toSorted((a, b) => a - b)).toEqual(spots.map((_, at) => at));
});

test('what lies together is one mark at its middle, and what lies apart is not', () => {
  const clusters = clusterSpots(
    [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
      { x: 4, y: 2 },
    ],
    10,
  );
  expect(clusters).toEqual([
    { members: [0, 2], x: 2, y: 1 },
    { members: [1], x: 100, y: 0 },
  ]);
});

test('points of a cluster lie within the distance of its first, over the edges of cells too', () => {
  const [cluster] = clusterSpots(
    [
      { x: 9, y: 9 },
      { x: 11, y: 11 },
      { x: -0.5, y: 9 },
    ],
    10,
  );
  expect(cluster?.members).toEqual([0, 1, 2]);
});
