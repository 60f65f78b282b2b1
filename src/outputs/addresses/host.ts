/** Paths as they are where the site is published: behind its base, on its host. */
import type { Lang } from '../../i18n/index.ts';
import { readSettings } from '../../settings.ts';

const settings = readSettings();

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
