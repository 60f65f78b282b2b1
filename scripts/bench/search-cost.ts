import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { openEngine } from '../../src/browser/search/engine.ts';
import { buildCatalogue } from '../../src/catalogue/build.ts';
import { readContent } from '../../src/catalogue/read/index.ts';
import type { Catalogue } from '../../src/catalogue/records.ts';
import { searchedRecords } from '../../src/outputs/search/entries.ts';
import { searchIndexFiles } from '../../src/outputs/search/index-files.ts';
import { generateCatalogue } from './generated-catalogue.ts';

const TODAY = '2026-11-22';
/** Results that the search page shows at first. */
const SHOWN = 12;
/** The provinces that generated communes lie in. */
const provinces = [
  'tuyen-quang',
  'lai-chau',
  'an-giang',
  'thanh-hoa',
  'ha-noi',
  'lam-dong',
  'ca-mau',
  'gia-lai',
];

/** What a first query costs and finds. */
interface FirstQuery {
  /** Compressed, of all files of the index that it fetches; without the script. */
  bytes: number;
  requests: number;
  /** `kind/id`, best first. */
  found: string[];
}

/** A national catalogue of made-up products, with real provinces, and its search as it is served. */
export class NationalSearch {
  readonly catalogue: Catalogue;
  readonly #files: ReadonlyMap<string, string>;
  readonly #ids: readonly string[];
  readonly #sizes = new Map<string, number>();
  #visits = 0;

  /** @param products how many */
  static async of(products: number): Promise<NationalSearch> {
    const folder = await mkdtemp(join(tmpdir(), 'san-vat-search-'));
    try {
      await generateCatalogue(folder, products);
      for (const id of provinces)
        await cp(
          join('content/localities', `${id}.json`),
          join(folder, 'localities', `${id}.json`),
        );
      const { entries } = await readContent(folder);
      const { catalogue, problems } = buildCatalogue(entries, TODAY);
      if (!catalogue) throw new Error(`${problems[0]?.file}: ${problems[0]?.message.vi}`);
      return new NationalSearch(catalogue);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  private constructor(catalogue: Catalogue) {
    this.catalogue = catalogue;
    this.#files = searchIndexFiles(catalogue);
    this.#ids = searchedRecords(catalogue).map(({ kind, id }) => `${kind}/${id}`);
  }

  /** Asks a question as the first of a visit, as the search page does. */
  async ask(text: string): Promise<FirstQuery> {
    let bytes = 0;
    let requests = 0;
    const realFetch = globalThis.fetch;
    globalThis.fetch = (input) => {
      const path = String(input).replace(/^\/search-data\/|\?.*/g, '');
      const file = this.#files.get(path);
      if (file === undefined) return Promise.resolve(new Response(null, { status: 404 }));
      bytes += this.#size(path, file);
      requests++;
      return Promise.resolve(new Response(file));
    };
    try {
      // Another address is another engine, with nothing in its memory.
      const engine = await openEngine(`/search-data/vi.json?${this.#visits++}`);
      const { matches } = (await engine.answer(text, true)) ?? (await engine.search(text));
      await Promise.all(matches.slice(0, SHOWN).map(({ record }) => engine.record(record, true)));
      return { bytes, requests, found: matches.map(({ record }) => this.#ids[record] ?? '') };
    } finally {
      globalThis.fetch = realFetch;
    }
  }

  #size(path: string, file: string): number {
    const size = this.#sizes.get(path) ?? brotliCompressSync(file).length;
    this.#sizes.set(path, size);
    return size;
  }
}
