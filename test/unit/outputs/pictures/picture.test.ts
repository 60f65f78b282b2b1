import { nameOf } from '../../../../src/catalogue/record-name.ts';
import { describe, expect, test } from 'vitest';
import { recordsWithPage } from '../../../../src/catalogue/by-collection.ts';
import type { AnyRecord } from '../../../../src/catalogue/records.ts';
import { clothFamily, openGraphSubject } from '../../../../src/outputs/pictures/picture.ts';
import { catalogueOf } from '../../../support/search.ts';

const catalogue = await catalogueOf('test/fixtures/xa-mau/content');
const { products, producers, pointsOfSale, stories, localities, events } = catalogue;
const sectors = (records: readonly AnyRecord[]) => [...new Set(records.map(clothFamily))];

describe('the cloth of a record', () => {
  test('is dyed as its own sector, and a maker and a shop as the first thing that they sell', () => {
    for (const product of products) expect(clothFamily(product)).toBe(product.sector);
    for (const place of [...producers, ...pointsOfSale])
      expect(clothFamily(place)).toBe(place.products[0]?.sector ?? 'food');
  });

  test('of a shop that sells nothing yet is that of food, of a story about no product that of travel', () => {
    expect(sectors(pointsOfSale.map((shop) => ({ ...shop, products: [] })))).toEqual(['food']);
    expect(sectors(stories.map((story) => ({ ...story, products: [] })))).toEqual(['tour']);
    const [product] = products.filter(({ sector }) => sector === 'drink');
    if (!product) throw new Error('Xã Mẫu has no drink.');
    expect(sectors(stories.map((story) => ({ ...story, products: [product] })))).toEqual(['drink']);
  });

  test('of places to go to is one, of communes and plans another', () => {
    expect(sectors([...catalogue.destinations, ...catalogue.routes, ...events])).toEqual(['tour']);
    expect(sectors([...localities, ...catalogue.plans])).toEqual(['craft']);
  });
});

describe('the picture for sharing', () => {
  test('names every record as its page does', () => {
    for (const record of recordsWithPage(catalogue)) {
      expect(openGraphSubject(record)).toMatchObject({ id: record.id, title: nameOf(record).vi });
    }
  });

  test('shows stars of products alone, those that the record may show', () => {
    const starred = recordsWithPage(catalogue).filter((record) => openGraphSubject(record).stars);
    expect(starred).toEqual(products.filter(({ stars }) => stars && stars.basis !== 'outOfTerm'));
    expect(starred.length).toBeGreaterThan(0);
  });

  test('says where a thing is: commune and province, of a commune its province, of what is elsewhere nothing', () => {
    const [product] = products;
    const [locality] = localities;
    const [event] = events;
    if (!product || !locality || !event) throw new Error('Xã Mẫu has no product or no event.');
    const { shortName, province } = product.locality.data;
    expect(openGraphSubject(product).subtitle).toBe(`${shortName.vi}, ${province}`);
    expect(openGraphSubject(locality).subtitle).toBe(locality.data.province);
    expect(openGraphSubject({ ...event, locality: undefined }).subtitle).toBe('');
  });
});
