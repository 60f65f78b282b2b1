/** Everything needed to list a product on a marketplace, as files and as one archive. */
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Catalogue, Product } from '../../catalogue/records.ts';
import { formatDate } from '../../i18n/format.ts';
import { type Lang, langs, pick, useStrings } from '../../i18n/index.ts';
import type { SiteFile } from '../../lib/site-file.ts';
import { readSettings } from '../../settings.ts';
import { wovenSubject } from '../pictures/picture.ts';
import { listingImages, type ListingShape, listingShapes } from '../pictures/listing-image.ts';
import { isListable, listingHtml, listingsOf } from './text.ts';
import { noticeLineOf } from '../../i18n/law-words.ts';
import { readableUrl } from '../paper/fitting.ts';
import { absoluteUrl, kitPath, shortPath } from '../addresses/index.ts';
import { placeName } from '../addresses/place-name.ts';

/** The names of the pictures, by their shape. */
const imageNames: Record<ListingShape, string> = { square: 'vuong', portrait: 'doc' };

/** A picture of a kit: its shape, its size in px, and its file. */
export interface KitImage {
  shape: ListingShape;
  file: string;
  width: number;
  height: number;
}

const { content: ownContent, kits: areKitsMade } = readSettings();

/**
 * The pictures of a product's kit. There are some only where they show something: a certificate in
 * force or a photograph. A label on bare cloth would cost a national catalogue minutes and say nothing.
 */
export function kitImages(product: Product): KitImage[] {
  const hasPhoto = (product.data.photos ?? []).length > 0;
  if (!areKitsMade || !isListable(product) || (!hasPhoto && !product.certificate?.inForce))
    return [];
  return (Object.keys(listingShapes) as ListingShape[]).map((shape) => ({
    shape,
    file: `${imageNames[shape]}.${hasPhoto ? 'jpg' : 'png'}`,
    ...listingShapes[shape],
  }));
}

/** The name of the archive of a product's kit. */
export const kitArchive = (product: { id: string }): string => `${product.id}.zip`;

/** A file of a kit with what is in it. */
export interface KitFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Makes the pictures and the archive of a product.
 *
 * @param content the absolute path of the content folder, where the photographs are
 * @returns nothing for a product without pictures: its words are on its page
 */
export async function makeKit(
  product: Product,
  { today }: Pick<Catalogue, 'today'>,
  content: string,
): Promise<KitFile[]> {
  const images = kitImages(product);
  if (images.length === 0) return [];
  const photo = product.data.photos?.[0];
  const bytes = await listingImages(
    subjectOf(product, today, 'vi'),
    photo && join(content, 'photos', product.id, photo.file),
  );
  const pictures = images.map(({ shape, file }) => ({ name: file, bytes: bytes[shape] }));
  const texts = langs.flatMap((lang) => textFiles(product, today, lang));
  return [...pictures, { name: kitArchive(product), bytes: zip([...pictures, ...texts]) }];
}

/**
 * The files of every kit.
 *
 * @param content the absolute path of the content folder
 */
export function kitFiles(
  catalogue: Pick<Catalogue, 'products' | 'today'>,
  content = ownContent,
): SiteFile[] {
  // The kit made last: the files of a product are asked for one after the other, and all kits at once
  // would fill the memory.
  let last: { product: Product; kit: Promise<KitFile[]> } | undefined;
  const fileOf = async (product: Product, name: string) => {
    if (last?.product !== product) last = { product, kit: makeKit(product, catalogue, content) };
    const found = (await last.kit).find((file) => file.name === name);
    if (!found) throw new Error(`${product.id} has no ${name} in its kit.`);
    return found.bytes;
  };
  return catalogue.products.flatMap((product) => {
    const images = kitImages(product).map(({ file }) => file);
    const names = images.length > 0 ? [...images, kitArchive(product)] : [];
    return names.map((name) => ({
      path: kitPath(product, name),
      type: mediaTypes[name.slice(name.lastIndexOf('.'))] ?? 'application/octet-stream',
      body: () => fileOf(product, name),
    }));
  });
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.zip': 'application/zip',
};

/** What the pictures of a product say. */
function subjectOf(product: Product, today: string, lang: Lang) {
  const strings = useStrings(lang);
  const { certificate, locality, data } = product;
  const address = absoluteUrl(shortPath(product));
  return {
    cloth: wovenSubject(product),
    title: pick(data.name, lang).text,
    lines: [
      placeName(locality, lang),
      noticeLineOf(product, lang) ?? '',
      `${strings.embed.asOf(formatDate(today, lang))}. ${readableUrl(address)}`,
      data.sample ? strings.common.sample : '',
    ].filter((line) => line !== ''),
    stars: certificate?.inForce
      ? {
          count: certificate.data.stars,
          until: strings.share.until(formatDate(certificate.lastDay, lang)),
        }
      : undefined,
    address,
    lang,
  };
}

function textFiles(product: Product, today: string, lang: Lang): KitFile[] {
  const file = (name: string, text: string): KitFile => ({
    name: `${lang}/${name}`,
    bytes: new TextEncoder().encode(`${text}\n`),
  });
  return [
    ...listingsOf(product, today, lang).map(({ places, title, text }) =>
      file(
        `${places.map(({ id }) => id).join('-')}.txt`,
        title === undefined ? text : `${title}\n\n${text}`,
      ),
    ),
    file('html.txt', listingHtml(product, today, lang)),
  ];
}

/**
 * The first day that an archive can tell of. An archive tells local time, so the moment is made in
 * local time too: the same bytes in every time zone.
 */
const archiveTime = (): Date => new Date(1980, 0, 1);

/** An archive whose bytes depend on the files alone. Pictures are compressed already. */
const zip = (files: readonly KitFile[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    zipSync(
      Object.fromEntries(
        files.map(({ name, bytes }) => [
          name,
          [bytes, { level: /\.(png|jpg)$/.test(name) ? 0 : 9, mtime: archiveTime() }],
        ]),
      ),
    ),
  );
