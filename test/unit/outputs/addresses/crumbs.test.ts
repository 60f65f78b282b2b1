import { expect, test } from 'vitest';
import { recordsWithPage } from '../../../../src/catalogue/by-collection.ts';
import type { AnyRecord } from '../../../../src/catalogue/records.ts';
import { langs } from '../../../../src/i18n/index.ts';
import {
  crumbsOf,
  nameOf,
  productListPath,
  recordPath,
  sectionPath,
} from '../../../../src/outputs/addresses/index.ts';
import { catalogueOf } from '../../../support/search.ts';

const catalogue = await catalogueOf('test/fixtures/xa-mau/content');

/** The addresses on the way to a record, without the record. */
const wayTo = (record: AnyRecord) => crumbsOf(record, 'vi').flatMap(({ path }) => path ?? []);

test('the way ends at the page itself, by its name and without a link', () => {
  for (const lang of langs)
    for (const record of recordsWithPage(catalogue)) {
      const crumbs = crumbsOf(record, lang);
      expect(crumbs.at(-1)).toEqual({ label: nameOf(record, lang) });
      expect(crumbs.slice(0, -1).every(({ path }) => path?.startsWith('/'))).toBe(true);
      expect(crumbs.length).toBeGreaterThan(1);
    }
});

test('a product is reached through its sector', () => {
  for (const product of catalogue.products)
    expect(wayTo(product)).toEqual([
      sectionPath('product', 'vi'),
      productListPath({ facet: 'sector', value: product.sector }, 'vi'),
    ]);
});

test('makers, shops and sights are reached through their commune, where they have one', () => {
  const { producers, pointsOfSale, destinations } = catalogue;
  for (const place of [...producers, ...pointsOfSale, ...destinations])
    expect(wayTo(place)).toEqual([
      sectionPath(place.kind, 'vi'),
      ...(place.locality ? [recordPath(place.locality, 'vi')] : []),
    ]);
});

test('routes and events are a part of visiting', () => {
  for (const record of [...catalogue.routes, ...catalogue.events])
    expect(wayTo(record)).toEqual([
      sectionPath('destination', 'vi'),
      sectionPath(record.kind, 'vi'),
    ]);
});

test('a commune of today is reached through its province and the district that it was a part of', () => {
  for (const locality of catalogue.localities)
    expect(wayTo(locality)).toEqual([
      locality.province ? recordPath(locality.province, 'vi') : sectionPath('locality', 'vi'),
      ...(locality.formerDistrict ? [recordPath(locality.formerDistrict, 'vi')] : []),
    ]);
});

test('stories and plans stand below their lists', () => {
  for (const record of [...catalogue.stories, ...catalogue.plans])
    expect(wayTo(record)).toEqual([sectionPath(record.kind, 'vi')]);
});
