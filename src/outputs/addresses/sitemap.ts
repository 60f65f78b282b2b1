import { recordsWithPage } from '../../catalogue/by-collection.ts';
import type { Catalogue } from '../../catalogue/records.ts';
import { langs, type Lang } from '../../i18n/index.ts';
import type { SiteFile } from '../../lib/site-file.ts';
import { escapeXml } from '../../lib/xml.ts';
import { type DataSource, photographs, type PhotoPaths } from '../data/records.ts';
import {
  absoluteUrl,
  guideNames,
  guidePath,
  homePath,
  openGraphPath,
  pathsIn,
  pathsOf,
  robotsPath,
  sectionNames,
  sectionPaths,
  sitemapPartPath,
  sitemapPath,
  toolPaths,
  type Paths,
} from './index.ts';
import {
  destinationListPages,
  eventListPages,
  eventMonthPages,
  giftPages,
  mapPages,
  productListPages,
} from './list-pages.ts';

/** The most addresses that one sitemap may hold (sitemaps.org). */
const MAX_ADDRESSES = 50_000;

interface Entry {
  paths: Paths;
  pictures?: string[];
}

/**
 * The sitemaps of a catalogue with the pictures of its pages, each within the limit; one is enough up to some
 * 25,000 pages a
 * language.
 */
export function sitemaps(catalogue: Catalogue, photoPaths: PhotoPaths): string[] {
  // The first page of each of these lists is that of its section, which is named below.
  const calendar = [
    ...eventListPages(catalogue).filter(({ kind }) => kind !== undefined),
    ...eventMonthPages(catalogue).filter(({ noindex }) => !noindex),
  ];
  const gifts = giftPages(catalogue).filter(({ list }) => list !== undefined);
  const entries: Entry[] = [
    { paths: pathsIn(homePath) },
    { paths: toolPaths('change') },
    { paths: toolPaths('guide') },
    ...guideNames.map((guide) => ({ paths: pathsIn((lang) => guidePath(guide, lang)) })),
    ...mapPages(catalogue),
    ...productListPages(catalogue),
    ...destinationListPages(catalogue).filter(({ list }) => list.family !== undefined),
    ...calendar,
    ...gifts,
    ...sectionNames
      .filter((section) => section !== 'product')
      .map((section) => ({ paths: sectionPaths(section) })),
    ...recordsWithPage(catalogue).map((record) => ({
      paths: pathsOf(record),
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
  `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${Array.from({ length: count }, (_, at) => `<sitemap><loc>${escapeXml(absoluteUrl(sitemapPartPath(at + 1)))}</loc></sitemap>`).join('\n')}\n</sitemapindex>\n`;

/** The sitemaps and the list of them, as files. */
export function sitemapFiles({ catalogue, photoPaths }: DataSource): SiteFile[] {
  const parts = sitemaps(catalogue, photoPaths);
  const file = (path: string, xml: string): SiteFile => ({
    path,
    type: 'application/xml',
    body: () => xml,
  });
  return [
    file(sitemapPath, sitemapIndex(parts.length)),
    ...parts.map((xml, at) => file(sitemapPartPath(at + 1), xml)),
  ];
}

/** `robots.txt`: every crawler may read the site, and where the sitemap is. */
export const robotsFile = (): SiteFile => ({
  path: robotsPath,
  type: 'text/plain',
  body: () => `User-agent: *\nAllow: /\nSitemap: ${absoluteUrl(sitemapPath)}\n`,
});

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
