import { createHash } from 'node:crypto';
import type { Catalogue, Product } from '../../catalogue/records.ts';
import { mayBePromoted } from '../../domain/product-law.ts';
import { type Lang, pick, useStrings } from '../../i18n/index.ts';
import { addMonths, lastDayOf } from '../../lib/day.ts';
import type { SiteFile } from '../../lib/site-file.ts';
import { escapeXml } from '../../lib/xml.ts';
import type { IndicativePrice } from '../../schema/product.ts';
import type { DataSource, PhotoPaths } from '../data/records.ts';
import { noticeLineOf } from '../../i18n/law-words.ts';
import { absoluteUrl, merchantFeedPath, recordPath } from '../addresses/index.ts';

const availabilities = {
  inStock: 'in_stock',
  preOrder: 'backorder',
  outOfStock: 'out_of_stock',
} as const;
/** The longest title and description that Google Merchant takes. */
const MAX_TITLE = 150;
const MAX_DESCRIPTION = 5000;
/** The longest id; ours may have 80 letters. */
const MAX_ID = 50;
const DIGEST_LENGTH = 10;
const FRESH_MONTHS = 12;
const LANG: Lang = 'vi';

/** What can be offered: a dated price in đồng from a source, a known stock, and a photograph. */
interface Offer {
  product: Product;
  price: number;
  availability: keyof typeof availabilities;
  photo: string;
}

/**
 * Products in the form of Google Merchant (RSS 2.0 with its namespace). Most have no price of today, or
 * nobody has said whether they can be had: those are left out. Stars are a certification of the
 * state, so they are in the words and never a rating.
 */
export function merchantFeed(catalogue: Catalogue, photoPaths: PhotoPaths): string {
  const { site, products, today } = catalogue;
  const items = products
    .flatMap((product) => offersOf(product, photoPaths, today))
    .map((offer) => `<item>${itemFields(offer).map(element).join('')}</item>`);
  const head = [
    ['title', pick(site.name, LANG).text],
    ['link', absoluteUrl('/')],
    ['description', pick(site.description, LANG).text],
  ] as const;
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>${head.map(element).join('')}<atom:link rel="self" type="application/rss+xml" href="${escapeXml(absoluteUrl(merchantFeedPath))}"/>
${items.join('\n')}
</channel></rss>
`;
}

/** That feed as a file. */
export const merchantFile = ({ catalogue, photoPaths }: DataSource): SiteFile => ({
  path: merchantFeedPath,
  type: 'application/xml',
  body: () => merchantFeed(catalogue, photoPaths),
});

function offersOf(product: Product, photoPaths: PhotoPaths, today: string): Offer[] {
  const { data, id } = product;
  const first = data.photos?.[0];
  const photo = first && photoPaths.get(`${id}/${first.file}`);
  const price = data.indicativePrices?.find((candidate) => isOffer(candidate, today));
  if (!photo || !price?.amount || !price.availability || !mayBePromoted(product)) return [];
  const { amount, availability } = price;
  return [{ product, price: amount, availability, photo: new URL(photo, absoluteUrl('/')).href }];
}

const isOffer = ({ amount, availability, asOf }: IndicativePrice, today: string): boolean =>
  amount !== undefined &&
  availability !== undefined &&
  asOf !== undefined &&
  addMonths(lastDayOf(asOf), FRESH_MONTHS) >= today;

function itemFields({ product, price, availability, photo }: Offer): [string, string][] {
  const { data, id, producer, certificate, group, sector } = product;
  const t = useStrings(LANG);
  const rank = certificate?.inForce === true ? t.certificate.rank(certificate.data.stars) : '';
  const description = [
    data.summary ? pick(data.summary, LANG).text : '',
    rank && `OCOP ${rank}, ${certificate?.data.decisionNumber}.`,
    noticeLineOf(product, LANG) ?? '',
  ]
    .filter(Boolean)
    .join(' ');
  return [
    ['g:id', offerId(id)],
    ['g:title', pick(data.name, LANG).text.slice(0, MAX_TITLE)],
    ['g:description', description.slice(0, MAX_DESCRIPTION)],
    ['g:link', absoluteUrl(recordPath(product, LANG))],
    ['g:image_link', photo],
    ['g:price', `${price} VND`],
    ['g:availability', availabilities[availability]],
    ['g:condition', 'new'],
    ...(producer ? [['g:brand', pick(producer.data.name, LANG).text] as [string, string]] : []),
    ...(data.gtin
      ? [['g:gtin', data.gtin] as [string, string]]
      : [['g:identifier_exists', 'no'] as [string, string]]),
    ['g:product_type', `OCOP > ${t.product.sectors[sector]} > ${pick(group.data.name, LANG).text}`],
  ];
}

/**
 * The id of an offer: the product's own, or the beginning of a long one with a digest of the whole, so that it
 * stays the same in every build and no two are alike.
 */
export function offerId(id: string): string {
  if (id.length <= MAX_ID) return id;
  const digest = createHash('sha256').update(id).digest('hex').slice(0, DIGEST_LENGTH);
  return `${id.slice(0, MAX_ID - DIGEST_LENGTH - 1).replace(/-+$/, '')}-${digest}`;
}

const element = ([name, text]: readonly [string, string]): string =>
  `<${name}>${escapeXml(text)}</${name}>`;
