/** The labels and the cards with codes that are printed with a record. */
import { recordsOfLocality } from '../../catalogue/areas.ts';
import { isShop } from '../../catalogue/operating-status.ts';
import type {
  AnyRecord,
  Locality,
  PointOfSale,
  Producer,
  Product,
  Route,
} from '../../catalogue/records.ts';
import { mayBePromoted } from '../../domain/product-law.ts';
import { type Lang, pick } from '../../i18n/index.ts';
import { nameLength, readableLink, sheetsOf } from './fitting.ts';

/** What has a page to print from. */
export type PrintedRecord = Product | Producer | PointOfSale | Locality | Route;

/** Cards on a sheet A4. */
const CARDS_ON_A_SHEET = 8;

/** The labels for shelves: of a product itself, or of all that a maker or a shop has and may be promoted. */
export function labelsOf(
  record: PrintedRecord,
  lang: Lang,
): { product: Product; nameLength: ReturnType<typeof nameLength> }[] {
  return labelledBy(record).map((product) => ({
    product,
    nameLength: nameLength(pick(product.data.name, lang).text),
  }));
}

function labelledBy(record: PrintedRecord): Product[] {
  if (record.kind === 'product') return [record].filter(mayBePromoted);
  return record.kind === 'producer' || record.kind === 'point-of-sale'
    ? record.products.filter(mayBePromoted)
    : [];
}

/** A card: what its code leads to, and the address as people read it. */
export interface CodeCard {
  record: Product | Producer | PointOfSale;
  link: string;
}

/** The cards, sheet after sheet. */
export const cardSheetsOf = (record: PrintedRecord, lang: Lang): CodeCard[][] =>
  sheetsOf(cardsOf(onCards(record), lang), CARDS_ON_A_SHEET);

/**
 * Whose cards are printed: a product's as often as a sheet holds it, for as many parcels; of a maker or a
 * shop also all that it has; of a locality its products and the shops where one may go.
 */
function onCards(record: PrintedRecord): CodeCard['record'][] {
  switch (record.kind) {
    case 'product':
      return Array.from({ length: CARDS_ON_A_SHEET }, () => record);
    case 'producer':
    case 'point-of-sale':
      return [record, ...record.products];
    case 'locality': {
      const { products, pointsOfSale } = recordsOfLocality(record);
      return [...products, ...pointsOfSale.filter(({ data }) => isShop(data))];
    }
    case 'route':
      return [];
  }
}

const cardsOf = <Record extends Pick<AnyRecord, 'kind' | 'id'>>(
  records: readonly Record[],
  lang: Lang,
): { record: Record; link: string }[] =>
  records.map((record) => ({ record, link: readableLink(record, lang) }));
