import type { Event, PointOfSale, Product } from '../../catalogue/records.ts';
import { addressWords } from '../../catalogue/address.ts';
import { operatingStatusOf } from '../../catalogue/operating-status.ts';
import { plainAddress } from '../../i18n/address-words.ts';
import type { Lang } from '../../i18n/index.ts';
import { noticeKind, noticeOf, type Notice } from '../../i18n/law-words.ts';
import { operatingWords } from '../../i18n/operating-words.ts';
import { whenLine } from '../event/event-when.ts';
import { type StateWords, stateWords } from '../product/state-words.ts';

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
  /** What the law wants said beside it, in its own words: a frame has no room for what they mean. */
  law?: Pick<Notice, 'name' | 'words'> | undefined;
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
      return placeRow(record, number, today, lang);
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

/** A point of sale as a line of a list, with its address and what is known of its being open. */
function placeRow(place: PointOfSale, number: number, today: string, lang: Lang): EmbedRow {
  const { address, outsideArea, status } = place.data;
  const where = plainAddress(addressWords(address, outsideArea ? undefined : place.locality), lang);
  const known = operatingWords(operatingStatusOf(place.data, today), status.asOf, lang);
  return { record: place, note: [number, where, known].filter(Boolean).join('. ') };
}
