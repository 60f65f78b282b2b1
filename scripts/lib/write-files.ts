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
import { obstacleOf } from './obstacles.ts';
import { PlainError } from './plain-errors.ts';

/**
 * Writes files all or none: they are laid ready beside the folder first, then moved in without a pause,
 * so that neither Ctrl+C nor a full disk leaves half of them; when a move fails, what has been moved is
 * put back.
 *
 * @param folder the content folder
 * @param files by path under it
 * @throws PlainError where the file system refuses for a reason that people can mend, else what it said; the
 *   folder is as it was before
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
    throw plainly(error, folder);
  } finally {
    rmSync(ready, { recursive: true, force: true });
  }
}

/** What the file system said, as a sentence where it is something that people can mend. */
function plainly(error: unknown, folder: string): unknown {
  const obstacle = obstacleOf(error);
  if (!obstacle) return error;
  const { place = folder, vi, en } = obstacle;
  return new PlainError(
    `${place}: ${vi}. Chưa ghi gì, dữ liệu còn nguyên; sửa chỗ ấy rồi chạy lại. (${en}; nothing was written.)`,
    { cause: error },
  );
}
