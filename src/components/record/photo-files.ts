import type { ImageMetadata } from 'astro';
import { getImage } from 'astro:assets';

// Vite only knows files that a pattern in the source names; the alias stands for the content folder.
const files = import.meta.glob<{ default: ImageMetadata }>(
  '@content/photos/*/*.{jpg,png,webp,avif}',
);
/** By `<id>/<file>`, which is where every path ends. */
const byName = new Map(
  Object.entries(files).map(([path, load]) => [path.split('/').slice(-2).join('/'), load]),
);

/**
 * A photograph of `content/photos/`, ready for Astro's pictures.
 *
 * @param name `<id>/<file>`
 * @returns the picture, and the width of the original in pixels
 * @throws when the file is not there, which the content check has ruled out
 */
export async function photoFile(name: string): Promise<{ src: ImageMetadata; width: number }> {
  const load = byName.get(name);
  if (!load) throw new Error(`The photograph ${name} was checked, yet it is not in the build.`);
  const { default: src } = await load();
  // Astro publishes the original, metadata and all, of a picture whose own properties are read; its
  // clone is a plain copy of them.
  const { width } = (src as ImageMetadata & { clone?: ImageMetadata }).clone ?? src;
  return { src, width };
}

const WIDTHS = [400, 800, 1200];

/**
 * The widths (px) in which a photograph is published, the same on every page.
 *
 * @param width of the original, in px
 * @param widest that is needed, in px; all of them unless given
 */
export const sizesOf = (width: number, widest = 1200): { widths: number[]; width: number } => ({
  widths: WIDTHS.filter((candidate) => candidate <= Math.min(width, widest)),
  width: Math.min(800, width, widest),
});

/** The address of the widest WebP that pages offer of a photograph, by `<id>/<file>`. */
export async function widestPhoto(name: string): Promise<string> {
  const { src, width } = await photoFile(name);
  const image = await getImage({ src, format: 'webp', ...sizesOf(width) });
  return image.srcSet.values.at(-1)?.url ?? image.src;
}

/** As wide as a card: a size that cards have made already. */
const CARD_WIDTH = 400;

/** The address of a photograph in the width of a card, by `<id>/<file>`. */
export async function smallPhoto(name: string): Promise<string> {
  const { src } = await photoFile(name);
  return (await getImage({ src, width: CARD_WIDTH, format: 'webp' })).src;
}
