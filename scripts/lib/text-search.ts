import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

/** What Pagefind's script gives to a page, as far as it is used here. */
interface PagefindScript {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(text: string): Promise<{ results: { data(): Promise<Fragment> }[] }>;
}
interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
}

/** A Pagefind bundle that is searched without a browser, and what that would have cost one. */
export interface OpenBundle {
  /** Addresses of the records found, best first, at most `limit`. */
  search(text: string, limit: number): Promise<string[]>;
  /** Its script, for callers that search with it directly. */
  script: PagefindScript;
  /** Bytes (brotli where a server would) and requests since the last call. */
  takeCost(): { bytes: number; requests: number };
  close(): Promise<void>;
}

const HOST = 'http://bundle.invalid/pagefind/';

/** What the scripts of open bundles take for their page, by a number in their first line. */
const pages = new Map<number, object>();
Object.assign(globalThis, { pagefindPages: pages });
let opened = 0;

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
  const cost = { bytes: 0, requests: 0 };
  const read = (path: string): Uint8Array<ArrayBuffer> | undefined => {
    const content = byPath.get(path);
    if (!content) return undefined;
    // Its own files come packed; nothing is won by packing them again.
    const isPacked = /\.pf_|\.pagefind$/.test(path);
    cost.bytes += isPacked ? content.length : brotliCompressSync(content).length;
    cost.requests++;
    return new Uint8Array(content);
  };
  const source = read('pagefind.js');
  const number = ++opened;
  pages.set(number, {
    window: { location: new URL(HOST) },
    document: {
      currentScript: null,
      querySelector: () => ({ getAttribute: () => language, lang: language }),
    },
    fetch: (address: string) => {
      // It asks from the root of what it takes for its page.
      const { pathname } = new URL(address, HOST);
      const body = read(pathname.replace('/pagefind/', ''));
      return Promise.resolve(new Response(body ?? null, { status: body ? 200 : 404 }));
    },
  });
  const folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
  const script = join(folder, 'pagefind.mjs');
  const page = `const { window, document, fetch } = globalThis.pagefindPages.get(${number});\n`;
  await writeFile(script, page + new TextDecoder().decode(source));
  const close = async () => {
    pages.delete(number);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const pagefind = (await import(pathToFileURL(script).href)) as PagefindScript;
    await pagefind.options({ basePath: HOST, noWorker: true });
    await pagefind.init();
    return {
      script: pagefind,
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
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
