/**
 * The files that filter a list, and the facets made from them. Each holds one column, so that only
 * the columns in use are fetched; `base.json` is always fetched.
 */
import type { CertificateStatus } from '../certificate-life.ts';
import { distanceKm, type Point } from '../../lib/geo.ts';
import { unpackNumbers } from './columns.ts';
import type { Facet } from './narrow.ts';

/** The rank of a product on a day and how well it is known. */
export interface RankState {
  evidence: string;
  /** More than name and rank is known of it: within a level of evidence such products come first. */
  documented: boolean;
  /** The stars that a card shows as held, 0 for none. */
  stars: number;
  /** Of the certificate, when there is one. */
  status: CertificateStatus | undefined;
}

/** A change of a product's rank state from a day on. */
export interface RankChange {
  day: string;
  product: number;
  /** The index of its new state in `standings`. */
  standing: number;
}

/** `base.json`: the number of products, and the rank state of each. */
export interface BaseFile {
  count: number;
  /** The day for which the states hold. */
  today: string;
  /** Products whose cards are in one file. */
  cardsPerFile: number;
  /** Best first: the order of the lists as they are built. */
  standings: RankState[];
  codes: string;
  /** Months (`2026-12`) in which states change later; each has a file. */
  changes: string[];
}

/** A column whose codes stand for some values: sectors and groups, tags, months. */
export interface PlainFile {
  values: string[][];
  codes: string;
}

/** `changes-2026-12.json`: by day, the steps from product to product, and their new standings. */
export type ChangesFile = [day: string, steps: number[], standings: number[]][];

/** `commune-….json`: the communes of the products of one province, in the order of the products. */
export interface CommuneFile {
  communes: CommuneName[];
  codes: string;
}
export type CommuneName = [id: string, vi: string, en?: string];

/** `origins.json`: all communes by province, with their centres in thousandths of a degree. */
export interface OriginsFile {
  communes: CommuneName[];
  /** The number of each commune's province. */
  provinces: string;
  /** Values of provinces as addresses write them. */
  provinceIds: string[];
  /** Of each commune; then of the provinces for which a product stands that has no commune. */
  lat: number[];
  lng: number[];
}

/** `shops.json`: where each product can be bought, to about 5 km north or south, east or west. */
export interface ShopsFile {
  /** In tenths of a degree. */
  lat: number[];
  lng: number[];
  /** How many places each product is sold at. */
  counts: string;
  /** Those places, one product after the other. */
  places: string;
}

/** `recognised.json`: for each product its place among the days of recognition, the newest 0. */
export interface RecognisedFile {
  ranks: string;
}

/**
 * Steps per degree, about 100 m: less than half a per cent of the distances measured from the centre of a
 * commune.
 */
export const ORIGIN_STEPS = 1000;
export const SHOP_STEPS = 10;
/** The radius of "near", in km. */
export const NEAR_KM = 30;
/** The distance, in km, of a product without a known shop: farther than any in the country. */
const NOWHERE_KM = 9999;

/** Changes of one file, unpacked. */
export const readChanges = (file: ChangesFile): RankChange[] =>
  file.flatMap(([day, steps, standings]) => {
    let product = 0;
    return steps.map((step, at) => {
      product += step;
      return { day, product, standing: standings[at] ?? 0 };
    });
  });

/** Changes as `readChanges` reads them; they come in the order of days, then of products. */
export function packChanges(changes: readonly RankChange[]): ChangesFile {
  return [...Map.groupBy(changes, ({ day }) => day)].map(([day, own]) => [
    day,
    own.map(({ product }, at) => product - (own[at - 1]?.product ?? 0)),
    own.map(({ standing }) => standing),
  ]);
}

/** A facet of one level, or of two whose values are in one column. */
export function plainFacet(file: PlainFile, count: number, name: string, inner?: string): Facet {
  const outer = {
    name,
    values: inner === undefined ? file.values : file.values.map(([value = '']) => [value]),
  };
  const codes = unpackNumbers(file.codes, count);
  if (inner === undefined) return { codes, levels: [outer] };
  return {
    codes,
    levels: [outer, { name: inner, values: file.values.map(([, ...rest]) => rest) }],
  };
}

/** A yes/no facet: in season now, sold online. */
export const yesFacet = (
  file: PlainFile,
  count: number,
  name: string,
  is: (values: readonly string[]) => boolean,
): Facet => ({
  codes: unpackNumbers(file.codes, count),
  levels: [{ name, values: file.values.map((values) => (is(values) ? [YES] : [])) }],
});

/** The only value of a yes/no facet. */
export const YES = '1';

