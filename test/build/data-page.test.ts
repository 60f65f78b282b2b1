/** The documentation of the open data: what it shows is there, and its programs run as they stand. */
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningServer } from '../../scripts/lib/serve.ts';
import { setNames } from '../../src/schema/data-sets.ts';
import { htmlFindings } from '../support/html.ts';
import { buildSite, serve } from '../support/site.ts';

let site: string;
let server: RunningServer;
const folder = mkdtempSync(join(tmpdir(), 'data-page-'));
beforeAll(async () => {
  site = await buildSite({ content: 'test/fixtures/xa-mau/content', today: '2026-11-22' });
  server = await serve(site);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The programs that a page shows, by name, with the address under which the site is served here. */
function examplesOf(path: string): Record<string, string> {
  const found: Record<string, string> = {};
  const walk = (node: Tree.Node): void => {
    if ('attrs' in node) {
      const name = node.attrs.find((attribute) => attribute.name === 'data-example')?.value;
      const [text] = node.childNodes;
      if (name !== undefined && text && 'value' in text) found[name] = text.value;
    }
    if ('childNodes' in node) for (const child of node.childNodes) walk(child);
  };
  walk(parse(readFileSync(join(site, path, 'index.html'), 'utf8')));
  return Object.fromEntries(
    Object.entries(found).map(([name, text]) => [
      name,
      text.replaceAll('https://sanvat.example/', server.url),
    ]),
  );
}

const run = promisify(execFile);
const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

describe('what the page shows can be pasted and run', () => {
  test.runIf(has('curl'))('the command line fetches a table and a product', async () => {
    const [first = '', second = ''] = (examplesOf('du-lieu')['curl'] ?? '').split('\n');
    await run('curl', first.split(' ').slice(1), { cwd: folder });
    expect(readFileSync(join(folder, 'products.csv'))).toEqual(
      readFileSync(join(site, 'data/v1/products.csv')),
    );
    const { stdout } = await run('curl', second.split(' ').slice(1), { cwd: folder });
    expect(JSON.parse(stdout)).toMatchObject({ collection: 'products', formatVersion: 1 });
  });

  test.runIf(has('python3'))('Python counts the stars that the site shows', async () => {
    const file = join(folder, 'example.py');
    writeFileSync(file, examplesOf('en/data')['python'] ?? '');
    const { stdout } = await run('python3', [file]);
    const rows = readFileSync(join(site, 'data/v1/products.jsonl'), 'utf8').trim().split('\n');
    const fours = rows
      .map((row) => (JSON.parse(row) as { derived: { stars?: { count: number } } }).derived.stars)
      .filter((stars) => stars?.count === 4).length;
    expect(stdout).toContain(`'4': ${fours}`);
  });

  test('JavaScript names what is certified today', async () => {
    const file = join(folder, 'example.mjs');
    writeFileSync(file, examplesOf('du-lieu')['javascript'] ?? '');
    const { stdout } = await run(process.execPath, [file]);
    expect(stdout.split('\n')).toContain('Bánh gai Xã Mẫu');
    expect(stdout).not.toContain('Măng khô đồi Mẫu');
  });

  test('the address for Excel answers with a table that it opens', async () => {
    const answer = await fetch(examplesOf('du-lieu')['excel'] ?? '');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });
});

test.each(['du-lieu', 'en/data'])('/%s/ lists every set with every file of it', (path) => {
  const html = readFileSync(join(site, path, 'index.html'), 'utf8');
  for (const name of setNames) {
    expect(html).toContain(`data-set="${name}"`);
    for (const form of ['csv', 'json', 'jsonl'])
      expect(html).toContain(`href="/data/v1/${name}.${form}"`);
  }
});

test.each(['du-lieu', 'en/data'])('/%s/ is valid HTML', async (path) => {
  expect(await htmlFindings(readFileSync(join(site, path, 'index.html'), 'utf8'))).toEqual([]);
});

test('every page leads to the open data from its foot', () => {
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain('href="/du-lieu/"');
  expect(readFileSync(join(site, 'en/index.html'), 'utf8')).toContain('href="/en/data/"');
});

test.each(['data/', 'data/v1/'])(
  '/%s, the address of a file cut short, tells of the files',
  (path) => {
    const html = readFileSync(join(site, path, 'index.html'), 'utf8');
    expect(html).toContain('<link rel="canonical" href="https://sanvat.example/du-lieu/">');
    expect(html).toContain('href="/data/v1/products.csv"');
  },
);
