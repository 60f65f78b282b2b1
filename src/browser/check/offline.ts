import type { Manifest } from '../../lib/check/register.ts';
import type { Register } from './register.ts';

/** The cache that `public/sw.js` answers from. */
const CACHE = 'san-vat-check';
/** Old styles and scripts stay until there are too many: a page open in another tab may still want them. */
const MAX_FILES = 120;

export interface OfflinePages {
  /** This page, and the same in the other language, without their queries. */
  pages: readonly [here: string, other: string];
  worker: string;
}

/**
 * Keeps the check page for a visitor without a connection: both languages, what they are made of, and
 * the register while it is small. The worker watches the two check pages and nothing else of the site.
 *
 * @returns whether the whole register is kept; nothing where the browser cannot keep it
 */
export async function keepForOffline(
  register: Register,
  { pages, worker }: OfflinePages,
): Promise<boolean | undefined> {
  if (!('serviceWorker' in navigator) || !navigator.onLine) return undefined;
  try {
    await Promise.all(pages.map((scope) => navigator.serviceWorker.register(worker, { scope })));
    const manifest = await register.manifest();
    await keep(
      [...pages, ...partsOfThisPage(), register.addressOf('index')],
      shardFiles(register, manifest),
    );
    return manifest.whole;
  } catch {
    // Private windows and full disks refuse; the page works as before, with a connection.
    return undefined;
  }
}

const shardFiles = (register: Register, { shards, whole }: Manifest): string[] =>
  whole ? shards.map(([, file]) => register.addressOf(file)) : [];

/** Styles, scripts, fonts and pictures that this page has loaded, of our own server only. */
function partsOfThisPage(): string[] {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
  return [
    ...new Set(
      loaded
        .filter(({ origin, pathname }) => origin === location.origin && !pathname.endsWith('.json'))
        .map(({ pathname }) => pathname),
    ),
  ];
}

/**
 * @param fresh files that are fetched again at every visit
 * @param named files whose names change with what they hold: once is enough
 */
async function keep(fresh: readonly string[], named: readonly string[]): Promise<void> {
  const cache = await caches.open(CACHE);
  const wanted = new Set(
    [...fresh, ...named].map((address) => new URL(address, location.href).href),
  );
  await cache.addAll([...new Set(fresh)]);
  const missing = await Promise.all(
    named.map(async (address) => ((await cache.match(address)) ? [] : [address])),
  );
  await cache.addAll(missing.flat());
  const kept = await cache.keys();
  if (kept.length <= MAX_FILES) return;
  await Promise.all(
    kept.filter(({ url }) => !wanted.has(url)).map((request) => cache.delete(request)),
  );
}