/** The facets that follow from the rank state: evidence, stars, status. */
export function rankFacets(
  standings: readonly RankState[],
  codes: ArrayLike<number>,
): Record<'evidence' | 'star' | 'status', Facet> {
  const facet = (name: string, pick: (standing: RankState) => string | undefined): Facet => ({
    codes,
    levels: [
      {
        name,
        values: standings.map((standing) => {
          const value = pick(standing);
          return value === undefined ? [] : [value];
        }),
      },
    ],
  });
  return {
    evidence: facet('evidence', ({ evidence }) => evidence),
    star: facet('star', ({ stars }) => starValue(stars)),
    status: facet('status', ({ status }) => status),
  };
}

/** The value of so many stars in a facet. */
export const starValue = (stars: number): string => (stars === 0 ? 'none' : String(stars));

/**
 * The provinces, each with its communes where those are known. A product's code is its province, or,
 * behind those, its commune.
 *
 * @param communes by the value of their province
 */
export function localityFacet(
  provinces: PlainFile,
  count: number,
  communes: ReadonlyMap<string, CommuneFile>,
): Facet {
  const codes = unpackNumbers(provinces.codes, count);
  const outer = provinces.values.map((values) => [...values]);
  const inner: string[][] = provinces.values.map(() => []);
  provinces.values.forEach(([province = ''], code) => {
    const file = communes.get(province);
    if (!file) return;
    const numbers: number[] = [];
    for (let product = 0; product < count; product++)
      if (codes[product] === code) numbers.push(product);
    const own = unpackNumbers(file.codes, numbers.length);
    numbers.forEach((product, at) => {
      codes[product] = outer.length + (own[at] ?? 0);
    });
    for (const [id] of file.communes) {
      outer.push([province]);
      inner.push([id]);
    }
  });
  return {
    codes,
    levels: [
      { name: 'province', values: outer },
      { name: 'commune', values: inner },
    ],
  };
}

/** How far each product is made from a point: to its commune's centre, in whole km. */
export function distancesTo(origins: OriginsFile, codes: ArrayLike<number>, from: Point): number[] {
  const km = origins.lat.map((lat, at) =>
    Math.round(distanceKm(from, originOf(lat, origins.lng[at] ?? 0))),
  );
  return Array.from(codes, (code) => km[code] ?? NOWHERE_KM);
}

/** A commune from which distances can be counted. */
export interface NamedOrigin {
  commune: CommuneName;
  point: Point;
}

/** The communes from which a visitor can have distances counted. */
export interface OriginSource {
  origins(): Promise<OriginsFile>;
  /** A commune by its id, with its centre; undefined where there is none. */
  origin(id: string): Promise<NamedOrigin | undefined>;
}

/** Communes from `origins.json`, which is fetched when it is first asked for, and again after a failure. */
export function originSource(fetchFile: () => Promise<OriginsFile>): OriginSource {
  let file: Promise<OriginsFile> | undefined;
  const origins = () => {
    file ??= fetchFile();
    file.catch(() => {
      file = undefined;
    });
    return file;
  };
  return { origins, origin: async (id) => originIn(await origins(), id) };
}

/** The province of the commune whose middle is nearest to a point, as addresses write it; nothing without communes. */
export function provinceAround(
  { communes, provinces, provinceIds, lat, lng }: OriginsFile,
  point: Point,
): string | undefined {
  let nearest = -1;
  let least = Infinity;
  communes.forEach((_, at) => {
    const km = distanceKm(point, originOf(lat[at] ?? 0, lng[at] ?? 0));
    if (km < least) [nearest, least] = [at, km];
  });
  return provinceIds[unpackNumbers(provinces, communes.length)[nearest] ?? -1];
}

/** A commune of `origins.json` by its id. */
export function originIn({ communes, lat, lng }: OriginsFile, id: string): NamedOrigin | undefined {
  const at = communes.findIndex(([own]) => own === id);
  const commune = communes[at];
  return commune && { commune, point: originOf(lat[at] ?? 0, lng[at] ?? 0) };
}

/** A centre of `origins.json`, in degrees. */
const originOf = (lat: number, lng: number): Point => ({
  lat: lat / ORIGIN_STEPS,
  lng: lng / ORIGIN_STEPS,
});

/** Which products are sold near a point. */
export function nearFacet(shops: ShopsFile, count: number, from: Point): Facet {
  const isNear = shops.lat.map(
    (lat, at) =>
      distanceKm(from, { lat: lat / SHOP_STEPS, lng: (shops.lng[at] ?? 0) / SHOP_STEPS }) <=
      NEAR_KM,
  );
  const counts = unpackNumbers(shops.counts, count);
  const links = counts.reduce((sum, own) => sum + own, 0);
  const places = unpackNumbers(shops.places, links);
  let link = 0;
  const codes = Array.from(counts, (own) => {
    const mine = places.subarray(link, link + own);
    link += own;
    return mine.some((place) => isNear[place]) ? 1 : 0;
  });
  return { codes, levels: [{ name: 'near', values: [[], [YES]] }] };
}
