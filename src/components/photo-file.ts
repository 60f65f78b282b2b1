import type { ImageMetadata } from 'astro';

// Vite only knows files that a pattern in the source names; the alias stands for the content folder.
const files = import.meta.glob<{ default: ImageMetadata }>(
  '@content/photos/*/*.{jpg,png,webp,avif}',
);

/**
 * The file of a photograph, for Astro to make its sizes from.
 *
 * @param record whose folder of `content/photos/` it lies in
 * @throws when the build does not have it, although the check did
 */
export async function photoFile(
  record: { id: string },
  photo: { file: string },
): Promise<ImageMetadata> {
  const name = `${record.id}/${photo.file}`;
  const load = Object.entries(files).find(([path]) => path.endsWith(`/photos/${name}`))?.[1];
  if (!load) throw new Error(`The photograph ${name} was checked, yet it is not in the build.`);
  return (await load()).default;
}
