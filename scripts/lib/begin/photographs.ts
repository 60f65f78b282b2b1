/** Photographs on their way into `content/photos/`: cleaned, made small enough, described. */
import { basename } from 'node:path';
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import sharp from 'sharp';
import type { z } from 'zod';
import { idFromName } from '../../../src/lib/fold.ts';
import type { Photo } from '../../../src/schema/photo.ts';
import { keysAt } from '../../../src/schema/walk.ts';
import { PlainError } from '../plain-errors.ts';

/** The longest side of the master that is kept, in px; pages show smaller ones. */
export const LONGEST_SIDE = 1600;
const MAX_PIXELS = 200_000_000;
const JPEG_QUALITY = 85;

/** A photograph as it goes into the content. */
export interface CleanPhoto {
  bytes: Uint8Array;
  extension: 'jpg' | 'png';
  width: number;
  height: number;
}

/**
 * Turns a photograph upright, makes it small, and leaves behind all that it says of its camera, its
 * place and its people: nothing is kept but the picture.
 *
 * @param file as it came from the camera; JPEG, PNG, WebP, AVIF or TIFF
 * @throws PlainError when it cannot be read to its end
 */
export async function cleanPhoto(file: string): Promise<CleanPhoto> {
  try {
    const source = sharp(file, { failOn: 'error', limitInputPixels: MAX_PIXELS }).rotate();
    const { format } = await source.metadata();
    const hasAlpha = !(await source.stats()).isOpaque;
    const small = source
      .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb');
    if (format === 'svg') throw new Error('SVG');
    const { data, info } = await (
      hasAlpha
        ? small.png({ compressionLevel: 9 })
        : small.jpeg({ quality: JPEG_QUALITY, mozjpeg: true })
    ).toBuffer({ resolveWithObject: true });
    return {
      bytes: data,
      extension: hasAlpha ? 'png' : 'jpg',
      width: info.width,
      height: info.height,
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PlainError(
      `Không đọc được ảnh "${file}": ${reason}. Dùng tệp JPG hoặc PNG; ảnh HEIC của iPhone thì xuất ra JPG trước. (The photograph cannot be read; use JPG or PNG.)`,
    );
  }
}

/** A file name for a photograph that no other has: `IMG 2041 Bánh.JPG` gives `img-2041-banh.jpg`. */
export function photoFileName(
  source: string,
  extension: string,
  taken: ReadonlySet<string>,
): string {
  const base = idFromName(basename(source).replace(/\.[^.]*$/, '')).slice(0, 60) || 'anh';
  for (let at = 1; ; at++) {
    const name = `${at === 1 ? base : `${base}-${at}`}.${extension}`;
    if (!taken.has(name)) return name;
  }
}

/**
 * The text of an entry with photographs added after those that it has; every other byte stays, however
 * its lines are broken.
 *
 * @param schema of the entry: a first list of photographs stands where the schema has it
 */
export function withPhotos(text: string, photos: readonly Photo[], schema: z.ZodType): string {
  const tree = parseTree(text);
  if (!tree) throw new Error('The file of an entry was read, and is not JSON now.');
  const { indent, eol } = styleOf(text);
  const json = (value: unknown, depth: number) =>
    JSON.stringify(value, null, indent).replaceAll('\n', `${eol}${indent.repeat(depth)}`);
  const insert = (at: number, added: string) => text.slice(0, at) + added + text.slice(at);
  const endOf = ({ offset, length }: Node) => offset + length;

  const list = findNodeAtLocation(tree, ['photos']);
  const last = list?.children?.at(-1);
  const items = photos.map((photo) => `${eol}${indent.repeat(2)}${json(photo, 2)}`).join(',');
  if (last) return insert(endOf(last), `,${items}`);
  if (list) return text.slice(0, list.offset) + json(photos, 1) + text.slice(endOf(list));

  const order = keysAt(schema, []);
  const before = new Set(order.slice(0, order.indexOf('photos')));
  const previous = tree.children?.findLast(({ children }) =>
    before.has(String(children?.[0]?.value)),
  );
  const added = `${eol}${indent}"photos": ${json(photos, 1)}`;
  return previous
    ? insert(endOf(previous), `,${added}`)
    : insert(tree.offset + 1, `${added}${tree.children?.length ? ',' : eol}`);
}

/** The indentation and the line ends of a file. */
const styleOf = (text: string): { indent: string; eol: string } => ({
  indent: /^([ \t]+)"/m.exec(text)?.[1] ?? '  ',
  eol: text.includes('\r\n') ? '\r\n' : '\n',
});
