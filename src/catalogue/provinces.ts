/** Which province every record lies in, and what a province holds. */
import { fold } from '../lib/fold.ts';
import { certifiedStars, type CertifiedStars } from '../schema/certificate.ts';
import { type Area, areasOf } from './areas.ts';
import { productsOf } from './decision-lines.ts';
import {
  type Catalogue,
  type Decision,
  type Evidence,
  evidences,
  type Holdings,
  type Locality,
  type PointOfSale,
  type Product,
  type Province,
  type Unit,
} from './records.ts';

/** Lists that nothing has been put into yet. */
export const emptyHoldings = (): Holdings => ({
  products: [],
  producers: [],
  pointsOfSale: [],
  destinations: [],
  routes: [],
  events: [],
  stories: [],
  plans: [],
});

/** The names of levels that may stand before the name of a province, folded. */
const LEVEL = /^(tinh|thanh pho|tp)\s+/;

/**
 * Finds a province by its name, with or without its level, however the marks on it are set:
 * `Thanh Hóa`, `Tỉnh Thanh Hoá`.
 */
export function provinceFinder(
  provinces: readonly Province[],
): (name: string | undefined) => Province | undefined {
  const key = (name: string) => fold(name).replace(LEVEL, '');
  const byKey = new Map(provinces.map((province) => [key(province.data.shortName.vi), province]));
  return (name) => (name === undefined ? undefined : byKey.get(key(name)));
}

/**
 * Gives every province all that lies in it: what is filed under the province itself, under its communes and
 * under its former districts. A shop that is filed under no unit lies where its address says.
 *
 * @param pointsOfSale all of them
 * @param provinceOf finds a province by its name
 */
export function fillProvinces(
  provinces: readonly Province[],
  pointsOfSale: Iterable<PointOfSale>,
  provinceOf: (name: string | undefined) => Province | undefined,
): void {
  for (const province of provinces) {
    const units = [province, ...province.localities];
    province.all = {
      products: units.flatMap(({ products }) => products),
      producers: units.flatMap(({ producers }) => producers),
      pointsOfSale: units.flatMap(({ pointsOfSale: own }) => own),
      destinations: units.flatMap(({ destinations }) => destinations),
      routes: units.flatMap(({ routes }) => routes),
      events: units.flatMap(({ events }) => events),
      stories: units.flatMap(({ stories }) => stories),
      plans: units.flatMap(({ plans }) => plans),
    };
  }
  for (const place of pointsOfSale) {
    if (place.locality) continue;
    provinceOf(place.data.address?.communeNow?.province)?.all.pointsOfSale.push(place);
  }
}

/** The decisions of the bodies of a province, and those of others that name a product of it, as they are ordered. */
export function decisionsOf(province: Province, decisions: readonly Decision[]): Decision[] {
  const own = new Set(province.all.products);
  return decisions.filter(
    (decision) =>
      decision.data.province === province.data.shortName.vi ||
      productsOf(decision).some((product) => own.has(product)),
  );
}

/** Products of one rank, or of none, at one level of evidence. */
interface RankCount {
  /** Nothing for products whose rank is not known, or that have none. */
  stars: CertifiedStars | undefined;
  count: number;
}

/** Products at one level of evidence, counted by rank. */
export interface StateCount {
  evidence: Evidence;
  count: number;
  /** The highest rank first; products without one last. */
  ranks: RankCount[];
}

/** How many products stand at each level of evidence, and at each rank within it; empty ones left out. */
export function stateCounts(products: readonly Product[]): StateCount[] {
  const byEvidence = Map.groupBy(products, ({ evidence }) => evidence);
  return evidences.flatMap((evidence) => {
    const own = byEvidence.get(evidence);
    if (!own) return [];
    const ranks = [...certifiedStars].sort((a, b) => b - a);
    return [
      {
        evidence,
        count: own.length,
        ranks: [...ranks, undefined]
          .map((stars) => ({
            stars,
            count: own.filter((product) => product.stars?.count === stars).length,
          }))
          .filter(({ count }) => count > 0),
      },
    ];
  });
}

/** Whether there is anything to show of a locality, so that lists and navigation may name it. */
export const hasHoldings = (locality: Locality): boolean =>
  [
    locality.products,
    locality.producers,
    locality.pointsOfSale,
    locality.destinations,
    locality.routes,
    locality.events,
    locality.stories,
    locality.plans,
  ].some(({ length }) => length > 0) || locality.communes.some(hasHoldings);

/** The localities of a province that have something to show, those with the most products first. */
export function listedLocalities({ localities }: Province): {
  communes: Locality[];
  formerDistricts: Locality[];
} {
  const listed = localities
    .filter(hasHoldings)
    .sort((a, b) => b.area.products.length - a.area.products.length);
  const isFormer = ({ data }: Locality) => data.level === 'formerDistrict';
  return {
    communes: listed
      .filter((locality) => !isFormer(locality))
      .sort((a, b) => b.products.length - a.products.length),
    formerDistricts: listed.filter(isFormer),
  };
}

/** How many provinces have at least one product. */
export const provincesWithProducts = (provinces: readonly Province[]): number =>
  provinces.filter(({ all }) => all.products.length > 0).length;

/** How many products have a recognition decision that is in force on the day of the build. */
export const inForceCount = (products: readonly Product[]): number =>
  products.filter(({ certificate }) => certificate?.inForce).length;

/**
 * What the list of localities shows: the areas of the first page in full; then, where the content tells of
 * provinces, all other localities that have something to show, by province. Without provinces every area is
 * shown in full.
 */
export function localityLists(catalogue: Catalogue): {
  areas: Area[];
  byProvince: { province: Province; others: Locality[] }[];
  /** How many localities have something to show. */
  count: number;
} {
  const { localities, openingLocalities, provinces } = catalogue;
  const opening = new Set<Unit>(openingLocalities.map(({ area }) => area.head));
  return {
    areas: areasOf(catalogue).filter(({ head }) => provinces.length === 0 || opening.has(head)),
    byProvince: provinces.flatMap((province) => {
      const { communes, formerDistricts } = listedLocalities(province);
      const others = [...communes, ...formerDistricts].filter(
        ({ area }) => !opening.has(area.head),
      );
      return others.length > 0 ? [{ province, others }] : [];
    }),
    count: localities.filter(hasHoldings).length,
  };
}
