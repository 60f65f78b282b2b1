import { expect, test } from 'vitest';
import { buildCatalogue } from '../../../../src/catalogue/build.ts';
import { changesOf } from '../../../../src/catalogue/changes.ts';
import { readContent } from '../../../../src/catalogue/read/index.ts';
import { wordedChanges } from '../../../../src/outputs/feeds/change-feed.ts';
import { partialCalendars } from '../../../../src/outputs/feeds/event-calendar.ts';
import { certificate, smallCatalogue } from '../../../support/small-catalogue.ts';

test('changes are told in words, what is over latest first and what lies ahead nearest first', () => {
  const { catalogue, product } = smallCatalogue('2026-11-22', { certificates: [certificate()] });
  const { past, ahead } = wordedChanges(changesOf(catalogue), catalogue.today, 'vi');
  const own = (list: typeof past) => list.filter((change) => change.product === product);
  expect(own(past).map(({ kind }) => kind)).toEqual(['lapsing', 'recognised']);
  expect(own(ahead).map(({ kind }) => kind)).toEqual(['lapsed']);
  expect(own(past)[1]?.headline).toContain(product.data.name.vi);
  expect(own(past)[1]?.sentence).toContain('100/QĐ-UBND');
});

test('a part of the calendar is offered for each kind and each locality that has events', async () => {
  const { entries } = await readContent('test/fixtures/xa-mau/content');
  const { catalogue } = buildCatalogue(entries, '2026-11-30');
  if (!catalogue) throw new Error('The sample has no catalogue.');
  const parts = partialCalendars(catalogue, 'vi');
  expect(parts.map(({ path }) => path)).toContain('/su-kien/loai/le-hoi/lich.ics');
  expect(parts.some(({ path }) => /^\/xa\/.+\/su-kien\.ics$/.test(path))).toBe(true);
  expect(partialCalendars({ ...catalogue, events: [], localities: [] }, 'vi')).toEqual([]);
});
