import { lstatSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { idFromName } from '../../lib/fold.ts';
import { collectionNames } from '../../schema/collections.ts';
import { singleFileNames } from '../../schema/files.ts';
import { reservedIds } from '../../schema/id.ts';
import { makeProblem, type Problem } from '../problem.ts';

/** A file under the content folder that may be read: `path` is relative, with `/`. */
export interface ContentFile {
  path: string;
  bytes: number;
}

const LIMITS: Record<string, number> = { '.json': 200_000, '.md': 200_000 };
const PHOTO_LIMIT_BYTES = 5_000_000;
const PHOTO_EXTENSIONS = new Set(['.jpg', '.png', '.webp', '.avif']);
/** Files for people, not for the site. */
const IGNORED_AT_ROOT = new Set(['README.md', 'LICENSE', '.gitkeep']);
const MAX_ID_LENGTH = 80;
/** Other sites whose records are gathered: `src/schema/member.ts`. They are no records of the catalogue. */
export const MEMBERS_FOLDER = 'members';
const singles = singleFileNames.map((name) => `${name}.json`);

export interface ContentTree {
  /** Files that may be read. */
  files: ContentFile[];
  /** Paths of all that is where it belongs, fit to be read or not: what is refused is not missing. */
  paths: Set<string>;
  problems: Problem[];
}

/**
 * Every file of a content folder that is where it belongs and has a name that it may have; a Problem
 * for every other. Nothing is followed out of the folder: symbolic links are refused.
 */
export async function listContentFiles(folder: string): Promise<ContentTree> {
  const files: ContentFile[] = [];
  const paths = new Set<string>();
  const problems: Problem[] = [];
  const pathOfFoldedId = new Map<string, string>();

  for (const { path, isPlain } of await walk(folder, '')) {
    if (IGNORED_AT_ROOT.has(path)) continue;
    const misplaced = placeProblem(path);
    if (!misplaced) paths.add(path);
    if (!isPlain) {
      problems.push(makeProblem('symlink', path, '', { found: fileName(path) }));
      continue;
    }
    const problem = misplaced ?? nameProblem(path);
    const folded = `${path.slice(0, path.lastIndexOf('/'))}/${idFromName(baseName(path))}${extname(path).toLowerCase()}`;
    const twin = pathOfFoldedId.get(folded);
    if (twin !== undefined) {
      problems.push(makeProblem('duplicateId', path, '', { found: baseName(path), wanted: twin }));
    }
    pathOfFoldedId.set(folded, path);
    if (problem) {
      problems.push(problem);
      continue;
    }
    // Of many thousands of small files, waiting for each in turn takes longer than asking.
    const { size } = lstatSync(join(folder, path));
    const limit = LIMITS[extname(path)] ?? PHOTO_LIMIT_BYTES;
    if (size === 0) problems.push(makeProblem('emptyFile', path, ''));
    else if (size > limit) {
      problems.push(
        makeProblem('fileTooLarge', path, '', { found: kilobytes(size), wanted: kilobytes(limit) }),
      );
    } else files.push({ path, bytes: size });
  }
  return { files, paths, problems };
}

/** Relative paths of all files, links and special files, in a stable order. */
async function walk(folder: string, under: string): Promise<{ path: string; isPlain: boolean }[]> {
  const entries = await readdir(join(folder, under), { withFileTypes: true });
  const found: { path: string; isPlain: boolean }[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = under ? `${under}/${entry.name}` : entry.name;
    if (!entry.isDirectory()) found.push({ path, isPlain: entry.isFile() });
    // One by one: a spread call holds no more than some 100,000 arguments.
    else for (const inner of await walk(folder, path)) found.push(inner);
  }
  return found;
}

/** What a file may be, by the folder that it is in. */
function placeProblem(path: string): Problem | undefined {
  const parts = path.split('/');
  const [top] = parts as [string];
  const extension = extname(path);
  const refuse = (wanted: string) =>
    makeProblem('forbiddenFile', path, '', { found: parts.at(-1) ?? path, wanted });

  if (parts.length === 1) return singles.includes(path) ? undefined : refuse(singles.join(', '));
  if (top === 'photos') {
    return parts.length === 3 && PHOTO_EXTENSIONS.has(extension.toLowerCase())
      ? undefined
      : refuse('photos/<mã>/<tên>.jpg, .png, .webp, .avif');
  }
  if (!(collectionNames as string[]).includes(top) && top !== MEMBERS_FOLDER) {
    return makeProblem('unknownFolder', path, '', {
      found: top,
      wanted: collectionNames.join(', '),
    });
  }
  if (top === 'stories' && parts.length === 3) {
    return (parts[1] === 'vi' || parts[1] === 'en') && extension === '.md'
      ? undefined
      : refuse('stories/vi/<mã>.md, stories/en/<mã>.md');
  }
  return parts.length === 2 && extension.toLowerCase() === '.json'
    ? undefined
    : refuse(`${top}/<mã>.json`);
}

function nameProblem(path: string): Problem | undefined {
  const name = fileName(path);
  const base = baseName(path);
  const folders = path.split('/').slice(0, -1);
  const owner = folders[0] === 'photos' ? (folders[1] ?? '') : base;
  if (folders[0] !== 'photos' && reservedIds.has(base)) {
    return makeProblem('reservedId', path, '', { found: base });
  }
  const isPlain = [base, owner].every(
    (part) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(part) && part.length <= MAX_ID_LENGTH,
  );
  if (isPlain && extname(name) === extname(name).toLowerCase()) return undefined;
  const wanted = `${idFromName(base) || 'ten-muc'}${extname(name).toLowerCase()}`;
  return makeProblem('fileName', path, '', { found: name, wanted });
}

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const baseName = (path: string): string => fileName(path).replace(/\.[^.]*$/, '');
const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1000)} KB`;
