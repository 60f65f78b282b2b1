/**
 * Every address of the site is made here and nowhere else. They are printed on packs and embedded in
 * shops, so they never change: Vietnamese at the root, English under `/en/`, a slash at the end.
 * A path here has no base (`/ocop/`); `href` and `absoluteUrl` put it in front.
 */
import type { FacetName, ListKey } from '../catalogue/facets.ts';
import type { AnyRecord } from '../catalogue/records.ts';
import type { Lang } from '../i18n/index.ts';
import { readSettings } from '../lib/settings.ts';

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
  sources: { vi: 'nguon-va-cach-lam', en: 'sources-and-method' },
  about: { vi: 'gioi-thieu', en: 'about' },
  accessibility: { vi: 'kha-nang-tiep-can', en: 'accessibility' },
} as const satisfies Record<string, Words>;

/** Pages that are tools rather than sections: what to look at, what has changed, what to print. */
const toolSegments = {
  watch: { vi: 'theo-doi', en: 'watch' },
  change: { vi: 'thay-doi', en: 'changes' },
  print: { vi: 'in', en: 'print' },
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

const pageSegment: Words = { vi: 'trang', en: 'page' };

export type SectionName = keyof typeof segments;

const root = (lang: Lang): string => (lang === 'vi' ? '/' : '/en/');

export const homePath = (lang: Lang): string => root(lang);

/** The page that a section opens with: `sectionPath('product', 'vi')` gives `/san-pham/`. */
export const sectionPath = (section: SectionName, lang: Lang): string => `${root(lang)}${segments[section][lang]}/`;

/** The page of a record: `/san-pham/banh-gai-chiem-hoa/`, in English `/en/products/banh-gai-chiem-hoa/`. */
export const recordPath = (record: Pick<AnyRecord, 'kind' | 'id'>, lang: Lang): string => `${sectionPath(record.kind, lang)}${record.id}/`;

/** The page of a tool: `toolPath('watch', 'vi')` gives `/theo-doi/`. */
export const toolPath = (tool: keyof typeof toolSegments, lang: Lang): string => `${root(lang)}${toolSegments[tool][lang]}/`;

/** Kinds of record that can be printed as leaflets, labels or booklets. */
export const printedKinds = ['product', 'producer', 'point-of-sale', 'locality'] as const;
export type PrintedKind = (typeof printedKinds)[number];

/** What of a kind is made for paper: `/in/san-pham/`, before the id. */
const printedPath = (kind: PrintedKind, lang: Lang): string => `${toolPath('print', lang)}${segments[kind][lang]}/`;

/** The page from which a record is printed: `/in/san-pham/banh-gai/`, `/en/print/products/banh-gai/`. */
export const printPath = (record: { kind: PrintedKind; id: string }, lang: Lang): string => `${printedPath(record.kind, lang)}${record.id}/`;

const calendarFile: Words = { vi: 'lich.ics', en: 'calendar.ics' };
const changeFiles = {
  rss: { vi: 'rss.xml', en: 'rss.xml' },
  json: { vi: 'feed.json', en: 'feed.json' },
  ics: calendarFile,
} as const satisfies Record<string, Words>;
export type ChangeFeedForm = keyof typeof changeFiles;
export const changeFeedForms = Object.keys(changeFiles) as ChangeFeedForm[];

/** The feed of changes of the site, or of one locality: `/thay-doi/rss.xml`, `/thay-doi/chiem-hoa/lich.ics`. */
export const changeFeedPath = (form: ChangeFeedForm, lang: Lang, locality?: { id: string }): string =>
  `${toolPath('change', lang)}${locality === undefined ? '' : `${locality.id}/`}${changeFiles[form][lang]}`;

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

/** The woven cloth of a record, or the band of it for the head of its page. */
export const clothPath = (record: { kind: string; id: string }, form: 'cover' | 'band' = 'cover'): string =>
  `/cloth/${record.kind}/${record.id}${form === 'band' ? '-band' : ''}.png`;

/** The picture that messengers show beside a link to a record or a section. */
export const openGraphPath = (record: { kind: string; id: string }): string => `/og/${record.kind}/${record.id}.png`;

export const storyFeedPath = (lang: Lang): string => `${sectionPath('story', lang)}rss.xml`;
export const sitemapPath = '/sitemap.xml';

/** A path with the site's base in front, for `href` and `src`. */
export const href = (path: string): string => `${settings.base}${path.slice(1)}`;

/** A path as a whole address, for canonical links, feeds and codes. */
export const absoluteUrl = (path: string): string => new URL(href(path), settings.site).href;

/** The path of a request without base: `/ocop/en/products/` under `/ocop/` gives `/en/products/`. */
export const pathWithoutBase = (pathname: string): string => `/${pathname.slice(settings.base.length)}`;

/** The language in which an address speaks. */
export const langOfPath = (path: string): Lang => (/^\/en(\/|$)/.test(path) ? 'en' : 'vi');

/** A page file under `src/pages`, and the patterns that it serves in each language. */
interface PageRoute {
  entry: string;
  vi: string;
  en: string;
}

const routeOf = (entry: string, path: (lang: Lang) => string, rest = ''): PageRoute => ({
  entry,
  vi: `${path('vi')}${rest}`,
  en: `${path('en')}${rest}`,
});
const listOf = (section: SectionName) => (lang: Lang) => sectionPath(section, lang);

/** Which page file serves which addresses; `src/integrations/routes.ts` mounts them. */
export const pageRoutes: readonly PageRoute[] = [
  routeOf('_home.astro', homePath),
  routeOf('_products.astro', listOf('product'), '[...list]'),
  routeOf('_product.astro', listOf('product'), '[id]'),
  routeOf('_producers.astro', listOf('producer')),
  routeOf('_producer.astro', listOf('producer'), '[id]'),
  routeOf('_stars.astro', listOf('star')),
  routeOf('_points-of-sale.astro', listOf('point-of-sale')),
  routeOf('_point-of-sale.astro', listOf('point-of-sale'), '[id]'),
  routeOf('_destinations.astro', listOf('destination')),
  routeOf('_destination.astro', listOf('destination'), '[id]'),
  routeOf('_routes.astro', listOf('route')),
  routeOf('_route.astro', listOf('route'), '[id]'),
  routeOf('_events.astro', listOf('event')),
  routeOf('_event.astro', listOf('event'), '[id]'),
  routeOf('_stories.astro', listOf('story')),
  routeOf('_story.astro', listOf('story'), '[id]'),
  routeOf('_localities.astro', listOf('locality')),
  routeOf('_locality.astro', listOf('locality'), '[id]'),
  routeOf('_plans.astro', listOf('plan')),
  routeOf('_plan.astro', listOf('plan'), '[id]'),
  routeOf('_sources.astro', listOf('sources')),
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
  ...printedKinds.map((kind) => routeOf(`_${kind}-print.astro`, (lang) => printedPath(kind, lang), '[id]')),
];
