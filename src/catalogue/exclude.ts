/**
 * What can be published of a content folder that has errors: every invalid entry is excluded whole, and
 * with it every entry that refers to it. A page never says less than its file does, so nothing is shown without
 * a part of itself. Pure, like `build.ts`, which it uses.
 */
import { idFromName } from '../lib/fold.ts';
import { collectionNames, type CollectionName } from '../schema/collections.ts';
import { singleFileNames } from '../schema/files.ts';
import { valuesAt } from '../schema/walk.ts';
import { buildCatalogue } from './build.ts';
import type { Problem } from './problem.ts';
import type { Entries } from './read/index.ts';
import type { Catalogue, ExcludedFile } from './records.ts';
import { checkRules } from './rules/index.ts';
import { illustrated } from './rules/photos.ts';
import { referencesOf } from './rules/references.ts';

export interface Exclusion {
  /** Undefined when no site can be made even after excluding all that can be excluded. */
  catalogue: Catalogue | undefined;
  /** What was read, without the excluded files. */
  entries: Entries;
  /** The excluded files. */
  excluded: ExcludedFile[];
  /** The errors that leave nothing to publish: `site.json` and `redirects.json` belong to every page. */
  blocking: Problem[];
}

/**
 * Excludes files with errors, and all that depend on them, until what remains has no error.
 *
 * @param entries what `readContent` has read
 * @param unreadable what it could not read
 * @param today the day for which statuses hold, `YYYY-MM-DD`
 */
export function excludeInvalid(
  entries: Entries,
  unreadable: readonly Problem[],
  today: string,
): Exclusion {
  const held = new Map<string, ExcludedFile>();
  let kept = entries;
  let errors = errorsAmong([...unreadable, ...checkRules(kept, today)]);
  while (errors.length > 0) {
    const blocking = errors.filter(({ file }) => indispensable.has(file));
    if (blocking.length > 0) return { catalogue: undefined, entries, excluded: [], blocking };
    const before = held.size;
    excludeWithDependants(held, kept, errors);
    // A rule that blames what is no longer there would go on for ever.
    if (held.size === before)
      return { catalogue: undefined, entries, excluded: [], blocking: errors };
    kept = without(entries, held);
    errors = errorsAmong(checkRules(kept, today));
  }
  const { catalogue, problems } = buildCatalogue(kept, today);
  const list = [...held.values()].sort(ownErrorsFirst);
  return {
    catalogue: catalogue && { ...catalogue, excluded: list },
    entries: kept,
    excluded: list,
    blocking: catalogue ? [] : errorsAmong(problems),
  };
}

/** Files that have to be corrected come before files that only depend on them. */
const ownErrorsFirst = (a: ExcludedFile, b: ExcludedFile): number =>
  Number(a.problems.length === 0) - Number(b.problems.length === 0) || (a.file < b.file ? -1 : 1);

const indispensable: ReadonlySet<string> = new Set(singleFileNames.map((name) => `${name}.json`));

const errorsAmong = (problems: readonly Problem[]): Problem[] =>
  problems.filter(({ level }) => level === 'error');

/** Excludes the files with errors and, transitively, all files that refer to them. */
function excludeWithDependants(
  held: Map<string, ExcludedFile>,
  kept: Entries,
  errors: readonly Problem[],
): void {
  const fresh: string[] = [];
  const add = (file: string, reason: { problem: Problem } | { dependsOn: string }) => {
    let one = held.get(file);
    if (!one) {
      one = { file, record: recordAt(file), problems: [], dependsOn: [] };
      held.set(file, one);
      fresh.push(one.record ?? file);
    }
    if ('problem' in reason) one.problems.push(reason.problem);
    else if (!one.dependsOn.includes(reason.dependsOn)) one.dependsOn.push(reason.dependsOn);
  };
  for (const problem of errors) add(problem.file, { problem });
  const dependants = dependantsIn(kept);
  // The list grows while it is walked: that is how what depends on a dependant is found.
  for (const name of fresh)
    for (const file of dependants.get(name) ?? []) add(file, { dependsOn: name });
}

