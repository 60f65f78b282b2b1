import { cp, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Entries } from '../../../src/catalogue/read/index.ts';

/**
 * Puts the photographs that a release shows into a folder by themselves. Astro takes whatever lies in
 * the folder that it is pointed to, and an excluded one may be broken, or without consent.
 *
 * @param folder gets a folder `photos`, as a content folder has one
 * @param content where they are
 * @param entries what the release is made of
 */
export async function writePublishedPhotos(
  folder: string,
  content: string,
  { photos }: Pick<Entries, 'photos'>,
): Promise<void> {
  await mkdir(join(folder, 'photos'), { recursive: true });
  for (const path of photos.keys()) {
    const to = join(folder, 'photos', path);
    await mkdir(dirname(to), { recursive: true });
    await cp(join(content, 'photos', path), to);
  }
}
