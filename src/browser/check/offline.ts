import type { Register } from './register.ts';

/** Parts of earlier builds stay until there are too many: a page open in another tab may still want them. */
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
 * The pages go in last, and only those of the build that is running here. So what is kept is always
 * one build, whole: a page, its scripts and its own register, or those of the visit before.
 *
 * @returns whether the whole register is kept; nothing where nothing can be kept now
 */
export async function saveForOffline(
  register: Register,
  { pages, worker }: OfflinePages,
): Promise<boolean | undefined> {
  if (!('serviceWorker' in navigator) || !navigator.onLine) return undefined;
  try {
    await Promise.all(pages.map((scope) => navigator.serviceWorker.register(worker, { scope })));
    // From here on the worker itself keeps the shards that are loaded.
    await navigator.serviceWorker.ready;
    const cache = await caches.open(cacheOf(worker));
    const { whole } = await register.manifest();
    const parts = partsOfThisPage();
    const named = [
      register.address,
      ...(await register.shardsToSave()),
      ...parts.filter(isNamedByContent),
    ];
    const missing = await Promise.all(
      named.map(async (address) => ((await cache.match(address)) ? [] : [address])),
    );
    await cache.addAll([
      ...missing.flat(),
      ...parts.filter((address) => !isNamedByContent(address)),
    ]);
    if (!(await savePages(cache, pages, register))) return undefined;
    await removeOldest(cache, new Set([...named, ...parts, ...pages].map(absolute)), register);
    return whole;
  } catch {
    // Private windows and full disks refuse; the page works as before, with a connection.
    return undefined;
  }
}

/** The cache that `public/sw.js` answers from: one for each site that shares this host. */
const cacheOf = (worker: string): string =>
  `san-vat-check:${new URL('./', absolute(worker)).pathname}`;

const absolute = (address: string): string => new URL(address, location.href).href;

/** Astro's own files: once is enough. */
const isNamedByContent = (address: string): boolean => address.includes('/_astro/');

/** Styles, scripts, fonts and pictures of this page, of our own server only: those it has loaded, and those of its answers. */
function partsOfThisPage(): string[] {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
  return [
    ...new Set(
      [...loaded, ...picturesOfStyles()]
        .filter(({ origin, pathname }) => origin === location.origin && !pathname.endsWith('.json'))
        .map(({ pathname }) => pathname),
    ),
  ];
}

/** What the styles name: the frame of a certificate is not loaded before there is one. */
const picturesOfStyles = (): URL[] =>
  Array.from(document.styleSheets).flatMap((sheet) => {
    const rules = Array.from(sheet.cssRules, ({ cssText }) => cssText).join('');
    return Array.from(
      rules.matchAll(/url\("([^"]+)"\)/g),
      ([, address = '']) => new URL(address, sheet.href ?? location.href),
    );
  });

/**
 * Puts both pages into the cache, unless the server has another build of them by now.
 *
 * @returns whether they are kept
 */
async function savePages(
  cache: Cache,
  pages: readonly string[],
  register: Register,
): Promise<boolean> {
  const ofThisBuild = [
    register.address,
    ...Array.from(document.scripts, (script) => script.getAttribute('src')),
    ...Array.from(document.querySelectorAll('link[rel="stylesheet"]'), (link) =>
      link.getAttribute('href'),
    ),
  ].filter((address) => address !== null && address !== '');
  const answers = await Promise.all(
    pages.map((page) => fetch(page, { cache: 'no-cache' }).then((answer) => ({ page, answer }))),
  );
  for (const { answer } of answers) {
    const html = answer.ok ? await answer.clone().text() : '';
    if (!ofThisBuild.every((address) => html.includes(`"${address}"`))) return false;
  }
  await Promise.all(answers.map(({ page, answer }) => cache.put(page, answer)));
  return true;
}

async function removeOldest(
  cache: Cache,
  wanted: ReadonlySet<string>,
  register: Register,
): Promise<void> {
  const kept = await cache.keys();
  // In the order in which they came.
  for (const request of kept.slice(0, Math.max(0, kept.length - MAX_FILES))) {
    const isWanted = wanted.has(request.url) || (await register.has(request.url));
    if (!isWanted) await cache.delete(request);
  }
}
