/**
 * The situations of `test/fixtures/broken/`: each is the minimal catalogue with one thing wrong, and
 * the list of what must be said about it.
 */
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  globSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { checkContent } from '../../../scripts/lib/content-check.ts';
import type { Problem } from '../../../src/catalogue/problem.ts';

const FIXTURES = resolve(import.meta.dirname, '../../fixtures');
/** The day for which all situations are judged. */
export const TODAY = '2026-11-22';

/** A problem that must be reported; see `test/fixtures/broken/README.md`. */
export interface Expected extends Pick<Problem, 'file' | 'field' | 'code' | 'level'> {
  line?: number;
  about: string;
  optional?: true;
  create?: { path: string; symlink?: string; from?: string; remove?: true };
}

/** What became of a situation when it was checked. */
export interface Outcome {
  problems: Problem[];
  /** Paths that were there before the check and are other, or gone, after it. */
  changed: string[];
  /** What a release with `--hold` leaves out, and whether there would be one. */
  held: string[];
  isReleased: boolean;
}

/** Names of all situations. */
export const situations: readonly string[] = globSync('*/expected.json', {
  cwd: join(FIXTURES, 'broken'),
})
  .map((path) => dirname(path))
  .sort();

/** What must be said of a situation, or of a whole catalogue that has an `expected.json` beside it. */
export const expectedOf = (name: string): Expected[] =>
  JSON.parse(readFileSync(join(FIXTURES, name, 'expected.json'), 'utf8')) as Expected[];

/** Lays a situation out in a folder of its own, checks it and throws the folder away. */
export async function examine(situation: string): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'san-vat-situation-'));
  try {
    const content = join(folder, 'content');
    layOut(situation, content);
    const before = fingerprints(content);
    const { problems, held, isGood } = await checkContent({ content, today: TODAY, hold: true });
    const after = fingerprints(content);
    const paths = new Set([...before.keys(), ...after.keys()]);
    return {
      problems,
      held: held.map(({ file }) => file),
      isReleased: isGood,
      changed: [...paths].filter((path) => before.get(path) !== after.get(path)),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function layOut(situation: string, content: string): void {
  const source = join(FIXTURES, 'broken', situation);
  cpSync(join(FIXTURES, 'minimal/content'), content, { recursive: true });
  const overlay = join(source, 'content');
  if (lstatSync(overlay, { throwIfNoEntry: false })) cpSync(overlay, content, { recursive: true });
  for (const { create } of expectedOf(join('broken', situation))) {
    if (!create) continue;
    const path = join(content, create.path);
    mkdirSync(dirname(path), { recursive: true });
    if (create.remove) rmSync(path);
    if (create.symlink) symlinkSync(create.symlink, path);
    if (create.from) copyFileSync(join(source, create.from), path);
  }
}

/** Every path under a folder with a mark of what it holds. */
function fingerprints(folder: string): Map<string, string> {
  const paths = globSync('**', { cwd: folder });
  return new Map(paths.map((path) => [path, fingerprint(join(folder, path))]));
}

function fingerprint(path: string): string {
  const entry = lstatSync(path);
  if (entry.isSymbolicLink()) return `link ${readlinkSync(path)}`;
  if (entry.isDirectory()) return 'folder';
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
