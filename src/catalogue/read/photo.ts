import { extname } from 'node:path';
import sharp from 'sharp';
import { makeProblem, type Problem } from '../problem.ts';

/** A photograph that decodes: its size in pixels. */
export interface PhotoFile {
  width: number;
  height: number;
}

const MAX_MEGAPIXELS = 50;
/** Of one side, in px: WebP has 16,383 at most, and the smaller sizes of a strip have no height left. */
const MAX_SIDE = 12_000;
/** The longer side as a multiple of the shorter: of 20 : 1, a page 320 px wide shows 16 px. */
const MAX_RATIO = 20;
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
    const [short, long] = width < height ? [width, height] : [height, width];
    if (
      width * height > MAX_MEGAPIXELS * 1_000_000 ||
      long > MAX_SIDE ||
      long > short * MAX_RATIO
    ) {
      return {
        problem: makeProblem('photoTooLarge', path, '', {
          found: `${width} × ${height}`,
          wanted: String(MAX_MEGAPIXELS),
          hint: `${MAX_SIDE.toLocaleString('vi')}, ${MAX_RATIO} : 1`,
        }),
      };
    }
    await sharp(absolutePath, { failOn: 'warning' }).stats();
    return { photo: { width, height } };
  } catch {
    return { problem: makeProblem('photoBroken', path, '') };
  }
}
