import { statSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectEnvironment, runNode } from '../lib/child.ts';
import { listSiteFiles } from '../lib/release/site-files.ts';
import { generateCatalogue } from './generated-catalogue.ts';

const DEFAULT_SIZES = [200, 2_000, 20_000];

interface Figures {
  products: number;
  pages: number;
  files: number;
  megabytes: number;
  wallSeconds: number;
  cpuSeconds: number;
  peakMegabytes: number;
  /** CPU milliseconds for one page. */
  perPage: number;
}

/**
 * Builds generated catalogues as `npm run build` builds the real one, and prints what each costs.
 *
 * @param sizes numbers of products; 200, 2,000 and 20,000 unless given
 */
export async function benchScale(sizes: readonly number[]): Promise<void> {
  const figures: Figures[] = [];
  for (const products of sizes.length > 0 ? sizes : DEFAULT_SIZES)
    figures.push(await measure(products));
  console.table(figures);
  const [small, large] = figures.slice(-2);
  if (!small || !large) return;
  // The fixed cost of starting up must not make the large one look cheap: compare what each further page costs.
  const marginal = ((large.cpuSeconds - small.cpuSeconds) * 1000) / (large.pages - small.pages);
  console.log(
    `CPU a page at ${large.products} products: ${(large.perPage / small.perPage).toFixed(2)} times that at ${small.products}.`,
  );
  console.log(`Each further page costs ${marginal.toFixed(2)} ms of CPU.`);
}

async function measure(products: number): Promise<Figures> {
  const folder = await mkdtemp(join(tmpdir(), 'san-vat-bench-'));
  try {
    const content = join(folder, 'content');
    await generateCatalogue(content, products);
    const meter = new URL('./meter.ts', import.meta.url).href;
    const startedAt = performance.now();
    const code = await runNode(['scripts/build.ts'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: projectEnvironment({
        SAN_VAT_CONTENT: content,
        // Inside the project, where the pages' packages are found.
        SAN_VAT_OUT: `dist-bench-${products}`,
        SAN_VAT_TODAY: '2026-11-22',
        // A national catalogue hands out words and leaves pictures to those who have photographs.
        SAN_VAT_KITS: '0',
        SAN_VAT_BENCH_USAGE: join(folder, 'usage'),
        NODE_OPTIONS: `--import=${meter}`,
      }),
    });
    const wallSeconds = (performance.now() - startedAt) / 1000;
    if (code !== 0) throw new Error(`The build of ${products} products ended with code ${code}.`);
    const output = await outputFigures(`dist-bench-${products}`);
    const usage = await usageFigures(folder);
    const perPage = rounded((usage.cpuSeconds * 1000) / output.pages);
    return { products, ...output, wallSeconds: rounded(wallSeconds), ...usage, perPage };
  } finally {
    await rm(folder, { recursive: true, force: true });
    await rm(`dist-bench-${products}`, { recursive: true, force: true });
  }
}

async function outputFigures(
  out: string,
): Promise<{ pages: number; files: number; megabytes: number }> {
  const { folder, paths } = await listSiteFiles(join(process.cwd(), out));
  let bytes = 0;
  // One after the other: a national site has hundreds of thousands of files.
  for (const path of paths) bytes += statSync(join(folder, path)).size;
  return {
    pages: [...paths].filter((path) => path.endsWith('.html')).length,
    files: paths.size,
    megabytes: rounded(bytes / 1e6),
  };
}

/** Sums what every Node process of a build has used; `meter.ts` wrote a file for each. */
async function usageFigures(
  folder: string,
): Promise<{ cpuSeconds: number; peakMegabytes: number }> {
  const names = (await readdir(folder)).filter((name) => name.startsWith('usage-'));
  const usages = await Promise.all(
    names.map(
      async (name) =>
        JSON.parse(await readFile(join(folder, name), 'utf8')) as { cpu: number; rss: number },
    ),
  );
  return {
    cpuSeconds: rounded(usages.reduce((sum, { cpu }) => sum + cpu, 0)),
    peakMegabytes: Math.round(Math.max(...usages.map(({ rss }) => rss))),
  };
}

const rounded = (value: number): number => Math.round(value * 10) / 10;
