/**
 * What other sites can embed, and how: which frames there are, how high they are, and the
 * code to copy. What a frame shows is a page of its own (src/layouts/Embed.astro).
 */
import { eventsForVisitors, recordsOfLocality } from '../../catalogue/areas.ts';
import { handedOut } from '../../catalogue/handouts.ts';
import { isPast, nextTime } from '../../catalogue/event-dates.ts';
import { type ProductList, productLists } from '../../catalogue/facets.ts';
import { isShop } from '../../catalogue/operating-status.ts';
import type { Catalogue, Event, PointOfSale, Product, Unit } from '../../catalogue/records.ts';
import { mayBePromoted } from '../../domain/product-law.ts';
import { type Lang, langs, pick, useStrings } from '../../i18n/index.ts';
import { jsonFile, type SiteFile } from '../../lib/site-file.ts';
import { escapeXml } from '../../lib/xml.ts';
import {
  absoluteUrl,
  type EmbeddedFacet,
  embeddedFacets,
  embedId,
  type EmbedKind,
  embedPath,
  embedScriptPath,
  homePath,
  listTitle,
  nameOf,
  oEmbedPath,
  openGraphPath,
  productListPath,
  recordPath,
  sectionPath,
} from '../addresses/index.ts';
import { openGraphSize } from '../pictures/open-graph.ts';

/** From this width on, in px, an embed lies its picture beside its words (30rem in embed.css). */
export const WIDE_PX = 480;

/**
 * The heights of frames in px, below and from `WIDE_PX`. Nothing in a frame can say how high it is, for
 * no script runs there; so each kind has a height that holds its longest usual content in the widest
 * face that devices bring (DejaVu Sans), down to a frame of 304 px, which a phone of 320 px gives. A list
 * and a calendar have room for all `MAX_ROWS` lines, because a frame stays where it was put while they
 * grow. The picture takes what is left over, and what is longer still can be scrolled.
 */
export const frameHeights = {
  product: [480, 416],
  list: [872, 560],
  map: [930, 820],
  events: [800, 650],
} as const satisfies Record<EmbedKind, readonly [narrow: number, wide: number]>;

/** The most lines of an embedded list: with more, a frame is neither short nor light. */
export const MAX_ROWS = 6;

/** Lines under the map of a locality; the discs take most of what a light page may hold. */
const MAP_ROWS = 2;

/** A product's card in a frame. */
export interface EmbeddedProduct {
  kind: 'product';
  id: string;
  product: Product;
}

/** A product list in a frame. */
export interface EmbeddedList extends ProductList {
  kind: 'list';
  key: { facet: EmbeddedFacet; value: string };
  /** The products that have a line. */
  shown: Product[];
}

/** A map or a calendar in a frame: of the whole site, or of a locality. */
interface EmbeddedPart<Kind extends 'map' | 'events', Item> {
  kind: Kind;
  locality: Unit | undefined;
  items: Item[];
  /** The items that have a line. */
  shown: Item[];
}
export type EmbeddedMap = EmbeddedPart<'map', PointOfSale>;
export type EmbeddedCalendar = EmbeddedPart<'events', Event>;

/** One embed with the records that it shows. */
export type Embedded = EmbeddedProduct | EmbeddedList | EmbeddedMap | EmbeddedCalendar;

export const embeddedProduct = (product: Product): EmbeddedProduct => ({
  kind: 'product',
  id: product.id,
  product,
});

/**
 * The product lists that can be embedded. A maker with one product has that product's own card, and so has a
 * place of which no more is known; a list of stars holds only what is certified.
 */
export function embeddedLists(catalogue: Catalogue): EmbeddedList[] {
  const told = new Set(handedOut<Unit>(catalogue.localities).map(({ id }) => id));
  const isPlaceTold = ({ facet, value }: { facet: string; value: string }) =>
    facet !== 'locality' || told.has(value);
  return productLists(catalogue).flatMap(({ key, name, products: all }) => {
    if (key === 'all' || !isEmbedded(key.facet)) return [];
    const products =
      key.facet === 'star' ? all.filter(({ stars }) => stars?.basis === 'certified') : all;
    if (products.length < (key.facet === 'producer' || !isPlaceTold(key) ? 2 : 1)) return [];
    const shown = products.slice(0, MAX_ROWS);
    return [
      { kind: 'list', key: { facet: key.facet, value: key.value }, name, products, shown } as const,
    ];
  });
}

