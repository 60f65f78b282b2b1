/**
 * Every address of the site is made here and nowhere else. They are printed on packs and embedded in
 * shops, so they never change: Vietnamese at the root, English under `/en/`, a slash at the end.
 * A path here has no base (`/ocop/`); `href` and `absoluteUrl` put it in front.
 */
import type { FacetName, ListKey } from '../catalogue/facets.ts';
import type { AnyRecord } from '../catalogue/records.ts';
import { type Lang, langs } from '../i18n/index.ts';
import {
  type AddressWords,
  type Asked,
  type SortName,
  writeAddress,
} from '../lib/facets/address.ts';
import type { LevelName } from '../lib/facets/source.ts';
import type { GiftListName } from '../lib/gift-lists.ts';
import {
  type MapAsked,
  type MapWords,
  nothingAskedOfMap,
  writeMapAddress,
} from '../lib/map/address.ts';
import { pointKey } from '../lib/map/place-point.ts';
import { gtin14 } from '../lib/gtin.ts';
import { readSettings } from '../lib/settings.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { DestinationFamily } from '../schema/destination.ts';
import type { EventKind } from '../schema/event.ts';
import type { SingleFileName } from '../schema/files.ts';

const settings = readSettings();

type Words = Record<Lang, string>;

/** The words of addresses, in both languages. */
const segments = {
  product: { vi: 'san-pham', en: 'products' },
  producer: { vi: 'nha-san-xuat', en: 'producers' },
  star: { vi: 'hang-sao', en: 'stars' },
  'point-of-sale': { vi: 'mua-o-dau', en: 'where-to-buy' },
  destination: { vi: 'du-lich', en: 'visit' },
  route: { vi: 'cung-duong', en: 'routes' },
  event: { vi: 'su-kien', en: 'events' },
  story: { vi: 'cau-chuyen', en: 'stories' },
  locality: { vi: 'xa', en: 'communes' },
  plan: { vi: 'ke-hoach', en: 'plans' },
  check: { vi: 'tra-cuu', en: 'check' },
  gift: { vi: 'qua-tang', en: 'gifts' },
  sources: { vi: 'nguon-va-cach-lam', en: 'sources-and-method' },
  data: { vi: 'du-lieu', en: 'data' },
  about: { vi: 'gioi-thieu', en: 'about' },
  accessibility: { vi: 'kha-nang-tiep-can', en: 'accessibility' },
} as const satisfies Record<string, Words>;

/** Pages that are tools rather than sections: what to look at, what has changed, what to print. */
const toolSegments = {
  watch: { vi: 'theo-doi', en: 'watch' },
  change: { vi: 'thay-doi', en: 'changes' },
  print: { vi: 'in', en: 'print' },
  search: { vi: 'tim-kiem', en: 'search' },
  shortlist: { vi: 'danh-sach', en: 'shortlist' },
  guide: { vi: 'huong-dan', en: 'guides' },
  trip: { vi: 'chuyen-di', en: 'trip' },
  map: { vi: 'ban-do', en: 'map' },
  // What is below may stand in a frame of another site: src/outputs/headers.ts names the same folders.
  embed: { vi: 'nhung', en: 'embed' },
  share: { vi: 'chia-se', en: 'share' },
} as const satisfies Record<string, Words>;

/** What a product list is narrowed by, as a word of its address. */
const facetSegments = {
  sector: { vi: 'nganh', en: 'sector' },
  group: { vi: 'nhom', en: 'group' },
  star: { vi: 'sao', en: 'stars' },
  evidence: { vi: 'muc', en: 'evidence' },
  locality: { vi: 'xa', en: 'commune' },
  producer: { vi: 'nha-san-xuat', en: 'producer' },
} as const satisfies Record<FacetName, Words>;

const familySegment: Words = { vi: 'loai', en: 'kind' };
/** What a list of destinations is narrowed by. */
const familySegments: Record<DestinationFamily, Words> = {
  craft: { vi: 'lang-nghe', en: 'craft-villages' },
  farm: { vi: 'trang-trai', en: 'farms' },
  community: { vi: 'du-lich-cong-dong', en: 'community-tourism' },
  relic: { vi: 'di-tich', en: 'relics' },
  landscape: { vi: 'canh-dep', en: 'landscape' },
};

