import { expect, test } from 'vitest';
import { headersFile } from '../../../../scripts/lib/release/host-headers.ts';

const files = (...paths: string[]) => ({ folder: '', paths: new Set(paths) });
const unframed = (text: string) =>
  [...text.matchAll(/^(\/.*)\n {2}Content-Security-Policy: frame-ancestors 'none'$/gm)].map(
    ([, path]) => path,
  );

test('only embeds may be framed, and no rule reaches into their folders', () => {
  const text = headersFile({
    files: files(
      'index.html',
      '404.html',
      'build.json',
      'san-pham/index.html',
      'san-pham/banh-gai/index.html',
      'nhung/san-pham/banh-gai/index.html',
      'en/index.html',
      'en/products/banh-gai/index.html',
      'en/embed/products/banh-gai/index.html',
      '_astro/a.css',
    ),
    base: '/',
    tiles: 'none',
  });
  expect(unframed(text)).toEqual(['/', '/404.html', '/en/', '/en/products/*', '/san-pham/*']);
});

test('all paths stand under the base', () => {
  const text = headersFile({
    files: files('index.html', 'x/index.html'),
    base: '/ocop/',
    tiles: 'none',
  });
  expect(unframed(text)).toEqual(['/ocop/', '/ocop/x/*']);
  expect(
    text.split('\n').filter((line) => line.startsWith('/') && !line.startsWith('/ocop/')),
  ).toEqual([]);
});

test('a release stays under the hundred rules that hosts read', () => {
  const many = Array.from({ length: 30_000 }, (_, index) => `san-pham/${index}/index.html`);
  const text = headersFile({ files: files(...many), base: '/', tiles: 'none' });
  expect(text.split('\n').filter((line) => line.startsWith('/')).length).toBeLessThan(100);
});
