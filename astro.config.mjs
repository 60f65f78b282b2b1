// @ts-check
import mdx from '@astrojs/mdx';
import { defineConfig, sharpImageService } from 'astro/config';
import { contentFolder } from './src/integrations/content-watch.ts';
import { layerBlocks } from './src/integrations/layer-blocks.ts';
import { siteRoutes } from './src/integrations/routes.ts';
import { preloadHelper } from './src/integrations/preload-helper.ts';
import { scriptChunks } from './src/integrations/script-chunks.ts';
import { buildTarget } from './src/lib/browser-floor.ts';
import { readSettings } from './src/settings.ts';

const settings = readSettings();
// A release is built with empty caches of its own; `npm run dev` may keep its.
const cache = process.env.SAN_VAT_CACHE ?? '.cache';
// A release that is made without bad entries has its photographs in a folder by themselves.
const pictures = process.env.SAN_VAT_PICTURES ?? settings.content;

export default defineConfig({
  site: settings.site.href,
  base: settings.base,
  outDir: settings.out,
  cacheDir: `${cache}/astro`,
  output: 'static',
  trailingSlash: 'always',
  // Two pages at one address is a lost page.
  prerenderConflictBehavior: 'error',
  // Nothing inline, in any page: the security policy has no exceptions.
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    cacheDir: `${cache}/vite`,
    plugins: [layerBlocks(), preloadHelper()],
    build: { assetsInlineLimit: 0, target: buildTarget, cssTarget: buildTarget },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: scriptChunks } } } },
    },
  },
  integrations: [mdx(), contentFolder(settings.content, pictures), siteRoutes()],
  image: {
    // AVIF at its default effort takes eight times as long for a few percent of its size.
    service: sharpImageService({ avif: { effort: 2, quality: 55 }, webp: { quality: 75 } }),
  },
  // Shiki writes style attributes.
  markdown: { syntaxHighlight: false },
});
