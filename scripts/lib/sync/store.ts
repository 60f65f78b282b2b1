/** The last good copy of every member, a folder for each: what is there was read whole and found good. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DaySchema } from '../../../src/schema/date.ts';

const CopySchema = z.strictObject({
  /** Where it was read from. */
  address: z.string(),
  /** SHA-256 of all files, which also names the folder that they lie in. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  /** The day on which these files were read first. */
  readOn: DaySchema,
  /** The last day on which the member answered with good data. */
  seenOn: DaySchema,
  /** The day for which the member has built them. */
  builtFor: DaySchema,
  /** What the host calls the state of each file. */
  etags: z.record(z.string(), z.string()),
  /** How many records each collection has within the member's localities. */
  counts: z.record(z.string(), z.int().nonnegative()),
  /** Names of the files. */
  files: z.array(z.string().regex(/^[a-z-]+\.jsonl?$/)),
});
export type Copy = z.output<typeof CopySchema>;

/** The copy of a member, or nothing when there is none, or what is there cannot be read. */
export function readCopy(store: string, id: string): Copy | undefined {
  try {
    return CopySchema.parse(JSON.parse(readFileSync(join(store, id, 'copy.json'), 'utf8')));
  } catch {
    return undefined;
  }
}

/**
 * The files of a copy, by name; nothing when they are no longer what was found good: then they are fetched
 * again whole.
 */
export function readCopyFiles(
  store: string,
  id: string,
  { digest, files }: Copy,
): Map<string, string> | undefined {
  try {
    const texts = new Map(
      files.map((name) => [name, readFileSync(join(store, id, digest, name), 'utf8')]),
    );
    return digestOf(texts) === digest ? texts : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Puts a copy in the place of the one before. `copy.json` names the folder of the files and is moved in whole
 * when they are all there, so that a crash leaves the old copy or the new one.
 */
export function writeCopy(
  store: string,
  id: string,
  copy: Copy,
  files: ReadonlyMap<string, string>,
) {
  const folder = join(store, id);
  mkdirSync(join(folder, copy.digest), { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, copy.digest, name), text);
  writeFileSync(join(folder, 'copy.json.new'), `${JSON.stringify(copy, null, 2)}\n`);
  renameSync(join(folder, 'copy.json.new'), join(folder, 'copy.json'));
  for (const name of readdirSync(folder))
    if (name !== 'copy.json' && name !== copy.digest)
      rmSync(join(folder, name), { recursive: true, force: true });
}

/** SHA-256 of files by their names and texts, whatever order they come in. */
export function digestOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [name, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${name} ${Buffer.byteLength(text)}\n`).update(text);
  return hash.digest('hex');
}
