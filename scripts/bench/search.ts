import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { openEngine, type SearchEngine } from '../../src/browser/search/engine.ts';
import { searchTextsWith } from '../../src/browser/search/texts.ts';
import { buildCatalogue } from '../../src/catalogue/build.ts';
import { readContent } from '../../src/catalogue/read/index.ts';
import type { Catalogue } from '../../src/catalogue/records.ts';
import { fold } from '../../src/lib/fold.ts';
import type { SearchEntry } from '../../src/domain/search/records.ts';
import { searchEntries } from '../../src/outputs/search/entries.ts';
import { searchIndexFiles } from '../../src/outputs/search/index-files.ts';
import { queryTable } from '../../test/unit/domain/search/query-table.ts';
import { type TextIndexFile, textIndexFiles } from '../lib/release/text-index.ts';
import { type OpenBundle, openBundle } from '../lib/text-search.ts';
import { generateCatalogue } from './generated-catalogue.ts';
import { scriptSize } from './script-size.ts';
import { seededRandom, typedQueries } from './typed-queries.ts';

const DEFAULT_SIZES = [2_000, 20_000];
const TODAY = '2026-11-22';
/** Names of a generated catalogue that are asked for, each in every kind that it can be typed in. */
const NAMES_ASKED = 25;
/** Results that the search page shows at first, as `src/browser/search/results.ts` does. */
const SHOWN = 12;
/** How many questions are asked as the first of a visit, each on an engine of its own. */
const FIRST_VISITS = 30;

interface Question {
  /** What is asked for: a second question about it finds much of the answer at hand. */
  about: string;
  kind: string;
  text: string;
  /** `kind/id` of every right answer. */
  right: readonly string[];
}

/** What one search has cost and found. */
interface Outcome {
  rank: number;
  bytes: number;
  requests: number;
  milliseconds: number;
}

/**
 * Asks the same questions of our search and of plain Pagefind, on the real content and on generated
 * catalogues, and prints what each finds and costs.
 *
 * @param sizes numbers of generated products; 2,000 and 20,000 unless given
 */
