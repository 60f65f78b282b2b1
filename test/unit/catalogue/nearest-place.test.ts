import { expect, test } from 'vitest';
import { nearestPlace } from '../../../src/catalogue/nearest-place.ts';
import type { PointOfSale, Unit } from '../../../src/catalogue/records.ts';

const centre = { lat: 22, lng: 105 };
const shop = (id: string, lat: number | undefined, more: object = {}) =>
  ({
    id,
    data: {
      kind: 'sale',
      status: { is: 'open' },
      ...(lat !== undefined && { position: { lat, lng: 105 } }),
      ...more,
    },
  }) as unknown as PointOfSale;
const nearestOf = (pointsOfSale: PointOfSale[], at: object | null = centre) =>
  nearestPlace({
    locality: { data: { centre: at ?? undefined } } as unknown as Unit,
    pointsOfSale,
  });

test('the nearest place to buy is the nearest by the way the crow flies', () => {
  const nearest = nearestOf([shop('far', 23), shop('near', 22.1)]);
  expect(nearest?.place.id).toBe('near');
  expect(nearest?.km).toBeCloseTo(11.1, 1);
});

test('a shop on line, one that has ended and one of which nobody says that it sells are no answer', () => {
  const none = [
    shop('online', 22, { kind: 'online' }),
    shop('ended', 22, { status: { is: 'ended' } }),
    shop('unsaid', 22, { kind: undefined }),
  ];
  expect(nearestOf(none)).toBeUndefined();
  expect(nearestOf([...none, shop('far', 23)])?.place.id).toBe('far');
});

test('a shop without a point is an answer without a distance', () => {
  expect(nearestOf([shop('somewhere', undefined)])).toMatchObject({
    place: { id: 'somewhere' },
    km: undefined,
  });
  expect(nearestOf([shop('near', 22.1)], null)?.km).toBeUndefined();
});
