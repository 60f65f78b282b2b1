/** The files that the maps which move are made of: the land, and all places as columns. */
import { createHash } from 'node:crypto';
import { productsByName } from '../../catalogue/filter-columns.ts';
import { filledSectors } from '../../catalogue/facets.ts';
import {
  MAP_PAGE_SIZE,
  mapKinds,
  type MapPlace,
  mapPlaces,
  placesOf,
} from '../../catalogue/map-places.ts';
import type { Catalogue } from '../../catalogue/records.ts';
import { packNumbers } from '../../domain/facets/columns.ts';
import { type Lang, useStrings } from '../../i18n/index.ts';
import { idFromName } from '../../lib/fold.ts';
import { jsonFiles, type SiteFile } from '../../lib/site-file.ts';
import { type LandFile, packRings } from '../../domain/map/land-file.ts';
import {
  ORIGIN,
  type PlacesFile,
  POSITION_STEPS,
  type ProductsFile,
  type TranslationFile,
} from '../../domain/map/places-file.ts';
import { positionPrecisions } from '../../schema/place.ts';
import { sectorIds } from '../../schema/product-group.ts';
import { href, mapDataPath, mapWords, sectionPath } from '../addresses/index.ts';
import { bearings } from './provinces.ts';
import { archipelagos, landOutlines } from './geometry.ts';

const VERSION_LETTERS = 12;
/** About 300 m: what the atlas itself knows. */
const COAST_TOLERANCE = 0.003;

/** The files of the maps. */
export interface MapFiles {
  /** A digest of what they hold: a page never reads files of another release. */
  version: string;
  /** Their text by their name: `places.json`, `places-en.json`, `products.json`. */
  files: Map<string, string>;
}

const made = new WeakMap<Catalogue, MapFiles>();

/** A place of which somebody knows where it is. */
type PlacedPlace = MapPlace & { position: NonNullable<MapPlace['position']> };
const isPlaced = (place: MapPlace): place is PlacedPlace => place.position !== undefined;

/** Everything that a map fetches; worked out once a catalogue. */
export function mapFiles(catalogue: Catalogue): MapFiles {
  const known = made.get(catalogue);
  if (known) return known;
  const placed = mapPlaces(catalogue).filter(isPlaced);
  const contents = {
    'places.json': placesFile(placed),
    'places-en.json': translationFile(placed),
    'products.json': productsFile(catalogue, placed),
  };
  const files = new Map(
    Object.entries(contents).map(([name, content]) => [name, JSON.stringify(content)]),
  );
  const result = { version: digestOf(files), files };
  made.set(catalogue, result);
  return result;
}

/** What `<map-finder>` reads of itself: where its files are, its words and addresses, as `data-…` attributes. */
export function finderData(catalogue: Catalogue, lang: Lang): Record<string, string> {
  const { map: t } = useStrings(lang);
  const script = {
    address: mapWords(lang),
    folders: Object.fromEntries(mapKinds.map((kind) => [kind, href(sectionPath(kind, lang))])),
    kinds: t.kinds,
    sectors: filledSectors(catalogue),
    pageSize: MAP_PAGE_SIZE,
    texts: t.finder,
  };
  return {
    'data-files': href(mapDataPath(mapFiles(catalogue).version)),
    'data-script': JSON.stringify(script),
  };
}

function digestOf(files: Iterable<readonly [name: string, text: string]>): string {
  const hash = createHash('sha256');
  for (const [name, text] of files) hash.update(name).update(text);
  return hash.digest('hex').slice(0, VERSION_LETTERS);
}

let land: { version: string; text: string } | undefined;

/** The ground of all maps, the same for every catalogue. */
export function mapLand(): { version: string; text: string } {
  if (!land) {
    const text = JSON.stringify(landFile());
    land = { version: digestOf([['land.json', text]]), text };
  }
  return land;
}

