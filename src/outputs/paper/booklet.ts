/** The booklet of a locality, page by page. Its page numbers are known here, so its contents can name them. */
import { summaryOf } from '../sentences/summary.ts';
import { recordsOfLocality } from '../../catalogue/areas.ts';
import { isShop } from '../../catalogue/operating-status.ts';
import type { Locality, PointOfSale, Product } from '../../catalogue/records.ts';
import { mayBePromoted } from '../../domain/product-law.ts';
import { type Lang, pick } from '../../i18n/index.ts';
import { noticeLineOf } from '../../i18n/law-words.ts';
import { shopAddress } from './product-paper.ts';
import {
  type Column,
  factTexts,
  heightOf,
  paginate,
  readableLink,
  sentencesWithin,
  sourcesLine,
  textsWithin,
  withoutStars,
} from './fitting.ts';

/** Room for text on a page of the booklet, A5 with margins and a page number. */
const PAGE_MM = 172;
const column: Column = { letters: 62, lineMm: 4.8 };
const besidePicture: Column = { letters: 38, lineMm: 4.6 };

interface BookletProduct {
  product: Product;
  text: { text: string; lang: Lang };
  link: string;
}

export type BookletPage =
  | { type: 'cover'; products: number; shops: number }
  | { type: 'contents'; entries: { product: Product; page: number }[] }
  | { type: 'about'; texts: { title?: string | undefined; text: string; lang: Lang }[] }
  | { type: 'products'; entries: BookletProduct[] }
  | { type: 'shops'; shops: { shop: PointOfSale; address: string | undefined }[] }
  | { type: 'last'; link: string; sources: string };

/** The longest text beside a product's picture; the rest is on its page. */
const TEXT_MM = 60;

/** All pages in order; the first is page 1 and carries no number. */
export function bookletOf(locality: Locality, lang: Lang): BookletPage[] {
  const { products: all, pointsOfSale } = recordsOfLocality(locality);
  // A booklet is handed out, so it is advertising: what must not be advertised is on the site alone.
  const products = all.filter(mayBePromoted);
  const shops = pointsOfSale
    .filter(({ data }) => isShop(data))
    .map((shop) => ({ shop, address: shopAddress(shop, lang) }));
  const productPages = paginate(
    products.map((product) => entryOf(product, lang)),
    (entry) => entryMm(entry, lang),
    PAGE_MM,
  );
  const CONTENTS_LINE_MM = 7;
  const contents = paginate(
    products,
    ({ data }) => (pick(data.name, lang).text.length > 44 ? 2 : 1) * CONTENTS_LINE_MM,
    PAGE_MM - 14,
  );
  const firstProductPage = 1 + contents.length + 1 + 1;
  const pageOf = new Map(
    productPages.flatMap((entries, at) =>
      entries.map(({ product }) => [product, firstProductPage + at] as const),
    ),
  );
  return [
    { type: 'cover', products: products.length, shops: shops.length },
    ...contents.map((page): BookletPage => ({
      type: 'contents',
      entries: page.map((product) => ({ product, page: pageOf.get(product) ?? 0 })),
    })),
    { type: 'about', texts: aboutTexts(locality, lang) },
    ...productPages.map((entries): BookletPage => ({ type: 'products', entries })),
    ...paginate(shops, (shop) => shopMm(shop, lang), PAGE_MM - 14).map((page): BookletPage => ({
      type: 'shops',
      shops: page,
    })),
    {
      type: 'last',
      link: readableLink(locality, lang),
      sources: sourcesLine(locality.data.sources, lang),
    },
  ];
}

function entryOf(product: Product, lang: Lang): BookletProduct {
  const { text, lang: own } = summaryOf(product, lang);
  return {
    product,
    text: { text: sentencesWithin(withoutStars(text), TEXT_MM, besidePicture), lang: own },
    link: readableLink(product, lang),
  };
}

/** Name, state, text, maker and address of a product; never less than its picture. */
function entryMm({ product, text, link }: BookletProduct, lang: Lang): number {
  const PICTURE_MM = 42;
  const law = noticeLineOf(product, lang);
  const notice = law === undefined ? 0 : heightOf(law, besidePicture) + 4;
  const nameMm = Math.ceil(pick(product.data.name, lang).text.length / 26) * 6.6;
  const { producer } = product;
  const makerMm = producer ? heightOf(pick(producer.data.name, lang).text, besidePicture) : 0;
  const linkMm = heightOf(link, besidePicture);
  const own = nameMm + 10 + heightOf(text.text, besidePicture) + makerMm + linkMm + notice + 8;
  return Math.max(PICTURE_MM, own);
}

const shopMm = (
  { shop, address }: { shop: PointOfSale; address: string | undefined },
  lang: Lang,
): number =>
  heightOf(pick(shop.data.name, lang).text, column) +
  heightOf(address ?? '', column) +
  column.lineMm +
  5;

function aboutTexts(locality: Locality, lang: Lang) {
  const summary = summaryOf(locality, lang);
  const left = PAGE_MM - 16 - heightOf(summary.text, column);
  return [
    { text: sentencesWithin(summary.text, PAGE_MM - 20, column), lang: summary.lang },
    ...textsWithin(factTexts(locality.data.facts ?? [], lang), left, column, {
      headingMm: 7,
      gapMm: 3,
    }),
  ];
}
