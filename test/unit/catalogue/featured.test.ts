import { expect, test } from 'vitest';
import { openingStories, localitiesWithMostProducts } from '../../../src/catalogue/featured.ts';
import type { Locality, Story } from '../../../src/catalogue/records.ts';

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
