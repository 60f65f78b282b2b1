import { recordsWithPage } from '../../catalogue/by-collection.ts';
import { destinationLists } from '../../catalogue/destination-families.ts';
import { pageCount, productLists } from '../../catalogue/facets.ts';
import { calendarMonths, eventsByKind } from '../../catalogue/calendar.ts';
import { giftLists } from '../../catalogue/gifts.ts';
import { mapPageCount } from '../../catalogue/map-places.ts';
import type { Catalogue } from '../../catalogue/records.ts';
import { langs, type Lang } from '../../i18n/index.ts';
import { escapeXml } from '../../lib/xml.ts';
import { photographs, type PhotoPaths } from '../data/records.ts';
import {
  absoluteUrl,
  destinationListPath,
  eventListPath,
  eventMonthPath,
  giftPath,
  guideNames,
  guidePath,
  homePath,
  mapPath,
  openGraphPath,
  type Paths,
  pathsIn,
  productListPath,
  recordPath,
  sectionNames,
  sectionPath,
  toolPath,
} from './index.ts';

/** The most addresses that one sitemap may hold (sitemaps.org). */
const MAX_ADDRESSES = 50_000;

interface Entry {
  paths: Paths;
  pictures?: string[];
}

/**
 * The sitemaps of a catalogue with the pictures of its pages, each within the limit; one is enough up to some 25,000 pages a
 * language.
 */
export function sitemaps(catalogue: Catalogue, photoPaths: PhotoPaths): string[] {
  const listPages = productLists(catalogue).flatMap(({ key, products }) =>
    Array.from({ length: pageCount(products.length) }, (_, at) => ({
      paths: pathsIn((lang) => productListPath(key, lang, at + 1)),
    })),
  );
  const calendar = [
    ...eventsByKind(catalogue.events).map(({ kind }) =>
      pathsIn((lang) => eventListPath(kind, lang)),
    ),
    // A month without events is only a convenience; search engines are not asked to keep it.
    ...calendarMonths(catalogue.events, catalogue.today)
      .filter(({ events }) => events.length > 0)
      .map(({ month }) => pathsIn((lang) => eventMonthPath(month, lang))),
  ];
  const gifts = giftLists(catalogue).flatMap((list) =>
    list.gifts.length === 0
      ? []
      : Array.from({ length: pageCount(list.gifts.length) }, (_, at) =>
          pathsIn((lang) => giftPath(list.name, lang, at + 1)),
        ),
  );
  const entries: Entry[] = [
    { paths: pathsIn(homePath) },
    { paths: pathsIn((lang) => toolPath('change', lang)) },
    { paths: pathsIn((lang) => toolPath('guide', lang)) },
    ...guideNames.map((guide) => ({ paths: pathsIn((lang) => guidePath(guide, lang)) })),
    ...Array.from({ length: mapPageCount(catalogue) }, (_, at) => ({
      paths: pathsIn((lang) => mapPath(lang, at + 1)),
    })),
    ...listPages,
    ...destinationLists(catalogue.destinations)
      .filter(({ family }) => family !== undefined)
      .map(({ family }) => ({ paths: pathsIn((lang) => destinationListPath(family, lang)) })),
    ...[...calendar, ...gifts].map((paths) => ({ paths })),
    ...sectionNames
      .filter((section) => section !== 'product')
      .map((section) => ({ paths: pathsIn((lang) => sectionPath(section, lang)) })),
    ...recordsWithPage(catalogue).map((record) => ({
      paths: pathsIn((lang) => recordPath(record, lang)),
      pictures: [
        absoluteUrl(openGraphPath(record)),
        ...photographs(record).flatMap(({ file }) => photoPaths.get(`${record.id}/${file}`) ?? []),
      ],
    })),
  ];
  const addresses = entries.flatMap((entry) => langs.map((lang) => urlElement(entry, lang)));
  const count = Math.ceil(addresses.length / MAX_ADDRESSES);
  return Array.from({ length: count }, (_, at) =>
    urlSet(addresses.slice(at * MAX_ADDRESSES, (at + 1) * MAX_ADDRESSES)),
  );
}

/** The list of sitemaps that robots are given. */
export const sitemapIndex = (count: number): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${Array.from({ length: count }, (_, at) => `<sitemap><loc>${escapeXml(absoluteUrl(`/sitemap-${at + 1}.xml`))}</loc></sitemap>`).join('\n')}\n</sitemapindex>\n`;

const urlSet = (addresses: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">\n${addresses.join('\n')}\n</urlset>\n`;

function urlElement({ paths, pictures = [] }: Entry, lang: Lang): string {
  const alternates = [
    ...langs.map((other) => [other, paths[other]] as const),
    ['x-default', paths.vi] as const,
  ]
    .map(
      ([name, path]) =>
        `<xhtml:link rel="alternate" hreflang="${name}" href="${escapeXml(absoluteUrl(path))}"/>`,
    )
    .join('');
  const images = pictures
    .map((picture) => new URL(picture, absoluteUrl('/')).href)
    .map((picture) => `<image:image><image:loc>${escapeXml(picture)}</image:loc></image:image>`)
    .join('');
  return `<url><loc>${escapeXml(absoluteUrl(paths[lang]))}</loc>${alternates}${images}</url>`;
}
