import { brotliCompressSync } from 'node:zlib';
import { mapPages } from '../../src/outputs/addresses/list-pages.ts';
import type { Catalogue } from '../../src/catalogue/records.ts';
import { clusterSpots } from '../../src/lib/clusters.ts';
import { project, worldWidth } from '../../src/lib/mercator.ts';
import {
  type PlacesFile,
  readPlaces,
  type TranslationFile,
} from '../../src/domain/map/places-file.ts';
import { mapFiles, mapLand } from '../../src/outputs/map/files.ts';
import { generatedCatalogue } from './facets.ts';
import { scriptSize } from './script-size.ts';

/** What the map of all places may cost its visitor; bytes, compressed. */
export const mapBudget = { script: 50_000, points: 70_000 } as const;
/** A generated catalogue has three places for four products: makers of nothing that is known are on no map. */
const PLACES_PER_PRODUCT = 0.75;
const DEFAULT_SIZES = [5_000];
const APART = 44;

/** A made-up catalogue with so many places on its map. */
export const catalogueWithPlaces = (places: number): Promise<Catalogue> =>
  generatedCatalogue(Math.round(places / PLACES_PER_PRODUCT));

/** What the map of a catalogue costs; bytes, compressed. */
export interface MapCost {
  places: number;
  /** Our own ground and all places, as a Vietnamese page fetches them, and an English one. */
  points: number;
  pointsInEnglish: number;
  /** Fetched only when a product is chosen. */
  products: number;
}

/** Weighs the files of a map. */
export function mapCost(catalogue: Catalogue): MapCost {
  const { files } = mapFiles(catalogue);
  const weigh = (text: string | undefined) => brotliCompressSync(text ?? '').length;
  const points = weigh(mapLand().text) + weigh(files.get('places.json'));
  return {
    places: (JSON.parse(files.get('places.json') ?? '') as PlacesFile).count,
    points,
    pointsInEnglish: points + weigh(files.get('places-en.json')),
    products: weigh(files.get('products.json')),
  };
}

/** Bytes of every script that the map's page can load, search apart. */
export const mapScriptSize = (): Promise<number> => scriptSize('src/browser/map/map-finder.ts');

/**
 * Prints what the map of all places costs beside what it may cost.
 *
 * @param sizes numbers of places; 5,000 unless given
 */
export async function benchMap(sizes: readonly number[]): Promise<void> {
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  console.log(`Script of the map: ${kB(await mapScriptSize())} (budget ${kB(mapBudget.script)})`);
  for (const size of sizes.length > 0 ? sizes : DEFAULT_SIZES) {
    const catalogue = await catalogueWithPlaces(size);
    const { places, points, pointsInEnglish, products } = mapCost(catalogue);
    console.log(
      `\n${places} places on ${mapPages(catalogue).length} pages: ${kB(points)} of points, in English ${kB(pointsInEnglish)} (budget ${kB(mapBudget.points)}); products when asked for ${kB(products)}`,
    );
    const { files } = mapFiles(catalogue);
    const startedAt = performance.now();
    const listed = readPlaces(
      JSON.parse(files.get('places.json') ?? '') as PlacesFile,
      JSON.parse(files.get('places-en.json') ?? '') as TranslationFile,
    );
    const spots = listed.map(project);
    console.log(`Unpacked in ${(performance.now() - startedAt).toFixed(1)} ms.`);
    const rows: Record<string, object> = {};
    for (const zoom of [5, 7, 9, 11, 13]) {
      const from = performance.now();
      const marks = clusterSpots(spots, APART / worldWidth(zoom)).length;
      rows[`zoom ${zoom}`] = { marks, ms: Math.round((performance.now() - from) * 10) / 10 };
    }
    console.table(rows);
  }
}
