/**
 * What may be put on other people's pages, and how: which frames there are, how high they are, and the
 * code that somebody copies. What stands in a frame is a page of its own (src/layouts/Embed.astro).
 */
import { eventsForVisitors, holdingsOf } from '../../catalogue/lands.ts';
import { isPast, nextTime } from '../../catalogue/event-dates.ts';
import { type ProductList, productLists } from '../../catalogue/facets.ts';
import { isShop } from '../../catalogue/place-standing.ts';
import type { Catalogue, Event, Locality, PointOfSale, Product } from '../../catalogue/records.ts';
import { type Lang, pick } from '../../i18n/index.ts';
import { escapeXml } from '../../lib/xml.ts';
import {
  absoluteUrl,
  type Embed,
  type EmbeddedFacet,
  embeddedFacets,
  embedId,
  type EmbedKind,
  embedPath,
  embedScriptPath,
  homePath,
  openGraphPath,
  recordPath,
} from '../addresses/index.ts';
import { openGraphSize } from '../pictures/open-graph.ts';

/** From this width on, in px, an embed lies its picture beside its words (30rem in embed.css). */
export const WIDE_PX = 480;

/**
 * The heights of frames in px, below and from `WIDE_PX`. Nothing in a frame can say how high it is, for
 * no script runs there; so each kind has a height that holds its longest usual content, the picture
 * takes what is left over, and what is longer still can be scrolled.
 */
export const frameHeights = {
  product: [460, 360],
  list: [670, 540],
  map: [830, 800],
  events: [480, 420],
} as const satisfies Record<EmbedKind, readonly [narrow: number, wide: number]>;

/** The most lines of an embedded list: with more, a frame is neither short nor light. */
export const MAX_ROWS = 6;

/** An embedded product list. */
export interface EmbeddedList extends ProductList {
  key: { facet: EmbeddedFacet; value: string };
}

/**
 * The product lists that can be embedded. A maker with one product has that product's own card, and a
 * list of stars holds only what is certified.
 */
export const embeddedLists = (catalogue: Catalogue): EmbeddedList[] =>
  productLists(catalogue).flatMap(({ key, name, products }) => {
    if (key === 'all' || !isEmbedded(key.facet)) return [];
    const shown =
      key.facet === 'star'
        ? products.filter(({ stars }) => stars?.basis === 'certified')
        : products;
    if (shown.length < (key.facet === 'producer' ? 2 : 1)) return [];
    return [{ key: { facet: key.facet, value: key.value }, name, products: shown }];
  });

const isEmbedded = (facet: string): facet is EmbeddedFacet =>
  (embeddedFacets as readonly string[]).includes(facet);

/** What a map or a calendar is embedded of: the whole site, or a locality. */
export interface EmbeddedPart<Item> {
  locality: Locality | undefined;
  items: Item[];
}

/** The maps: all shops that lie somewhere, and those of each locality that has any. */
export const embeddedMaps = (catalogue: Catalogue): EmbeddedPart<PointOfSale>[] =>
  partsOf(
    catalogue,
    catalogue.pointsOfSale,
    (locality) => holdingsOf(locality).pointsOfSale,
    (all) => all.filter(({ data }) => data.position !== undefined && isShop(data)),
  );

/** The calendars: all that is still to come, the next first, and that of each locality that has any. */
export const embeddedCalendars = (catalogue: Catalogue): EmbeddedPart<Event>[] => {
  const { today } = catalogue;
  const dayOf = ({ data }: Event) => nextTime(data.when, today)?.from ?? '9999';
  return partsOf(
    catalogue,
    catalogue.events,
    (locality) => holdingsOf(locality).events,
    (all) =>
      eventsForVisitors(all)
        .filter(({ data }) => !isPast(data, today))
        .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0)),
  );
};