const pageSegment: Words = { vi: 'trang', en: 'page' };

/** What the browser narrows the product list by, as parameters of its address, in their order there. */
const filterParameters = {
  sector: facetSegments.sector,
  group: facetSegments.group,
  star: facetSegments.star,
  evidence: facetSegments.evidence,
  status: { vi: 'han', en: 'status' },
  province: { vi: 'tinh', en: 'province' },
  commune: facetSegments.locality,
  online: { vi: 'mang', en: 'online' },
  visit: { vi: 'tham', en: 'visit' },
  near: { vi: 'gan', en: 'near' },
  label: { vi: 'nhan', en: 'label' },
  season: { vi: 'mua', en: 'season' },
  kind: { vi: 'loai', en: 'maker' },
} as const satisfies Record<LevelName, Words>;
const sortParameter: Words = { vi: 'xep', en: 'sort' };
const sortWords: Record<SortName, Words> = {
  sure: { vi: 'chac', en: 'sure' },
  name: { vi: 'ten', en: 'name' },
  stars: { vi: 'sao', en: 'stars' },
  newest: { vi: 'moi', en: 'newest' },
  near: { vi: 'gan', en: 'near' },
};
/** What the browser narrows the map by, and where it looks. */
const mapParameters = {
  kind: { vi: 'loai', en: 'kind' },
  sector: facetSegments.sector,
  product: { vi: 'san-pham', en: 'product' },
  view: { vi: 'o', en: 'at' },
  place: { vi: 'noi', en: 'place' },
  page: pageSegment,
} as const satisfies Record<keyof MapWords, Words>;
const fromParameter: Words = { vi: 'tu', en: 'from' };
const deviceWord: Words = { vi: 'toi', en: 'me' };
const openParameter: Words = { vi: 'mo', en: 'open' };

export type SectionName = keyof typeof segments;

const root = (lang: Lang): string => (lang === 'vi' ? '/' : '/en/');

export const homePath = (lang: Lang): string => root(lang);

/** The page that a section opens with: `sectionPath('product', 'vi')` gives `/san-pham/`. */
export const sectionPath = (section: SectionName, lang: Lang): string =>
  `${root(lang)}${segments[section][lang]}/`;

/** The page of a record: `/san-pham/banh-gai-chiem-hoa/`, in English `/en/products/banh-gai-chiem-hoa/`. */
export const recordPath = (record: Pick<AnyRecord, 'kind' | 'id'>, lang: Lang): string =>
  `${sectionPath(record.kind, lang)}${record.id}/`;

/** The page of a tool: `toolPath('watch', 'vi')` gives `/theo-doi/`. */
export const toolPath = (tool: keyof typeof toolSegments, lang: Lang): string =>
  `${root(lang)}${toolSegments[tool][lang]}/`;

/** The guides for those who keep the catalogue, in the order in which one meets them. */
const guideSegments = {
  firstProduct: { vi: 'san-pham-dau-tien', en: 'first-product' },
  spreadsheet: { vi: 'tu-excel', en: 'from-a-spreadsheet' },
  photographs: { vi: 'anh', en: 'photographs' },
  certificates: { vi: 'chung-nhan', en: 'certificates' },
  personalData: { vi: 'chuyen-rieng', en: 'personal-data' },
  publishing: { vi: 'dua-len-mang', en: 'publishing' },
  moving: { vi: 'chuyen-nha', en: 'moving' },
  trouble: { vi: 'khi-co-loi', en: 'when-something-breaks' },
} as const satisfies Record<string, Words>;

export type GuideName = keyof typeof guideSegments;
export const guideNames = Object.keys(guideSegments) as GuideName[];

/** A guide as the last word of its address: `tu-excel`. */
export const guideSlug = (guide: GuideName, lang: Lang): string => guideSegments[guide][lang];

/** The page of a guide: `/huong-dan/tu-excel/`. */
export const guidePath = (guide: GuideName, lang: Lang): string =>
  `${toolPath('guide', lang)}${guideSlug(guide, lang)}/`;