export async function benchSearch(sizes: readonly number[]): Promise<void> {
  const scriptBytes = await scriptSize('src/browser/search/results.ts');
  console.log(`Script of the search page: ${kilobytes(scriptBytes)} KB (brotli).`);
  const real = await catalogueOf('content');
  await measure('real content', real, tableQuestions(), scriptBytes);
  for (const size of sizes.length > 0 ? sizes : DEFAULT_SIZES) {
    const folder = await mkdtemp(join(tmpdir(), 'san-vat-bench-'));
    try {
      await generateCatalogue(folder, size);
      const catalogue = await catalogueOf(folder);
      await measure(`${size} products`, catalogue, generatedQuestions(catalogue), scriptBytes);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

async function catalogueOf(folder: string): Promise<Catalogue> {
  const { entries } = await readContent(folder);
  const { catalogue, problems } = buildCatalogue(entries, TODAY);
  if (!catalogue) throw new Error(`${problems[0]?.file}: ${problems[0]?.message.vi}`);
  return catalogue;
}

const tableQuestions = (): Question[] =>
  queryTable.map(([kind, text, ...right]) => ({ about: text, kind, text, right }));

function generatedQuestions({ products }: Catalogue): Question[] {
  const dice = seededRandom(products.length);
  const names = products.map(({ id, data }) => ({ id: `product/${id}`, name: fold(data.name.vi) }));
  const asked = Array.from({ length: NAMES_ASKED }, () => products[dice(products.length)]);
  const questions = asked.flatMap((product) =>
    product === undefined
      ? []
      : typedQueries(product.data.name.vi, dice).map(({ kind, text }) => ({
          about: product.id,
          kind,
          text,
          // Of half a number, every name that goes on so is a right answer.
          right:
            kind === 'prefix'
              ? names.filter(({ name }) => name.startsWith(fold(text))).map(({ id }) => id)
              : [`product/${product.id}`],
        })),
  );
  // One after the other about something else, as a visitor would ask.
  return [...Map.groupBy(questions, ({ kind }) => kind).values()].flat();
}

async function measure(
  title: string,
  catalogue: Catalogue,
  questions: readonly Question[],
  scriptBytes: number,
): Promise<void> {
  const entries = searchEntries(catalogue, 'vi');
  console.log(`\n${title}: ${entries.length} records, ${questions.length} queries`);
  const ours = await Ours.of(catalogue, entries, scriptBytes);
  const plain = await Plain.of(entries);
  const searches: [string, Search][] = [
    ['ours', ours],
    ['plain Pagefind', plain],
  ];
  const byName = new Map<string, Outcome[]>();
  const costs: Record<string, object> = {};
  for (const [name, search] of searches) {
    const first: Outcome[] = [];
    for (const question of everyNth(questions, FIRST_VISITS)) {
      await search.open();
      first.push(await search.ask(question));
      await search.close();
    }
    await search.open();
    const later: Outcome[] = [];
    for (const question of questions) later.push(await search.ask(question));
    await search.close();
    byName.set(name, later);
    costs[`${name}, first of a visit`] = costLine(first);
    // Of what has been asked for before, everything is at hand.
    const seen = new Set<string>();
    const fresh = later.filter((_, at) => {
      const about = questions[at]?.about ?? '';
      return at > 0 && !seen.has(about) && seen.add(about);
    });
    costs[`${name}, a later one`] = costLine(fresh);
  }
  const kinds = [...new Set(questions.map(({ kind }) => kind)), 'all'];
  console.table(
    Object.fromEntries(
      kinds.map((kind) => {
        const of = (name: string) =>
          (byName.get(name) ?? []).filter(
            (_, at) => kind === 'all' || questions[at]?.kind === kind,
          );
        return [
          kind,
          {
            queries: of('ours').length,
            ...rankLine(of('ours'), ''),
            ...rankLine(of('plain Pagefind'), 'Pagefind '),
          },
        ];
      }),
    ),
  );
  console.table(costs);
}

const rankLine = (outcomes: readonly Outcome[], prefix: string): object => ({
  [`${prefix}first %`]: percentOf(outcomes, ({ rank }) => rank === 1),
  [`${prefix}top 3 %`]: percentOf(outcomes, ({ rank }) => rank >= 1 && rank <= 3),
  [`${prefix}rank`]: median(outcomes.map(({ rank }) => rank || Number.POSITIVE_INFINITY)),
});

const costLine = (outcomes: readonly Outcome[]): object => ({
  searches: outcomes.length,
  KB: kilobytes(median(outcomes.map(({ bytes }) => bytes))),
  'most KB': kilobytes(Math.max(...outcomes.map(({ bytes }) => bytes))),
  requests: median(outcomes.map(({ requests }) => requests)),
  'most requests': Math.max(...outcomes.map(({ requests }) => requests)),
  ms: median(outcomes.map(({ milliseconds }) => Math.round(milliseconds))),
  'most ms': Math.round(Math.max(...outcomes.map(({ milliseconds }) => milliseconds))),
});

const percentOf = (outcomes: readonly Outcome[], is: (outcome: Outcome) => boolean): number =>
  Math.round((100 * outcomes.filter(is).length) / outcomes.length);
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const kilobytes = (bytes: number): number => Math.round(bytes / 102.4) / 10;
const everyNth = <Item>(items: readonly Item[], count: number): Item[] => {
  const step = Math.max(1, Math.floor(items.length / count));
  return items.filter((_, at) => at % step === 0).slice(0, count);
};

/** A way to search that is asked questions: opened for a visit, and closed after it. */
interface Search {
  open(): Promise<void>;
  ask(question: Question): Promise<Outcome>;
  close(): Promise<void>;
}

/** Engines are kept by their address: each visit has one of its own. */
let visits = 0;

/** Our search as the page runs it, its requests answered from memory and counted. */
class Ours implements Search {
  readonly #files: ReadonlyMap<string, string>;
  readonly #entries: readonly SearchEntry[];
  readonly #texts: readonly TextIndexFile[];
  readonly #scriptBytes: number;
  readonly #packed = new Map<string, number>();
  #bundle: OpenBundle | undefined;
  #isFirst = true;
  #bytes = 0;
  #requests = 0;

  static async of(
    catalogue: Catalogue,
    entries: readonly SearchEntry[],
    scriptBytes: number,
  ): Promise<Ours> {
    const startedAt = performance.now();
    const files = searchIndexFiles(catalogue);
    const halfway = performance.now();
    const texts = await textIndexFiles(catalogue);
    const seconds = (from: number, to: number) => `${((to - from) / 1000).toFixed(1)} s`;
    const times = [seconds(startedAt, halfway), seconds(halfway, performance.now())];
    const meta = texts.find(({ path }) => /\.vi_.*pf_meta$/.test(path))?.content.length ?? 0;
    console.log(
      `Index of both languages: ${files.size} files of ours in ${times[0]}, ${texts.length} of Pagefind's (pf_meta ${kilobytes(meta)} KB) in ${times[1]}.`,
    );
    return new Ours(files, entries, texts, scriptBytes);
  }

  constructor(
    files: ReadonlyMap<string, string>,
    entries: readonly SearchEntry[],
    texts: readonly TextIndexFile[],
    scriptBytes: number,
  ) {
    this.#files = files;
    this.#entries = entries;
    this.#texts = texts;
    this.#scriptBytes = scriptBytes;
  }

  async open(): Promise<void> {
    visits++;
    this.#isFirst = true;
  }

  async ask({ text, right }: Question): Promise<Outcome> {
    // The page's script, and what it shares with the certificates' script.
    this.#bytes = this.#isFirst ? this.#scriptBytes : 0;
    this.#requests = this.#isFirst ? 2 : 0;
    this.#isFirst = false;
    const realFetch = globalThis.fetch;
    const answer: typeof fetch = (input, init) =>
      this.#answer(String(input)) ?? realFetch(input, init);
    globalThis.fetch = answer;
    const startedAt = performance.now();
    try {
      // Another address is another engine, with nothing in its memory.
      const engine = await openEngine(`/search-data/vi.json?${visits}`);
      const answer = await engine.answer(text, true);
      const { matches, isWhole } = answer
        ? { matches: answer.matches, isWhole: true }
        : await engine.search(text);
      const sure = answer
        ? answer.matches
        : matches.filter((match) => 'isWhole' in match && match.isWhole === isWhole);
      await Promise.all(sure.slice(0, SHOWN).map(({ record }) => engine.record(record, true)));
      // In a large catalogue it loads on request only; the benchmark counts it as if it always did.
      if (!isWhole) await this.#lookInTexts(text, engine);
      const rank =
        matches.findIndex(({ record }) => right.includes(idOf(this.#entries[record]))) + 1;
      return {
        rank,
        bytes: this.#bytes,
        requests: this.#requests,
        milliseconds: performance.now() - startedAt,
      };
    } finally {
      globalThis.fetch = realFetch;
    }
  }

  async #lookInTexts(text: string, engine: SearchEngine): Promise<void> {
    this.#bundle ??= await openBundle(this.#texts, 'vi');
    const findings = await searchTextsWith(this.#bundle.script, text, await engine.source());
    await Promise.all(findings.map(({ record }) => engine.record(record, true)));
    const { bytes, requests } = this.#bundle.takeCost();
    this.#bytes += bytes;
    this.#requests += requests;
  }

  async close(): Promise<void> {
    await this.#bundle?.close();
    this.#bundle = undefined;
  }

  #answer(address: string): Promise<Response> | undefined {
    const path = address.replace(/^\/search-data\/|\?.*/g, '');
    const text = this.#files.get(path);
    if (text === undefined) return undefined;
    const packed = this.#packed.get(path) ?? brotliCompressSync(text).length;
    this.#packed.set(path, packed);
    this.#bytes += packed;
    this.#requests++;
    return Promise.resolve(new Response(text));
  }
}

/** Pagefind as it comes: a page for each record, its own order, ten results shown. */
class Plain implements Search {
  readonly #files: readonly TextIndexFile[];
  #bundle: OpenBundle | undefined;

  static async of(entries: readonly SearchEntry[]): Promise<Plain> {
    const { index } = await pagefind.createIndex();
    if (!index) throw new Error('Pagefind does not start.');
    for (const entry of entries)
      await index.addCustomRecord({
        url: `/${idOf(entry)}`,
        content: `${entry.name}. ${entry.place ?? ''}. ${entry.summary}`,
        language: 'vi',
        meta: { title: entry.name },
      });
    const { files } = await index.getFiles();
    await pagefind.close();
    return new Plain(files);
  }

  constructor(files: readonly TextIndexFile[]) {
    this.#files = files;
  }

  async open(): Promise<void> {
    this.#bundle = await openBundle(this.#files, 'vi');
  }

  async ask({ text, right }: Question): Promise<Outcome> {
    if (!this.#bundle) throw new Error('Open it first.');
    const startedAt = performance.now();
    const found = await this.#bundle.search(text, 10);
    const milliseconds = performance.now() - startedAt;
    const rank = found.findIndex((url) => right.includes(url.slice(1))) + 1;
    return { rank, milliseconds, ...this.#bundle.takeCost() };
  }

  async close(): Promise<void> {
    await this.#bundle?.close();
  }
}

const idOf = (entry: SearchEntry | undefined): string => `${entry?.kind}/${entry?.id}`;
