import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * Writes files all or none: they are laid ready beside the folder first, then moved in without a pause,
 * so that neither Ctrl+C nor a full disk leaves half of them; when a move fails, what has been moved is
 * put back.
 *
 * @param folder the content folder
 * @param files by path under it
 * @throws what the file system said, with the folder as it was before
 */
export function writeFiles(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  // Beside the folder, not in it: a crash must leave nothing that the check would stumble over.
  const ready = mkdtempSync(join(dirname(resolve(folder)), '.san-vat-ready-'));
  const before = new Map<string, Uint8Array | undefined>();
  try {
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(ready, path)), { recursive: true });
      writeFileSync(join(ready, path), bytes);
      mkdirSync(dirname(join(folder, path)), { recursive: true });
    }
    for (const path of files.keys()) {
      const target = join(folder, path);
      before.set(path, existsSync(target) ? readFileSync(target) : undefined);
      renameSync(join(ready, path), target);
    }
  } catch (error) {
    for (const [path, bytes] of before) {
      if (bytes === undefined) rmSync(join(folder, path), { force: true });
      else writeFileSync(join(folder, path), bytes);
    }
    throw error;
  } finally {
    rmSync(ready, { recursive: true, force: true });
  }
}