/** Kinds of record that can be printed as leaflets, labels or booklets. */
export const printedKinds = ['product', 'producer', 'point-of-sale', 'locality', 'route'] as const;
export type PrintedKind = (typeof printedKinds)[number];

/** What of a kind is made for paper: `/in/san-pham/`, before the id. */
const printedPath = (kind: PrintedKind, lang: Lang): string =>
  `${toolPath('print', lang)}${segments[kind][lang]}/`;

/** The page from which a record is printed: `/in/san-pham/banh-gai/`, `/en/print/products/banh-gai/`. */
export const printPath = (record: { kind: PrintedKind; id: string }, lang: Lang): string =>
  `${printedPath(record.kind, lang)}${record.id}/`;

/** What can be put on other people's pages, as a word of its address. */
const embedSegments = {
  product: segments.product,
  list: { vi: 'danh-sach', en: 'list' },
  map: toolSegments.map,
  events: segments.event,
} as const satisfies Record<string, Words>;

export type EmbedKind = keyof typeof embedSegments;

/** Product lists that can be embedded. */
export const embeddedFacets = ['sector', 'star', 'locality', 'producer'] as const;
export type EmbeddedFacet = (typeof embeddedFacets)[number];

/** One embed: a product, a list, the map or the events of the whole site or of one locality. */
export type Embed =
  | { kind: 'product'; id: string }
  | { kind: 'list'; facet: EmbeddedFacet; value: string }
  | { kind: 'map' | 'events'; locality?: { id: string } | undefined };

/** What comes before the id of an embed of a kind: `/nhung/san-pham/`. */
export const embedRoot = (kind: EmbedKind, lang: Lang): string =>
  `${toolPath('embed', lang)}${embedSegments[kind][lang]}/`;

/** What tells an embed from the others of its kind: `banh-gai`, `xa/chiem-hoa`; nothing for the whole site. */
export function embedId(embed: Embed, lang: Lang): string {
  if (embed.kind === 'product') return embed.id;
  if (embed.kind === 'list') return `${facetSegments[embed.facet][lang]}/${embed.value}`;
  return embed.locality?.id ?? '';
}

/** The page that stands in other people's frames: `/nhung/danh-sach/xa/chiem-hoa/`. */
export const embedPath = (embed: Embed, lang: Lang): string =>
  `${embedRoot(embed.kind, lang)}${embedId(embed, lang)}/`.replace(/\/\/$/, '/');

/** The script that knows `<san-vat-product>`. Other people's pages name it, so it never moves. */
export const embedScriptPath = '/embed.js';

/** The embed of a product as oEmbed. */
export const oEmbedPath = (product: { id: string }, lang: Lang): string =>
  `/oembed/${lang === 'vi' ? '' : `${lang}/`}${product.id}.json`;

/** Kinds of record with a page on how to embed and share them. */
export type SharedKind = 'product' | 'locality';

const sharedPath = (kind: SharedKind, lang: Lang): string =>
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
export type CodedKind = 'product' | 'producer' | 'point-of-sale' | 'locality' | 'route';

/** The QR code of a record, which leads to its shortest address. */
export const qrPath = (record: { kind: CodedKind; id: string }): string =>
  `/qr/${record.kind}/${record.id}.svg`;

/** The kinds of events, as words of addresses. */
const eventKindSegments: Record<EventKind, Words> = {
  festival: { vi: 'le-hoi', en: 'festivals' },
  fair: { vi: 'hoi-cho', en: 'fairs' },
  productWeek: { vi: 'tuan-hang', en: 'product-weeks' },
  conference: { vi: 'hoi-nghi', en: 'conferences' },
  livestream: { vi: 'phat-truc-tiep', en: 'livestreams' },
  honours: { vi: 'le-trao', en: 'honours' },
  sport: { vi: 'thi-dau', en: 'sports' },
  assessmentDeadline: { vi: 'han-nop', en: 'deadlines' },
};
const kindSegment: Words = { vi: 'loai', en: 'kind' };
const monthSegment: Words = { vi: 'thang', en: 'month' };

