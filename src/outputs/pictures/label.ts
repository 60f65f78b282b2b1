/** A woven ground and a paper label sewn on it: what the pictures for sharing and for listing are made of. */
import type { Node } from '@takumi-rs/core';
import type { Lang } from '../../i18n/index.ts';
import { weaveBand } from '../../lib/glyph-cloth.ts';
import { type Cloth, type ClothFamily, type ClothLayout, weave } from '../../lib/loom.ts';
import type { IndexedImage } from '../../lib/png.ts';
import { glyphOf, siteIcon, type WovenSubject } from './cover.ts';
import { DYE, measure, PAPER, type Print } from './typesetting.ts';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Pixels that one cell of the cloth measures. */
export const CELL = 10;

/** What a ground is woven from: a record, or the site itself, whose cloth has no picture in it. */
export type GroundSubject = WovenSubject | { id: string; family: ClothFamily };

/** The cloth of the subject, repeated downwards, with a row of motifs half way between `top` and the edge. */
export function weaveGround(
  subject: GroundSubject,
  size: { width: number; height: number },
  top: number,
): Cloth {
  // One more than is seen: an odd number has a middle thread.
  const width = size.width / CELL + 1;
  const cloth =
    'motif' in subject
      ? weaveBand({ ...subject, glyph: glyphOf(subject.motif) }, { width, height: 49 })
      : weave(subject.id, subject.family, { width });
  const height = size.height / CELL;
  const cells = new Uint8Array(cloth.width * height);
  const offset = motifRow[cloth.layout] - Math.round(top / CELL / 2) + cloth.height;
  for (let row = 0; row < height; row++) {
    const from = ((row + offset) % cloth.height) * cloth.width;
    cells.set(cloth.cells.subarray(from, from + cloth.width), row * cloth.width);
  }
  return { ...cloth, height, cells };
}

/** The row of a cloth, 49 cells high, that is worth showing: its middle, or the upper motifs of a striped one. */
const motifRow: Record<ClothLayout, number> = { band: 24, lattice: 24, medallion: 24, stripes: 10 };

/** Every cell as a square of `CELL` pixels. */
export function magnify(
  { width, height, cells }: IndexedImage,
  size: { width: number; height: number },
): Print {
  const across = size.width;
  const pixels = new Uint8Array(across * size.height);
  for (let row = 0; row < height; row++) {
    const start = row * CELL * across;
    for (let column = 0; column < across / CELL; column++) {
      const at = start + column * CELL;
      pixels.fill(cells[row * width + column] ?? DYE.ground, at, at + CELL);
    }
    for (let line = 1; line < CELL; line++) {
      pixels.copyWithin(start + line * across, start, start + across);
    }
  }
  return { ...size, cells: pixels };
}

/** A sheet of paper with stepped corners, a hem of plain ground around it, and a row of stitches. */
export function drawLabel(canvas: Print, label: Box): void {
  cutPaper(canvas, label);
  const { left, top, right, bottom } = label;
  const inset = 14;
  const thread = 3;
  const stitch = 14;
  const step = 24;
  for (let x = left + inset + CELL; x + stitch <= right - inset; x += step) {
    fill(
      canvas,
      { left: x, top: top + inset, right: x + stitch, bottom: top + inset + thread },
      DYE.line,
    );
    fill(
      canvas,
      { left: x, top: bottom - inset - thread, right: x + stitch, bottom: bottom - inset },
      DYE.line,
    );
  }
  for (let y = top + inset + CELL; y + stitch <= bottom - inset; y += step) {
    fill(
      canvas,
      { left: left + inset, top: y, right: left + inset + thread, bottom: y + stitch },
      DYE.line,
    );
    fill(
      canvas,
      { left: right - inset - thread, top: y, right: right - inset, bottom: y + stitch },
      DYE.line,
    );
  }
}

export const TAB_HEIGHT = 70;

