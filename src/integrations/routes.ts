import type { AstroIntegration } from 'astro';
import { routes } from '../routes/table.ts';

/**
 * Mounts each file of `src/routes` at the addresses that `src/routes/table.ts` gives it: a page at its
 * Vietnamese and at its English one. Nothing follows from where a file lies, so folders may be named for people.
 */
export function siteRoutes(): AstroIntegration {
  return {
    name: 'site-routes',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const { entry, patterns } of routes) {
          const entrypoint = new URL(`../routes/${entry}`, import.meta.url);
          for (const pattern of patterns) injectRoute({ pattern, entrypoint, prerender: true });
        }
      },
    },
  };
}
