/**
 * What a browser may do with our pages: one constant policy, sent as a header and written first in
 * every page for hosts that cannot send headers. It names no hashes, because no page carries a script
 * or a style of its own.
 */
import type { EditorData } from '../../schema/editor.ts';
import type { SiteData } from '../../schema/site.ts';
import { editorHosts } from '../editor/backend.ts';

type Tiles = SiteData['tiles'];

/** Folders whose pages other people's sites may show in a frame; all other pages refuse it. */
export const embedFolders = ['/nhung/', '/en/embed/'] as const;

/** The web editor, which needs a policy of its own. */
export const editorFolder = '/admin/';

/** Open data: any site's script may fetch it. */
export const dataFolders = ['/data/', '/oembed/', '/schemas/'] as const;

/** Files whose names change with their content, so that a copy never goes stale. */
export const immutableFolders = [
  '/_astro/',
  '/pagefind/fragment/',
  '/pagefind/index/',
  '/search-data/vi/',
  '/search-data/en/',
  '/facet-data/',
  '/map-data/',
  '/data/check/',
] as const;

/**
 * The policy as the pages' meta says it: `frame-ancestors` counts only in a header, and
 * `upgrade-insecure-requests` would send a page that is shown over plain http (a preview in the local
 * network) looking for its own styles on a port where nobody answers.
 *
 * @param tiles the map background of `site.json`, whose host is then allowed for pictures
 */
export function contentSecurityPolicy(tiles: Tiles = 'none'): string {
  return Object.entries({
    'default-src': "'none'",
    // The search index is read by WebAssembly.
    'script-src': "'self' 'wasm-unsafe-eval'",
    'style-src': "'self'",
    // Leaflet's empty tile is a data: picture.
    'img-src': ["'self'", 'data:', ...tileSources(tiles)].join(' '),
    'font-src': "'self'",
    'connect-src': "'self'",
    'worker-src': "'self'",
    // The page of a product shows what its embed looks like.
    'frame-src': "'self'",
    'manifest-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'self'",
  })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}

/**
 * The policy of the web editor, as its page says it. The CMS writes its own styles, decodes photographs
 * in WebAssembly and shows them from memory; beside the site it may ask the repository's server alone.
 *
 * @param editor nothing when no repository on the web is set: then it may ask nobody
 */
export function editorPolicy(editor: EditorData | undefined): string {
  return Object.entries({
    'default-src': "'none'",
    'script-src': "'self' 'wasm-unsafe-eval'",
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' blob: data:",
    'media-src': "'self' blob:",
    'font-src': "'self'",
    'connect-src': ["'self'", 'blob:', 'data:', ...editorHosts(editor)].join(' '),
    'worker-src': "'self' blob:",
    'frame-src': 'blob:',
    'manifest-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'self'",
  })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}

/** `https://{s}.tile.example/{z}/{x}/{y}.png` gives `https://*.tile.example`. */
function tileSources(tiles: Tiles): string[] {
  if (tiles === 'none') return [];
  const host = tiles.url.replace(/^https:\/\//, '').split('/')[0] ?? '';
  // A policy knows one wildcard: a whole first label.
  return [`https://${host.replace(/^[^.]*\{[^.]*/, '*')}`];
}

export type Headers = Readonly<Record<string, string>>;

/** Headers of every answer. Everything that differs by kind is in the functions below. */
export const commonHeaders = {
  'X-Content-Type-Options': 'nosniff',
  // Map servers ask for the origin of their visitors, so not `no-referrer`.
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(self), geolocation=(self), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=(), browsing-topics=()',
} as const satisfies Headers;

/** Headers of the web editor, all of them. Signing in opens the repository's server in a window of its own. */
export const editorHeaders = (editor: EditorData | undefined): Headers => ({
  'Content-Security-Policy': `${editorPolicy(editor)}; upgrade-insecure-requests; ${framePolicy.page}`,
  ...commonHeaders,
  'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
  'X-Robots-Tag': 'noindex, nofollow',
});

/** The policy as a header says it, but for framing. */
export const policyHeader = (tiles: Tiles): string =>
  `${contentSecurityPolicy(tiles)}; upgrade-insecure-requests`;

/**
 * Who may frame a page. Policies add up, so this one can be sent beside the other. An embed is put in
 * a sandbox by its own header too: whatever frame it stands in, no script runs and nothing is stored.
 */
export const framePolicy = {
  page: "frame-ancestors 'none'",
  embed: 'frame-ancestors *; sandbox allow-popups allow-popups-to-escape-sandbox',
} as const;

/** Headers of embeds beside their policy: they are made to be loaded by others. */
export const embedHeaders = {
  'Cross-Origin-Resource-Policy': 'cross-origin',
} as const satisfies Headers;

export const dataHeaders = { 'Access-Control-Allow-Origin': '*' } as const satisfies Headers;

export const immutableHeaders = {
  'Cache-Control': 'public, max-age=31536000, immutable',
} as const satisfies Headers;

/** For servers that we configure whole; the hosts that read `_headers` do this by themselves. */
export const revalidatedHeaders = { 'Cache-Control': 'no-cache' } as const satisfies Headers;
