import { fold } from '../../../lib/fold.ts';
import { distanceKm, type Point } from '../../../lib/geo.ts';
import { type Judge, LACKS, type Verdict } from './judges.ts';
import {
  type PackedPoint,
  POINT_STEPS,
  type ProvincePart,
  type ReadPart,
  unpackSteps,
} from './parts.ts';
import type { NamedPlace } from './places.ts';
import type { RecordNumbers } from './record-numbers.ts';

/** So far away is near. */
const NEAR_KM = 50;
/** So far one may go, and no farther. */
const FAR_KM = 150;

/** A shop that can be named with a product. */
export interface NearestShop {
  record: number;
  /** From the place that was named; nothing where either position is not known. */
  km: number | undefined;
  /** A source says that the product is sold there. */
  isSaid: boolean;
}

/** A place that a query names, with what lies in it and around it. */
export class Whereabouts {
  readonly #place: NamedPlace;
  readonly #numbers: RecordNumbers;
  readonly #parts: readonly ProvincePart[];
  /** The middles of the units that are called so. */
  readonly #from: readonly Point[];
  /** Made, sold or lying in one of them. */
  readonly inside: ReadonlySet<number>;

  /** Reads what lies in the provinces of a place. */
  static async of(
    place: NamedPlace,
    numbers: RecordNumbers,
    readPart: ReadPart,
  ): Promise<Whereabouts> {
    const units = [...place.units, ...place.olds.map(({ unit }) => unit)];
    const names = [...new Set(units.map((unit) => numbers.partOf(unit)))];
    const parts = await Promise.all(names.map((name) => readPart<ProvincePart>(name)));
    return new Whereabouts(place, numbers, parts);
  }

  private constructor(place: NamedPlace, numbers: RecordNumbers, parts: readonly ProvincePart[]) {
    this.#place = place;
    this.#numbers = numbers;
    this.#parts = parts;
    this.#from = parts.flatMap((part) =>
      place.units.flatMap((unit) => {
        const at = part.units[unit]?.at;
        return at ? [pointOf(at)] : [];
      }),
    );
    this.inside = new Set(parts.flatMap((part) => this.#held(part)));
  }

  #held(part: ProvincePart): number[] {
    const ofUnits = this.#place.units
      .filter((unit) => part.units[unit])
      .flatMap((unit) =>
        this.#numbers.is('province', unit) ? heldInAll(part) : heldIn(part, unit),
      );
    const ofOlds = this.#place.olds.flatMap(({ name }) => unpackSteps(part.olds[fold(name)] ?? []));
    return [...ofUnits, ...ofOlds];
  }

  /** Judges records by whether they are in the place, or near it when that was asked for. */
  judge(): Judge {
    const around = new Set(this.#parts.flatMap(heldInAll));
    const points = this.#points();
    const kmOf = (record: number): number | undefined => {
      const km = (points.get(record) ?? []).flatMap((point) =>
        this.#from.map((origin) => distanceKm(origin, point)),
      );
      return km.length > 0 ? Math.min(...km) : undefined;
    };
    const byUnit = (record: number): Verdict => {
      const isInside = this.inside.has(record);
      const outside = around.has(record) ? LACKS.province : LACKS.elsewhere;
      return { lack: isInside ? 0 : outside, isExact: isInside };
    };
    return (record) => {
      const km = kmOf(record);
      const verdict = byUnit(record);
      if (!this.#place.isNear || this.#from.length === 0) return { ...verdict, km };
      // Whose position is not known comes behind what is known to be near.
      if (km === undefined)
        return verdict.isExact ? { ...verdict, lack: LACKS.province / 2 } : verdict;
      const lack = km <= NEAR_KM ? 0 : km <= FAR_KM ? LACKS.province : LACKS.elsewhere;
      return { lack, isExact: km <= NEAR_KM, km };
    };
  }

  /** Where records are known to be: where they stand, where they are sold, or in which commune they are made. */
  #points(): Map<number, Point[]> {
    const points = new Map<number, Point[]>();
    const put = (record: number, point: Point) => {
      points.set(record, [...(points.get(record) ?? []), point]);
    };
    for (const { points: places, shops, units } of this.#parts) {
      const own = new Map(places.map(([place, lat, lng]) => [place, pointOf([lat, lng])]));
      for (const [place, point] of own) put(place, point);
      for (const [shop, products] of shops) {
        const point = own.get(shop);
        if (point) for (const product of products) put(product, point);
      }
      for (const { own: records, at } of Object.values(units))
        for (const record of at ? unpackSteps(records) : [])
          if (at && !own.has(record) && this.#stands(record)) put(record, pointOf(at));
    }
    return points;
  }

  /** The middle of a commune says where its products and places are, and nothing of its routes, stories and festivals. */
  #stands(record: number): boolean {
    const kinds = ['product', 'locality', 'point-of-sale', 'destination', 'producer'] as const;
    return kinds.some((kind) => this.#numbers.is(kind, record));
  }

  /** A shop that sells a product, else the one in the same provinces that is nearest. */
  shopFor(product: number): NearestShop | undefined {
    const shops = this.#parts.flatMap((part) => {
      const points = new Map(part.points.map(([place, lat, lng]) => [place, pointOf([lat, lng])]));
      return part.shops.map(([record, products]): NearestShop => {
        const point = points.get(record);
        const km = point ? this.#from.map((origin) => distanceKm(origin, point)) : [];
        return {
          record,
          km: km.length > 0 ? Math.min(...km) : undefined,
          isSaid: products.includes(product),
        };
      });
    });
    return shops.sort(
      (a, b) =>
        Number(b.isSaid) - Number(a.isSaid) ||
        (a.km ?? Infinity) - (b.km ?? Infinity) ||
        a.record - b.record,
    )[0];
  }
}

const pointOf = ([lat, lng]: PackedPoint): Point => ({
  lat: lat / POINT_STEPS,
  lng: lng / POINT_STEPS,
});

/** What is held by a unit and, of a former district, by those that it has become. */
function heldIn({ units }: ProvincePart, unit: number): number[] {
  const { own = [], parts = [] } = units[unit] ?? {};
  return [own, ...parts.map((part) => units[part]?.own ?? [])].flatMap(unpackSteps);
}

const heldInAll = (part: ProvincePart): number[] =>
  Object.values(part.units).flatMap(({ own }) => unpackSteps(own));
