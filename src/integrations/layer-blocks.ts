import type { Plugin } from 'vite';

/** `@layer a, b;`, which only says the order of layers. */
const STATEMENT = /@layer\s+([^;{}]+);/g;

/**
 * Says the order of layers by empty blocks. Chromium 103, and by what others saw its neighbours too, now and then
 * reads a style sheet for ever that is in its cache and has such a statement: the second page of a visit stays
 * white. Chromium 106 does not. The bundler makes statements of empty blocks, so it is undone when that is over.
 */
export function layerBlocks(): Plugin {
  return {
    name: 'layer-blocks',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'asset' && file.fileName.endsWith('.css'))
            file.source = withLayerBlocks(String(file.source));
      },
    },
  };
}

/** A style sheet with its statements of layers as empty blocks: `@layer a{}@layer b{}`. */
export const withLayerBlocks = (style: string): string =>
  style.replace(STATEMENT, (_statement, names: string) =>
    names
      .split(',')
      .map((name) => `@layer ${name.trim()}{}`)
      .join(''),
  );
