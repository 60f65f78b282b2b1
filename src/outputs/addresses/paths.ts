/** The path of every page and file, without base: Vietnamese at the root, English under `/en/`. */
import { motifOf } from '../../catalogue/motif.ts';
import type { ListKey } from '../../catalogue/facets.ts';
import type { AnyRecord, Evidence } from '../../catalogue/records.ts';
import type { GiftListName } from '../../domain/gift-lists.ts';
import { type KindWith, kindsWith } from '../../domain/record-kinds.ts';
import { type Lang, langs } from '../../i18n/index.ts';
import { gtin14 } from '../../lib/gtin.ts';
import type { CollectionName } from '../../schema/collections.ts';
import type { DestinationFamily } from '../../schema/destination.ts';
import type { EventKind } from '../../schema/event.ts';
import type { SingleFileName } from '../../schema/files.ts';
import {
  changeFiles,
  calendarFile,
  embedSegments,
  eventKindSegments,
  evidenceSegments,
  facetSegments,
  familySegment,
  familySegments,
  giftSegments,
  guideSegments,
  kindSegment,
  localityEventsFile,
  monthSegment,
  pageSegment,
  segments,
  toolSegments,
  watchTable,
  type SectionName,
  type ToolName,
} from './words.ts';

const root = (lang: Lang): string => (lang === 'vi' ? '/' : '/en/');

export const homePath = (lang: Lang): string => root(lang);

/** The page that a section opens with: `sectionPath('product', 'vi')` gives `/san-pham/`. */
export const sectionPath = (section: SectionName, lang: Lang): string =>
  `${root(lang)}${segments[section][lang]}/`;

/** The page of a record: `/san-pham/banh-gai-chiem-hoa/`, in English `/en/products/banh-gai-chiem-hoa/`. */
export const recordPath = (record: Pick<AnyRecord, 'kind' | 'id'>, lang: Lang): string =>
  `${sectionPath(record.kind, lang)}${record.id}/`;

/** One page in each language, as `hreflang`, the language switch and canonical links name it. */
export type Paths = Readonly<Record<Lang, string>>;

/** A path in every language: `pathsIn(homePath)` gives `{ vi: '/', en: '/en/' }`. */
export const pathsIn = (path: (lang: Lang) => string): Paths =>
  Object.fromEntries(langs.map((lang) => [lang, path(lang)])) as Paths;

/** The page of a record in every language. */
export const pathsOf = (record: Pick<AnyRecord, 'kind' | 'id'>): Paths =>
  pathsIn((lang) => recordPath(record, lang));

/** The page of a section in every language. */
export const sectionPaths = (section: SectionName): Paths =>
  pathsIn((lang) => sectionPath(section, lang));

/** The page of a tool: `toolPath('watch', 'vi')` gives `/theo-doi/`. */
export const toolPath = (tool: ToolName, lang: Lang): string =>
  `${root(lang)}${toolSegments[tool][lang]}/`;

/** The page of a tool in every language. */
export const toolPaths = (tool: ToolName): Paths => pathsIn((lang) => toolPath(tool, lang));

export type GuideName = keyof typeof guideSegments;
export const guideNames = Object.keys(guideSegments) as GuideName[];

/** A guide as the last word of its address: `tu-excel`. */
export const guideSlug = (guide: GuideName, lang: Lang): string => guideSegments[guide][lang];

/** The page of a guide: `/huong-dan/tu-excel/`. */
export const guidePath = (guide: GuideName, lang: Lang): string =>
  `${toolPath('guide', lang)}${guideSlug(guide, lang)}/`;

/** Kinds of record that can be printed as leaflets, labels or booklets. */
export const printedKinds = kindsWith('isPrinted', true);
export type PrintedKind = KindWith<'isPrinted', true>;

/** What of a kind is made for paper: `/in/san-pham/`, before the id. */
export const printedPath = (kind: PrintedKind, lang: Lang): string =>
  `${toolPath('print', lang)}${segments[kind][lang]}/`;

/** The page from which a record is printed: `/in/san-pham/banh-gai/`, `/en/print/products/banh-gai/`. */
export const printPath = (record: { kind: PrintedKind; id: string }, lang: Lang): string =>
  `${printedPath(record.kind, lang)}${record.id}/`;

export type EmbedKind = keyof typeof embedSegments;

/** Product lists that can be embedded. */
export const embeddedFacets = ['sector', 'star', 'province', 'locality', 'producer'] as const;
export type EmbeddedFacet = (typeof embeddedFacets)[number];

