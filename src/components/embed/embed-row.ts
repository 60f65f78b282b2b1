import type { Event, PointOfSale, Product } from '../../catalogue/records.ts';
import type { Lang } from '../../i18n/index.ts';
import { noticeKind, noticeOf, type Notice } from '../../outputs/sentences/law-notice.ts';
import { whenLine } from '../event/event-when.ts';
import { type StateWords, stateWords } from '../product/state-words.ts';
import { placeName } from '../../outputs/addresses/place-name.ts';

/** What a frame shows in lines. */
export type EmbeddedRecord = Product | PointOfSale | Event;

/** A line of an embedded list. */
export interface EmbedRow {
  record: EmbeddedRecord;
  note: string;
  /** Of a product: how its rank is known. */
  status?: StateWords['status'];
  /** Stars of a certificate in force; nothing else is shown as stars on other people's pages. */
  stars?: number | undefined;
  /** What the law wants said beside it. */
  law?: Notice | undefined;
}

/** The stars that may stand on other people's pages: those of a certificate in force. */
const certifiedStarsOf = ({ stars }: Product): number | undefined =>
  stars?.basis === 'certified' ? stars.count : undefined;

/** A record as a line of a list; places carry their number there, which stands on the map too. */
export function embedRow(
  record: EmbeddedRecord,
  number: number,
  today: string,
  lang: Lang,
): EmbedRow {
  switch (record.kind) {
    case 'product':
      return productRow(record, lang);
    case 'point-of-sale':
      return placeRow(record, number, lang);
    case 'event':
      return { record, note: whenLine(record.data, today, lang) };
  }
}

/** A product as a line of a list. */
function productRow(product: Product, lang: Lang): EmbedRow {
  const { status, text } = stateWords(product, lang);
  const kind = noticeKind(product);
  return {
    record: product,
    stars: certifiedStarsOf(product),
    status,
    note: text,
    law: kind && noticeOf(kind, lang),
  };
}

/** A point of sale as a line of a list, with its address as far as it is known. */
function placeRow(place: PointOfSale, number: number, lang: Lang): EmbedRow {
  const { address } = place.data;
  const where = address?.asStated ?? (place.locality && placeName(place.locality, lang, 'whole'));
  return { record: place, note: [number, where].filter(Boolean).join('. ') };
}
