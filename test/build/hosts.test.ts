import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveEarlier, storeRelease } from '../../scripts/lib/release-store.ts';
import { compressFiles } from '../../scripts/lib/release/compression.ts';
import { writeManifest } from '../../scripts/lib/release/manifest.ts';
import { listSiteFiles } from '../../scripts/lib/release/site-files.ts';
import { readContent } from '../../src/catalogue/read/index.ts';
import { findProgram, freePort } from '../support/programs.ts';
import { buildSite } from '../support/site.ts';

const CONTENT = 'test/fixtures/xa-mau/content';
const TODAY = '2026-11-22';
/** A page, an old address of it, and a file of each kind. */
const PRODUCT = '/san-pham/banh-gai-mau/';
const canEncrypt = findProgram('openssl') !== undefined;
let folder: string;
let store: string;
let styles: string;

beforeAll(async () => {
  const built = await buildSite({ content: CONTENT, today: TODAY });
  folder = mkdtempSync(join(tmpdir(), 'hosts-'));
  store = join(folder, 'srv');
  // nginx reads as a user who owns nothing.
  chmodSync(folder, 0o755);
  const site = join(folder, 'site');
  cpSync(built, site, { recursive: true });
  mkdirSync(join(site, '.well-known'));
  writeFileSync(join(site, '.well-known/security.txt'), 'Contact: mailto:a@example.vn\n');
  writeFileSync(join(site, '.secret'), 'canary');
  const { entries } = await readContent(CONTENT);
  await writeManifest(await listSiteFiles(site), entries, TODAY);
  // One page is enough to see, and a whole site takes a while.
  await compressFiles({ folder: site, paths: new Set([`${PRODUCT.slice(1)}index.html`]) });
  await storeRelease(site, store);
  const page = readFileSync(join(site, 'index.html'), 'utf8');
  styles = /href="(\/_astro\/[^"]+\.css)"/.exec(page)?.[1] ?? '';
  if (!canEncrypt) return;
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'],
      ...['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')],
    ],
    { stdio: 'ignore' },
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

const ask = (url: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((done, fail) => {
    get(url, { headers, rejectUnauthorized: false, agent: false }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        done({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: Buffer.concat(parts),
        }),
      );
    }).on('error', fail);
  });

/** A server with the configuration that is shipped, but for its name, its ports and its folder. */
interface Host {
  name: string;
  /** What it sends ready-made files in. */
  encoding: 'gzip' | 'br';
  start: (port: number) => ChildProcess;
}

const hosts: Host[] = [
  {
    name: 'nginx',
    encoding: 'gzip',
    start: (port) => {
      const shipped = readFileSync('scripts/hosts/nginx.conf', 'utf8')
        .replaceAll('/srv/san-vat', store)
        .replaceAll(/listen (\[::\]:)?80;/g, '')
        .replaceAll(/listen \[::\]:443[^;]*;/g, '')
        .replaceAll(/listen 443/g, `listen 127.0.0.1:${port}`)
        .replace(/^server \{[\s\S]*?^\}\n/m, '')
        .replace(/\S+fullchain\.pem/, join(folder, 'cert.pem'))
        .replace(/\S+privkey\.pem/, join(folder, 'key.pem'));
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((kind) => `${kind}_temp_path ${join(folder, kind)};`)
        .join('\n');
      const file = join(folder, 'nginx.conf');
      writeFileSync(
        file,
        `daemon off; pid ${join(folder, 'nginx.pid')}; error_log ${join(folder, 'nginx.log')};
        events {}
        http { access_log off; ${temporary}\n${shipped} }`,
      );
      return spawn(findProgram('nginx') ?? '', ['-p', folder, '-c', file], { stdio: 'ignore' });
    },
  },
  {
    name: 'caddy',
    encoding: 'br',
    start: (port) => {
      const shipped = readFileSync('scripts/hosts/Caddyfile', 'utf8')
        .replaceAll('/srv/san-vat', store)
        .replace(
          'sanvat.example {',
          `https://localhost:${port} {\n  tls ${join(folder, 'cert.pem')} ${join(folder, 'key.pem')}`,
        );
      const file = join(folder, 'Caddyfile');
      writeFileSync(
        file,
        `{\n  admin off\n  auto_https off\n  log {\n    level ERROR\n  }\n}\n${shipped}`,
      );
      return spawn(
        findProgram('caddy') ?? '',
        ['run', '--adapter', 'caddyfile', '--config', file],
        {
          stdio: 'ignore',
          env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
        },
      );
    },
  },
];

