import { readSettings } from '../settings.ts';
import { readCatalogue } from './read-catalogue.ts';

const { catalogue: built, blocking } = await readCatalogue(readSettings());

// `npm run build` has reported these in full before it comes here; this stops `astro dev` and `astro build` run alone.
if (!built) {
  const lines = blocking.map(
    ({ file, field, message, fix }) => `  ${file} ${field}: ${message.vi} ${fix.vi}`,
  );
  throw new Error(`The content has ${lines.length} errors.\n${lines.join('\n')}`);
}

/**
 * The catalogue of this build, read once. The middleware hands it to every route; only `getStaticPaths` and
 * lists of files import it.
 */
export const catalogue = built;
