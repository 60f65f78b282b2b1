import { existsSync, renameSync, rmSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The folders of one release: built in `site`, published as `out` by renaming. */
export interface ReleaseFolders {
  out: string;
  /** Everything that is thrown away afterwards. Beside `out`, because renaming needs one disk. */
  folder: string;
  site: string;
  cache: string;
  /** Where photographs are copied when not all of the content's may be shown. */
  kept: string;
  previous: string;
}

/** Thrown when the output folder exists and is not an earlier release. */
export class ForeignFolderError extends Error {
  override name = 'ForeignFolderError';
}

/**
 * Makes an empty place to build in, clears what a build that was killed left behind, and puts the
 * last release back if it was killed between the two renames.
 *
 * @throws ForeignFolderError when `out` is there and is not an earlier release
 */
export async function prepareFolders(out: string): Promise<ReleaseFolders> {
  const folder = `${out}-building`;
  const workshop = {
    out,
    folder,
    site: join(folder, 'site'),
    cache: join(folder, 'cache'),
    kept: join(folder, 'kept'),
    previous: `${out}-previous`,
  };
  if (!existsSync(out) && existsSync(workshop.previous)) await rename(workshop.previous, out);
  await refuseForeign(out);
  await rm(folder, { recursive: true, force: true });
  await rm(workshop.previous, { recursive: true, force: true });
  await mkdir(dirname(out), { recursive: true });
  await mkdir(workshop.cache, { recursive: true });
  return workshop;
}

/**
 * Puts the new site in the old one's place. A visitor finds the one or the other, never a mixture,
 * and only for the moment between two renames neither.
 */
export async function publish({ out, site, previous }: ReleaseFolders): Promise<void> {
  const isFirst = !existsSync(out);
  // Without a pause between the two: no signal can come there.
  if (!isFirst) renameSync(out, previous);
  try {
    renameSync(site, out);
  } catch (error) {
    if (!isFirst) renameSync(previous, out);
    throw error;
  }
  if (!isFirst) await rm(previous, { recursive: true, force: true });
}

/** Removes the working folders, whether the site was published or not. */
export async function removeFolders({ folder }: ReleaseFolders): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

/** The same at once, for a process that is being ended. */
export function removeFoldersNow({ folder }: ReleaseFolders): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

async function refuseForeign(out: string): Promise<void> {
  if (!existsSync(out)) return;
  const names = await readdir(out);
  if (names.length === 0 || names.includes('_headers')) return;
  throw new ForeignFolderError(
    `"${out}" có những tệp khác, không phải trang đã tạo, nên không ghi đè. Hãy xóa đi hoặc đặt SAN_VAT_OUT sang thư mục khác. (It holds other things than an earlier release; remove it or set SAN_VAT_OUT.)`,
  );
}
