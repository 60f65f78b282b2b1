/** What the map of all places may cost a visitor of a national catalogue. */
import { expect, test } from 'vitest';
import { catalogueWithPlaces, mapBudget, mapCost, mapScriptSize } from '../../scripts/bench/map.ts';
import { scriptSize } from '../../scripts/bench/script-size.ts';

test('5,000 places are light, in both languages', async () => {
  const { places, points, pointsInEnglish } = mapCost(await catalogueWithPlaces(5_000));
  expect(places).toBeGreaterThanOrEqual(5_000);
  expect(points).toBeLessThanOrEqual(mapBudget.points);
  expect(pointsInEnglish).toBeLessThanOrEqual(mapBudget.points);
});

test('the map and all else that its page loads unasked are one small script', async () => {
  const [map, page] = await Promise.all([
    mapScriptSize(),
    scriptSize('src/browser/page.ts', false),
  ]);
  expect(map + page).toBeLessThanOrEqual(mapBudget.script);
});
