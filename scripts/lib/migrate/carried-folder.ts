import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFiles } from '../write-files.ts';
import { planMigration } from './plan.ts';

/**
 * Passes a content folder to a function as it is once it has been carried over to the form of this version. The
 * folder itself is not touched; nothing is left behind.
 *
 * @param today the day for which it is judged, `YYYY-MM-DD`
 */
export async function withCarriedFolder<Result>(
  folder: string,
  today: string,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const { texts, problems, unreadable } = await planMigration(folder, today);
  // What cannot be carried over is told by whoever reads the folder.
  if (texts.size === 0 || problems.length > 0 || unreadable.length > 0) return use(folder);
  const temporary = await mkdtemp(join(tmpdir(), 'san-vat-carried-'));
  try {
    const copy = join(temporary, 'content');
    await cp(folder, copy, { recursive: true });
    writeFiles(copy, texts);
    return await use(copy);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}