/** One embed: a product, a list, the map or the events of the whole site or of one locality. */
export type Embed =
  | { kind: 'product'; id: string }
  | { kind: 'list'; key: { facet: EmbeddedFacet; value: string } }
  | { kind: 'map' | 'events'; locality?: { id: string } | undefined };

/** What comes before the id of an embed of a kind: `/nhung/san-pham/`. */
export const embedRoot = (kind: EmbedKind, lang: Lang): string =>
  `${toolPath('embed', lang)}${embedSegments[kind][lang]}/`;

/** What tells an embed from the others of its kind: `banh-gai`, `xa/chiem-hoa`; nothing for the whole site. */
export function embedId(embed: Embed, lang: Lang): string {
  if (embed.kind === 'product') return embed.id;
  if (embed.kind === 'list') return `${facetSegments[embed.key.facet][lang]}/${embed.key.value}`;
  return embed.locality?.id ?? '';
}

/** The page that other sites show in a frame: `/nhung/danh-sach/xa/chiem-hoa/`. */
export const embedPath = (embed: Embed, lang: Lang): string =>
  `${embedRoot(embed.kind, lang)}${embedId(embed, lang)}/`.replace(/\/\/$/, '/');

/** The script that knows `<san-vat-product>`. Other people's pages name it, so it never moves. */
export const embedScriptPath = '/embed.js';

/** The embed of a product as oEmbed; one without an English name has but the Vietnamese one. */
export const oEmbedPath = (
  { id, data }: { id: string; data: { name: { en?: string | undefined } } },
  lang: Lang,
): string => `/oembed/${lang === 'vi' || data.name.en === undefined ? '' : `${lang}/`}${id}.json`;

/** Kinds of record with a page on how to embed and share them. */
export type SharedKind = KindWith<'isShared', true>;

export const sharedPath = (kind: SharedKind, lang: Lang): string =>
  `${toolPath('share', lang)}${segments[kind][lang]}/`;

/** Where the ways to embed and to list a record are: `/chia-se/san-pham/banh-gai/`. */
export const sharePath = (record: { kind: SharedKind; id: string }, lang: Lang): string =>
  `${sharedPath(record.kind, lang)}${record.id}/`;

/** A file of a product's listing kit. */
export const kitPath = (product: { id: string }, file: string): string =>
  `/kit/${product.id}/${file}`;

/** The address of a product that packs and codes carry: short, and the same in both languages. `/p/banh-gai/` */
export const shortPath = (product: { id: string }): string => `/p/${product.id}/`;

/** Where GS1 Digital Link wants the numbers under bar codes: `01` is the mark of a GTIN. */
export const digitalLinkFolder = '/01/';

/** A product by the number under its bar code: `/01/08934567890123/`. */
export const digitalLinkPath = (gtin: string): string => `${digitalLinkFolder}${gtin14(gtin)}/`;

/** What else there is of that product, for machines (RFC 9264). */
export const linkSetPath = (gtin: string): string => `${digitalLinkPath(gtin)}linkset.json`;

/** The shortest address of a record, for paper and codes. */
export const shortestPath = (record: Pick<AnyRecord, 'kind' | 'id'>, lang: Lang): string =>
  record.kind === 'product' ? shortPath(record) : recordPath(record, lang);

/** Kinds of record that have a QR code. */
export type CodedKind = KindWith<'isCoded', true>;

/** The QR code of a record, which leads to its shortest address. */
export const qrPath = (record: { kind: CodedKind; id: string }): string =>
  `/qr/${record.kind}/${record.id}.svg`;

/** A kind of events as a word of an address: `le-hoi`, `festivals`. */
const eventKindWord = (kind: EventKind, lang: Lang): string => eventKindSegments[kind][lang];

/** The events of the site, or those of a kind: `/su-kien/`, `/su-kien/loai/le-hoi/`. */
export const eventListPath = (kind: EventKind | undefined, lang: Lang): string =>
  `${sectionPath('event', lang)}${kind ? `${kindSegment[lang]}/${eventKindWord(kind, lang)}/` : ''}`;

/** The calendar of a month: `/su-kien/thang/2027-02/`. */
export const eventMonthPath = (month: string, lang: Lang): string =>
  `${sectionPath('event', lang)}${monthSegment[lang]}/${month}/`;