for (const host of hosts) {
  const isHere = canEncrypt && findProgram(host.name) !== undefined;
  const title = isHere ? host.name : `${host.name}, which this machine cannot run`;
  describe.skipIf(!isHere)(title, () => {
    let child: ChildProcess;
    let url: string;
    const at = (path: string, headers?: Record<string, string>) => ask(`${url}${path}`, headers);

    beforeAll(async () => {
      const port = await freePort();
      url = `https://localhost:${port}`;
      child = host.start(port);
      for (let tries = 0; tries < 100; tries++) {
        if (child.exitCode !== null)
          throw new Error(`${host.name} does not take its configuration.`);
        if (await ask(`${url}/robots.txt`).catch(() => undefined)) return;
        await pause(50);
      }
      throw new Error(`${host.name} does not answer.`);
    });
    afterAll(async () => {
      const ended = new Promise((done) => child.once('close', done));
      child.kill('SIGTERM');
      await ended;
    });

    test('sends a page with the policy, and asks browsers to come back for it', async () => {
      const { status, headers, body } = await at(PRODUCT);
      expect(status).toBe(200);
      expect(headers['content-type']).toMatch(/^text\/html/);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['strict-transport-security']).toContain('max-age=');
      expect(headers['cache-control']).toBe('no-cache');
      expect(body.toString()).toContain('data-id="banh-gai-mau"');
      const again = await at(PRODUCT, { 'If-None-Match': String(headers.etag) });
      expect(again.status).toBe(304);
    });

    test('sends what is packed already, and it is the same page', async () => {
      const plain = await at(PRODUCT);
      const packed = await at(PRODUCT, { 'Accept-Encoding': host.encoding });
      expect(packed.headers['content-encoding']).toBe(host.encoding);
      expect(packed.body.length).toBeLessThan(plain.body.length / 2);
      const unpack = host.encoding === 'br' ? brotliDecompressSync : gunzipSync;
      expect(unpack(packed.body).equals(plain.body)).toBe(true);
    });

    test('lets others frame embeds, and read data', async () => {
      const embed = await at('/nhung/san-pham/banh-gai-mau/');
      expect(embed.status).toBe(200);
      expect(embed.headers['content-security-policy']).toContain('frame-ancestors *');
      expect(embed.headers['content-security-policy']).not.toContain("frame-ancestors 'none'");
      expect(embed.headers['cross-origin-resource-policy']).toBe('cross-origin');
      const data = await at('/data/v1/products.json');
      expect(data.status).toBe(200);
      expect(data.headers['access-control-allow-origin']).toBe('*');
      expect((await at(PRODUCT)).headers['access-control-allow-origin']).toBeUndefined();
    });

    test('lets browsers keep what has its digest in its name for a year', async () => {
      const { status, headers } = await at(styles);
      expect(status).toBe(200);
      expect(headers['cache-control']).toContain('immutable');
    });

    test('shows our own page for what is not there', async () => {
      const { status, headers, body } = await at('/khong-co-dau/');
      expect(status).toBe(404);
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(body.equals(readFileSync(join(store, 'current/404.html')))).toBe(true);
    });

    test('leads from an address without its last slash, and from an old one, to the new', async () => {
      const slash = await at(PRODUCT.slice(0, -1));
      expect([301, 308]).toContain(slash.status);
      expect(slash.headers.location).toMatch(/banh-gai-mau\/$/);
      const [from, to] = readFileSync(join(store, 'current/_redirects'), 'utf8').split(' ');
      const moved = await at(from ?? '');
      expect(moved.status).toBe(301);
      expect(moved.headers.location).toContain(to);
    });

    test.each([
      '/_headers',
      '/_redirects',
      '/headers.nginx.conf',
      '/redirects.caddy',
      '/.secret',
      '/%2esecret',
      '/../cert.pem',
    ])('shows nobody %s', async (path) => {
      const { status, body } = await at(path);
      expect([400, 404]).toContain(status);
      expect(body.toString()).not.toContain('canary');
    });

    test('shows what belongs to the world under .well-known', async () => {
      expect((await at('/.well-known/security.txt')).body.toString()).toContain('Contact:');
    });

    test.each([
      ['/data/v1/localities.geojson', 'application/geo+json'],
      ['/theo-doi/lich.ics', 'text/calendar'],
      ['/theo-doi/danh-sach.csv', 'text/csv'],
    ])('says of %s what it is', async (path, type) => {
      const { status, headers } = await at(path);
      expect(status).toBe(200);
      expect(headers['content-type']).toContain(type);
    });
  });
}