const isEmbedded = (facet: string): facet is EmbeddedFacet =>
  (embeddedFacets as readonly string[]).includes(facet);

/** The maps: all shops that lie somewhere, and those of each locality that has any. */
export const embeddedMaps = (catalogue: Catalogue): EmbeddedMap[] =>
  partsOf(
    catalogue,
    catalogue.pointsOfSale,
    (locality) => recordsOfLocality(locality).pointsOfSale,
    (all) => all.filter(({ data }) => data.position !== undefined && isShop(data)),
  ).map((part) => ({
    ...part,
    kind: 'map',
    // Of the whole site it would be a list of what merely comes first.
    shown: part.locality ? part.items.slice(0, MAP_ROWS) : [],
  }));

/** The calendars: all that is still to come, the next first, and that of each locality that has any. */
export const embeddedCalendars = (catalogue: Catalogue): EmbeddedCalendar[] => {
  const { today } = catalogue;
  const dayOf = ({ data }: Event) => nextTime(data.when, today)?.from ?? '9999';
  return partsOf(
    catalogue,
    catalogue.events,
    (locality) => recordsOfLocality(locality).events,
    (all) =>
      eventsForVisitors(all)
        .filter(({ data }) => !isPast(data, today))
        .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0)),
  ).map((part) => ({ ...part, kind: 'events', shown: part.items.slice(0, MAX_ROWS) }));
};

function partsOf<Item>(
  { localities, provinces }: Catalogue,
  all: readonly Item[],
  itemsIn: (locality: Unit) => readonly Item[],
  choose: (items: readonly Item[]) => Item[],
): { locality: Unit | undefined; items: Item[] }[] {
  const parts = [...localities, ...provinces]
    .map((locality) => ({ locality, items: choose(itemsIn(locality)) }))
    .filter(({ items }) => items.length > 0);
  return [{ locality: undefined, items: choose(all) }, ...parts];
}

/** The map and the calendar of the whole site. */
export const siteEmbeds = (catalogue: Catalogue): Embedded[] =>
  [...embeddedMaps(catalogue), ...embeddedCalendars(catalogue)].filter(
    ({ locality }) => locality === undefined,
  );

/** What a locality or a province can have embedded; nothing where it has no products, shops and events. */
export interface LocalityEmbeds {
  kind: Unit['kind'];
  id: string;
  locality: Unit;
  embeds: Embedded[];
}

/** Every locality and province with its list, its map and its calendar, as far as there is something on them. */
export function localityEmbeds(catalogue: Catalogue): LocalityEmbeds[] {
  // A locality and a province have ids from one folder, so none is that of another.
  const lists = embeddedLists(catalogue).filter(
    ({ key }) => key.facet === 'locality' || key.facet === 'province',
  );
  const listById = new Map(lists.map((list) => [list.key.value, list]));
  const parts = [...embeddedMaps(catalogue), ...embeddedCalendars(catalogue)];
  const partsByLocality = Map.groupBy<Unit | undefined, Embedded>(
    parts,
    (_, at) => parts[at]?.locality,
  );
  return handedOut<Unit>([...catalogue.localities, ...catalogue.provinces]).map((locality) => {
    const list = listById.get(locality.id);
    return {
      kind: locality.kind,
      id: locality.id,
      locality,
      embeds: [...(list ? [list] : []), ...(partsByLocality.get(locality) ?? [])],
    };
  });
}

/** What an embed is called, the page of ours that says more (without base), and the words that lead there. */
export function describeEmbed(
  embed: Embedded,
  lang: Lang,
): { title: string; path: string; link: string } {
  const { embed: t, event } = useStrings(lang);
  switch (embed.kind) {
    case 'product': {
      const { product } = embed;
      const title = nameOf(product, lang);
      const link = mayBePromoted(product) ? t.whereToBuy : t.seePage;
      return { title, path: recordPath(product, lang), link };
    }
    case 'list':
      return {
        title: listTitle(embed, lang),
        path: productListPath(embed.key, lang),
        link: t.wholeList(embed.products.length),
      };
    case 'map': {
      const { locality, items } = embed;
      return {
        title: locality ? t.mapTitleIn(nameOf(locality, lang)) : t.mapTitle,
        path: locality ? recordPath(locality, lang) : sectionPath('point-of-sale', lang),
        link: t.wholeMap(items.length),
      };
    }
    case 'events': {
      const { locality } = embed;
      return {
        title: locality ? t.eventsTitleIn(nameOf(locality, lang)) : event.title,
        path: sectionPath('event', lang),
        link: t.allEvents,
      };
    }
  }
}

