/** Addresses that the custom elements of the tools read of themselves, as `data-…` attributes. */
import { type Lang, otherLang } from '../../i18n/index.ts';
import { positionPrecisions } from '../../schema/place.ts';
import { absoluteUrl, href } from './host.ts';
import {
  clothPath,
  compareFolder,
  dataFolder,
  digitalLinkFolder,
  homePath,
  pageFolders,
  registerPath,
  sectionPath,
  serviceWorkerPath,
} from './paths.ts';
import type { SectionName } from './words.ts';

const sectionHref = (section: SectionName, lang: Lang): string => href(sectionPath(section, lang));

/** What `<shortlist-page>` reads: where the records of products are, and the pages that it leads to. */
export const shortlistData = (lang: Lang): Record<string, string> => ({
  'data-records': href(compareFolder),
  'data-cloth': href(clothPath({ kind: 'product', id: '{id}' })),
  'data-product': sectionHref('product', lang),
  'data-producer': sectionHref('producer', lang),
  'data-locality': sectionHref('locality', lang),
  'data-province': sectionHref('province', lang),
  'data-shop': sectionHref('point-of-sale', lang),
});

/** What `<trip-page>` reads: where records are, how many metres a position may be wrong, and the pages of stops. */
export const tripData = (lang: Lang): Record<string, string> => ({
  'data-records': href(dataFolder),
  'data-radii': JSON.stringify(positionPrecisions),
  ...Object.fromEntries(
    (['destination', 'point-of-sale', 'producer', 'event', 'locality'] as const).map((section) => [
      `data-${section}`,
      sectionHref(section, lang),
    ]),
  ),
});

const folders = (paths: readonly string[]): string => paths.map(href).join(' ');

/**
 * What `<star-check>` reads: the register, and the addresses by which it knows that a code leads to a
 * page of this site.
 *
 * @param manifest the file with which the register begins
 */
export const checkData = (manifest: { name: string }, lang: Lang): Record<string, string> => ({
  'data-register': href(registerPath(manifest)),
  'data-worker': href(serviceWorkerPath),
  'data-site': new URL(absoluteUrl(homePath('vi'))).origin,
  'data-product': folders(pageFolders.product),
  'data-producer': folders(pageFolders.producer),
  'data-decision': folders(pageFolders.decision),
  'data-gtin': href(digitalLinkFolder),
  'data-product-page': sectionHref('product', lang),
  'data-producer-page': sectionHref('producer', lang),
  'data-decision-page': sectionHref('decision', lang),
  'data-other-page': sectionHref('check', otherLang(lang)),
});
