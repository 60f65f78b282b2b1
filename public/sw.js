/*
 * Keeps the check page alive without a connection. The page itself fills the cache
 * (src/browser/check/offline.ts) and registers this file for its own two addresses only, so no other
 * page of the site is ever answered from here.
 *
 * To end it (kill switch): set RETIRED to true and publish. Every phone that opens the check page once
 * more throws the cache away and forgets the worker. Keep this file for a year or so after that.
 */
const RETIRED = false;
const CACHE = 'san-vat-check';
// Below the folder that this file lies in: the site may live under /ocop/.
const home = new URL('./', self.location).pathname;

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
  const isNamed = path.startsWith('_astro/') || /^data\/check\/[0-9a-f]{10}\.json$/.test(path);
  event.respondWith(isNamed ? cacheFirst(request) : networkFirst(request));
});

async function cacheFirst(request) {
  const kept = await caches.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) (await caches.open(CACHE)).put(request, answer.clone());
  return answer;
}

async function networkFirst(request) {
  try {
    return await fetch(request);
  } catch (error) {
    // The question stands in the query; the page is the same for all.
    const kept = await caches.match(request, { ignoreSearch: true });
    if (kept) return kept;
    throw error;
  }
}

async function retire() {
  await caches.delete(CACHE);
  await self.registration.unregister();
}
