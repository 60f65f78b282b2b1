/**
 * What is made of a record to be handed on: a page to print, a code, a page on how to embed it, a feed to follow.
 * A whole country has hundreds of communes and makers of which no more is known than one name; of those there
 * would be nothing on the paper, and their page says all that there is.
 */
import type { AnyRecord, Catalogue, Locality, Producer, Unit } from './records.ts';

/** From so many products on, a place has something to hand out whatever else is known of it. */
const ENOUGH_PRODUCTS = 3;

/** The places whose records can be handed on: those told in depth, and all that have several products. */
export function handoutPlaces({
  localities,
  openingLocalities,
  provinces,
}: Pick<Catalogue, 'localities' | 'openingLocalities' | 'provinces'>): ReadonlySet<Unit> {
  // A commune that publishes for itself hands out everything that it has.
  if (provinces.length === 0) return new Set(localities);
  const opening = new Set<Unit>(openingLocalities.map(({ area }) => area.head));
  const isTold = ({ area, products, pointsOfSale, destinations, stories }: Locality) =>
    opening.has(area.head) ||
    products.length >= ENOUGH_PRODUCTS ||
    pointsOfSale.length + destinations.length + stories.length > 0;
  return new Set<Unit>([
    ...localities.filter(isTold),
    ...provinces.filter(({ all }) => all.products.length > 0),
  ]);
}

/** Whether more is known of a maker than its name and one product. */
const isTold = ({ data, products }: Producer): boolean =>
  products.length > 1 ||
  data.summary !== undefined ||
  data.contacts !== undefined ||
  (data.facts?.length ?? 0) + (data.photos?.length ?? 0) > 0;

/** Whether a record of a kind that is handed on can be. */
export function hasHandouts(record: AnyRecord): boolean {
  if (record.kind === 'locality' || record.kind === 'province') return record.hasHandouts;
  return record.kind !== 'producer' || isTold(record);
}

/** The records of a list that can be handed on. */
export const handedOut = <Item extends AnyRecord>(records: readonly Item[]): Item[] =>
  records.filter(hasHandouts);
