import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { buildCatalogue } from '../../src/catalogue/build.ts';
import { readContent } from '../../src/catalogue/read/index.ts';
import type { Catalogue } from '../../src/catalogue/records.ts';
import type { SortName } from '../../src/domain/facets/address.ts';
import { type Choice, narrow, orderBy } from '../../src/domain/facets/narrow.ts';
import { type FacetName, FacetSource } from '../../src/domain/facets/source.ts';
import type { Point } from '../../src/lib/geo.ts';
import { facetFiles } from '../../src/outputs/data/facet-files.ts';
import { generateCatalogue } from './generated-catalogue.ts';
import { scriptSize } from './script-size.ts';

const DEFAULT_SIZES = [200, 2_000, 20_000];
const TODAY = '2026-11-22';
const REPEATS = 41;
/** The facets whose counts a visitor sees before opening anything. */
const OPEN: readonly FacetName[] = ['sector', 'star', 'evidence'];
const SHOWN = 48;
const HANOI: Point = { lat: 21.03, lng: 105.85 };

/** One thing that visitors do, from a page on which nothing has been fetched. */
export interface Step {
  name: string;
  choice: Record<string, string[]>;
  facets?: readonly FacetName[];
  sort?: SortName;
  from?: Point;
}

export const steps: readonly Step[] = [
  { name: 'one sector', choice: { sector: ['food'] } },
  { name: 'sector and stars', choice: { sector: ['food'], star: ['4'] } },
  { name: 'sector and group', choice: { sector: ['food'], group: ['tea'] } },
  {
    name: 'a commune',
    choice: { sector: ['food'], province: ['lam-dong'] },
    facets: ['province'],
  },
  { name: 'newest first', choice: { sector: ['food'] }, sort: 'newest' },
  {
    name: 'kind, labels, ways',
    choice: { star: ['3'] },
    facets: ['kind', 'label', 'season', 'online'],
  },
  { name: 'nearest first', choice: {}, sort: 'near', from: HANOI },
  { name: 'sold near', choice: { near: ['1'] }, facets: ['near'], from: HANOI },
];

/** What a step has cost. */
export interface Cost {
  /** Compressed, of all columns that it fetched. */
  bytes: number;
  requests: number;
  /** Files of cards for the first page of the answer. */
  cardFiles: number;
  found: number;
  /** Median of narrowing and ordering once everything is there. */
  milliseconds: number;
}

/** Does a step on the files of a catalogue, as the browser does it. */
export async function cost(catalogue: Catalogue, step: Step): Promise<Cost> {
  const { files } = facetFiles(catalogue);
  let bytes = 0;
  let requests = 0;
  const source = await FacetSource.open(async <Content>(name: string) => {
    const text = files.get(name) ?? '';
    bytes += brotliCompressSync(text).length;
    requests++;
    return JSON.parse(text) as Content;
  }, TODAY);
  const choice: Choice = new Map(
    Object.entries(step.choice).map(([level, values]) => [level, new Set(values)]),
  );
  // While nothing is chosen, the page shows the counts that it came with.
  const names = new Set([...(choice.size > 0 ? OPEN : []), ...(step.facets ?? [])]);
  const wish = {
    groups: choice.has('group'),
    provinces: choice.get('province') ?? [],
    from: step.from,
  };
  const facets = await Promise.all([...names].map((name) => source.facet(name, wish)));
  const keys = await source.keys(step.sort ?? 'sure', step.from);
  const { count, cardsPerFile } = source.base;
  const answer = () => {
    const { found } = narrow(count, facets, choice);
    return keys ? orderBy(found, keys) : found;
  };
  const times = Array.from({ length: REPEATS }, () => {
    const startedAt = performance.now();
    answer();
    return performance.now() - startedAt;
  }).sort((a, b) => a - b);
  const ordered = answer();
  const shown = [...ordered.subarray(0, SHOWN)];
  return {
    bytes,
    requests,
    cardFiles: new Set(shown.map((product) => Math.floor(product / cardsPerFile))).size,
    found: ordered.length,
    milliseconds: times[Math.floor(REPEATS / 2)] ?? 0,
  };
}

/** A made-up catalogue of a size, as the site would be built from it. */
export async function generatedCatalogue(size: number): Promise<Catalogue> {
  const folder = await mkdtemp(join(tmpdir(), 'san-vat-bench-'));
  try {
    await generateCatalogue(folder, size);
    const { catalogue, problems } = buildCatalogue((await readContent(folder)).entries, TODAY);
    if (!catalogue) throw new Error(`${problems[0]?.file}: ${problems[0]?.message.vi}`);
    return catalogue;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Prints what narrowing the product list costs: bytes and requests of a first touch, and the time of
 * an answer once its data are there.
 *
 * @param sizes numbers of generated products; 200, 2,000 and 20,000 unless given
 */
export async function benchFacets(sizes: readonly number[]): Promise<void> {
  const script = await scriptSize('src/browser/filter/product-filter.ts');
  console.log(`Script of the filter: ${(script / 1000).toFixed(1)} kB (brotli).`);
  for (const size of sizes.length > 0 ? sizes : DEFAULT_SIZES) {
    const catalogue = await generatedCatalogue(size);
    const startedAt = performance.now();
    const { files, cards } = facetFiles(catalogue);
    const took = Math.round(performance.now() - startedAt);
    console.log(
      `\n${size} products: ${files.size} files of columns in ${took} ms, ${cards.length} of cards a language`,
    );
    const rows: Record<string, object> = {};
    for (const step of steps) {
      const { bytes, milliseconds, ...rest } = await cost(catalogue, step);
      rows[step.name] = { kB: round(bytes / 1000), ...rest, ms: round(milliseconds) };
    }
    console.table(rows);
  }
}

const round = (value: number): number => Math.round(value * 10) / 10;
