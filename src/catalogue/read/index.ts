import { join } from 'node:path';
import type { z } from 'zod';
import { idFromName } from '../../lib/fold.ts';
import {
  collectionNames,
  collections,
  type CollectionName,
  type EntryData,
} from '../../schema/collections.ts';
import { singleFiles, type SingleFileName } from '../../schema/files.ts';
import { type MemberData, MemberSchema } from '../../schema/member.ts';
import type { RedirectsData } from '../../schema/redirects.ts';
import type { SiteData } from '../../schema/site.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { isNeverFit } from '../../schema/text.ts';
import { hiddenDetail } from './hidden.ts';
import { locateFields, parseJson } from './json.ts';
import { parseStory, type StoryNode } from './markdown.ts';
import { withOldForm } from './old-form.ts';
import { readPhoto, type PhotoFile } from './photo.ts';
import { parseShape } from './shape.ts';
import { readText, textProblem } from './text.ts';
import { listContentFiles, MEMBERS_FOLDER, type ContentFile } from './tree.ts';

/** Everything that a content folder says, each file checked by itself but not yet against the others. */
export interface Entries {
  /** Paths of all files that are there, readable or not: a broken file is not a missing one. */
  paths: ReadonlySet<string>;
  /** Ids of all entries that are there, readable or not, as they are or ought to be written. */
  ids: Record<CollectionName, Set<string>>;
  collections: { [Name in CollectionName]: Map<string, EntryData<Name>> };
  /** What entries say that have a field wrong, by id: what they point to can still be looked at. */
  misshapen: Record<CollectionName, Map<string, unknown>>;
  /** Bodies of stories by language, then by id. */
  storyBodies: Record<'vi' | 'en', Map<string, StoryNode[]>>;
  /** The same as they were written, in Markdown. */
  storyTexts: Record<'vi' | 'en', Map<string, string>>;
  /** Other sites whose records are gathered, by id. */
  members: Map<string, MemberData>;
  /** Photographs by `<id>/<file>`. */
  photos: Map<string, PhotoFile>;
  /** Nothing when the folder has no valid `site.json`. */
  site: SiteData | undefined;
  /** Nothing when the folder has no valid `redirects.json`. */
  redirects: RedirectsData | undefined;
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
  const entries = entriesAt(paths);
  const isPhoto = ({ path }: ContentFile) => path.startsWith('photos/');
  for (const { path } of files.filter((file) => !isPhoto(file))) {
    const read = readText(join(folder, path), path);
    const found = 'problem' in read ? [read.problem] : addText(entries, path, read.text);
    for (const problem of found) problems.push(problem);
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

/** Entries of which nothing but the paths is known. */
export const entriesAt = (paths: ReadonlySet<string>): Entries => ({
  paths,
  ids: idsIn(paths),
  collections: Object.fromEntries(
    collectionNames.map((name) => [name, new Map()]),
  ) as Entries['collections'],
  misshapen: Object.fromEntries(
    collectionNames.map((name) => [name, new Map()]),
  ) as Entries['misshapen'],
  storyBodies: { vi: new Map(), en: new Map() },
  storyTexts: { vi: new Map(), en: new Map() },
  members: new Map(),
  photos: new Map(),
  site: undefined,
  redirects: undefined,
});

function idsIn(paths: ReadonlySet<string>): Entries['ids'] {
  const ids = Object.fromEntries(
    collectionNames.map((name) => [name, new Set<string>()]),
  ) as Entries['ids'];
  for (const path of paths) {
    const [folder, name, ...deeper] = path.split('/') as [string, ...string[]];
    if (name === undefined || deeper.length > 0 || folder === MEMBERS_FOLDER) continue;
    // `HTX-A.json` is refused for its name alone; files that cite `htx-a` are not reported as well.
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

/**
 * Parses the text of one file (from disk or from a draft) into the entries.
 *
 * @param path where the file is, or would be, under the content folder; it decides what the text must be
 * @returns what is wrong with it; an entry with any problem is left out
 */
export function addText(entries: Entries, path: string, text: string): Problem[] {
  const dishonest = textProblem(text, path);
  if (dishonest) return [dishonest];
  if (!path.endsWith('.md')) return addJson(entries, path, text);
  const story = parseStory(text, path);
  if ('problems' in story) return story.problems;
  const lang = path.split('/')[1] as 'vi' | 'en';
  entries.storyBodies[lang].set(idOf(path), story.body);
  entries.storyTexts[lang].set(idOf(path), text);
  return [];
}

function addJson(entries: Entries, path: string, text: string): Problem[] {
  const json = parseJson(text, path);
  if ('problems' in json) return json.problems;
  if (path.startsWith(`${MEMBERS_FOLDER}/`)) {
    const member = parseShape(MemberSchema, json.value, path);
    if ('problems' in member) return locateFields(member.problems, text);
    entries.members.set(idOf(path), member.data);
    return [];
  }
  const isSingle = !path.includes('/');
  const name = path.split('/')[0] as CollectionName;
  const single = idOf(path) as SingleFileName;
  const schema: z.ZodType = isSingle ? singleFiles[single] : collections[name];
  const shape = parseShape(schema, json.value, path);
  if ('problems' in shape) {
    if (!isSingle) entries.misshapen[name].set(idOf(path), json.value);
    const problems =
      name === 'products' && !isSingle
        ? withOldForm(shape.problems, json.value, path)
        : shape.problems;
    return locateFields(problems, text);
  }
  const unfit = unfitTexts(json.value, path);
  if (unfit.length > 0) return locateFields(unfit, text);
  if (isSingle) (entries as Record<SingleFileName, unknown>)[single] = shape.data;
  else (entries.collections[name] as Map<string, unknown>).set(idOf(path), shape.data);
  return [];
}

/** Texts with characters that no file may have, in fields whose schema does not look at letters. */
function unfitTexts(value: unknown, path: string, keys: readonly string[] = []): Problem[] {
  if (typeof value === 'string')
    return isNeverFit(value)
      ? [makeProblem('hiddenCharacter', path, keys.join('.'), hiddenDetail(value))]
      : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    isNeverFit(key)
      ? [makeProblem('hiddenCharacter', path, [...keys, key].join('.'), hiddenDetail(key))]
      : unfitTexts(inner, path, [...keys, key]),
  );
}

/** Photographs arrive in the order in which they decode; nothing after this may depend on it. */
export function sortEntries(entries: Entries): void {
  const sorted = <Value>(map: Map<string, Value>) =>
    new Map([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
  for (const name of collectionNames) {
    (entries.collections as Record<string, Map<string, unknown>>)[name] = sorted<unknown>(
      entries.collections[name],
    );
  }
  entries.storyBodies = { vi: sorted(entries.storyBodies.vi), en: sorted(entries.storyBodies.en) };
  entries.storyTexts = { vi: sorted(entries.storyTexts.vi), en: sorted(entries.storyTexts.en) };
  entries.photos = sorted(entries.photos);
}

const idOf = (path: string): string =>
  path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