/** A tab of the label that stands up into the cloth and carries the stars. */
export function drawTab(canvas: Print, { left, top }: Box, stars: Print): void {
  const side = 28;
  const right = left + stars.width + 2 * side;
  cutPaper(canvas, { left, top: top - TAB_HEIGHT, right, bottom: top });
  // One sheet with the label: paper over the hem between them.
  fill(canvas, { left, top: top - CELL, right, bottom: top + CELL }, PAPER);
  drawPrint(canvas, stars, left + side, top - stars.height);
}

/** Paper with a hem of plain ground around it. */
function cutPaper(canvas: Print, { left, top, right, bottom }: Box): void {
  fill(canvas, { left: left - CELL, top, right: right + CELL, bottom }, DYE.ground);
  fill(canvas, { left, top: top - CELL, right, bottom: bottom + CELL }, DYE.ground);
  fill(canvas, { left: left + CELL, top, right: right - CELL, bottom }, PAPER);
  fill(canvas, { left, top: top + CELL, right, bottom: bottom - CELL }, PAPER);
}

const SITE_MARK_SCALE = 3;
export const SITE_MARK_SIZE = siteIcon.width * SITE_MARK_SCALE;
export const SITE_MARK_GAP = 14;

/** The sign of the site, dyed like this cloth, and its name, in a lower right corner. */
export function drawSiteMark(
  canvas: Print,
  name: Print,
  { right, bottom }: { right: number; bottom: number },
): void {
  const left = right - name.width - SITE_MARK_GAP - SITE_MARK_SIZE;
  const top = bottom - SITE_MARK_SIZE;
  for (let y = 0; y < SITE_MARK_SIZE; y++) {
    for (let x = 0; x < SITE_MARK_SIZE; x++) {
      const cell =
        Math.floor(y / SITE_MARK_SCALE) * siteIcon.width + Math.floor(x / SITE_MARK_SCALE);
      canvas.cells[(top + y) * canvas.width + left + x] = siteIcon.cells[cell] ?? DYE.ground;
    }
  }
  drawPrint(
    canvas,
    name,
    left + SITE_MARK_SIZE + SITE_MARK_GAP,
    top + ((SITE_MARK_SIZE - name.height) >> 1),
  );
}

/** Fills a part of a picture with one colour. */
export function fill(canvas: Print, { left, top, right, bottom }: Box, colour: number): void {
  for (let y = top; y < bottom; y++) {
    canvas.cells.fill(colour, y * canvas.width + left, y * canvas.width + right);
  }
}

/** Copies a print into a picture, its upper left corner at the given cell. */
export function drawPrint(canvas: Print, print: Print, left: number, top: number): void {
  for (let y = 0; y < print.height; y++) {
    const row = print.cells.subarray(y * print.width, (y + 1) * print.width);
    canvas.cells.set(row, (top + y) * canvas.width + left);
  }
}

// ── Titles ────────────────────────────────────────────────────────────────────────────────────────

/** Sizes for a title, tried in turn: the first in which it takes no more lines than that. */
const titleSizes = [
  { size: 96, lines: 1 },
  { size: 76, lines: 2 },
  { size: 60, lines: 3 },
] as const;
const TITLE_LEADING = 1.26;
/** Room above the first line, in ems: what is drawn above a box is cut off, and Ễ is taller than its line. */
const TITLE_HEADROOM = 0.2;
/** A title as large as it fits a width in px in one line, two or three. */
export async function fitTitle(title: string, lang: Lang, width: number): Promise<Node> {
  for (const { size, lines } of titleSizes) {
    const node = titleNode(title, width, size);
    const { height } = await measure(node, lang);
    if (height <= Math.ceil(size * (TITLE_LEADING * lines + TITLE_HEADROOM))) return node;
  }
  const { size, lines } = titleSizes[2];
  return titleNode(title, width, size, { lineClamp: lines, textOverflow: 'ellipsis' });
}

const titleNode = (text: string, width: number, fontSize: number, ending = {}): Node => ({
  type: 'text',
  text,
  style: {
    width,
    paddingTop: `${TITLE_HEADROOM}em`,
    fontSize,
    fontWeight: 760,
    lineHeight: TITLE_LEADING,
    letterSpacing: '-0.02em',
    textWrap: 'balance',
    ...ending,
  },
});
