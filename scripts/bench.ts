/**
 * `npm run bench -- <name> [sizes]`: figures of speed and size, to be compared within one run. Machines
 * differ and are busy; ratios of one run do not lie, so nothing here passes or fails by the clock.
 */
import { benchFacets } from './bench/facets.ts';
import { benchMap } from './bench/map.ts';
import { benchScale } from './bench/scale.ts';
import { benchSearch } from './bench/search.ts';

const benches: Record<string, (sizes: number[]) => Promise<void>> = {
  facets: benchFacets,
  map: benchMap,
  scale: benchScale,
  search: benchSearch,
};

const [name = '', ...rest] = process.argv.slice(2);
const bench = benches[name];
if (bench) await bench(rest.map(Number).filter((size) => size > 0));
else {
  const known = Object.keys(benches).join(', ');
  console.error(`Không có phép đo "${name}". Chọn: ${known}. (No such bench.)`);
  process.exitCode = 1;
}
