/** What stands behind the `?` of an address: how a list, the map and a list of places are narrowed. */
import type { MapKind } from '../../catalogue/map-places.ts';
import type { AnyRecord } from '../../catalogue/records.ts';
import { type AddressWords, type ListRequest, writeAddress } from '../../domain/facets/address.ts';
import {
  type MapRequest,
  type MapWords,
  emptyMapRequest,
  writeMapAddress,
} from '../../domain/map/address.ts';
import { pointKey } from '../../domain/map/place-point.ts';
import type { Lang } from '../../i18n/index.ts';
import { mapPath, sectionPath } from './paths.ts';
import {
  deviceWord,
  filterParameters,
  fromParameter,
  mapParameters,
  openParameter,
  pageSegment,
  sortParameter,
  sortWords,
  type Words,
} from './words.ts';

const inLang = <Key extends string>(words: Record<Key, Words>, lang: Lang): Record<Key, string> =>
  Object.fromEntries(Object.entries<Words>(words).map(([key, own]) => [key, own[lang]])) as Record<
    Key,
    string
  >;

/** The words with which the browser reads and writes the address of a narrowed list. */
export const filterWords = (lang: Lang): AddressWords => ({
  levels: inLang(filterParameters, lang),
  sort: sortParameter[lang],
  sorts: inLang(sortWords, lang),
  from: fromParameter[lang],
  device: deviceWord[lang],
  page: pageSegment[lang],
});

/** How the address of a list of places says from where it is sorted and that only open ones are shown. */
export interface NearWords {
  from: string;
  /** The value that means the position of the visitor's device. */
  device: string;
  open: string;
}

/** What a list of places needs to be sorted by distance in the browser. */
export interface NearSettings {
  /** The address of the communes with their centres. */
  origins: string;
  /** How the address of the page says what was chosen. */
  words: NearWords;
  provinces: { value: string; name: { vi: string } }[];
}

/** The words of lists of places: `/mua-o-dau/?tu=chiem-hoa&mo=1`. */
export const nearWords = (lang: Lang): NearWords => ({
  from: fromParameter[lang],
  device: deviceWord[lang],
  open: openParameter[lang],
});

/** The product list as the browser narrows it: `/san-pham/?nganh=food&sao=4`. */
export const filteredListPath = (asked: ListRequest, lang: Lang): string =>
  `${sectionPath('product', lang)}${writeAddress(asked, filterWords(lang))}`;

/** The words with which the browser reads and writes the address of the map. */
export const mapWords = (lang: Lang): MapWords => inLang(mapParameters, lang);

/** The map as the browser narrows it: `/ban-do/?san-pham=banh-gai`. */
export const narrowedMapPath = (asked: MapRequest, lang: Lang): string =>
  `${mapPath(lang)}${writeMapAddress(asked, mapWords(lang))}`;

/** The map with the places of one kind: `/ban-do/?loai=diem-den`. */
export const kindOnMapPath = (kind: MapKind, lang: Lang): string =>
  narrowedMapPath({ ...emptyMapRequest, kinds: new Set([kind]) }, lang);

/** The map with one place told of: `/ban-do/?noi=destination.thac-ban-ba`. */
export const placeOnMapPath = (record: Pick<AnyRecord, 'kind' | 'id'>, lang: Lang): string =>
  narrowedMapPath({ ...emptyMapRequest, place: pointKey(record) }, lang);

/** The map with the places where a product is made, sold and shown. */
export const productOnMapPath = (product: { id: string }, lang: Lang): string =>
  narrowedMapPath({ ...emptyMapRequest, product: product.id }, lang);
