import { expect, test } from 'vitest';
import {
  caddySnippet,
  headersFile,
  nginxLocations,
} from '../../../../scripts/lib/release/host-headers.ts';

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

const withEditor = {
  files: files(
    'index.html',
    'sw.js',
    'admin/index.html',
    'admin/assets/main.js',
    'san-pham/index.html',
    'nhung/san-pham/a/index.html',
    'en/index.html',
    'en/products/index.html',
    'en/embed/products/a/index.html',
  ),
  base: '/',
  tiles: 'none' as const,
  editor: { host: 'github' as const, repository: 'a/b' },
};

/** Every header that a host sends which adds up all rules that fit. */
const sentTo = (path: string, text: string): string[] =>
  text
    .split('\n\n')
    .flatMap((rule) => {
      const [pattern = '', ...headers] = rule.split('\n');
      const fits = new RegExp(`^${pattern.replace(/[.]/g, '\\.').replace('*', '.*')}$`);
      return fits.test(path) ? headers.map((line) => line.trim()) : [];
    })
    .filter((line) => line !== '');
const policiesFor = (path: string) =>
  sentTo(path, headersFile(withEditor)).filter((line) => line.startsWith('Content-Security'));

test('the web editor has one policy, its own, and may ask its repository', () => {
  const policies = policiesFor('/admin/');
  expect(policies).toHaveLength(1);
  expect(policies[0]).toContain("connect-src 'self' blob: data: https://api.github.com;");
  expect(policies[0]).toContain("frame-ancestors 'none'");
  expect(sentTo('/admin/assets/main.js', headersFile(withEditor))).toContain(
    'X-Content-Type-Options: nosniff',
  );
  for (const text of [nginxLocations(withEditor), caddySnippet(withEditor)]) {
    expect(text.match(/connect-src 'self' blob: data: https:\/\/api\.github\.com/g)).toHaveLength(
      1,
    );
  }
});

test.each(['/', '/sw.js', '/san-pham/', '/en/', '/en/products/', '/nhung/san-pham/a/'])(
  'beside the web editor %s keeps the policy of the site',
  (path) => {
    const without = { ...withEditor, files: files('index.html') };
    const strict = sentTo('/x', headersFile(without));
    const policies = policiesFor(path).join('; ');
    for (const line of strict.filter((line) => !line.startsWith('Content-Security'))) {
      expect(sentTo(path, headersFile(withEditor))).toContain(line);
    }
    expect(policies).toContain("style-src 'self';");
    expect(policies).not.toContain('api.github.com');
    const isOwnPage = path.endsWith('/') && !path.startsWith('/nhung/');
    expect(policies.includes("frame-ancestors 'none'")).toBe(isOwnPage);
  },
);
