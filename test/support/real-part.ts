import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { referencesOf } from '../../src/catalogue/rules/references.ts';
import { type CollectionName, collectionNames } from '../../src/schema/collections.ts';
import { valuesAt } from '../../src/schema/walk.ts';
import { withLock } from '../../scripts/lib/lock.ts';
import { newestChange, testFolder } from './site.ts';

const CONTENT = 'content';

/** Whoever is not named here comes along only if somebody names it. */
const broughtAlong: readonly CollectionName[] = [
  'products',
  'producers',
  'decisions',
  'localities',
];

/** What shows that something is told of a place, more than that a product comes from it. */
const tellOfPlaces: readonly CollectionName[] = [
  'plans',
  'destinations',
  'events',
  'points-of-sale',
];

type Entry = Record<string, unknown>;

/**
 * A small part of the real content: all that is told in depth, with the products of the places it is
 * told of, all provinces, and whatever any of these name. It is copied once in a run, and every site of
 * it is built once, for tests that need real records but not the whole country.
 *
 * @returns the content folder of the part; do not change it, other tests read it
 */
export async function realPart(): Promise<string> {
  const part = join(testFolder(), `real-part-${newestChange(CONTENT)}`);
  await withLock(`${part}.lock`, () => {
    if (!existsSync(part)) copyPart(part);
    return Promise.resolve();
  });
  return part;
}

function copyPart(part: string): void {
  const whole = new Map(collectionNames.map((name) => [name, entriesOf(name)]));
  const left = leftOut(whole);
  const half = `${part}-copying`;
  rmSync(half, { recursive: true, force: true });
  // Times stay as they are: a site is built again when its content is younger than the last one.
  cpSync(CONTENT, half, {
    recursive: true,
    preserveTimestamps: true,
    filter: (path) => !left.has(path.slice(CONTENT.length + 1).replaceAll('\\', '/')),
  });
  renameSync(half, part);
}

const entriesOf = (name: CollectionName): Map<string, Entry> =>
  new Map(
    readdirSync(join(CONTENT, name))
      .filter((file) => file.endsWith('.json'))
      .map((file) => [
        file.slice(0, -'.json'.length),
        JSON.parse(readFileSync(join(CONTENT, name, file), 'utf8')) as Entry,
      ]),
  );

/** The files of the content that are not in the part. */
function leftOut(whole: ReadonlyMap<CollectionName, ReadonlyMap<string, Entry>>): Set<string> {
  const places = new Set(
    tellOfPlaces.flatMap((name) =>
      [...(whole.get(name)?.values() ?? [])].map(({ locality }) => locality),
    ),
  );
  const isTold = (name: CollectionName, id: string, entry: Entry): boolean =>
    !broughtAlong.includes(name) ||
    (name === 'products' && places.has(entry['locality'])) ||
    (name === 'localities' && (entry['level'] === 'province' || places.has(id)));

  const kept = new Set<string>();
  const keep = (name: CollectionName, id: string): void => {
    const entry = whole.get(name)?.get(id);
    if (!entry || kept.has(`${name}/${id}`)) return;
    kept.add(`${name}/${id}`);
    for (const { path, target } of referencesOf(name))
      for (const { value } of valuesAt(entry, path)) keep(target, String(value));
  };
  const all = [...whole].flatMap(([name, entries]) =>
    [...entries].map(([id, entry]) => ({ name, id, entry })),
  );
  for (const { name, id, entry } of all) if (isTold(name, id, entry)) keep(name, id);
  return new Set(
    all
      .filter(({ name, id }) => !kept.has(`${name}/${id}`))
      .map(({ name, id }) => `${name}/${id}.json`),
  );
}
