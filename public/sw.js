/*
 * Keeps the check page alive without a connection. The page itself fills the cache
 * (src/browser/check/offline.ts) and registers this file for its own two addresses only, so no other
 * page of the site is ever answered from here.
 *
 * To end it (kill switch): set RETIRED to true and publish. Every phone that opens the check page once
 * more throws the cache away and forgets the worker. Keep this file for a year or so after that.
 */
const RETIRED = false;
/** How long a network may take to answer before what is kept does, in milliseconds. */
const PATIENCE = 4000;
/** A network that was too slow is not waited for again so soon: one page is many files. */
const SLOW_FOR = 15000;
// Below the folder that this file lies in: the site may live under /ocop/, with others beside it.
const home = new URL('./', self.location).pathname;
const CACHE = `san-vat-check:${home}`;
let slowUntil = 0;

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => {
  event.waitUntil(RETIRED ? retire() : self.clients.claim());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (
    RETIRED ||
    request.method !== 'GET' ||
    origin !== self.location.origin ||
    !pathname.startsWith(home)
  )
    return;
  if (request.headers.has('range')) return;
  const path = pathname.slice(home.length);
  // The names of these change with what they hold.
  const isNamed = path.startsWith('_astro/') || path.startsWith('data/check/');
  event.respondWith(isNamed ? cacheFirst(event) : networkFirst(request));
});

async function cacheFirst(event) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(event.request);
  if (kept && isFile(kept)) return kept;
  const answer = await fetch(event.request);
  // A full disk is no reason to answer nothing.
  if (answer.ok && !answer.redirected && isFile(answer))
    event.waitUntil(cache.put(event.request, answer.clone()).catch(() => {}));
  return answer;
}

/** A page in the place of a script or of data: of a hotel's network, or of a host that answers all with its home. */
function isFile(answer) {
  return !/^text\/html/i.test(answer.headers?.get('content-type') ?? '');
}

async function networkFirst(request) {
  // The question stands in the query; the page is the same for all.
  const kept = await (await caches.open(CACHE)).match(request, { ignoreSearch: true });
  const answer = fetch(request);
  if (!kept) return answer;
  return new Promise((resolve) => {
    const tooLong = setTimeout(
      () => {
        slowUntil = Date.now() + SLOW_FOR;
        resolve(kept);
      },
      Date.now() < slowUntil ? 0 : PATIENCE,
    );
    answer
      .then(
        (got) => resolve(got.status < 500 ? got : kept),
        () => resolve(kept),
      )
      .finally(() => clearTimeout(tooLong));
  });
}

async function retire() {
  await caches.delete(CACHE);
  await self.registration.unregister();
}
