/**
 * A product in plain words for places that strip frames and scripts: marketplaces, Facebook, Zalo. It
 * says of stars only what a certificate in force says, until which day and as of which; a rank that has
 * lapsed, or that is only claimed, is not mentioned at all. A notice that the law requires is never
 * left out for want of room.
 */
import type { Product } from '../../catalogue/records.ts';
import { mayBePromoted } from '../../domain/product-law.ts';
import { formatDate } from '../../i18n/format.ts';
import { type Lang, pick, useStrings } from '../../i18n/index.ts';
import { escapeXml } from '../../lib/xml.ts';
import data from './places.json' with { type: 'json' };
import { productTexts, readableUrl, withoutStars } from '../paper/fitting.ts';
import { noticeLineOf } from '../../i18n/law-words.ts';
import { absoluteUrl, shortPath } from '../addresses/index.ts';
import { placeName } from '../addresses/place-name.ts';

/** A length in letters: what our texts keep to, and what is known of the place's own limit. */
interface ListingLength {
  use: number;
  limit: number | null;
  source: string | null;
}

/** A place where products are listed. */
export interface ListingPlace {
  id: string;
  name: string;
  /** None where a post has no title. */
  title: ListingLength | null;
  text: ListingLength;
  links: boolean;
}

/** The places that listings are written for. */
export const listingPlaces: readonly ListingPlace[] = data.places;

/** The texts for one place, or for several that take the same. */
export interface Listing {
  places: ListingPlace[];
  title: string | undefined;
  text: string;
}

/** False for what nobody should offer: the law is against it, its certificate was recalled, or it is no longer made. */
export const isListable = (product: Product): boolean =>
  mayBePromoted(product) &&
  product.certificate?.status !== 'recalled' &&
  product.data.pipeline?.stage !== 'discontinued';

/** The texts of a product for all places; those that come out the same are one. */
export function listingsOf(product: Product, today: string, lang: Lang): Listing[] {
  const listings: Listing[] = [];
  for (const place of listingPlaces) {
    const title = place.title ? listingTitle(product, lang, place.title.use) : undefined;
    const text = listingText(product, today, lang, place);
    const same = listings.find((other) => other.title === title && other.text === text);
    if (same) same.places.push(place);
    else listings.push({ places: [place], title, text });
  }
  return listings;
}

/** The name, then the stars of a certificate in force and the place, as far as there is room. */
export function listingTitle(product: Product, lang: Lang, max: number): string {
  const { locality, certificate } = product;
  const t = useStrings(lang).share;
  let title = pick(product.data.name, lang).text;
  if (title.length > max) title = title.slice(0, max + 1).replace(/\s+\S*$/, '');
  const place = pick(locality.data.shortName, lang).text;
  const more = [
    certificate?.inForce ? ` ${t.ocopStars(certificate.data.stars)}` : '',
    title.includes(place) ? '' : `, ${place}`,
    ...(locality.kind === 'province' ? [] : [`, ${locality.data.province}`]),
  ];
  for (const part of more) if (title.length + part.length <= max) title += part;
  return title;
}

/** What a listing says of the certificate in force; nothing when there is none. */
export function certifiedSentence(
  { certificate }: Product,
  today: string,
  lang: Lang,
): string | undefined {
  if (!certificate?.inForce) return undefined;
  const { lastDay, data: paper } = certificate;
  return useStrings(lang).share.certified({
    stars: paper.stars,
    number: paper.decisionNumber,
    issuedOn: formatDate(paper.issuedOn, lang),
    authority: paper.issuingAuthority.name,
    until: formatDate(lastDay, lang),
    today: formatDate(today, lang),
  });
}

/** A line of a listing. */
interface Line {
  text: string;
  /** It stands there whatever else has to go. */
  isDue: boolean;
}

/**
 * The description of a product, whole lines only.
 *
 * @param place where it will stand: how long it may be, and whether with our address
 */
export function listingText(
  product: Product,
  today: string,
  lang: Lang,
  place: Pick<ListingPlace, 'text' | 'links'>,
): string {
  let room = place.text.use;
  const lines = linesOf(product, today, lang, place.links);
  for (const { text, isDue } of lines) if (isDue) room -= text.length + 1;
  return lines
    .filter(({ text, isDue }) => {
      if (isDue) return true;
      if (text.length + 1 > room) return false;
      room -= text.length + 1;
      return true;
    })
    .map(({ text }) => text)
    .join('\n');
}

/** The description as HTML with inline styles, for editors that take nothing else. */
export function listingHtml(product: Product, today: string, lang: Lang): string {
  const [name, ...rest] = linesOf(product, today, lang, true);
  const paragraphs = rest.map(({ text }) => `<p style="margin:0 0 8px">${escapeXml(text)}</p>`);
  return `<div style="font-family:system-ui,sans-serif;font-size:16px;line-height:1.5;max-width:640px">\n<p style="margin:0 0 8px;font-size:20px;font-weight:700">${escapeXml(name?.text ?? '')}</p>\n${paragraphs.join('\n')}\n</div>`;
}

function linesOf(product: Product, today: string, lang: Lang, withLink: boolean): Line[] {
  const { producer, locality, data: said } = product;
  const strings = useStrings(lang);
  const t = strings.share;
  const notice = noticeLineOf(product, lang);
  const due = (text: string | undefined): Line[] => (text ? [{ text, isDue: true }] : []);
  const free = (text: string | undefined): Line[] => (text ? [{ text, isDue: false }] : []);
  const place = placeName(locality, lang, 'whole');
  return [
    ...due(pick(said.name, lang).text),
    ...free(said.summary && withoutStars(pick(said.summary, lang).text)),
    ...due(certifiedSentence(product, today, lang)),
    // Where the law has words of its own, a note would say the same again.
    ...due(notice ?? (said.regulatoryNote && pick(said.regulatoryNote, lang).text)),
    ...due(said.sample ? strings.common.sample : undefined),
    ...free(producer && `${strings.product.maker}: ${pick(producer.data.name, lang).text}`),
    ...free(`${strings.product.madeIn}: ${place}`),
    ...productTexts(product, lang).flatMap(({ title, text }) => {
      const kept = withoutStars(text);
      return free(kept && `${title}: ${kept}`);
    }),
    ...due(withLink ? t.moreAt(readableUrl(absoluteUrl(shortPath(product)))) : undefined),
  ];
}