describe('releases on a server', () => {
  const current = () => resolve(store, 'current');
  const inode = (path: string) => statSync(join(current(), path)).ino;

  /** Another release: a page has changed, and its style sheet has another name. */
  async function nextRelease(number: number): Promise<string> {
    const site = join(folder, `next-${number}`);
    mkdirSync(join(site, '_astro'), { recursive: true });
    writeFileSync(join(site, 'index.html'), `<!doctype html><title>${number}</title>`);
    writeFileSync(join(site, `_astro/style.${number}.css`), `a{order:${number}}`);
    writeFileSync(join(site, 'robots.txt'), 'User-agent: *\n');
    const { entries } = await readContent('test/fixtures/minimal/content');
    await writeManifest(await listSiteFiles(site), entries, TODAY);
    return site;
  }

  test('a new one takes the place of the old in one step, keeps what its pages ask for, and shares the rest', async () => {
    const other = join(folder, 'other');
    await storeRelease(await nextRelease(1), other);
    const first = statSync(join(other, 'current/robots.txt'));
    const { shared, carried, name } = await storeRelease(await nextRelease(2), other);
    expect({ shared, carried }).toEqual({ shared: 1, carried: 1 });
    expect(name).toMatch(/^000002-/);
    expect(readFileSync(join(other, 'current/index.html'), 'utf8')).toContain('<title>2');
    expect(readFileSync(join(other, 'current/_astro/style.1.css'), 'utf8')).toContain('order:1');
    expect(statSync(join(other, 'current/robots.txt')).mtimeMs).toBe(first.mtimeMs);
    expect(globSync(join(other, '**/.*'))).toEqual([]);
  });

  test('four are kept; what only older ones ask for goes, and one step back is one rename', async () => {
    const other = join(folder, 'many');
    for (let number = 1; number <= 6; number++)
      await storeRelease(await nextRelease(number), other);
    expect(readdirSync(join(other, 'releases'))).toHaveLength(4);
    const styles = readdirSync(join(other, 'current/_astro')).sort();
    expect(styles).toEqual(['style.3.css', 'style.4.css', 'style.5.css', 'style.6.css']);
    expect(serveEarlier(other)).toMatch(/^000005-/);
    expect(readFileSync(join(other, 'current/index.html'), 'utf8')).toContain('<title>5');
  });

  test('a folder that is no release is refused, and what is served stays', async () => {
    const before = inode('index.html');
    await expect(storeRelease(join(folder, 'key.pem'), store)).rejects.toThrow(/npm run build/);
    expect(inode('index.html')).toBe(before);
  });
});
