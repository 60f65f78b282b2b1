import { expect, test } from 'vitest';
import type { AnyRecord } from '../../../../src/catalogue/records.ts';
import { alternatesOf } from '../../../../src/outputs/addresses/index.ts';

const record = (kind: string) =>
  ({
    kind,
    id: 'thu',
    hasHandouts: true,
    data: { name: { vi: 'Bánh Thử', en: 'Test cake' }, shortName: { vi: 'Thử' } },
  }) as unknown as AnyRecord;

test('programs find how to embed a product, by a whole address and in the language of the page', () => {
  const [only, ...rest] = alternatesOf(record('product'), 'en');
  expect(rest).toEqual([]);
  expect(only).toMatchObject({ type: 'application/json+oembed', title: 'Test cake' });
  expect(only?.href).toMatch(/^https:\/\/[^/]+\/oembed\/.*thu.*\.json$/);
});

test('programs find what changes in a locality, in every form that there is', () => {
  const types = alternatesOf(record('locality'), 'vi').map(({ type }) => type);
  expect(types).toContain('application/rss+xml');
  expect(types).toContain('text/calendar');
  expect(new Set(types).size).toBe(types.length);
});

test('other records have nothing beside their page and their data', () => {
  expect(alternatesOf(record('story'), 'vi')).toEqual([]);
});
