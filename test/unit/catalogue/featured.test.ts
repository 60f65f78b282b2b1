import { expect, test } from 'vitest';
import {
  lunarFestivals,
  openingStories,
  localitiesWithMostProducts,
} from '../../../src/catalogue/featured.ts';
import type { Event, Locality, Story } from '../../../src/catalogue/records.ts';

test('the list of stories opens with that of the first page, else with its first', () => {
  const stories = ['a', 'b', 'c'].map((id) => ({ id }) as Story);
  const idsOf = (featuredStory: Story | undefined) => {
    const { first, others } = openingStories({ stories, featuredStory });
    return [first?.id, others.map(({ id }) => id).join()];
  };
  expect(idsOf(stories[1])).toEqual(['b', 'a,c']);
  expect(idsOf(undefined)).toEqual(['a', 'b,c']);
  expect(openingStories({ stories: [], featuredStory: undefined })).toEqual({
    first: undefined,
    others: [],
  });
});

test('the first page names four living festivals of the moon, the next first, with their days of the sun', () => {
  const festival = (id: string, month: number, day: number, archived = false) =>
    ({ id, data: { when: { calendar: 'lunar', month, day }, archived } }) as Event;
  const events = [
    festival('eighth', 8, 15),
    festival('late', 1, 20),
    festival('early', 1, 8),
    festival('over', 1, 1, true),
    { id: 'fair', data: { when: { calendar: 'solar' }, archived: false } } as Event,
    festival('third', 3, 10),
    festival('tenth', 10, 10),
  ];
  const { first, months, years } = lunarFestivals(events, '2026-12-01');
  expect(first.map(({ event }) => event.id)).toEqual(['early', 'late', 'third', 'eighth']);
  expect(first[0]?.times.map(({ from }) => from)).toEqual(['2026-02-24', '2027-02-13']);
  // The first lunar month is February or March, the third April, the eighth September, the tenth November.
  expect(months).toEqual([2, 3, 4, 9, 11]);
  expect(years).toEqual([2026, 2027]);
  expect(lunarFestivals(events, '2026-05-01').first.map(({ event }) => event.id)).toEqual([
    'eighth',
    'tenth',
    'early',
    'late',
  ]);
});

test('a search begins at the twelve richest communes, never at a former district', () => {
  const locality = (id: string, products: number, level = 'commune') =>
    ({ id, data: { level }, products: Array.from({ length: products }) }) as unknown as Locality;
  const many = Array.from({ length: 14 }, (_, at) => locality(`xa-${at}`, at));
  const ids = localitiesWithMostProducts([locality('huyen', 99, 'formerDistrict'), ...many]).map(
    ({ id }) => id,
  );
  expect(ids).toHaveLength(12);
  expect(ids[0]).toBe('xa-13');
  expect(ids.at(-1)).toBe('xa-2');
  expect(localitiesWithMostProducts([locality('none', 0)])).toEqual([]);
});
