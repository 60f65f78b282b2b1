import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

/** What Pagefind's script gives to a page, as far as it is used here. */
interface PagefindScript {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(
    text: string,
    options?: object,
  ): Promise<{ results: { id: string; data(): Promise<{ url: string }> }[] }>;
}

/** A Pagefind bundle that is searched without a browser, and what that would have cost one. */
export interface OpenBundle {
  /** Addresses of the records found, best first, at most `limit`. */
  search(text: string, limit: number): Promise<string[]>;
  /** Bytes (brotli where a server would) and requests since the last call. */
  takeCost(): { bytes: number; requests: number };
  close(): Promise<void>;
}

const HOST = 'http://bundle.invalid/pagefind/';

/**
 * Opens the files of a Pagefind bundle in this process: its script runs as in a page, its requests
 * are answered from memory and counted.
 *
 * @param files what `getFiles()` gave
 * @param language which of its indexes
 */
export async function openBundle(
  files: readonly { path: string; content: Uint8Array }[],
  language: string,
): Promise<OpenBundle> {
  const byPath = new Map(files.map(({ path, content }) => [path, content]));
  const folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
  const script = join(folder, 'pagefind.mjs');
  await writeFile(script, byPath.get('pagefind.js') ?? '');
  const cost = { bytes: 0, requests: 0 };
  const count = (path: string): Uint8Array<ArrayBuffer> | undefined => {
    const content = byPath.get(path);
    if (!content) return undefined;
    const isPacked = /\.pf_|\.pagefind$/.test(path);
    cost.bytes += isPacked ? content.length : brotliCompressSync(content).length;
    cost.requests++;
    return new Uint8Array(content);
  };
  count('pagefind.js');

  const realFetch = globalThis.fetch;
  const answer: typeof fetch = (input, init) => {
    // Pagefind asks from the root of what it takes for its page.
    const url = new URL(input instanceof Request ? input.url : String(input), HOST).href;
    if (!url.startsWith(HOST)) return realFetch(input, init);
    const body = count(url.slice(HOST.length).replace(/\?.*/, ''));
    return Promise.resolve(new Response(body ?? null, { status: body ? 200 : 404 }));
  };
  globalThis.fetch = answer;
  const page = {
    currentScript: null,
    querySelector: () => ({ getAttribute: () => language, lang: language }),
  };
  Object.assign(globalThis, { window: { location: new URL(HOST) }, document: page });
  try {
    const pagefind = (await import(pathToFileURL(script).href)) as PagefindScript;
    await pagefind.options({ basePath: HOST, noWorker: true });
    await pagefind.init();
    return {
      search: async (text, limit) => {
        const { results } = await pagefind.search(text);
        const found = await Promise.all(results.slice(0, limit).map((result) => result.data()));
        return found.map(({ url }) => url);
      },
      takeCost: () => {
        const taken = { ...cost };
        Object.assign(cost, { bytes: 0, requests: 0 });
        return taken;
      },
      close: async () => {
        globalThis.fetch = realFetch;
        Reflect.deleteProperty(globalThis, 'window');
        Reflect.deleteProperty(globalThis, 'document');
        await rm(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    globalThis.fetch = realFetch;
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}
