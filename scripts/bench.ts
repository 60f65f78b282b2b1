/**
 * `npm run bench -- 2000`: what a release of so many products costs on this machine. The catalogue
 * is the real one, with its products and producers written out many times under other names, so a
 * page is as heavy as a real page. Compare figures of one run only: wall time wanders.
 *
 * `npm run bench -- search`: what the search finds and costs, beside plain Pagefind; see
 * `bench/search.ts`.
 */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readSettings } from '../src/lib/settings.ts';
import { benchSearch } from './bench/search.ts';
import { buildWithAstro } from './lib/astro-build.ts';
import { checkContent } from './lib/content-check.ts';
import { checkSite } from './lib/release.ts';
import { listSiteFiles } from './lib/release/site-files.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { content: { type: 'string', default: 'content' } },
});
const wantedProducts = Number(positionals[0] ?? 1000);

if (positionals[0] === 'search') await benchSearch(positionals.slice(1).map(Number));
else await benchRelease();

async function benchRelease(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'san-vat-bench-'));
  try {
    await measure(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(folder: string): Promise<void> {
  const content = join(folder, 'content');
  await mkdir(join(folder, 'cache'));
  const products = await writeLargeContent(resolve(values.content), content, wantedProducts);
  const settings = readSettings({
    ...process.env,
    SAN_VAT_CONTENT: content,
    SAN_VAT_OUT: join(folder, 'dist'),
  });

  const checking = await timed(() => checkContent(settings));
  const errors = checking.result.problems.filter(({ level }) => level === 'error');
  if (errors.length > 0) {
    console.error(`The enlarged content has ${errors.length} errors, such as:`, errors[0]);
    process.exitCode = 1;
    return;
  }
  // Whatever Node programs start from here say at their end how much memory they took.
  process.env['NODE_OPTIONS'] = `--import=${import.meta.resolve('./lib/peak-memory.mjs')}`;
  const workshop = { site: join(folder, 'site'), cache: join(folder, 'cache') };
  const building = await timed(() => buildWithAstro(settings, workshop));
  delete process.env['NODE_OPTIONS'];
  const files = await listSiteFiles(workshop.site);
  const verifying = await timed(() => checkSite(files, settings, checking.result.tiles));

  const { pageCount, problems } = verifying.result;
  const row = (step: string, { seconds }: { seconds: number }) => ({
    step,
    seconds: seconds.toFixed(1),
    'ms a page': ((seconds * 1000) / pageCount).toFixed(2),
  });
  console.log(`\n${products} products, ${pageCount} pages, ${files.paths.size} files`);
  console.table([
    row('check of the content', checking),
    row('astro build', building),
    row('check of the site', verifying),
  ]);
  console.log(`findings: ${building.result.length} in the log, ${problems.length} in the site`);
  console.log(
    `peak memory of this process: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  );
}

async function timed<Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; seconds: number }> {
  const startedAt = performance.now();
  const result = await work();
  return { result, seconds: (performance.now() - startedAt) / 1000 };
}

/** Copies a content folder and adds copies of its products and producers until there are enough. */
async function writeLargeContent(from: string, to: string, wanted: number): Promise<number> {
  await cp(from, to, { recursive: true });
  const products = await readCollection(from, 'products');
  const producers = await readCollection(from, 'producers');
  const rounds = Math.max(0, Math.ceil(wanted / products.length) - 1);
  for (let round = 1; round <= rounds; round++) {
    for (const { id, data } of producers) await writeCopy(to, 'producers', id, data, round);
    for (const { id, data } of products) {
      const producer =
        data['producer'] === undefined ? {} : { producer: `${data['producer']}-${round}` };
      await writeCopy(to, 'products', id, { ...data, ...producer }, round);
    }
  }
  return products.length * (rounds + 1);
}

type Entry = Record<string, unknown>;

async function readCollection(
  content: string,
  name: string,
): Promise<{ id: string; data: Entry }[]> {
  const files = (await readdir(join(content, name))).filter((file) => file.endsWith('.json'));
  return Promise.all(
    files.map(async (file) => ({
      id: file.replace('.json', ''),
      data: JSON.parse(await readFile(join(content, name, file), 'utf8')) as Entry,
    })),
  );
}

async function writeCopy(
  content: string,
  collection: string,
  id: string,
  data: Entry,
  round: number,
): Promise<void> {
  // Codes belong to one thing in the world, and photographs to the id's own folder.
  const { gtin: _gtin, photos: _photos, ...rest } = data;
  const name = data['name'] as { vi: string };
  const copy = { ...rest, name: { ...name, vi: `${name.vi} ${round}` } };
  await writeFile(join(content, collection, `${id}-${round}.json`), JSON.stringify(copy));
}
