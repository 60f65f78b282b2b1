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

/** What stands in the way, by the code of the file system, in both languages. */
const obstacles: Readonly<Record<string, [vi: string, en: string]>> = {
  EEXIST: ['một tệp nằm ở chỗ của thư mục', 'a file is in the place of a folder'],
  ENOTDIR: ['một tệp nằm ở chỗ của thư mục', 'a file is in the place of a folder'],
  EISDIR: ['một thư mục nằm ở chỗ của tệp', 'a folder is in the place of a file'],
  EACCES: ['không có quyền ghi', 'writing is not allowed'],
  EPERM: ['không có quyền ghi', 'writing is not allowed'],
  EROFS: ['ổ đĩa chỉ cho đọc', 'the disk can only be read'],
  ENOSPC: ['ổ đĩa đã đầy', 'the disk is full'],
};

/** What the file system said, as a sentence where it is something that people can mend. */
function plainly(error: unknown, folder: string): unknown {
  const { code = '', path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  const obstacle = obstacles[code];
  if (!obstacle) return error;
  const place = dest ?? path ?? folder;
  return new PlainError(
    `${place}: ${obstacle[0]}. Chưa ghi gì, dữ liệu còn nguyên; sửa chỗ ấy rồi chạy lại. (${obstacle[1]}; nothing was written.)`,
    { cause: error },
  );
}
