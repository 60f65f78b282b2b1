import { expect, test } from 'vitest';
import {
  evidenceExamples,
  filledEvidences,
  filledSectors,
  rankLists,
} from '../../../src/catalogue/facets.ts';
import { areasOf } from '../../../src/catalogue/areas.ts';
import { mapKindCounts, mapPlaces } from '../../../src/catalogue/map-places.ts';
import { hasClockHours } from '../../../src/catalogue/place-hours.ts';
import { sortPointsOfSale } from '../../../src/catalogue/operating-status.ts';
import { newestFirst } from '../../../src/catalogue/progress.ts';
import type {
  Catalogue,
  Destination,
  Locality,
  Plan,
  PointOfSale,
} from '../../../src/catalogue/records.ts';
import { smallCatalogue } from '../../support/small-catalogue.ts';

const { catalogue, product } = smallCatalogue('2026-11-22');

test('points of sale are sorted into those to go to, those online and those that are no shop', () => {
  const place = (id: string, is: string, kind = 'shop') =>
    ({ id, data: { status: { is }, kind } }) as PointOfSale;
  const sorted = sortPointsOfSale([
    place('open', 'open'),
    place('web', 'open', 'online'),
    place('gone', 'ended', 'online'),
    place('perhaps', 'unknown'),
    place('soon', 'planned'),
  ]);
  const ids = (places: PointOfSale[]) => places.map(({ id }) => id);
  expect(ids(sorted.onSite)).toEqual(['open', 'perhaps']);
  expect(ids(sorted.online)).toEqual(['web']);
  expect(ids(sorted.notShops)).toEqual(['gone', 'soon']);
  expect(sortPointsOfSale([])).toEqual({
    onSite: [],
    online: [],
    saleUnsaid: [],
    notShops: [],
  });
});

test('a place has hours by the clock only when a source gives hours', () => {
  const place = (openingHours?: object) =>
    ({ kind: 'destination', data: { openingHours } }) as Destination;
  expect(hasClockHours(place({ hours: [] }))).toBe(true);
  expect(hasClockHours(place({ note: { vi: 'Ban ngày.' } }))).toBe(false);
  expect(hasClockHours(place())).toBe(false);
});

test('a former district is listed by its communes, and itself only for products without a commune', () => {
  const locality = (id: string, products: number, communes: Locality[] = []) =>
    ({ id, communes, products: Array.from({ length: products }) }) as unknown as Locality;
  const communes = [locality('poor', 1), locality('rich', 5)];
  const lands = (...localities: Locality[]) =>
    areasOf({ localities, openingLocalities: [] as Locality[] } as Catalogue).map(
      ({ listed, unplaced }) => [listed.map(({ id }) => id).join(), unplaced?.id],
    );
  expect(lands(locality('huyen', 2, communes))).toEqual([['rich,poor', 'huyen']]);
  expect(lands(locality('huyen', 0, communes))).toEqual([['rich,poor', undefined]]);
  expect(lands(locality('xa', 3))).toEqual([['xa', undefined]]);
});

test('the newest plan stands first', () => {
  const plan = (id: string, issuedOn: string) => ({ id, data: { issuedOn } }) as Plan;
  const plans = [plan('old', '2021-05-01'), plan('new', '2026-01-10'), plan('mid', '2024-03-03')];
  expect(newestFirst(plans).map(({ id }) => id)).toEqual(['new', 'mid', 'old']);
  expect(plans.map(({ id }) => id)).toEqual(['old', 'new', 'mid']);
});

test('only sectors and levels of evidence that have products are offered, each level with an example', () => {
  expect(filledSectors(catalogue)).toEqual([
    ...new Set(catalogue.products.map(({ sector }) => sector)),
  ]);
  expect(filledEvidences(catalogue)).toEqual([
    ...new Set(catalogue.products.map(({ evidence }) => evidence)),
  ]);
  expect(evidenceExamples(catalogue)).toContain(product);
  expect(evidenceExamples(catalogue)).toHaveLength(filledEvidences(catalogue).length);
});

test('the lists by rank and by evidence are those of no other facet', () => {
  const facets = rankLists(catalogue).map(({ key }) => (key === 'all' ? key : key.facet));
  expect(facets.length).toBeGreaterThan(0);
  expect(facets.filter((facet) => facet !== 'star' && facet !== 'evidence')).toEqual([]);
});

test('kinds of place are counted in the order of the map, and only those that there are', () => {
  const counts = mapKindCounts(catalogue);
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(mapPlaces(catalogue).length);
  expect(counts.every(({ count }) => count > 0)).toBe(true);
});

test('who only runs a sight is not on the map as a maker', () => {
  const [first, ...others] = catalogue.producers;
  if (!first) throw new Error('The sample has no producer.');
  const makersOf = (all: Catalogue) =>
    mapPlaces(all).flatMap(({ record }) => (record.kind === 'producer' ? [record.id] : []));
  expect(makersOf(catalogue)).toContain(first.id);
  const runner = { ...first, products: [] };
  expect(makersOf({ ...catalogue, producers: [runner, ...others] })).not.toContain(first.id);
});
