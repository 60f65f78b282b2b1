import { expect, test } from 'vitest';
import type { SiteFile } from '../../../src/lib/site-file.ts';
import { filesRoute } from '../../../src/routes/files-route.ts';

const file = (path: string): SiteFile => ({ path, type: 'text/x-test', body: () => `at ${path}` });
const both = { vi: ['/a/1.txt', '/b/2.txt', '/c.txt'], en: ['/en/a/1.txt'] };
const route = filesRoute((lang) => both[lang].map(file));

/** What a visitor gets who asks the route, mounted at a pattern, for a path. */
async function answer(pattern: string, path: string) {
  const pages = await route.getStaticPaths({ routePattern: pattern, paginate: () => [] });
  const props = pages.find((page) => page.props.file.path === path)?.props ?? {};
  const url = new URL(path, 'https://sanvat.example');
  const locals = { lang: path.startsWith('/en/') ? 'en' : 'vi' } as App.Locals;
  return route.GET({ props, url, locals });
}

test('a pattern serves the files that lie there, and only those', async () => {
  const pages = await route.getStaticPaths({ routePattern: '/a/[id].txt', paginate: () => [] });
  expect(pages.map(({ params }) => params)).toEqual([{ id: '1' }]);
  const response = await answer('/a/[id].txt', '/a/1.txt');
  expect(await response.text()).toBe('at /a/1.txt');
  expect(response.headers.get('Content-Type')).toBe('text/x-test');
});

test('an English pattern serves the English files', async () => {
  const pages = await route.getStaticPaths({ routePattern: '/en/a/[id].txt', paginate: () => [] });
  expect(pages.map(({ props }) => props.file.path)).toEqual(['/en/a/1.txt']);
});

test('a pattern without gaps serves the file at that very address', async () => {
  expect(await (await answer('/c.txt', '/c.txt')).text()).toBe('at /c.txt');
});

test('an address that nobody makes a file for stops the build with its name', async () => {
  await expect(answer('/d.txt', '/d.txt')).rejects.toThrow('/d.txt');
});
