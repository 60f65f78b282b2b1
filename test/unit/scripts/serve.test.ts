import { get } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { serve } from '../../../scripts/lib/serve.ts';
import { builtFolder } from '../../support/built-folder.ts';

const files = {
  'index.html': 'home',
  '404.html': 'gone',
  'x/index.html': 'x',
  'a.css': 'p{}',
  'a.css.br': 'compressed',
  _headers: '/*\n  X-A: 1\n  Strict-Transport-Security: max-age=1\n/x/*\n  X-A: 2\n',
};

async function served(base = '/') {
  const server = await serve({ folder: builtFolder(files), base });
  onTestFinished(server.close);
  return (path: string, init: RequestInit = {}) =>
    fetch(new URL(path, server.url), { redirect: 'manual', ...init });
}

test('serves pages, files and the page for what is not there', async () => {
  const at = await served();
  expect(await (await at('/')).text()).toBe('home');
  expect((await at('/a.css')).headers.get('content-type')).toBe('text/css; charset=utf-8');
  const missing = await at('/y/');
  expect([missing.status, await missing.text()]).toEqual([404, 'gone']);
});

test('sends those who forget the slash to the page', async () => {
  const response = await (await served())('/x?q=1');
  expect([response.status, response.headers.get('location')]).toEqual([301, '/x/?q=1']);
});

test('sends the headers of all rules that fit, but none that speak of TLS', async () => {
  const { headers } = await (await served())('/x/');
  expect(headers.get('x-a')).toBe('1, 2');
  expect(headers.has('strict-transport-security')).toBe(false);
});

test('sends a ready-made copy to those who can read it', async () => {
  const at = await served();
  const plain = await at('/a.css', { headers: { 'accept-encoding': 'gzip' } });
  expect(await plain.text()).toBe('p{}');
  const { headers } = await at('/a.css', {
    method: 'HEAD',
    headers: { 'accept-encoding': 'gzip, br' },
  });
  expect(headers.get('content-encoding')).toBe('br');
});

test('lives under a base', async () => {
  const at = await served('/ocop/');
  expect(await (await at('/ocop/x/')).text()).toBe('x');
  expect((await at('/ocop')).headers.get('location')).toBe('/ocop/');
  expect((await at('/x/')).status).toBe(404);
});

test('never leaves its folder', async () => {
  const { url, close } = await serve({ folder: builtFolder(files) });
  onTestFinished(close);
  for (const path of [
    '/..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%5cx',
    '/%00',
    '/%',
  ]) {
    // fetch would tidy the path up first.
    const status = await new Promise((resolve) =>
      get(new URL(url).origin, { path }, (response) => resolve(response.resume().statusCode)),
    );
    expect(status, path).toBe(404);
  }
});

test('takes the next port when one is taken', async () => {
  const first = await serve({ folder: builtFolder(files) });
  onTestFinished(first.close);
  const port = Number(new URL(first.url).port);
  const second = await serve({ folder: builtFolder(files), port, morePorts: 20 });
  onTestFinished(second.close);
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  await expect(serve({ folder: builtFolder(files), port })).rejects.toThrow('EADDRINUSE');
});
