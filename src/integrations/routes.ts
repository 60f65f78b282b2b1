import type { AstroIntegration } from 'astro';
import { pageRoutes } from '../outputs/urls.ts';

/**
 * Mounts each page file at its Vietnamese and at its English address. The file decides nothing from
 * its own place in `src/pages`; its name begins with `_`, so that Astro does not mount it by itself.
 */
export function bilingualRoutes(): AstroIntegration {
  return {
    name: 'bilingual-routes',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const { entry, patterns } of pageRoutes) {
          const entrypoint = new URL(`../pages/${entry}`, import.meta.url);
          for (const pattern of patterns) injectRoute({ pattern, entrypoint, prerender: true });
        }
      },
    },
  };
}
