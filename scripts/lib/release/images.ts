import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import sharp from 'sharp';
import type { ReleaseProblem } from './problem.ts';
import type { SiteFiles } from './site-files.ts';

const MAX_SIDE_PX = 2400;
const IMAGES_AT_ONCE = 2;

/** The format that each extension promises, as sharp calls it. */
const formats: Readonly<Record<string, string>> = {
  '.jpg': 'jpeg',
  '.jpeg': 'jpeg',
  '.png': 'png',
  '.webp': 'webp',
  '.avif': 'heif',
  '.gif': 'gif',
};

/**
 * Opens every picture of a built site. Astro passes on what it cannot decode, under the name of what
 * it should have become, and copies originals with the place where they were taken.
 */
export async function imageProblems(files: SiteFiles): Promise<ReleaseProblem[]> {
  const problems: ReleaseProblem[] = [];
  const report = (file: string) => (message: string) =>
    problems.push({ check: 'images', file, message });
  const queue = [...files.paths].filter(
    (path) => extname(path) in formats || path.endsWith('.svg'),
  );
  const next = async (): Promise<void> => {
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      const findings = file.endsWith('.svg') ? svgFindings : pixelFindings;
      (await findings(join(files.folder, file))).forEach(report(file));
    }
  };
  await Promise.all(Array.from({ length: IMAGES_AT_ONCE }, next));
  return problems;
}

async function pixelFindings(path: string): Promise<string[]> {
  const wanted = formats[extname(path)];
  try {
    const image = sharp(path, { failOn: 'warning', limitInputPixels: MAX_SIDE_PX * MAX_SIDE_PX });
    const { format, width, height, exif, iptc, xmp, icc, comments } = await image.metadata();
    const findings = [];
    if (format !== wanted) findings.push(`is ${format}, not what its name says`);
    if (Math.max(width, height) > MAX_SIDE_PX) {
      findings.push(`is ${width} × ${height} px, more than ${MAX_SIDE_PX}`);
    }
    const metadata = Object.entries({ exif, iptc, xmp, icc, comments }).filter(
      ([, value]) => value,
    );
    if (metadata.length > 0) {
      findings.push(`carries metadata: ${metadata.map(([name]) => name).join(', ')}`);
    }
    // Only decoding to the last line shows that a picture is whole.
    await image.raw().toBuffer();
    return findings;
  } catch (error) {
    return [`does not decode: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** Drawings are ours; still, opened by themselves they are documents that could run script. */
async function svgFindings(path: string): Promise<string[]> {
  const active = /<\s*(script|foreignObject|iframe)\b|\son\w+\s*=|javascript:|<!ENTITY/i.exec(
    await readFile(path, 'utf8'),
  );
  return active ? [`is a drawing with "${active[0].trim()}"`] : [];
}
