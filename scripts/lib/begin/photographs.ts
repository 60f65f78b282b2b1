/** Photographs on their way into `content/photos/`: cleaned, made small enough, described. */
import { basename } from 'node:path';
import {
  type FormattingOptions,
  applyEdits,
  findNodeAtLocation,
  modify,
  parseTree,
} from 'jsonc-parser';
import sharp from 'sharp';
import type { z } from 'zod';
import { keysAt } from '../../../src/catalogue/read/schema-at.ts';
import { idFromName } from '../../../src/lib/fold.ts';
import type { Photo } from '../../../src/schema/photo.ts';
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
 * The text of an entry with photographs added after those that it has; every other byte stays.
 *
 * @param schema of the entry: a first list of photographs stands where the schema has it
 */
export function withPhotos(text: string, photos: readonly Photo[], schema: z.ZodType): string {
  const formattingOptions = formattingOf(text);
  const tree = parseTree(text);
  const list = tree && findNodeAtLocation(tree, ['photos']);
  if (!list) {
    const order = keysAt(schema, []);
    const before = new Set(order.slice(0, order.indexOf('photos')));
    const getInsertionIndex = (present: string[]) =>
      present.findLastIndex((key) => before.has(key)) + 1;
    return applyEdits(
      text,
      modify(text, ['photos'], photos, { formattingOptions, getInsertionIndex }),
    );
  }
  let edited = text;
  const count = list.children?.length ?? 0;
  for (const [at, photo] of photos.entries()) {
    const edits = modify(edited, ['photos', count + at], photo, {
      formattingOptions,
      isArrayInsertion: true,
    });
    edited = applyEdits(edited, edits);
  }
  return edited;
}

/** How somebody has indented a file, and how its lines end. */
function formattingOf(text: string): FormattingOptions {
  const indent = /^([ \t]+)"/m.exec(text)?.[1] ?? '  ';
  return {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 1 : indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
}
