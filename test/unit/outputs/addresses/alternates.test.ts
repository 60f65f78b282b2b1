import { expect, test } from 'vitest';
import type { AnyRecord } from '../../../../src/catalogue/records.ts';
import { alternatesOf } from '../../../../src/outputs/addresses/index.ts';
import { certificate, smallCatalogue } from '../../../support/small-catalogue.ts';

const record = (kind: string) =>
  ({
    kind,
    id: 'thu',
    hasHandouts: true,
    data: { name: { vi: 'Bánh Thử', en: 'Test cake' }, shortName: { vi: 'Thử' } },
  }) as unknown as AnyRecord;

test('programs find how to embed a product, by a whole address and in the language of the page', () => {
  const [only, ...rest] = alternatesOf(record('product'), 'en', '2026-11-22');
  expect(rest).toEqual([]);
  expect(only).toMatchObject({ type: 'application/json+oembed', title: 'Test cake' });
  expect(only?.href).toMatch(/^https:\/\/[^/]+\/oembed\/.*thu.*\.json$/);
});

const formsOn = (today: string, certificates: Parameters<typeof smallCatalogue>[1]) => {
  const { product } = smallCatalogue(today, certificates);
  return alternatesOf({ ...product.locality, hasHandouts: true }, 'vi', today).map(
    ({ type }) => type,
  );
};

test('programs find what changes in a locality, in every form that holds anything', () => {
  const certificates = [certificate()];
  expect(formsOn('2026-11-22', { certificates })).toEqual([
    'application/rss+xml',
    'application/feed+json',
    'text/calendar',
  ]);
  // Before its first day nothing has happened; the calendar knows what will.
  expect(formsOn('2024-05-01', { certificates })).toEqual(['text/calendar']);
  expect(formsOn('2015-01-01', { certificates })).toEqual([]);
});

test('of a place that hands nothing out there is nothing to follow', () => {
  const { product } = smallCatalogue('2026-11-22', { certificates: [certificate()] });
  expect(alternatesOf({ ...product.locality, hasHandouts: false }, 'vi', '2026-11-22')).toEqual([]);
});

test('other records have nothing beside their page and their data', () => {
  expect(alternatesOf(record('story'), 'vi', '2026-11-22')).toEqual([]);
});