/** For each record and photograph, the files of the entries that name it. */
function dependantsIn(entries: Entries): Map<string, Set<string>> {
  const dependants = new Map<string, Set<string>>();
  const add = (named: string, file: string) => {
    const files = dependants.get(named) ?? new Set();
    dependants.set(named, files.add(file));
  };
  for (const name of collectionNames) {
    for (const [id, data] of entries.collections[name]) {
      const file = `${name}/${id}.json`;
      for (const { path, target } of referencesOf(name))
        for (const { value } of valuesAt(data, path)) add(`${target}/${String(value)}`, file);
    }
  }
  for (const name of illustrated) {
    for (const [id, { photos = [] }] of entries.collections[name])
      for (const photo of photos) add(`photos/${id}/${photo.file}`, `${name}/${id}.json`);
  }
  return dependants;
}

/**
 * `products/banh-gai` for `products/banh-gai.json`, `stories/x` for `stories/vi/x.md`; undefined for files
 * that belong to no entry.
 */
function recordAt(file: string): string | undefined {
  const [folder, ...rest] = file.split('/') as [string, ...string[]];
  const name = rest.at(-1)?.replace(/\.[^.]*$/, '');
  const isOfStory = folder === 'stories' && rest.length === 2;
  if (!name || !(collectionNames as string[]).includes(folder)) return undefined;
  return rest.length === 1 || isOfStory ? `${folder}/${idFromName(name)}` : undefined;
}

/** The entries without the excluded ones, their texts and their photographs. */
function without(entries: Entries, held: ReadonlyMap<string, ExcludedFile>): Entries {
  const records = new Set([...held.values()].flatMap(({ record }) => record ?? []));
  const isKept = (name: CollectionName, id: string) => !records.has(`${name}/${id}`);
  const only = <Value>(map: ReadonlyMap<string, Value>, keep: (id: string) => boolean) =>
    new Map([...map].filter(([id]) => keep(id)));
  const byCollection = <Value>(make: (name: CollectionName) => Value) =>
    Object.fromEntries(collectionNames.map((name) => [name, make(name)]));

  const collections = byCollection((name) =>
    only<unknown>(entries.collections[name], (id) => isKept(name, id)),
  ) as Entries['collections'];
  const named = new Set(
    illustrated.flatMap((name) =>
      [...collections[name]].flatMap(([id, { photos = [] }]) =>
        photos.map(({ file }) => `${id}/${file}`),
      ),
    ),
  );
  const heldIds = new Set([...records].map((record) => record.split('/')[1] ?? ''));
  // A photograph goes with its entry, unless another entry of the same id shows it too.
  const isPhotoKept = (path: string) =>
    !held.has(`photos/${path}`) && (named.has(path) || !heldIds.has(path.split('/')[0] ?? ''));
  const isPathKept = (path: string) => {
    if (path.startsWith('photos/')) return isPhotoKept(path.slice('photos/'.length));
    const record = recordAt(path);
    return !held.has(path) && (record === undefined || !records.has(record));
  };
  const texts = <Value>(byLang: Record<'vi' | 'en', Map<string, Value>>) => ({
    vi: only(byLang.vi, (id) => isKept('stories', id)),
    en: only(byLang.en, (id) => isKept('stories', id)),
  });
  return {
    paths: new Set([...entries.paths].filter(isPathKept)),
    ids: byCollection(
      (name) => new Set([...entries.ids[name]].filter((id) => isKept(name, id))),
    ) as Entries['ids'],
    collections,
    members: only(entries.members, (id) => !held.has(`members/${id}.json`)),
    misshapen: byCollection((name) =>
      only(entries.misshapen[name], (id) => isKept(name, id)),
    ) as Entries['misshapen'],
    storyBodies: texts(entries.storyBodies),
    storyTexts: texts(entries.storyTexts),
    photos: only(entries.photos, isPhotoKept),
    site: entries.site && siteWithout(entries.site, isKept),
    redirects: entries.redirects && {
      ...entries.redirects,
      moved: entries.redirects.moved.filter(({ collection, to }) => isKept(collection, to)),
    },
  };
}

/**
 * Removes excluded records from `site.json`. The first page works without a product or a story, but needs one
 * of its localities.
 */
function siteWithout(
  site: NonNullable<Entries['site']>,
  isKept: (name: CollectionName, id: string) => boolean,
): NonNullable<Entries['site']> {
  const lands = site.lands.filter((id) => isKept('localities', id));
  const { featuredStory, ...rest } = site;
  return {
    ...rest,
    lands: lands.length > 0 ? lands : site.lands,
    featuredProducts: site.featuredProducts.filter((id) => isKept('products', id)),
    ...(featuredStory !== undefined && isKept('stories', featuredStory) ? { featuredStory } : {}),
  };
}