/** The gift guide, or a page of one of its lists: `/qua-tang/`, `/qua-tang/de-lau/trang/2/`. */
export const giftPath = (list: GiftListName | undefined, lang: Lang, page = 1): string => {
  const number = page === 1 ? '' : `${pageSegment[lang]}/${page}/`;
  return `${sectionPath('gift', lang)}${list ? `${giftSegments[list][lang]}/` : ''}${number}`;
};
export type ChangeFeedForm = keyof typeof changeFiles;
export const changeFeedForms = Object.keys(changeFiles) as ChangeFeedForm[];

/** What `<link rel="alternate">` calls each form. */
export const changeFeedTypes = {
  rss: 'application/rss+xml',
  json: 'application/feed+json',
  ics: 'text/calendar',
} as const satisfies Record<ChangeFeedForm, string>;

/** The feed of changes of the site, or of one locality: `/thay-doi/rss.xml`, `/thay-doi/chiem-hoa/lich.ics`. */
export const changeFeedPath = (
  form: ChangeFeedForm,
  lang: Lang,
  locality?: { id: string },
): string =>
  `${toolPath('change', lang)}${locality === undefined ? '' : `${locality.id}/`}${changeFiles[form][lang]}`;

/** Every form of the feed of changes of the site, with its type and its path. */
export const changeFeeds = (lang: Lang): { form: ChangeFeedForm; type: string; path: string }[] =>
  changeFeedForms.map((form) => ({
    form,
    type: changeFeedTypes[form],
    path: changeFeedPath(form, lang),
  }));

/** Whose events a calendar file holds; of all when nothing is said. */
export type EventCalendarOf =
  { kind: EventKind } | { event: { id: string } } | { locality: { id: string } } | undefined;

/** Events as a calendar to subscribe to: `/su-kien/lich.ics`, `/xa/chiem-hoa/su-kien.ics`. */
export function eventCalendarPath(of: EventCalendarOf, lang: Lang): string {
  const file = calendarFile[lang];
  if (of === undefined) return `${sectionPath('event', lang)}${file}`;
  if ('kind' in of) return `${eventListPath(of.kind, lang)}${file}`;
  if ('event' in of) return `${sectionPath('event', lang)}${of.event.id}/${file}`;
  return `${sectionPath('locality', lang)}${of.locality.id}/${localityEventsFile[lang]}`;
}

/** The watch list as a table, or its days as a calendar. */
export const watchFilePath = (form: 'csv' | 'ics', lang: Lang): string =>
  `${toolPath('watch', lang)}${(form === 'csv' ? watchTable : calendarFile)[lang]}`;

/** A page of a product list: `/san-pham/`, `/san-pham/nganh/food/trang/2/`. Pages count from 1. */
export function productListPath(list: ListKey, lang: Lang, page = 1): string {
  const facet =
    list === 'all' ? '' : `${facetSegments[list.facet][lang]}/${valueWord(list, lang)}/`;
  const number = page === 1 ? '' : `${pageSegment[lang]}/${page}/`;
  return `${sectionPath('product', lang)}${facet}${number}`;
}

const valueWord = ({ facet, value }: Exclude<ListKey, 'all'>, lang: Lang): string =>
  facet === 'evidence' ? evidenceSegments[value as Evidence][lang] : value;

/** A list of destinations: `/du-lich/`, `/du-lich/loai/lang-nghe/`. */
export const destinationListPath = (family: DestinationFamily | undefined, lang: Lang): string =>
  family === undefined
    ? sectionPath('destination', lang)
    : `${sectionPath('destination', lang)}${familySegment[lang]}/${familySegments[family][lang]}/`;

/** The map of all places; its list goes on at `/ban-do/trang/2/`. Pages count from 1. */
export const mapPath = (lang: Lang, page = 1): string =>
  `${toolPath('map', lang)}${page === 1 ? '' : `${pageSegment[lang]}/${page}/`}`;

/** Files that the maps are made of; the name of the folder changes with them. */
export const mapDataPath = (version: string, file = ''): string => `/map-data/${version}/${file}`;

/** The columns that the list is narrowed with; the name of the folder changes with them. */
export const facetDataPath = (version: string): string => `/facet-data/${version}/`;
/** The cards of a narrowed list, a few in each file. */
export const productCardsPath = (version: string, lang: Lang): string =>
  `/product-cards/${version}/${lang}/`;

/** The woven cloth of a record. */
export const clothPath = ({ kind, id }: { kind: string; id: string }): string =>
  `/cloth/${kind}/${id}.png`;