function partsOf<Item>(
  { localities }: Catalogue,
  all: readonly Item[],
  itemsIn: (locality: Locality) => readonly Item[],
  choose: (items: readonly Item[]) => Item[],
): EmbeddedPart<Item>[] {
  const parts = localities
    .map((locality) => ({ locality, items: choose(itemsIn(locality)) }))
    .filter(({ items }) => items.length > 0);
  return [{ locality: undefined, items: choose(all) }, ...parts];
}

/** What the frames of embeds are allowed: to open a page of ours, which then is free again. */
export const frameSandbox = 'allow-popups allow-popups-to-escape-sandbox';

/** An embed with what stands in its code. */
export interface EmbedCode {
  embed: Embed;
  lang: Lang;
  /** What the frame is called, for those who hear it. */
  title: string;
  /** The page of ours that says more; without base. */
  path: string;
}

/** The code for a page that lets frames be written: a frame of the width that there is, wide enough or narrow. */
export function frameCode({ embed, lang, title }: EmbedCode, width: number): string {
  const height = heightAt(embed.kind, width);
  return `<iframe src="${absoluteUrl(embedPath(embed, lang))}" title="${escapeXml(title)}" width="${width}" height="${height}" sandbox="${frameSandbox}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
}

/** The line that makes `<san-vat-product>` known; once a page. */
export const elementScript = (): string =>
  `<script src="${absoluteUrl(embedScriptPath)}" async></script>`;

/** An embed as an element that finds its height by itself, and is a link where scripts are off. */
export function elementTag({ embed, lang, title, path }: EmbedCode): string {
  const id = embedId(embed, lang);
  const attributes = [
    id === '' ? '' : ` id="${id}"`,
    embed.kind === 'product' ? '' : ` kind="${embed.kind}"`,
    lang === 'vi' ? '' : ` lang="${lang}"`,
  ].join('');
  return `<san-vat-product${attributes}><a href="${absoluteUrl(path)}">${escapeXml(title)}</a></san-vat-product>`;
}

/** The code for a page that lets scripts be written. */
export const elementCode = (code: EmbedCode): string => `${elementScript()}\n${elementTag(code)}`;

/** The two widths, in px, for which frames are handed out. */
export const frameWidths = { narrow: 320, wide: 500 } as const;

/** Everything that a page needs to show an embed and hand out its code. */
export interface OfferedEmbed {
  title: string;
  /** The frame's own address, without base. */
  path: string;
  frames: { width: number; height: number; code: string }[];
  element: string;
}

/** An embed as it is offered, in so many widths. */
export const offerEmbed = (
  code: EmbedCode,
  widths: readonly (keyof typeof frameWidths)[],
): OfferedEmbed => ({
  title: code.title,
  path: embedPath(code.embed, code.lang),
  frames: widths.map((name) => ({
    width: frameWidths[name],
    height: heightAt(code.embed.kind, frameWidths[name]),
    code: frameCode(code, frameWidths[name]),
  })),
  element: elementCode(code),
});

const heightAt = (kind: EmbedKind, width: number): number =>
  frameHeights[kind][width < WIDE_PX ? 0 : 1];

/** A product as oEmbed 1.0, of the type `rich`. */
export function oEmbedOf(product: Product, site: Catalogue['site'], lang: Lang) {
  const title = pick(product.data.name, lang).text;
  const embed: Embed = { kind: 'product', id: product.id };
  const { producer } = product;
  const width = frameWidths.wide;
  return {
    version: '1.0',
    type: 'rich',
    title,
    ...(producer && {
      author_name: pick(producer.data.name, lang).text,
      author_url: absoluteUrl(recordPath(producer, lang)),
    }),
    provider_name: pick(site.name, lang).text,
    provider_url: absoluteUrl(homePath(lang)),
    cache_age: 86_400,
    thumbnail_url: absoluteUrl(openGraphPath(product)),
    thumbnail_width: openGraphSize.width,
    thumbnail_height: openGraphSize.height,
    width,
    height: frameHeights.product[1],
    html: frameCode({ embed, lang, title, path: recordPath(product, lang) }, width),
  };
}