/** A kind of events as a word of an address: `le-hoi`, `festivals`. */
export const eventKindWord = (kind: EventKind, lang: Lang): string => eventKindSegments[kind][lang];

/** The events of the site, or those of a kind: `/su-kien/`, `/su-kien/loai/le-hoi/`. */
export const eventListPath = (kind: EventKind | undefined, lang: Lang): string =>
  `${sectionPath('event', lang)}${kind ? `${kindSegment[lang]}/${eventKindWord(kind, lang)}/` : ''}`;

/** The calendar of a month: `/su-kien/thang/2027-02/`. */
export const eventMonthPath = (month: string, lang: Lang): string =>
  `${sectionPath('event', lang)}${monthSegment[lang]}/${month}/`;

/** The lists of the gift guide, as words of addresses. */
const giftSegments: Record<GiftListName, Words> = {
  tet: { vi: 'tet', en: 'tet' },
  visit: { vi: 'tham-nha', en: 'visiting' },
  meal: { vi: 'bua-com', en: 'kitchen' },
  keepsake: { vi: 'do-ben', en: 'keepsakes' },
  business: { vi: 'doi-tac', en: 'business' },
  keeps: { vi: 'de-lau', en: 'keeps-long' },
  plane: { vi: 'di-may-bay', en: 'by-plane' },
  abroad: { vi: 'xuat-khau', en: 'abroad' },
  under100: { vi: 'duoi-100-nghin', en: 'under-100000' },
  to300: { vi: '100-den-300-nghin', en: '100000-to-300000' },
  over300: { vi: 'tren-300-nghin', en: 'over-300000' },
};

/** The gift guide, or a page of one of its lists: `/qua-tang/`, `/qua-tang/de-lau/trang/2/`. */
export const giftPath = (list: GiftListName | undefined, lang: Lang, page = 1): string => {
  const number = page === 1 ? '' : `${pageSegment[lang]}/${page}/`;
  return `${sectionPath('gift', lang)}${list ? `${giftSegments[list][lang]}/` : ''}${number}`;
};

const calendarFile: Words = { vi: 'lich.ics', en: 'calendar.ics' };
const changeFiles = {
  rss: { vi: 'rss.xml', en: 'rss.xml' },
  json: { vi: 'feed.json', en: 'feed.json' },
  ics: calendarFile,
} as const satisfies Record<string, Words>;
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

const localityEventsFile: Words = { vi: 'su-kien.ics', en: 'events.ics' };

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

const watchTable: Words = { vi: 'danh-sach.csv', en: 'list.csv' };

/** The watch list as a table, or its days as a calendar. */
export const watchFilePath = (form: 'csv' | 'ics', lang: Lang): string =>
  `${toolPath('watch', lang)}${(form === 'csv' ? watchTable : calendarFile)[lang]}`;

/** A page of a product list: `/san-pham/`, `/san-pham/nganh/food/trang/2/`. Pages count from 1. */
export function productListPath(list: ListKey, lang: Lang, page = 1): string {
  const facet = list === 'all' ? '' : `${facetSegments[list.facet][lang]}/${list.value}/`;
  const number = page === 1 ? '' : `${pageSegment[lang]}/${page}/`;
  return `${sectionPath('product', lang)}${facet}${number}`;
}

/** A list of destinations: `/du-lich/`, `/du-lich/loai/lang-nghe/`. */
export const destinationListPath = (family: DestinationFamily | undefined, lang: Lang): string =>
  family === undefined
    ? sectionPath('destination', lang)
    : `${sectionPath('destination', lang)}${familySegment[lang]}/${familySegments[family][lang]}/`;

const inLang = <Key extends string>(words: Record<Key, Words>, lang: Lang): Record<Key, string> =>
  Object.fromEntries(Object.entries<Words>(words).map(([key, own]) => [key, own[lang]])) as Record<
    Key,
    string
  >;