/**
 * The band for the head of a record's page. A product has one of its own; pages of other kinds open with one that
 * they share with all that show the same.
 */
export const bandPath = (record: AnyRecord): string =>
  record.kind === 'product'
    ? // In a folder of its own: beside the cloths, the band of `x` would be the cloth of a product `x-band`.
      `/cloth/product-band/${record.id}.png`
    : `/cloth/band/${motifOf(record)}.png`;

/** The picture that messengers show beside a link to a record or a section. */
export const openGraphPath = (record: { kind: string; id: string }): string =>
  `/og/${record.kind}/${record.id}.png`;

/** The search page; what is searched for follows as `?q=`. */
export const searchPath = (lang: Lang): string => toolPath('search', lang);
/** The search index: what a search begins with, and what it fetches then. */
export const searchDataFolder = '/search-data/';
/** What a search in a language begins with. */
export const searchDataPath = (lang: Lang): string => `${searchDataFolder}${lang}.json`;
/** A file of the register that the check page asks; all lie beside each other. */
export const registerPath = (file: { name: string }): string => `/data/check/${file.name}.json`;

/** The folders below which every product, maker or decision has a page by its id: how an address is recognised. */
export const pageFolders = {
  product: ['/p/', sectionPath('product', 'vi'), sectionPath('product', 'en')],
  producer: [sectionPath('producer', 'vi'), sectionPath('producer', 'en')],
  decision: [sectionPath('decision', 'vi'), sectionPath('decision', 'en')],
} as const;

/** Where the shortlist finds its products: `/data/compare/banh-gai.json`, a file each. */
export const compareFolder = '/data/compare/';
export const comparePath = (product: { id: string }): string =>
  `${compareFolder}${product.id}.json`;

/** The worker that keeps the check page for visitors who are offline. */
export const serviceWorkerPath = '/sw.js';
/** Pagefind's files. */
export const textIndexPath = '/pagefind/';

/** The downloads of a route by file extension, with their media types. */
export const routeFileTypes = {
  gpx: 'application/gpx+xml',
  kml: 'application/vnd.google-earth.kml+xml',
  geojson: 'application/geo+json',
  ics: 'text/calendar',
} as const;
export type RouteFileForm = keyof typeof routeFileTypes;
export const routeFileForms = Object.keys(routeFileTypes) as RouteFileForm[];

/** It carries the route's id, so that what is downloaded can be told apart. */
const routeFileName = (route: { id: string }, form: RouteFileForm): string => `${route.id}.${form}`;

/** A file beside a route's page: `/cung-duong/mot-ngay/mot-ngay.gpx`. */
export const routeFilePath = (route: { id: string }, form: RouteFileForm, lang: Lang): string =>
  `${recordPath({ kind: 'route', id: route.id }, lang)}${routeFileName(route, form)}`;

/** News of stories: `/cau-chuyen/rss.xml`, `/en/stories/feed.json`. */
export const storyFeedPath = (lang: Lang, form: 'rss' | 'json' = 'rss'): string =>
  `${sectionPath('story', lang)}${changeFiles[form][lang]}`;

export const dataRoot = '/data/';
/** Open data of version 1: its shape is kept as long as its address. */
export const dataFolder = `${dataRoot}v1/`;

/** A file of the open data: `dataPath('products.csv')` gives `/data/v1/products.csv`. */
export const dataPath = (file: string): string => `${dataFolder}${file}`;

/** One record as data, beside its page: `/data/v1/products/banh-gai.json`. */
export const recordFilePath = (collection: CollectionName, id: string): string =>
  dataPath(`${collection}/${id}.json`);

/** The JSON Schema of the records of the open data: `/schemas/products.json`, `/schemas/site.json`. */
export const schemaPath = (name: CollectionName | SingleFileName | '[name]'): string =>
  `/schemas/${name}.json`;

/** The product feed (price and stock) for Google Merchant and services that read the same format. */
export const merchantFeedPath = '/feeds/merchant.xml';
export const sitemapPath = '/sitemap.xml';
/** A sitemap of those that the first names, counted from 1. */
export const sitemapPartPath = (number: number | string): string => `/sitemap-${number}.xml`;
export const robotsPath = '/robots.txt';
/** What a build promises, for the check of a release. */
export const buildRecordPath = '/build.json';

/** The site's mark. */
export const markPath = '/favicon.svg';
