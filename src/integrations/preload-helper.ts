import type { Plugin } from 'vite';

/** What the bundler calls the module through which every `import()` goes. */
const HELPER = /vite\/preload-helper/;

/**
 * Puts a short helper in the place of the bundler's. All modules that an `import()` needs are asked for at once,
 * as there; what that does beyond, for style sheets and for browsers without modules, no script of the site
 * needs, and every page would carry it.
 */
export function preloadHelper(): Plugin {
  let base = '/';
  return {
    name: 'preload-helper',
    configResolved: (config) => {
      base = config.base;
    },
    transform: {
      filter: { id: HELPER },
      handler: () => `export const __vitePreload = (load, files = []) => {
  for (const file of files) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = ${JSON.stringify(base)} + file;
    document.head.append(link);
  }
  return load();
};`,
    },
  };
}
