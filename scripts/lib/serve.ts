import { readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** What is served, and where. */
export interface ServedSite {
  /** The folder of a built site. */
  folder: string;
  /** The base path that it was built for, with both slashes. */
  base?: string;
  /** 0 takes any free port. */
  port?: number;
  /** How many ports after `port` may be tried when it is taken. */
  morePorts?: number;
}

export interface RunningServer {
  /** Where the home page is: `http://localhost:4321/`. */
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves a built site as a host would that reads `_headers` and `_redirects`: the same headers, old
 * addresses to the new ones, a redirect to the slash, the site's own page for what is not there. For a look and for tests, not for the public.
 *
 * @throws when no port is free
 */
export async function serve(site: ServedSite): Promise<RunningServer> {
  const { folder, base = '/', port = 0, morePorts = 0 } = site;
  const rules = readHeaderRules(folder);
  const moved = readRedirects(folder);
  const server = createServer((request, response) => {
    answer({ folder, base, rules, moved }, request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const listen = (candidate: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(candidate, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });
  for (let candidate = port; ; candidate++) {
    try {
      await listen(candidate);
      break;
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!isTaken || candidate >= port + morePorts) throw error;
    }
  }
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Browsers keep connections open that nobody will use again.
        server.closeAllConnections();
      }),
  };
}

interface HeaderRule {
  pattern: RegExp;
  headers: [name: string, value: string][];
}

interface Served {
  folder: string;
  base: string;
  rules: readonly HeaderRule[];
  /** Old addresses and the new ones. */
  moved: ReadonlyMap<string, string>;
}

async function answer(
  { folder, base, rules, moved }: Served,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  for (const { pattern, headers } of rules) {
    if (!pattern.test(pathname)) continue;
    for (const [name, value] of headers) response.appendHeader(name, value);
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const now = moved.get(pathname);
  if (now !== undefined) {
    response.writeHead(301, { Location: `${now}${search}` }).end();
    return;
  }
  const found = await findFile(folder, base, pathname);
  if (found === 'lacksSlash') {
    response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    return;
  }
  const file = found ?? join(folder, '404.html');
  const compressed = /\bbr\b/.test(request.headers['accept-encoding']?.toString() ?? '')
    ? await readFile(`${file}.br`).catch(() => undefined)
    : undefined;
  const body = compressed ?? (await readFile(file).catch(() => Buffer.from('404')));
  response.writeHead(found === undefined ? 404 : 200, {
    'Content-Type': contentTypes[extname(file)] ?? 'application/octet-stream',
    'Content-Length': body.length,
    // The next build of the same address must not show the last one's page.
    ...(response.hasHeader('Cache-Control') ? {} : { 'Cache-Control': 'no-cache' }),
    ...(compressed ? { 'Content-Encoding': 'br', Vary: 'Accept-Encoding' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function findFile(
  folder: string,
  base: string,
  pathname: string,
): Promise<string | 'lacksSlash' | undefined> {
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (`${path}/` === base) return 'lacksSlash';
  // The URL parser has resolved plain dots; what was encoded may still hold some.
  if (!path.startsWith(base) || path.split(/[/\\]/).includes('..') || path.includes('\0')) {
    return undefined;
  }
  const file = join(folder, path.slice(base.length));
  const entry = await stat(file).catch(() => undefined);
  if (entry?.isDirectory()) {
    const index = join(file, 'index.html');
    if (!(await stat(index).catch(() => undefined))) return undefined;
    return path.endsWith('/') ? index : 'lacksSlash';
  }
  return entry?.isFile() && !path.endsWith('/') ? file : undefined;
}

/**
 * The rules of the release's own `_headers`. Two of its headers speak of TLS, which is not here: sent
 * over plain http they would break the page in some browsers.
 */
function readHeaderRules(folder: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of textIn(folder, '_headers').split('\n')) {
    if (line.startsWith('/')) {
      const literals = line.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
      rules.push({ pattern: new RegExp(`^${literals.join('.*')}$`), headers: [] });
      continue;
    }
    const [, name, value] = /^\s+([^:]+): (.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined || name === 'Strict-Transport-Security') continue;
    rules.at(-1)?.headers.push([name, value.replace('; upgrade-insecure-requests', '')]);
  }
  return rules;
}

/** The release's own `_redirects`: from, to, status, a line each. */
const readRedirects = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    textIn(folder, '_redirects')
      .split('\n')
      .map((line) => line.split(' '))
      .flatMap(([from, to]) => (from && to ? [[from, to] as const] : [])),
  );

/** A file of the release; nothing when it has none. */
function textIn(folder: string, name: string): string {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    return '';
  }
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonl': 'application/jsonl; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.gpx': 'application/gpx+xml; charset=utf-8',
  '.kml': 'application/vnd.google-earth.kml+xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};
