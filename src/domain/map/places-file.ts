/** The files with all places of the map: columns, so that thousands of places stay light. */
import { unpackNumbers } from '../facets/columns.ts';
import { idFromName } from '../../lib/fold.ts';

/** Positions are kept to a ten-thousandth of a degree, some eleven metres. */
export const POSITION_STEPS = 10_000;
/** Where latitudes and longitudes begin, so that columns hold small numbers. */
export const ORIGIN = { latitude: 6, longitude: 101 };

/** `places.json`: every place that has a position, in the order of the list. */
export interface PlacesFile {
  count: number;
  kinds: string[];
  kind: string;
  precisions: string[];
  precision: string;
  latitude: string;
  longitude: string;
  /** Vietnamese names, a line each. */
  names: string;
  /** Ids, a line each; an empty line where the id is made of the name. */
  ids: string;
  areas: string[];
  area: string;
  sectors: string[];
  /** The sectors of each place, as the bits of a number: the first sector is 1. */
  sector: string;
}

/** `places-en.json`: names and areas in English, by the number of the place or of the area. */
export interface TranslationFile {
  /** A line each; an empty one where there is no translation. */
  names: string;
  areas: string[];
}

/** `products.json`: which products are at which places. */
export interface ProductsFile {
  names: string[];
  ids: string[];
  /** How many places each product has. */
  counts: string;
  /** Those places, one product after the other. */
  places: string;
}

/** A place as the files say it. */
export interface ListedPlace {
  kind: string;
  id: string;
  name: string;
  /** Whether the name is Vietnamese in a page that is not. */
  isForeign: boolean;
  area: string;
  latitude: number;
  longitude: number;
  precision: string;
  sectors: readonly string[];
}

/**
 * Unpacks the places.
 *
 * @param translation of a page that is not Vietnamese
 */
export function readPlaces(file: PlacesFile, translation?: TranslationFile): ListedPlace[] {
  const column = (text: string) => unpackNumbers(text, file.count);
  const [kinds, precisions, areas] = [column(file.kind), column(file.precision), column(file.area)];
  const [sectors, lats, lngs] = [
    column(file.sector),
    column(file.latitude),
    column(file.longitude),
  ];
  const [names, ids] = [file.names.split('\n'), file.ids.split('\n')];
  const translated = translation?.names.split('\n');
  const areaNames = translation?.areas ?? file.areas;
  return Array.from({ length: file.count }, (_, at) => {
    const name = names[at] ?? '';
    const own = translated?.[at] ?? '';
    return {
      kind: file.kinds[kinds[at] ?? 0] ?? '',
      id: ids[at] || idFromName(name),
      name: own || name,
      isForeign: translated !== undefined && own === '',
      area: areaNames[areas[at] ?? 0] ?? '',
      latitude: ORIGIN.latitude + (lats[at] ?? 0) / POSITION_STEPS,
      longitude: ORIGIN.longitude + (lngs[at] ?? 0) / POSITION_STEPS,
      precision: file.precisions[precisions[at] ?? 0] ?? '',
      sectors: file.sectors.filter((_name, bit) => ((sectors[at] ?? 0) >> bit) % 2 === 1),
    };
  });
}

/** The numbers of the places of each product, in the order of the products. */
export function readProductPlaces(file: ProductsFile): number[][] {
  const counts = unpackNumbers(file.counts, file.ids.length);
  const all = unpackNumbers(
    file.places,
    counts.reduce((sum, count) => sum + count, 0),
  );
  let from = 0;
  return Array.from(counts, (count) => {
    const own = [...all.subarray(from, from + count)];
    from += count;
    return own;
  });
}
