/** Which file of this folder serves which addresses; `src/integrations/routes.ts` mounts them. */
import { type KindWith, kindsWith } from '../domain/record-kinds.ts';
import { type Lang, langs } from '../i18n/index.ts';
import {
  buildRecordPath,
  changeFeedForms,
  changeFeedPath,
  clothPath,
  comparePath,
  dataFolder,
  dataPath,
  dataRoot,
  digitalLinkFolder,
  type EmbedKind,
  embedRoot,
  embedScriptPath,
  eventCalendarPath,
  eventMonthPath,
  homePath,
  kitPath,
  mapPath,
  merchantFeedPath,
  openGraphPath,
  type PrintedKind,
  printedKinds,
  printedPath,
  registerPath,
  robotsPath,
  schemaPath,
  type SharedKind,
  searchDataFolder,
  searchPath,
  sectionPath,
  sharedPath,
  shortPath,
  sitemapPartPath,
  sitemapPath,
  storyFeedPath,
  toolPath,
  watchFilePath,
} from '../outputs/addresses/paths.ts';
import type { SectionName } from '../outputs/addresses/words.ts';

/** A page file under `src/routes`, and the patterns that it serves. */
interface Route {
  entry: string;
  patterns: string[];
}

const routeOf = (entry: string, path: (lang: Lang) => string, rest = ''): Route => ({
  entry,
  patterns: langs.map((lang) => `${path(lang)}${rest}`),
});
const listOf = (section: SectionName) => (lang: Lang) => sectionPath(section, lang);

/** What is printed of a maker and of a shop is the same. */
const printRoutes: Record<PrintedKind, string> = {
  product: 'product/print.astro',
  producer: 'place/print.astro',
  'point-of-sale': 'place/print.astro',
  locality: 'locality/print.astro',
  route: 'route/print.astro',
};

/** What can be embedded of a locality and of a province is the same. */
const shareRoutes: Record<SharedKind, string> = {
  product: 'product/share.astro',
  locality: 'locality/share.astro',
  province: 'locality/share.astro',
};

/** How the address of a list goes on where it has several pages or is narrowed. */
const listRests: Partial<Record<KindWith<'page', 'own'>, string>> = {
  product: '[...list]',
  destination: '[...list]',
  event: '[...list]',
};

/** How the address of an embed goes on, by its kind. */
const embedRests: Record<EmbedKind, string> = {
  product: '[id]',
  list: '[...list]',
  map: '[...place]',
  events: '[...place]',
};

/** Which page file serves which addresses; `src/integrations/routes.ts` mounts them. */
export const routes: readonly Route[] = [
  routeOf('site/home.astro', homePath),
  routeOf('search/search.astro', searchPath),
  routeOf('map/map.astro', mapPath, '[...page]'),
  routeOf('shortlist/shortlist.astro', (lang) => toolPath('shortlist', lang)),
  routeOf('trip/trip.astro', (lang) => toolPath('trip', lang)),
  // A kind with pages has a folder of its own name, with its list and the page of one record.
  ...kindsWith('page', 'own').flatMap((kind) => [
    routeOf(`${kind}/list.astro`, listOf(kind), listRests[kind]),
    routeOf(`${kind}/${kind}.astro`, listOf(kind), '[id]'),
  ]),
  ...kindsWith('isShared', true).map((kind) =>
    routeOf(shareRoutes[kind], (lang) => sharedPath(kind, lang), '[id]'),
  ),
  routeOf('star/stars.astro', listOf('star')),
  routeOf('route/files.ts', listOf('route'), '[id]/[file]'),
  routeOf('event/month.astro', (lang) => eventMonthPath('[month]', lang)),
  routeOf('event/calendars.ts', (lang) => eventCalendarPath({ event: { id: '[...of]' } }, lang)),
  routeOf('event/calendars.ts', (lang) => eventCalendarPath({ locality: { id: '[id]' } }, lang)),
  routeOf('gift/gifts.astro', listOf('gift'), '[...list]'),
  routeOf('story/feeds.ts', (lang) => storyFeedPath(lang, 'rss')),
  routeOf('story/feeds.ts', (lang) => storyFeedPath(lang, 'json')),
  routeOf('check/check.astro', listOf('check')),
  routeOf('site/sources.astro', listOf('sources')),
  routeOf('data/data.astro', listOf('data')),
  // Whoever shortens the address of a file finds what the files are.
  { entry: 'data/data.astro', patterns: [dataRoot, dataFolder] },
  routeOf('guide/list.astro', (lang) => toolPath('guide', lang)),
  routeOf('guide/guide.astro', (lang) => toolPath('guide', lang), '[guide]'),
  routeOf('site/about.astro', listOf('about')),
  routeOf('site/accessibility.astro', listOf('accessibility')),
  routeOf('watch/watch.astro', (lang) => toolPath('watch', lang)),
  routeOf('watch/files.ts', (lang) => watchFilePath('csv', lang)),
  routeOf('watch/files.ts', (lang) => watchFilePath('ics', lang)),
  routeOf('change/changes.astro', (lang) => toolPath('change', lang)),
  ...changeFeedForms.map((form) =>
    routeOf('change/feeds.ts', (lang) => changeFeedPath(form, lang, { id: '[...id]' })),
  ),
  ...Object.entries(embedRests).map(([kind, rest]) =>
    routeOf(`embed/${kind}.astro`, (lang) => embedRoot(kind as EmbedKind, lang), rest),
  ),
  routeOf('share/share.astro', (lang) => toolPath('share', lang)),
  ...printedKinds.map((kind) =>
    routeOf(printRoutes[kind], (lang) => printedPath(kind, lang), '[id]'),
  ),
  // What has one address for all languages.
  ...Object.entries({
    'site/not-found.astro': '/404',
    'site/build.ts': buildRecordPath,
    'site/robots.ts': robotsPath,
    'site/sitemaps.ts': [sitemapPath, sitemapPartPath('[number]')],
    'product/short-address.astro': shortPath({ id: '[id]' }),
    'product/digital-link.astro': `${digitalLinkFolder}[gtin]/`,
    'product/link-sets.ts': `${digitalLinkFolder}[gtin]/linkset.json`,
    'product/cards.ts': '/product-cards/[...file]',
    'product/facet-data.ts': '/facet-data/[...file]',
    'product/listing-kits.ts': kitPath({ id: '[id]' }, '[file]'),
    'check/register.ts': registerPath({ name: '[file]' }),
    'data/files.ts': dataPath('[...file]'),
    'data/records.ts': dataPath('[collection]/[id].json'),
    'data/schemas.ts': schemaPath('[name]'),
    'data/merchant.ts': merchantFeedPath,
    'search/data.ts': `${searchDataFolder}[...file]`,
    'map/data.ts': '/map-data/[...file]',
    'shortlist/products.ts': comparePath({ id: '[id]' }),
    'embed/script.ts': embedScriptPath,
    'embed/oembed.ts': '/oembed/[...file].json',
    'picture/cloths.ts': clothPath({ kind: '[kind]', id: '[id]' }),
    'picture/open-graph.ts': openGraphPath({ kind: '[kind]', id: '[id]' }),
    'picture/codes.ts': '/qr/[kind]/[id].svg',
  }).map(([entry, patterns]) => ({ entry, patterns: [patterns].flat() })),
];
