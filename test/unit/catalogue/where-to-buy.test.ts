import { expect, test } from 'vitest';
import type { PointOfSale } from '../../../src/catalogue/records.ts';
import { inBuyingOrder } from '../../../src/catalogue/where-to-buy.ts';

const place = (id: string, kind: string, lat?: number) =>
  ({ id, data: { kind, position: lat && { lat, lng: 105 } } }) as unknown as PointOfSale;

test('what sells comes before what shows, and the network last; of each the nearest first', () => {
  const places = [
    place('online', 'online'),
    place('room', 'display', 22),
    place('consigned', 'consignment', 22),
    place('nowhere', 'sale'),
    place('far', 'sale', 23),
    place('near', 'sale', 22.1),
    place('both', 'displayAndSale', 25),
  ];
  expect(inBuyingOrder(places, { lat: 22, lng: 105 }).map(({ id }) => id)).toEqual([
    'both',
    'near',
    'far',
    'nowhere',
    'consigned',
    'room',
    'online',
  ]);
});
