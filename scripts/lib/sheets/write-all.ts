import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes files all or none: the texts are laid ready beside the folder first, then moved in one after
 * another; when a move fails, what has been moved is put back.
 *
 * @param folder the content folder
 * @param texts by path under it
 * @throws what the file system said, with the folder as it was before
 */
export async function writeAll(folder: string, texts: ReadonlyMap<string, string>): Promise<void> {
  // Beside the folder, not in it: a crash must leave nothing that the check would stumble over.
  const ready = await mkdtemp(join(dirname(folder), '.san-vat-import-'));
  const before = new Map<string, Buffer | undefined>();
  try {
    for (const [path, text] of texts) {
      await mkdir(dirname(join(ready, path)), { recursive: true });
      await writeFile(join(ready, path), text);
    }
    for (const path of texts.keys()) {
      const target = join(folder, path);
      await mkdir(dirname(target), { recursive: true });
      before.set(path, await readFile(target).catch(() => undefined));
      await rename(join(ready, path), target);
    }
  } catch (error) {
    for (const [path, bytes] of before) {
      if (bytes === undefined) await rm(join(folder, path), { force: true });
      else await writeFile(join(folder, path), bytes);
    }
    throw error;
  } finally {
    await rm(ready, { recursive: true, force: true });
  }
}
