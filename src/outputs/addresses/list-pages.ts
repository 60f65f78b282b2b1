/**
 * Which pages the lists of the site have, and what each of them shows. It is decided here alone: the
 * routes print these pages and the sitemap names them.
 */
import { calendarMonths, eventsByKind } from '../../catalogue/calendar.ts';
import { destinationLists } from '../../catalogue/destination-families.ts';
import { PAGE_SIZE, productLists } from '../../catalogue/facets.ts';
import { giftLists } from '../../catalogue/gifts.ts';
import { MAP_PAGE_SIZE, mapPlaces } from '../../catalogue/map-places.ts';
import type { Catalogue } from '../../catalogue/records.ts';
import { emptyRequest } from '../../domain/facets/address.ts';
import { inPages } from '../../lib/page-numbers.ts';
import { filteredListPath } from './parameters.ts';
import {
  destinationListPath,
  eventListPath,
  eventMonthPath,
  giftPath,
  mapPath,
  pathsIn,
  productListPath,
  sectionPaths,
} from './paths.ts';

/** What a page of a list made by one of the functions below is: its addresses, and what it shows. */
export type PageOf<Pages extends (catalogue: Catalogue) => unknown[]> = ReturnType<Pages>[number];

/**
 * The pages of every product list: the whole catalogue, and each value of each facet. The whole list is
 * narrowed by the visitor where it begins; every other page leads there, narrowed as it is itself.
 */
export const productListPages = (catalogue: Catalogue) =>
  productLists(catalogue).flatMap((list) =>
    inPages(list.products, PAGE_SIZE).map((part) => {
      const isFiltered = list.key === 'all' && part.page === 1;
      const { choice } = list;
      return {
        ...part,
        list,
        isFiltered,
        filterPaths:
          isFiltered || !choice
            ? undefined
            : pathsIn((lang) => filteredListPath({ ...emptyRequest, choice }, lang)),
        paths: pathsIn((lang) => productListPath(list.key, lang, part.page)),
      };
    }),
  );

/** The page of all destinations, then one for each family that has any. */
export const destinationListPages = ({ destinations }: Catalogue) =>
  destinationLists(destinations).map((list) => ({
    list,
    paths: pathsIn((lang) => destinationListPath(list.family, lang)),
  }));

/** The page of all events, then one for each kind of which there are any. */
export const eventListPages = ({ events }: Catalogue) =>
  [{ kind: undefined, events }, ...eventsByKind(events)].map((list) => ({
    ...list,
    paths: pathsIn((lang) => eventListPath(list.kind, lang)),
  }));

/**
 * A page for every month in which something is, and for the month of today; each with its neighbours.
 * A month without events is only a convenience: search engines are not asked to keep it.
 */
export const eventMonthPages = ({ events, today }: Catalogue) => {
  const months = calendarMonths(events, today);
  return months.map((shown, at) => ({
    shown,
    previous: months[at - 1]?.month,
    next: months[at + 1]?.month,
    noindex: shown.events.length === 0,
    paths: pathsIn((lang) => eventMonthPath(shown.month, lang)),
  }));
};

/** The gift guide, which shows some of every list, then the pages of each list that holds anything. */
export const giftPages = (catalogue: Catalogue) => {
  const lists = giftLists(catalogue);
  const guide = { lists, list: undefined, page: 1, pages: 1, shown: [] };
  return [
    { ...guide, paths: sectionPaths('gift') },
    ...lists
      .filter(({ gifts }) => gifts.length > 0)
      .flatMap((list) =>
        inPages(list.gifts, PAGE_SIZE).map((part) => ({
          ...part,
          lists,
          list,
          paths: pathsIn((lang) => giftPath(list.name, lang, part.page)),
        })),
      ),
  ];
};

/** The pages of the map's list; a place whose position is known carries its number over all of them. */
export const mapPages = (catalogue: Catalogue) =>
  inPages(mapPlaces(catalogue), MAP_PAGE_SIZE).map(({ page, pages, shown }) => ({
    page,
    pages,
    shown: shown.map((place, at) => ({
      ...place,
      number: place.position && (page - 1) * MAP_PAGE_SIZE + at + 1,
    })),
    paths: pathsIn((lang) => mapPath(lang, page)),
  }));
