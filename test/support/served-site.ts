import { afterAll, beforeAll } from 'vitest';
import { buildSite, serve, type SiteSettings } from './site.ts';

/** The made-up commune that shows everything the model can hold, on the day that most tests are written for. */
export const sample = {
  content: 'test/fixtures/xa-mau/content',
  today: '2026-11-22',
} as const satisfies SiteSettings;

/** Both contents of the repository, for `describe.each`: what each is called, its folder, and a day. */
export const bothContents = [
  ['the real content', 'content', sample.today],
  ['Xã Mẫu', sample.content, sample.today],
] as const;

/** A site that stands while the tests of a file run. */
export interface ServedSite {
  /** Where it was built; do not change it, other tests read it. */
  readonly folder: string;
  /** Its address, with a slash at the end. */
  readonly url: string;
}

/** Has a site built and served before the tests of a file, or of a `describe`, and stopped after them. */
export function servedSite(settings: SiteSettings): ServedSite {
  let folder = '';
  let server: Awaited<ReturnType<typeof serve>> | undefined;
  beforeAll(async () => {
    folder = await buildSite(settings);
    server = await serve(folder);
  });
  afterAll(() => server?.close());
  return {
    get folder() {
      return folder;
    },
    get url() {
      if (!server) throw new Error('The site is not served yet: ask for its address in a test.');
      return server.url;
    },
  };
}
