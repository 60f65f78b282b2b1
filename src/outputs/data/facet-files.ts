import { createHash } from 'node:crypto';
import {
  columnOf,
  plainColumns,
  productsByName,
  provinceId,
  recognisedOn,
  shopsOf,
  rankStateColumn,
} from '../../catalogue/filter-columns.ts';
import type { Catalogue, Locality, Product, Province } from '../../catalogue/records.ts';
import { packNumbers } from '../../domain/facets/columns.ts';
import {
  type BaseFile,
  type CommuneFile,
  type CommuneName,
  ORIGIN_STEPS,
  type OriginsFile,
  packChanges,
  type PlainFile,
  type RecognisedFile,
  SHOP_STEPS,
  type ShopsFile,
} from '../../domain/facets/files.ts';
import type { IdsFile } from '../../domain/facets/list-file.ts';
import { changesName, communesName } from '../../domain/facets/source.ts';
import { type Lang, langs, useStrings } from '../../i18n/index.ts';
import { compareNames, idFromName } from '../../lib/fold.ts';
import { jsonFiles, type SiteFile } from '../../lib/site-file.ts';
import { facetDataPath, filterWords, href, productCardsPath } from '../addresses/index.ts';

const VERSION_LETTERS = 12;
/** Up to so many products all cards are in one file, some 60 bytes each when compressed. */
const WHOLE_LIMIT = 128;
/** Cards in one file of a large catalogue: those who are shown lie far apart, so that more is waste. */
const CARDS_PER_FILE = 8;

/** The files that the product list is narrowed with. */
export interface FacetFiles {
  /** A digest of what they hold: a page never reads files of another release. */
  version: string;
  /** Their text by their name. */
  files: Map<string, string>;
  /** Products whose cards are in one file, one file after the other. */
  cards: Product[][];
}

const made = new WeakMap<Catalogue, FacetFiles>();

/** Everything that the browser needs to narrow and sort the products; worked out once a catalogue. */
export function facetFiles(catalogue: Catalogue): FacetFiles {
  const known = made.get(catalogue);
  if (known) return known;
  const products = productsByName(catalogue);
  const cardsPerFile = products.length <= WHOLE_LIMIT ? WHOLE_LIMIT : CARDS_PER_FILE;
  const files = new Map<string, string>();
  const put = <Content>(name: string, content: Content) => files.set(name, JSON.stringify(content));

  const { values, codes, changes } = rankStateColumn(products, catalogue.today);
  const months = Map.groupBy(changes, ({ day }) => day.slice(0, 7));
  put<BaseFile>('base.json', {
    count: products.length,
    today: catalogue.today,
    cardsPerFile,
    standings: values,
    codes: packNumbers(codes),
    changes: [...months.keys()],
  });
  for (const [month, own] of months) put(changesName(month), packChanges(own));
  for (const [name, valuesOf] of Object.entries(plainColumns)) {
    const column = columnOf(products, valuesOf);
    put<PlainFile>(`${name}.json`, { values: column.values, codes: packNumbers(column.codes) });
  }
  for (const [province, own] of Map.groupBy(products, provinceId))
    put(communesName(province), communeFile(own));
  put<IdsFile>('ids.json', { ids: products.map(({ id }) => id) });
  put('recognised.json', recognisedFile(products));
  put('shops.json', shopsFile(products));
  const localities = originsOf(catalogue);
  const provinces = catalogue.provinces.filter(({ products: own }) => own.length > 0);
  put('origins.json', originsFile(localities, provinces));
  const numbers = new Map([...localities, ...provinces].map(({ id }, number) => [id, number]));
  put('places.json', {
    codes: packNumbers(products.map(({ locality }) => numbers.get(locality.id) ?? 0)),
  });

  const hash = createHash('sha256');
  for (const [name, text] of files) hash.update(name).update(text);
  const result = {
    version: hash.digest('hex').slice(0, VERSION_LETTERS),
    files,
    cards: Array.from({ length: Math.ceil(products.length / cardsPerFile) }, (_, at) =>
      products.slice(at * cardsPerFile, (at + 1) * cardsPerFile),
    ),
  };
  made.set(catalogue, result);
  return result;
}

/** The columns of those files, where the browser looks for them. */
export function facetDataFiles(catalogue: Catalogue): SiteFile[] {
  const { version, files } = facetFiles(catalogue);
  return jsonFiles(facetDataPath(version), files);
}