/** The words with which the browser reads and writes the address of a narrowed list. */
export const filterWords = (lang: Lang): AddressWords => ({
  levels: inLang(filterParameters, lang),
  sort: sortParameter[lang],
  sorts: inLang(sortWords, lang),
  from: fromParameter[lang],
  device: deviceWord[lang],
  page: pageSegment[lang],
});

/** How the address of a list of places says from where it is sorted and that only open ones are shown. */
export interface NearWords {
  from: string;
  /** Stands for wherever the visitor's device is. */
  device: string;
  open: string;
}

/** What a list of places needs to be sorted by distance in the browser. */
export interface NearSettings {
  /** The address of the communes with their centres. */
  origins: string;
  /** How the address of the page says what was chosen. */
  words: NearWords;
  provinces: { value: string; name: { vi: string } }[];
}

/** The words of lists of places: `/mua-o-dau/?tu=chiem-hoa&mo=1`. */
export const nearWords = (lang: Lang): NearWords => ({
  from: fromParameter[lang],
  device: deviceWord[lang],
  open: openParameter[lang],
});

/** The product list as the browser narrows it: `/san-pham/?nganh=food&sao=4`. */
export const filteredListPath = (asked: Asked, lang: Lang): string =>
  `${sectionPath('product', lang)}${writeAddress(asked, filterWords(lang))}`;

/** The map of all places; its list goes on at `/ban-do/trang/2/`. Pages count from 1. */
export const mapPath = (lang: Lang, page = 1): string =>
  `${toolPath('map', lang)}${page === 1 ? '' : `${pageSegment[lang]}/${page}/`}`;

/** The words with which the browser reads and writes the address of the map. */
export const mapWords = (lang: Lang): MapWords => inLang(mapParameters, lang);

/** The map as the browser narrows it: `/ban-do/?san-pham=banh-gai`. */
export const narrowedMapPath = (asked: MapAsked, lang: Lang): string =>
  `${mapPath(lang)}${writeMapAddress(asked, mapWords(lang))}`;

/** The map with one place told of: `/ban-do/?noi=destination.thac-ban-ba`. */
export const placeOnMapPath = (record: Pick<AnyRecord, 'kind' | 'id'>, lang: Lang): string =>
  narrowedMapPath({ ...nothingAskedOfMap, place: pointKey(record) }, lang);

/** Files that the maps are made of; the name of the folder changes with them. */
export const mapDataPath = (version: string, file = ''): string => `/map-data/${version}/${file}`;

/** The columns that the list is narrowed with; the name of the folder changes with them. */
export const facetDataPath = (version: string): string => `/facet-data/${version}/`;
/** The cards of a narrowed list, a few in each file. */
export const productCardsPath = (version: string, lang: Lang): string =>
  `/product-cards/${version}/${lang}/`;

/** The woven cloth of a record, or the band of it for the head of its page. */
export const clothPath = (
  record: { kind: string; id: string },
  form: 'cover' | 'band' = 'cover',
): string => `/cloth/${record.kind}/${record.id}${form === 'band' ? '-band' : ''}.png`;

/** The picture that messengers show beside a link to a record or a section. */
export const openGraphPath = (record: { kind: string; id: string }): string =>
  `/og/${record.kind}/${record.id}.png`;

/** The search page; what is searched for follows as `?q=`. */
export const searchPath = (lang: Lang): string => toolPath('search', lang);
/** What a search in a language begins with. */
export const searchDataPath = (lang: Lang): string => `/search-data/${lang}.json`;
/** A file of the register that the check page asks; all lie beside each other. */
export const registerPath = (file: { name: string }): string => `/data/check/${file.name}.json`;

/** The folders below which every product, or every maker, has a page by its id: how an address is recognised. */
export const pageFolders = {
  product: ['/p/', sectionPath('product', 'vi'), sectionPath('product', 'en')],
  producer: [sectionPath('producer', 'vi'), sectionPath('producer', 'en')],
} as const;

/** Where the shortlist finds its products: `/data/compare/banh-gai.json`, a file each. */
export const compareFolder = '/data/compare/';

/** The worker that keeps the check page for visitors who are offline. */
export const serviceWorkerPath = '/sw.js';
/** Pagefind's files. */
export const textIndexPath = '/pagefind/';