/** What the frames of embeds are allowed: to open a page of ours, which then is free again. */
export const frameSandbox = 'allow-popups allow-popups-to-escape-sandbox';

/** The code for a page that lets frames be written: a frame of the width that there is, wide enough or narrow. */
function frameCode(embed: Embedded, lang: Lang, width: number): string {
  const height = heightAt(embed.kind, width);
  const { title } = describeEmbed(embed, lang);
  return `<iframe src="${absoluteUrl(embedPath(embed, lang))}" title="${escapeXml(title)}" width="${width}" height="${height}" sandbox="${frameSandbox}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
}

/** The line that makes `<san-vat-product>` known; once a page. */
const elementScript = (): string => `<script src="${absoluteUrl(embedScriptPath)}" async></script>`;

/** An embed as an element that finds its height by itself, and is a link where scripts are off. */
export function elementTag(embed: Embedded, lang: Lang): string {
  const id = embedId(embed, lang);
  const { title, path } = describeEmbed(embed, lang);
  const attributes = [
    id === '' ? '' : ` id="${id}"`,
    embed.kind === 'product' ? '' : ` kind="${embed.kind}"`,
    lang === 'vi' ? '' : ` lang="${lang}"`,
  ].join('');
  return `<san-vat-product${attributes}><a href="${absoluteUrl(path)}">${escapeXml(title)}</a></san-vat-product>`;
}

/** The elements of the lists that are few, those of sectors and of stars, a line each. */
export const listTags = (catalogue: Catalogue, lang: Lang): string[] =>
  embeddedLists(catalogue)
    // Localities and makers are many; theirs are on the pages of localities and products.
    .filter(({ key }) => key.facet === 'sector' || key.facet === 'star')
    .map((list) => elementTag(list, lang));

/** The two widths, in px, for which frames are handed out. */
const frameWidths = { narrow: 320, wide: 500 } as const;

/** Everything that a page needs to show an embed and hand out its code. */
export interface OfferedEmbed {
  kind: EmbedKind;
  heading: string;
  title: string;
  /** The frame's own address, without base. */
  path: string;
  frames: { width: number; height: number; code: string }[];
  /** The code for a page that lets scripts be written. */
  element: string;
  /** What a frame may do: our previews are framed as strangers frame them. */
  sandbox: string;
}

/**
 * An embed as it is offered: in both widths, but for the maps and calendars of localities, which are many, in
 * the wide one.
 */
export function offerEmbed(embed: Embedded, lang: Lang): OfferedEmbed {
  const { share: t } = useStrings(lang);
  const { kind } = embed;
  const { title } = describeEmbed(embed, lang);
  const headings = { product: t.embedHeading, list: t.list(title), map: t.map, events: t.events };
  const isOfLocality = 'locality' in embed && embed.locality !== undefined;
  const { narrow, wide } = frameWidths;
  return {
    kind,
    heading: headings[kind],
    title,
    path: embedPath(embed, lang),
    frames: (isOfLocality ? [wide] : [narrow, wide]).map((width) => ({
      width,
      height: heightAt(kind, width),
      code: frameCode(embed, lang, width),
    })),
    element: `${elementScript()}\n${elementTag(embed, lang)}`,
    sandbox: frameSandbox,
  };
}

const heightAt = (kind: EmbedKind, width: number): number =>
  frameHeights[kind][width < WIDE_PX ? 0 : 1];

/** A product as oEmbed 1.0, of the type `rich`. */
export function oEmbedOf(product: Product, site: Catalogue['site'], lang: Lang) {
  const title = pick(product.data.name, lang).text;
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
    html: frameCode(embeddedProduct(product), lang, width),
  };
}

/** Every product as oEmbed, in each language that it has a name in. */
export const oEmbedFiles = ({ products, site }: Catalogue): SiteFile[] =>
  products.flatMap((product) =>
    langs
      .filter((lang) => lang === 'vi' || product.data.name.en !== undefined)
      .map((lang) => jsonFile(oEmbedPath(product, lang), () => oEmbedOf(product, site, lang))),
  );
