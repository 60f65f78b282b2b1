import { afterEach, expect, test, vi } from 'vitest';
import { openEngine } from '../../../../src/browser/search/engine.ts';
import { OutdatedError } from '../../../../src/browser/kit/outdated.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A host that has replaced the release `a` by `b` since the page was opened; what is asked of it. */
function replacedHost(): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string, options?: RequestInit) => {
    asked.push(options?.cache ? `${address} (${options.cache})` : address);
    if (!address.endsWith('vi.json')) return new Response('', { status: 404 });
    const folder = asked.length === 1 ? '/search-data/vi/a/' : '/search-data/vi/b/';
    return Response.json({ isWhole: true, folder });
  });
  return asked;
}

test('a search that meets a file that is gone asks for its index again, once', async () => {
  const asked = replacedHost();
  const engine = await openEngine('/search-data/vi.json');
  await expect(engine.suggest('chè')).rejects.toThrow(OutdatedError);
  expect(asked).toEqual([
    '/search-data/vi.json',
    '/search-data/vi/a/names.json',
    '/search-data/vi.json (no-cache)',
    '/search-data/vi/b/names.json',
  ]);
  await expect(engine.suggest('chè')).rejects.toThrow(OutdatedError);
  expect(asked.slice(4)).toEqual(['/search-data/vi/b/names.json']);
});
