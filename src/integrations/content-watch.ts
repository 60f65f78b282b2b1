import type { AstroIntegration } from 'astro';

/** The content may lie anywhere; modules name it by this. */
const ALIAS = '@content';

/**
 * Lets modules import from the content folder as `@content/…`, and shows an edit there at once in
 * `npm run dev`.
 *
 * The catalogue reads the folder by itself, so no module depends on a content file as far as Vite
 * knows: every module that has run is forgotten, and the page is loaded again.
 *
 * @param folder absolute path of the content folder
 * @param pictures absolute path of the folder whose `photos` are published, most often the same
 */
export function contentFolder(folder: string, pictures: string): AstroIntegration {
  return {
    name: 'content-folder',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        updateConfig({
          vite: {
            resolve: { alias: { [ALIAS]: pictures } },
            server: { fs: { allow: [config.root.pathname, folder] } },
          },
        });
      },
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(folder)) return;
          for (const environment of Object.values(server.environments)) {
            environment.moduleGraph.invalidateAll();
            environment.hot.send({ type: 'full-reload' });
          }
          logger.info(path.slice(folder.length + 1));
        });
      },
    },
  };
}