/**
 * The cards that the browser shows when it narrows the list, some in each file. They are markup, but no
 * page: nobody is to land on one, so they go by the name of plain text.
 *
 * @param draw the markup of one card
 */
export function productCardFiles(
  catalogue: Catalogue,
  draw: (product: Product, lang: Lang) => Promise<string>,
): SiteFile[] {
  const { version, cards } = facetFiles(catalogue);
  return langs.flatMap((lang) =>
    cards.map((products, at) => ({
      path: `${productCardsPath(version, lang)}${at}.txt`,
      type: 'text/plain; charset=utf-8',
      body: async () => {
        let markup = '';
        for (const product of products) markup += await draw(product, lang);
        return markup;
      },
    })),
  );
}

const communeName = ({ id, data: { shortName } }: Locality): CommuneName =>
  shortName.en === undefined || shortName.en === shortName.vi
    ? [id, shortName.vi]
    : [id, shortName.vi, shortName.en];

/** What stands among the communes of a province for products of which the commune is not known. */
const noCommune = ({ id }: Province): CommuneName => [
  id,
  useStrings('vi').filter.noCommune,
  useStrings('en').filter.noCommune,
];

function communeFile(products: readonly Product[]): CommuneFile {
  const { values, codes } = columnOf(products, ({ locality }) =>
    locality.kind === 'locality' ? communeName(locality) : noCommune(locality),
  );
  return { communes: values, codes: packNumbers(codes) };
}

/** All localities by province and name. */
const originsOf = ({ localities }: Catalogue): Locality[] =>
  localities.toSorted(
    (a, b) =>
      compareNames(a.data.province, b.data.province) ||
      compareNames(a.data.shortName.vi, b.data.shortName.vi),
  );

/** @param provinces whose centres follow those of the communes, for products that are known by them alone */
function originsFile(localities: readonly Locality[], provinces: readonly Province[]): OriginsFile {
  const ids = localities.map(({ data }) => idFromName(data.province));
  const provinceIds = [...new Set(ids)];
  const steps = (degrees: number) => Math.round(degrees * ORIGIN_STEPS);
  return {
    communes: localities.map(communeName),
    provinces: packNumbers(ids.map((id) => provinceIds.indexOf(id))),
    provinceIds,
    lat: [...localities, ...provinces].map(({ data }) => steps(data.centre.lat)),
    lng: [...localities, ...provinces].map(({ data }) => steps(data.centre.lng)),
  };
}

function recognisedFile(products: readonly Product[]): RecognisedFile {
  const days = products.map(recognisedOn);
  const newestFirst = [...new Set(days)].sort().reverse();
  const ranks = new Map(newestFirst.map((day, rank) => [day, rank]));
  return { ranks: packNumbers(days.map((day) => ranks.get(day) ?? 0)) };
}

function shopsFile(products: readonly Product[]): ShopsFile {
  const steps = (degrees: number) => Math.round(degrees * SHOP_STEPS);
  const placesOf = products.map((product) => [
    ...new Set(
      shopsOf(product).flatMap(({ data: { position } }) =>
        position ? [`${steps(position.lat)} ${steps(position.lng)}`] : [],
      ),
    ),
  ]);
  const places = [...new Set(placesOf.flat())].sort();
  const numbers = new Map(places.map((place, number) => [place, number]));
  const part = (place: string, at: 0 | 1) => Number(place.split(' ')[at]);
  return {
    lat: places.map((place) => part(place, 0)),
    lng: places.map((place) => part(place, 1)),
    counts: packNumbers(placesOf.map(({ length }) => length)),
    places: packNumbers(
      placesOf.flatMap((own) => own.map((place) => numbers.get(place) ?? 0).sort((a, b) => a - b)),
    ),
  };
}

/** What `<product-filter>` reads of itself: where its files and cards are, and its words, as `data-…` attributes. */
export function filterData(catalogue: Catalogue, lang: Lang): Record<string, string> {
  const { version } = facetFiles(catalogue);
  return {
    'data-files': href(facetDataPath(version)),
    'data-cards': href(productCardsPath(version, lang)),
    'data-script': JSON.stringify({
      address: filterWords(lang),
      texts: useStrings(lang).filter.script,
    }),
  };
}
