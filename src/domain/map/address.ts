/** The map in the address of its page: `?loai=destination&nganh=food&o=21.03,105.85,9&noi=destination.thac`. */
import type { MapView } from './place-point.ts';

/** The filters, view and place that a visitor has chosen on the map. */
export interface MapRequest {
  /** Kinds of place; empty means all. */
  kinds: ReadonlySet<string>;
  sector: string | undefined;
  /** The id of a product. */
  product: string | undefined;
  /** The page of the list, from 1. */
  page: number;
  view: MapView | undefined;
  /** The selected place: `destination.thac-bac`. */
  place: string | undefined;
}

/** The parameters of an address in one language. */
export type MapWords = Readonly<
  Record<'kind' | 'sector' | 'product' | 'view' | 'place' | 'page', string>
>;

/** The request of an address without a query. */
export const emptyMapRequest: MapRequest = {
  kinds: new Set(),
  sector: undefined,
  product: undefined,
  page: 1,
  view: undefined,
  place: undefined,
};

/** Whether the list is narrowed. */
export const isMapNarrowed = ({ kinds, sector, product }: MapRequest): boolean =>
  kinds.size > 0 || sector !== undefined || product !== undefined;

const ID = /^[a-z0-9-]{1,80}$/;
const PLACE = /^[a-z-]{1,30}\.[a-z0-9-]{1,80}$/;
const VIEW = /^(-?\d{1,2}(?:\.\d{1,6})?),(-?\d{1,3}(?:\.\d{1,6})?),(\d{1,2}(?:\.\d)?)$/;

/**
 * Reads an address.
 *
 * @param search `?loai=destination`, with or without its question mark
 * @param known the valid values; others are ignored
 */
export function readMapAddress(
  search: string,
  words: MapWords,
  known: { kinds: readonly string[]; sectors: readonly string[] },
): MapRequest {
  const parameters = new URLSearchParams(search);
  const textOf = (name: keyof MapWords): string => parameters.get(words[name]) ?? '';
  const kinds = textOf('kind').split(',');
  const [, latitude, longitude, zoom] = VIEW.exec(textOf('view')) ?? [];
  const page = textOf('page');
  return {
    kinds: new Set(known.kinds.filter((kind) => kinds.includes(kind))),
    sector: known.sectors.find((sector) => sector === textOf('sector')),
    product: ID.test(textOf('product')) ? textOf('product') : undefined,
    page: /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1,
    view:
      zoom === undefined
        ? undefined
        : { latitude: Number(latitude), longitude: Number(longitude), zoom: Number(zoom) },
    place: PLACE.test(textOf('place')) ? textOf('place') : undefined,
  };
}

/**
 * Writes an address that `readMapAddress` reads.
 *
 * @returns `?…`, or an empty string for the empty request
 */
export function writeMapAddress(asked: MapRequest, words: MapWords): string {
  const { kinds, sector, product, page, view, place } = asked;
  const parts: string[] = [];
  const put = (name: keyof MapWords, value: string | undefined) => {
    if (value !== undefined && value !== '') parts.push(`${words[name]}=${value}`);
  };
  put('kind', [...kinds].sort().join(','));
  put('sector', sector);
  put('product', product);
  put('page', page > 1 ? String(page) : undefined);
  put('view', view && viewText(view));
  put('place', place);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** Rounds to a pixel of the nearest zoom and no finer, so that addresses stay short enough to read aloud. */
const viewText = ({ latitude, longitude, zoom }: MapView): string =>
  [latitude.toFixed(4), longitude.toFixed(4), String(Math.round(zoom * 10) / 10)].join(',');