/** What can be taken along of a route, and what browsers are told that it is. */
export const routeFileTypes = {
  gpx: 'application/gpx+xml',
  kml: 'application/vnd.google-earth.kml+xml',
  geojson: 'application/geo+json',
  ics: 'text/calendar',
} as const;
export type RouteFileForm = keyof typeof routeFileTypes;
export const routeFileForms = Object.keys(routeFileTypes) as RouteFileForm[];

/** It carries the route's id, so that what is downloaded can be told apart. */
export const routeFileName = (route: { id: string }, form: RouteFileForm): string =>
  `${route.id}.${form}`;

/** A file beside a route's page: `/cung-duong/mot-ngay/mot-ngay.gpx`. */
export const routeFilePath = (route: { id: string }, form: RouteFileForm, lang: Lang): string =>
  `${recordPath({ kind: 'route', id: route.id }, lang)}${routeFileName(route, form)}`;

/** News of stories: `/cau-chuyen/rss.xml`, `/en/stories/feed.json`. */
export const storyFeedPath = (lang: Lang, form: 'rss' | 'json' = 'rss'): string =>
  `${sectionPath('story', lang)}${changeFiles[form][lang]}`;
const dataRoot = '/data/';
/** Open data of version 1: its shape is kept as long as its address. */
export const dataFolder = `${dataRoot}v1/`;

/** A file of the open data: `dataPath('products.csv')` gives `/data/v1/products.csv`. */
export const dataPath = (file: string): string => `${dataFolder}${file}`;

/** One record as data, beside its page: `/data/v1/products/banh-gai.json`. */
export const recordFilePath = (collection: CollectionName, id: string): string =>
  dataPath(`${collection}/${id}.json`);

/** The JSON Schema of what officers write: `/schemas/products.json`, `/schemas/site.json`. */
export const schemaPath = (name: CollectionName | SingleFileName): string =>
  `/schemas/${name}.json`;

/** Products with a price and a stock, for Google Merchant and whoever reads the same form. */
export const merchantFeedPath = '/feeds/merchant.xml';
export const sitemapPath = '/sitemap.xml';

/** The site's mark. */
export const markPath = '/favicon.svg';

/** A path with the site's base in front, for `href` and `src`. */
export const href = (path: string): string => `${settings.base}${path.slice(1)}`;

/** A path as a whole address, for canonical links, feeds and codes. */
export const absoluteUrl = (path: string): string => new URL(href(path), settings.site).href;

/** The address with which a calendar program subscribes to a file: `webcal://sanvat.example/su-kien/lich.ics`. */
export const webcalUrl = (path: string): string => absoluteUrl(path).replace(/^https?:/, 'webcal:');

/** The path of a request without base: `/ocop/en/products/` under `/ocop/` gives `/en/products/`. */
export const pathWithoutBase = (pathname: string): string =>
  `/${pathname.slice(settings.base.length)}`;

/** The language in which an address speaks. */
export const langOfPath = (path: string): Lang => (/^\/en(\/|$)/.test(path) ? 'en' : 'vi');

/** A page file under `src/pages`, and the patterns that it serves. */
interface PageRoute {
  entry: string;
  patterns: string[];
}

const routeOf = (entry: string, path: (lang: Lang) => string, rest = ''): PageRoute => ({
  entry,
  patterns: langs.map((lang) => `${path(lang)}${rest}`),
});
const listOf = (section: SectionName) => (lang: Lang) => sectionPath(section, lang);

