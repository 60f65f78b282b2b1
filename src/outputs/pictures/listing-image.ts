/**
 * The pictures of a product for listings, square and 3:4: its photograph, or its cloth, and below it a
 * label with its name, the stars of a certificate in force with their last day, and the code that leads
 * to its page. The words are drawn once for both shapes: drawing them is most of the work.
 */
import sharp from 'sharp';
import type { Lang } from '../../i18n/index.ts';
import type { Cloth } from '../../lib/loom.ts';
import { hexToRgb } from '../../lib/png.ts';
import {
  type Box,
  type GroundSubject,
  fill,
  fitTitle,
  drawPrint,
  magnify,
  drawLabel,
  drawTab,
  drawSiteMark,
  TAB_HEIGHT,
  weaveGround,
} from './label.ts';
import { qrModules } from './qr.ts';
import {
  draw,
  drawName,
  drawStars,
  INK,
  PAPER,
  type Print,
  printColours,
  printedPng,
  SOFT_INK,
} from './typesetting.ts';

export interface ListingSubject {
  cloth: GroundSubject;
  title: string;
  /** Lines under the title: the place, what the law wants said, the day for which it holds. */
  lines: readonly string[];
  /** Stars of a certificate in force, and the words for its last day. */
  stars?: { count: number; until: string } | undefined;
  /** The address in the code. */
  address: string;
  lang: Lang;
}

export const listingShapes = {
  square: { width: 1080, height: 1080 },
  portrait: { width: 1080, height: 1440 },
} as const;
export type ListingShape = keyof typeof listingShapes;

const MARGIN = 40;
const PADDING = 44;
const CODE_MODULE = 6;
const CODE_GAP = 36;
/** Cloth that shows between a photograph and the label on it. */
const SELVEDGE = 30;

/** What both shapes share. */
interface Parts {
  words: Print;
  name: Print;
  code: Print;
  stars: Print | undefined;
}

/**
 * Both pictures of a product. The same subject and photograph give the same bytes.
 *
 * @param photo the path of its first photograph; without one the cloth fills the picture
 * @returns PNG for cloth, JPEG for a photograph
 */
export async function listingImages(
  subject: ListingSubject,
  photo?: string,
): Promise<Record<ListingShape, Uint8Array<ArrayBuffer>>> {
  const code = drawCode(subject.address);
  const width = listingShapes.square.width - 2 * (MARGIN + PADDING) - code.width - CODE_GAP;
  const parts: Parts = {
    code,
    name: await drawName(),
    words: await drawWords(subject, width),
    stars:
      subject.stars &&
      (await drawStars(
        { count: subject.stars.count, basis: 'certified' },
        subject.lang,
        `, ${subject.stars.until}`,
      )),
  };
  const [square, portrait] = await Promise.all([
    compose(subject, parts, 'square', photo),
    compose(subject, parts, 'portrait', photo),
  ]);
  return { square, portrait };
}

async function compose(
  subject: ListingSubject,
  { words, name, code, stars }: Parts,
  shape: ListingShape,
  photo: string | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const size = listingShapes[shape];
  const SIGN_ROOM = 74;
  const inner = Math.max(words.height, code.height + SIGN_ROOM);
  const bottom = size.height - MARGIN;
  const label: Box = {
    left: MARGIN,
    right: size.width - MARGIN,
    top: bottom - inner - 2 * PADDING,
    bottom,
  };
  const cloth = weaveGround(subject.cloth, size, label.top);
  const canvas = magnify(cloth, size);
  drawLabel(canvas, label);
  drawPrint(canvas, words, label.left + PADDING, label.top + PADDING);
  drawPrint(canvas, code, label.right - PADDING - code.width, label.top + PADDING);
  drawSiteMark(canvas, name, { right: label.right - PADDING, bottom: label.bottom - PADDING });
  if (stars) drawTab(canvas, label, stars);
  if (photo === undefined) return printedPng(canvas, cloth.palette);
  return withPhotograph(canvas, cloth, photo, label.top - (stars ? TAB_HEIGHT : 0) - SELVEDGE);
}

async function withPhotograph(
  canvas: Print,
  cloth: Cloth,
  photo: string,
  height: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const { width } = canvas;
  const colours = [...cloth.palette, ...printColours].map(hexToRgb);
  const rgb = Buffer.alloc(canvas.cells.length * 3);
  canvas.cells.forEach((cell, at) => {
    rgb.set(colours[cell] ?? [0, 0, 0], at * 3);
  });
  // Raw, or it would be compressed twice.
  const { data: input, info } = await sharp(photo)
    .autoOrient()
    .resize(width, height, { fit: 'cover' })
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const jpeg = await sharp(rgb, { raw: { width, height: canvas.height, channels: 3 } })
    .composite([{ input, raw: info, left: 0, top: 0 }])
    .jpeg({ quality: 80 })
    .toBuffer();
  return new Uint8Array(jpeg);
}

const drawWords = async ({ title, lines, lang }: ListingSubject, width: number): Promise<Print> =>
  draw(
    {
      type: 'container',
      style: { display: 'flex', flexDirection: 'column', width },
      children: [
        await fitTitle(title, lang, width),
        ...lines.map((text, at) => ({
          type: 'text' as const,
          text,
          style: {
            width,
            marginTop: at === 0 ? 8 : 12,
            fontSize: at === 0 ? 36 : 27,
            lineHeight: 1.35,
            color: SOFT_INK,
          },
        })),
      ],
    },
    lang,
  );

/** The code in ink; the paper around it is its quiet zone. */
function drawCode(address: string): Print {
  const modules = qrModules(address, 1);
  const side = modules.length * CODE_MODULE;
  const print: Print = { width: side, height: side, cells: new Uint8Array(side * side) };
  fill(print, { left: 0, top: 0, right: side, bottom: side }, PAPER);
  modules.forEach((row, y) => {
    row.forEach((isDark, x) => {
      if (!isDark) return;
      const [left, top] = [x * CODE_MODULE, y * CODE_MODULE];
      fill(print, { left, top, right: left + CODE_MODULE, bottom: top + CODE_MODULE }, INK);
    });
  });
  return print;
}
