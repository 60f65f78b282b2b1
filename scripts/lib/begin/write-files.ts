import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes files all or none: each first beside its place under another name, then all renamed without a
 * pause, so that neither Ctrl+C nor a full disk leaves half of them.
 *
 * @param folder the content folder
 * @param files by path under it
 */
export function writeFiles(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  const waiting: [temporary: string, path: string][] = [];
  try {
    for (const [path, bytes] of files) {
      const target = join(folder, path);
      mkdirSync(dirname(target), { recursive: true });
      const temporary = join(dirname(target), `.${process.pid}-${waiting.length}.tmp`);
      waiting.push([temporary, target]);
      writeFileSync(temporary, bytes);
    }
    for (const [temporary, target] of waiting) renameSync(temporary, target);
  } catch (error) {
    for (const [temporary] of waiting) rmSync(temporary, { force: true });
    throw error;
  }
}
