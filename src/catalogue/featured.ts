/** Choices of records for pages that cannot show all of them. */
import { monthsTouched } from '../lib/month.ts';
import { nextTime, type Occurrence, occurrences } from './event-dates.ts';
import type { Catalogue, Event, Locality, Province, Story } from './records.ts';

/** The story with which the list of stories opens, that of the first page if there is one; and all others. */
export function openingStories({
  stories,
  featuredStory,
}: Pick<Catalogue, 'stories' | 'featuredStory'>): { first: Story | undefined; others: Story[] } {
  const first = featuredStory ?? stories[0];
  return { first, others: stories.filter((story) => story !== first) };
}

/** Festivals that the first page names; the calendar has the rest. */
const MOST_FESTIVALS = 4;

/** A festival of the lunar calendar with its days of the sun in this year and the next, oldest first. */
interface LunarFestival {
  event: Event;
  times: Occurrence[];
}

/** What the first page says of festivals of the moon. */
export interface LunarFestivals {
  /** The next first. */
  first: LunarFestival[];
  /** The months of the sun in which any of them falls in those years, in order. */
  months: number[];
  /** This year and the next. */
  years: [number, number];
}

/**
 * Festivals of the lunar calendar that are still held. Months and days are those of the sun, which visitors
 * plan by: a lunar month falls in another month every year.
 *
 * @param today `YYYY-MM-DD`
 */
export function lunarFestivals(events: readonly Event[], today: string): LunarFestivals {
  const year = Number(today.slice(0, 4));
  const isNear = ({ from }: Occurrence) => [year, year + 1].includes(Number(from.slice(0, 4)));
  const next = ({ event }: LunarFestival) => nextTime(event.data.when, today)?.from ?? '9999';
  const festivals = events
    .filter(({ data }) => data.when.calendar === 'lunar' && !data.archived)
    .map((event) => ({ event, times: occurrences(event.data, today).filter(isNear) }))
    .sort((a, b) => (next(a) < next(b) ? -1 : next(a) > next(b) ? 1 : 0));
  const months = festivals.flatMap(({ times }) =>
    times.flatMap(({ from, to }) => monthsTouched(from, to)),
  );
  return {
    first: festivals.slice(0, MOST_FESTIVALS),
    months: [...new Set(months.map((month) => Number(month.slice(5))))].sort((a, b) => a - b),
    years: [year, year + 1],
  };
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
