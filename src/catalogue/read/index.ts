import { join } from 'node:path';
import type { z } from 'zod';
import { idFromName } from '../../lib/fold.ts';
import {
  collectionNames,
  collections,
  type CollectionName,
  type EntryData,
} from '../../schema/collections.ts';
import { SiteSchema, type SiteData } from '../../schema/site.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { locateFields, parseJson } from './json.ts';
import { parseStory, type StoryNode } from './markdown.ts';
import { readPhoto, type PhotoFile } from './photo.ts';
import { parseShape } from './shape.ts';
import { readText } from './text.ts';
import { listContentFiles, type ContentFile } from './tree.ts';

/** Everything that a content folder says, each file checked by itself but not yet against the others. */
export interface Entries {
  /** Paths of all files that are there, readable or not: a broken file is not a missing one. */
  paths: ReadonlySet<string>;
  /** Ids of all entries that are there, readable or not, as they are or ought to be written. */
  ids: Record<CollectionName, Set<string>>;
  collections: { [Name in CollectionName]: Map<string, EntryData<Name>> };
  /** Bodies of stories by language, then by id. */
  storyBodies: Record<'vi' | 'en', Map<string, StoryNode[]>>;
  /** Photographs by `<id>/<file>`. */
  photos: Map<string, PhotoFile>;
  /** Nothing when the folder has no valid `site.json`. */
  site: SiteData | undefined;
}

// Enough to keep the decoder busy; more only costs memory.
const PHOTOS_AT_ONCE = 16;

/**
 * Reads a content folder. A file that has an error is left out of `entries` and named in `problems`;
 * the caller decides whether anything may go on.
 */
export async function readContent(
  folder: string,
): Promise<{ entries: Entries; problems: Problem[] }> {
  const { files, paths, problems } = await listContentFiles(folder);
  const entries: Entries = {
    paths,
    ids: idsIn(paths),
    collections: Object.fromEntries(
      collectionNames.map((name) => [name, new Map()]),
    ) as Entries['collections'],
    storyBodies: { vi: new Map(), en: new Map() },
    photos: new Map(),
    site: undefined,
  };
  const isPhoto = ({ path }: ContentFile) => path.startsWith('photos/');
  for (const { path } of files.filter((file) => !isPhoto(file))) {
    for (const problem of readTextInto(entries, folder, path)) problems.push(problem);
  }
  const photos = files.filter(isPhoto);
  for (let at = 0; at < photos.length; at += PHOTOS_AT_ONCE) {
    const batch = photos.slice(at, at + PHOTOS_AT_ONCE);
    const found = await Promise.all(batch.map(({ path }) => readPhotoInto(entries, folder, path)));
    problems.push(...found.flat());
  }
  sortEntries(entries);
  if (!paths.has('site.json')) problems.push(makeProblem('siteMissing', 'site.json', ''));
  return { entries, problems };
}

function idsIn(paths: ReadonlySet<string>): Entries['ids'] {
  const ids = Object.fromEntries(
    collectionNames.map((name) => [name, new Set<string>()]),
  ) as Entries['ids'];
  for (const path of paths) {
    const [folder, name, ...deeper] = path.split('/') as [string, ...string[]];
    if (name === undefined || deeper.length > 0) continue;
    // `HTX-A.json` is refused for its name alone; whoever cites `htx-a` is not wrong as well.
    ids[folder as CollectionName].add(idFromName(idOf(name)));
  }
  return ids;
}

async function readPhotoInto(entries: Entries, folder: string, path: string): Promise<Problem[]> {
  const read = await readPhoto(join(folder, path), path);
  if ('problem' in read) return [read.problem];
  entries.photos.set(path.slice('photos/'.length), read.photo);
  return [];
}

function readTextInto(entries: Entries, folder: string, path: string): Problem[] {
  const read = readText(join(folder, path), path);
  if ('problem' in read) return [read.problem];
  if (!path.endsWith('.md')) return readJsonInto(entries, path, read.text);
  const story = parseStory(read.text, path);
  if ('problems' in story) return story.problems;
  entries.storyBodies[path.split('/')[1] as 'vi' | 'en'].set(idOf(path), story.body);
  return [];
}

function readJsonInto(entries: Entries, path: string, text: string): Problem[] {
  const json = parseJson(text, path);
  if ('problems' in json) return json.problems;
  const name = path.split('/')[0] as CollectionName;
  const schema: z.ZodType = path === 'site.json' ? SiteSchema : collections[name];
  const shape = parseShape(schema, json.value, path);
  if ('problems' in shape) return locateFields(shape.problems, text);
  if (path === 'site.json') entries.site = shape.data as SiteData;
  else (entries.collections[name] as Map<string, unknown>).set(idOf(path), shape.data);
  return [];
}

/** Photographs arrive in the order in which they decode; nothing after this may depend on it. */
function sortEntries(entries: Entries): void {
  const sorted = <Value>(map: Map<string, Value>) =>
    new Map([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
  for (const name of collectionNames) {
    (entries.collections as Record<string, Map<string, unknown>>)[name] = sorted<unknown>(
      entries.collections[name],
    );
  }
  entries.storyBodies = { vi: sorted(entries.storyBodies.vi), en: sorted(entries.storyBodies.en) };
  entries.photos = sorted(entries.photos);
}

const idOf = (path: string): string =>
  path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
