import { nameOf } from '../../../../src/catalogue/record-name.ts';
import { describe, expect, test } from 'vitest';
import { motifOf } from '../../../../src/catalogue/motif.ts';
import { recordsWithPage } from '../../../../src/catalogue/by-collection.ts';
import { openGraphSubject, wovenSubject } from '../../../../src/outputs/pictures/picture.ts';
import { catalogueOf } from '../../../support/search.ts';

const catalogue = await catalogueOf('test/fixtures/xa-mau/content');
const { products, localities, events } = catalogue;

describe('the cloth of a record', () => {
  test('of a product is dyed as its sector and shows what it is', () => {
    for (const product of products) expect(wovenSubject(product).family).toBe(product.sector);
    const shown = Object.fromEntries(products.map((product) => [product.id, motifOf(product)]));
    expect(shown).toMatchObject({
      'mat-ong-rung-mau': 'honey-jar',
      'ruou-mo-doi-mau': 'bottle',
      'gio-may-vi-du': 'basket',
    });
  });

  test('shows what its file chooses before what its name speaks of', () => {
    const [product] = products;
    if (!product) throw new Error('Xã Mẫu has no product.');
    const chosen = { ...product, data: { ...product.data, motif: 'kite' as const } };
    expect(motifOf(chosen)).toBe('kite');
  });

  test('follows from its own file and its unit, whatever else there is', () => {
    const { producers, pointsOfSale, stories } = catalogue;
    for (const product of products)
      expect(
        wovenSubject({ ...product, producer: undefined, stories: [], neighbours: [] }),
      ).toEqual(wovenSubject(product));
    for (const record of [...producers, ...pointsOfSale, ...stories])
      expect(wovenSubject({ ...record, products: [] })).toEqual(wovenSubject(record));
  });

  test('of a place shows its kind, and has the borders of its old district or province', () => {
    const waterfall = catalogue.destinations.find(({ data }) => data.kind === 'waterfall');
    if (waterfall) expect(motifOf(waterfall)).toBe('waterfall');
    for (const { data, ...record } of localities)
      expect(wovenSubject({ data, ...record }).region).toBe(data.formerDistrict ?? data.province);
    for (const event of events)
      expect(wovenSubject({ ...event, locality: undefined }).region).toBe('event');
  });
});

describe('the picture for sharing', () => {
  test('names every record as its page does', () => {
    for (const record of recordsWithPage(catalogue)) {
      expect(openGraphSubject(record)).toMatchObject({
        cloth: wovenSubject(record),
        title: nameOf(record).vi,
      });
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