/** The ground and the files of the maps, each below the version of what it holds. */
export function mapDataFiles(catalogue: Catalogue): SiteFile[] {
  const ground = mapLand();
  const { version, files } = mapFiles(catalogue);
  return [
    ...jsonFiles(mapDataPath(ground.version), [['land.json', ground.text]]),
    ...jsonFiles(mapDataPath(version), files),
  ];
}

/** The ground: the mainland with its coastal isles, the archipelagos, the names of provinces and cities. */
function landFile(): LandFile {
  const outlines = landOutlines(COAST_TOLERANCE).map((outline) =>
    outline.map(({ lat, lng }) => ({ latitude: lat, longitude: lng })),
  );
  return {
    ...packRings(outlines),
    archipelagos: archipelagos.map(({ id, points: { isles, label } }) => ({
      id,
      isles: isles.map(({ lat, lng }) => [lat, lng]),
      label: [label.lat, label.lng],
    })),
    names: [...bearings],
  };
}

const areaKey = ({ area }: MapPlace): string => JSON.stringify(area ?? null);

function areaText({ area }: MapPlace, lang: 'vi' | 'en'): string {
  if (!area) return '';
  const commune = lang === 'en' ? (area.commune?.en ?? area.commune?.vi) : area.commune?.vi;
  return [commune, area.province].filter((part) => part !== undefined).join(', ');
}

/** The places that areas are named after, one for each. */
const areasOf = (places: readonly MapPlace[]): MapPlace[] => [
  ...new Map(places.map((place) => [areaKey(place), place])).values(),
];

function placesFile(places: readonly PlacedPlace[]): PlacesFile {
  const areas = areasOf(places);
  const areaNumbers = new Map(areas.map((place, number) => [areaKey(place), number]));
  const precisions = Object.keys(positionPrecisions);
  const column = (numberOf: (place: PlacedPlace) => number) => packNumbers(places.map(numberOf));
  const steps = (degrees: number, from: number) => Math.round((degrees - from) * POSITION_STEPS);
  return {
    count: places.length,
    kinds: [...mapKinds],
    kind: column(({ record }) => mapKinds.indexOf(record.kind)),
    precisions,
    precision: column(({ position }) => precisions.indexOf(position.precision)),
    latitude: column(({ position }) => steps(position.lat, ORIGIN.latitude)),
    longitude: column(({ position }) => steps(position.lng, ORIGIN.longitude)),
    names: places.map(({ record }) => record.data.name.vi).join('\n'),
    ids: places
      .map(({ record: { id, data } }) => (id === idFromName(data.name.vi) ? '' : id))
      .join('\n'),
    areas: areas.map((place) => areaText(place, 'vi')),
    area: column((place) => areaNumbers.get(areaKey(place)) ?? 0),
    sectors: [...sectorIds],
    sector: column(({ sectors }) =>
      sectorIds.reduce((bits, sector, bit) => bits + (sectors.has(sector) ? 2 ** bit : 0), 0),
    ),
  };
}

const translationFile = (places: readonly MapPlace[]): TranslationFile => ({
  names: places.map(({ record }) => record.data.name.en ?? '').join('\n'),
  areas: areasOf(places).map((place) => areaText(place, 'en')),
});

function productsFile(catalogue: Catalogue, places: readonly MapPlace[]): ProductsFile {
  const numbers = new Map(places.map(({ record }, number) => [record, number] as const));
  const products = productsByName(catalogue)
    .map((product) => ({
      product,
      at: [...new Set(placesOf(product).flatMap((place) => numbers.get(place) ?? []))].sort(
        (a, b) => a - b,
      ),
    }))
    .filter(({ at }) => at.length > 0);
  return {
    names: products.map(({ product }) => product.data.name.vi),
    ids: products.map(({ product }) => product.id),
    counts: packNumbers(products.map(({ at }) => at.length)),
    places: packNumbers(products.flatMap(({ at }) => at)),
  };
}
