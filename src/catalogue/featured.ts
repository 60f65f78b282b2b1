/** Choices of records for pages that cannot show all of them. */
import type { Catalogue, Locality, Province, Story } from './records.ts';

/** The story with which the list of stories opens, that of the first page if there is one; and all others. */
export function openingStories({
  stories,
  featuredStory,
}: Pick<Catalogue, 'stories' | 'featuredStory'>): { first: Story | undefined; others: Story[] } {
  const first = featuredStory ?? stories[0];
  return { first, others: stories.filter((story) => story !== first) };
}

/** Localities named where people begin to search; the list of all has the rest. */
const MOST_LOCALITIES = 12;

/** The localities with the most products, the richest first; a former district is found by its communes. */
export const localitiesWithMostProducts = (localities: readonly Locality[]): Locality[] =>
  localities
    .filter(({ data, products }) => data.level !== 'formerDistrict' && products.length > 0)
    .sort((a, b) => b.products.length - a.products.length)
    .slice(0, MOST_LOCALITIES);

/** The provinces with the most products, the richest first. */
export const provincesMostProducts = (provinces: readonly Province[]): Province[] =>
  provinces
    .filter(({ all }) => all.products.length > 0)
    .sort((a, b) => b.all.products.length - a.all.products.length)
    .slice(0, MOST_LOCALITIES);
