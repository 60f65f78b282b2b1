import { extname } from 'node:path';
import sharp from 'sharp';
import { makeProblem, type Problem } from '../problem.ts';

/** A photograph that decodes: its size in pixels. */
export interface PhotoFile {
  width: number;
  height: number;
}

const MAX_MEGAPIXELS = 50;
const FORMATS: Record<string, string> = {
  '.jpg': 'jpeg',
  '.png': 'png',
  '.webp': 'webp',
  '.avif': 'heif',
};

/**
 * Opens a photograph whole. Astro would pass on a bomb, a broken file or an SVG under another name,
 * so nothing reaches it that has not been decoded here.
 */
export async function readPhoto(
  absolutePath: string,
  path: string,
): Promise<{ photo: PhotoFile } | { problem: Problem }> {
  const extension = extname(path);
  try {
    const { format, width, height } = await sharp(absolutePath, {
      limitInputPixels: false,
    }).metadata();
    if (format !== FORMATS[extension])
      return {
        problem: makeProblem('photoFormat', path, '', { found: format, wanted: extension }),
      };
    if (width * height > MAX_MEGAPIXELS * 1_000_000) {
      return {
        problem: makeProblem('photoTooLarge', path, '', {
          found: `${width} × ${height}`,
          wanted: String(MAX_MEGAPIXELS),
        }),
      };
    }
    await sharp(absolutePath, { failOn: 'warning' }).stats();
    return { photo: { width, height } };
  } catch {
    return { problem: makeProblem('photoBroken', path, '') };
  }
}