/** Which page file serves which addresses; `src/integrations/routes.ts` mounts them. */
export const pageRoutes: readonly PageRoute[] = [
  routeOf('_home.astro', homePath),
  routeOf('_search.astro', searchPath),
  routeOf('_map.astro', mapPath, '[...page]'),
  routeOf('_shortlist.astro', (lang) => toolPath('shortlist', lang)),
  routeOf('_trip.astro', (lang) => toolPath('trip', lang)),
  routeOf('_products.astro', listOf('product'), '[...list]'),
  routeOf('_product.astro', listOf('product'), '[id]'),
  routeOf('_producers.astro', listOf('producer')),
  routeOf('_producer.astro', listOf('producer'), '[id]'),
  routeOf('_stars.astro', listOf('star')),
  routeOf('_points-of-sale.astro', listOf('point-of-sale')),
  routeOf('_point-of-sale.astro', listOf('point-of-sale'), '[id]'),
  routeOf('_destinations.astro', listOf('destination'), '[...list]'),
  routeOf('_destination.astro', listOf('destination'), '[id]'),
  routeOf('_routes.astro', listOf('route')),
  routeOf('_route.astro', listOf('route'), '[id]'),
  routeOf('_route-files.ts', listOf('route'), '[id]/[file]'),
  routeOf('_events.astro', listOf('event'), '[...list]'),
  routeOf('_event.astro', listOf('event'), '[id]'),
  routeOf('_event-month.astro', (lang) => eventMonthPath('[month]', lang)),
  routeOf('_events.ics.ts', (lang) => eventCalendarPath(undefined, lang)),
  routeOf('_event.ics.ts', (lang) => eventCalendarPath({ event: { id: '[id]' } }, lang)),
  routeOf('_locality-events.ics.ts', (lang) =>
    eventCalendarPath({ locality: { id: '[id]' } }, lang),
  ),
  routeOf(
    '_kind-events.ics.ts',
    (lang) => `${listOf('event')(lang)}${kindSegment[lang]}/[kind]/${calendarFile[lang]}`,
  ),
  routeOf('_gifts.astro', listOf('gift'), '[...list]'),
  routeOf('_stories.astro', listOf('story')),
  routeOf('_story.astro', listOf('story'), '[id]'),
  routeOf('_stories.rss.ts', (lang) => storyFeedPath(lang, 'rss')),
  routeOf('_stories.json.ts', (lang) => storyFeedPath(lang, 'json')),
  routeOf('_localities.astro', listOf('locality')),
  routeOf('_locality.astro', listOf('locality'), '[id]'),
  routeOf('_plans.astro', listOf('plan')),
  routeOf('_plan.astro', listOf('plan'), '[id]'),
  routeOf('_check.astro', listOf('check')),
  routeOf('_sources.astro', listOf('sources')),
  routeOf('_data.astro', listOf('data')),
  // Whoever shortens the address of a file finds what the files are.
  { entry: '_data.astro', patterns: [dataRoot, dataFolder] },
  routeOf('_guides.astro', (lang) => toolPath('guide', lang)),
  routeOf('_guide.astro', (lang) => toolPath('guide', lang), '[guide]'),
  routeOf('_about.astro', listOf('about')),
  routeOf('_accessibility.astro', listOf('accessibility')),
  routeOf('_watch.astro', (lang) => toolPath('watch', lang)),
  routeOf('_watch.csv.ts', (lang) => watchFilePath('csv', lang)),
  routeOf('_watch.ics.ts', (lang) => watchFilePath('ics', lang)),
  routeOf('_changes.astro', (lang) => toolPath('change', lang)),
  ...changeFeedForms.flatMap((form) => [
    routeOf(`_changes.${form}.ts`, (lang) => changeFeedPath(form, lang)),
    routeOf(`_locality-changes.${form}.ts`, (lang) => changeFeedPath(form, lang, { id: '[id]' })),
  ]),
  routeOf('_embed-product.astro', (lang) => embedRoot('product', lang), '[id]'),
  routeOf('_embed-list.astro', (lang) => embedRoot('list', lang), '[...list]'),
  routeOf('_embed-map.astro', (lang) => embedRoot('map', lang), '[...place]'),
  routeOf('_embed-events.astro', (lang) => embedRoot('events', lang), '[...place]'),
  routeOf('_share.astro', (lang) => toolPath('share', lang)),
  routeOf('_product-share.astro', (lang) => sharedPath('product', lang), '[id]'),
  routeOf('_locality-share.astro', (lang) => sharedPath('locality', lang), '[id]'),
  ...printedKinds.map((kind) =>
    routeOf(`_${kind}-print.astro`, (lang) => printedPath(kind, lang), '[id]'),
  ),
];
