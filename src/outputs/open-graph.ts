/**
 * The picture that stands for a page where it is shared: its cloth, and a paper label sewn on it.
 *
 * A national catalogue has 35,000 of them, so each is made of what costs least: the cloth straight
 * from the loom at ten pixels a cell, only the words drawn by a text renderer, and all of it one
 * picture in sixteen colours.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { type Node, Renderer } from '@takumi-rs/core';
import { type Cloth, type ClothFamily, type ClothLayout, weave } from '../lib/loom.ts';
import { assemblePng, hexToRgb, type IndexedImage, packRows, rgbToHex } from '../lib/png.ts';
import { siteIcon } from './cover.ts';

export interface OpenGraphSubject {
  /** The id that the cover is woven from. */
  id: string;
  sector: ClothFamily;
  title: string;
  /** One line under the title, such as the place. */
  subtitle: string;
  /** Certified stars are gold, of five; stated ones are outlines, as many as are said. */
  stars?: OpenGraphStars | undefined;
  lang: Lang;
}

export interface OpenGraphStars {
  count: number;
  basis: 'certified' | 'stated';
}

type Lang = 'vi' | 'en';

/** For `og:image:width` and `og:image:height`. */
export const openGraphSize = { width: 1200, height: 630 } as const;

/**
 * A PNG for sharing, of `openGraphSize`. The same subject gives the same bytes.
 * It reads its fonts from the folder of the project, so it is for the build and not for a server.
 */
export async function openGraphImage(subject: OpenGraphSubject): Promise<Buffer<ArrayBuffer>> {
  const words = await drawWords(subject);
  const name = await drawName();
  const stars = subject.stars && (await drawStars(subject.stars, subject.lang));
  const label = placeLabel(words, name, stars);

  const cloth = weaveGround(subject, label.top);
  const pixels = magnify(cloth);
  sewLabel(pixels, label);
  lay(pixels, words, label.left + PADDING, label.top + PADDING_TOP);
  if (stars) sewTab(pixels, label, stars);
  sign(pixels, label, name);

  const rows = packRows({ ...openGraphSize, cells: pixels });
  const deflated = await promisify(deflate)(rows, { level: 6 });
  const palette = [...cloth.palette, ...printColours];
  return Buffer.from(assemblePng(openGraphSize.width, openGraphSize.height, palette, deflated));
}

// ── Colours ───────────────────────────────────────────────────────────────────────────────────────
// Places 0 to 5 of the palette are the dyes of the cloth; then paper, five steps to ink, and gold.

const DYE = { ground: 0, line: 2 } as const;
const PAPER = 6;
const INK = 12;
const GOLD = 13;
const GOLD_EDGE = 14;
const GOLD_OFF = 15;
const INK_STEPS = INK - PAPER;

const paper = '#fffdf7';
const printColours = [
  ...Array.from({ length: INK_STEPS + 1 }, (_, step) => mix(paper, '#1b2150', step / INK_STEPS)),
  '#bb7d07',
  mix(paper, '#bb7d07', 0.5),
  '#d8cdb8',
];

function mix(from: string, to: string, share: number): string {
  const target = hexToRgb(to);
  return rgbToHex(hexToRgb(from).map((part, at) => part + ((target[at] ?? 0) - part) * share));
}

// ── Cloth ─────────────────────────────────────────────────────────────────────────────────────────

/** Pixels that one cell of the cloth measures. */
const CELL = 10;

/** The cloth of the subject, repeated downwards, with a row of motifs half way between `top` and the edge. */
function weaveGround({ id, sector }: OpenGraphSubject, top: number): Cloth {
  // One more than is seen: an odd number has a middle thread.
  const cloth = weave(id, sector, { width: openGraphSize.width / CELL + 1 });
  const height = openGraphSize.height / CELL;
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
function magnify({ width, height, cells }: IndexedImage): Uint8Array {
  const across = openGraphSize.width;
  const pixels = new Uint8Array(across * openGraphSize.height);
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
  return pixels;
}

// ── Label ─────────────────────────────────────────────────────────────────────────────────────────

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const MARGIN = 40;
const PADDING = 44;
/** Less than at the sides: the words bring their own headroom. */
const PADDING_TOP = 30;
const WORDS_WIDTH = openGraphSize.width - 2 * (MARGIN + PADDING);
const TAB_HEIGHT = 70;
const SIGN_SCALE = 3;
const SIGN_SIZE = siteIcon.width * SIGN_SCALE;
const SIGN_GAP = 14;

/** The label is as wide as its words, so that the rest of the cloth shows, and stands in the lower left corner. */
function placeLabel(words: Words, name: Print, stars: Print | undefined): Box {
  const lastLine = words.lastLine + 60 + SIGN_SIZE + SIGN_GAP + name.width;
  const width = Math.max(words.width, lastLine, stars?.width ?? 0) + 2 * PADDING;
  const bottom = openGraphSize.height - MARGIN;
  return {
    left: MARGIN,
    top: bottom - PADDING - words.height - PADDING_TOP,
    right: Math.min(MARGIN + Math.ceil(width / CELL) * CELL, openGraphSize.width - MARGIN),
    bottom,
  };
}

/** A sheet of paper with stepped corners, a hem of plain ground around it, and a row of stitches. */
function sewLabel(pixels: Uint8Array, label: Box): void {
  cutPaper(pixels, label);
  const { left, top, right, bottom } = label;
  const inset = 14;
  const thread = 3;
  const stitch = 14;
  const step = 24;
  for (let x = left + inset + CELL; x + stitch <= right - inset; x += step) {
    fill(
      pixels,
      { left: x, top: top + inset, right: x + stitch, bottom: top + inset + thread },
      DYE.line,
    );
    fill(
      pixels,
      { left: x, top: bottom - inset - thread, right: x + stitch, bottom: bottom - inset },
      DYE.line,
    );
  }
  for (let y = top + inset + CELL; y + stitch <= bottom - inset; y += step) {
    fill(
      pixels,
      { left: left + inset, top: y, right: left + inset + thread, bottom: y + stitch },
      DYE.line,
    );
    fill(
      pixels,
      { left: right - inset - thread, top: y, right: right - inset, bottom: y + stitch },
      DYE.line,
    );
  }
}

/** A tab of the label that stands up into the cloth and carries the stars. */
function sewTab(pixels: Uint8Array, { left, top }: Box, stars: Print): void {
  const side = 28;
  const right = left + stars.width + 2 * side;
  cutPaper(pixels, { left, top: top - TAB_HEIGHT, right, bottom: top });
  // One sheet with the label: paper over the hem between them.
  fill(pixels, { left, top: top - CELL, right, bottom: top + CELL }, PAPER);
  lay(pixels, stars, left + side, top - stars.height);
}

function cutPaper(pixels: Uint8Array, { left, top, right, bottom }: Box): void {
  fill(pixels, { left: left - CELL, top, right: right + CELL, bottom }, DYE.ground);
  fill(pixels, { left, top: top - CELL, right, bottom: bottom + CELL }, DYE.ground);
  fill(pixels, { left: left + CELL, top, right: right - CELL, bottom }, PAPER);
  fill(pixels, { left, top: top + CELL, right, bottom: bottom - CELL }, PAPER);
}

/** The sign of the site, dyed like this cloth, and its name. */
function sign(pixels: Uint8Array, label: Box, name: Print): void {
  const left = label.right - PADDING - name.width - SIGN_GAP - SIGN_SIZE;
  const top = label.bottom - PADDING - SIGN_SIZE;
  for (let y = 0; y < SIGN_SIZE; y++) {
    for (let x = 0; x < SIGN_SIZE; x++) {
      const cell = Math.floor(y / SIGN_SCALE) * siteIcon.width + Math.floor(x / SIGN_SCALE);
      pixels[(top + y) * openGraphSize.width + left + x] = siteIcon.cells[cell] ?? DYE.ground;
    }
  }
  lay(pixels, name, left + SIGN_SIZE + SIGN_GAP, top + ((SIGN_SIZE - name.height) >> 1));
}

function fill(pixels: Uint8Array, { left, top, right, bottom }: Box, colour: number): void {
  for (let y = top; y < bottom; y++) {
    pixels.fill(colour, y * openGraphSize.width + left, y * openGraphSize.width + right);
  }
}

function lay(pixels: Uint8Array, print: Print, left: number, top: number): void {
  for (let y = 0; y < print.height; y++) {
    const row = print.cells.subarray(y * print.width, (y + 1) * print.width);
    pixels.set(row, (top + y) * openGraphSize.width + left);
  }
}

// ── Words ─────────────────────────────────────────────────────────────────────────────────────────

/** Something printed on the paper, in the colours of the palette. */
interface Print {
  width: number;
  height: number;
  cells: Uint8Array;
}

/** The title and the line under it. `lastLine` is the width of that line, which shares its row with the sign. */
interface Words extends Print {
  lastLine: number;
}

/** Sizes for a title, tried in turn: the first in which it takes no more lines than that. */
const titleSizes = [
  { size: 96, lines: 1 },
  { size: 76, lines: 2 },
  { size: 60, lines: 3 },
] as const;
const TITLE_LEADING = 1.26;
/** Room above the first line, in ems: what is drawn above a box is cut off, and Ễ is taller than its line. */
const TITLE_HEADROOM = 0.2;
const SUBTITLE_HEIGHT = 60;

async function drawWords({ title, subtitle, lang }: OpenGraphSubject): Promise<Words> {
  const print = await draw(
    {
      type: 'container',
      style: { display: 'flex', flexDirection: 'column', width: WORDS_WIDTH },
      children: [await fitTitle(title, lang), subtitleNode(subtitle)],
    },
    lang,
  );
  const lastRow = print.height - SUBTITLE_HEIGHT;
  const lastLine = inkWidth(print, lastRow, print.height);
  return crop({ ...print, lastLine }, Math.max(lastLine, inkWidth(print, 0, lastRow)));
}

async function fitTitle(title: string, lang: Lang): Promise<Node> {
  for (const { size, lines } of titleSizes) {
    const node = titleNode(title, size);
    const { height } = await measure(node, lang);
    if (height <= Math.ceil(size * (TITLE_LEADING * lines + TITLE_HEADROOM))) return node;
  }
  const { size, lines } = titleSizes[2];
  return titleNode(title, size, { lineClamp: lines, textOverflow: 'ellipsis' });
}

const titleNode = (text: string, fontSize: number, ending = {}): Node => ({
  type: 'text',
  text,
  style: {
    width: WORDS_WIDTH,
    paddingTop: `${TITLE_HEADROOM}em`,
    fontSize,
    fontWeight: 760,
    lineHeight: TITLE_LEADING,
    letterSpacing: '-0.02em',
    textWrap: 'balance',
    ...ending,
  },
});

const subtitleNode = (text: string): Node => ({
  type: 'text',
  text,
  style: {
    // Leaves the corner to the sign of the site.
    width: WORDS_WIDTH - 260,
    height: SUBTITLE_HEIGHT,
    marginTop: 8,
    fontSize: 36,
    lineHeight: `${SUBTITLE_HEIGHT}px`,
    color: SOFT_INK,
    lineClamp: 1,
    textOverflow: 'ellipsis',
  },
});

/** Columns up to the last one that has ink, between two rows. */
function inkWidth({ width, cells }: Print, fromRow: number, toRow: number): number {
  let end = 0;
  for (let row = fromRow; row < toRow; row++) {
    let column = width;
    while (column > end && cells[row * width + column - 1] === PAPER) column--;
    end = column;
  }
  return end;
}

function crop<Item extends Print>(print: Item, width: number): Item {
  const cells = new Uint8Array(width * print.height);
  for (let row = 0; row < print.height; row++) {
    const start = row * print.width;
    cells.set(print.cells.subarray(start, start + width), row * width);
  }
  return { ...print, width, cells };
}

const starWords = {
  certified: { vi: 'Có quyết định', en: 'Certified' },
  stated: { vi: 'Theo nguồn công bố', en: 'Reported' },
} as const satisfies Record<OpenGraphStars['basis'], Record<Lang, string>>;

const drawStars = remember((stars: OpenGraphStars, lang: Lang): Promise<Print> => {
  const isCertified = stars.basis === 'certified';
  const marks = Array.from({ length: isCertified ? 5 : stars.count }, (_, place) =>
    starNode(!isCertified ? 'outline' : place < stars.count ? 'gold' : 'off'),
  );
  const words: Node = {
    type: 'text',
    text: starWords[stars.basis][lang],
    style: { marginLeft: 12, fontSize: 28, color: SOFT_INK },
  };
  return draw(
    {
      type: 'container',
      style: { display: 'flex', alignItems: 'center', height: 50, columnGap: 8 },
      children: [...marks, words],
    },
    lang,
  );
});

const drawName = remember(() =>
  draw({ type: 'text', text: 'Sản Vật', style: { fontSize: 34, fontWeight: 760 } }, 'vi'),
);

function starNode(kind: keyof typeof starPaints): Node {
  const path =
    kind === 'outline'
      ? 'M12 3.2l2.6 5.7 6.2.7-4.6 4.2 1.3 6.1L12 16.8l-5.5 3.1 1.3-6.1-4.6-4.2 6.2-.7z'
      : 'M12 1.6l3.1 6.7 7.3.8-5.4 5 1.5 7.2L12 17.7l-6.5 3.6L7 14.1l-5.4-5 7.3-.8z';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="${path}" ${starPaints[kind]}/></svg>`;
  return { type: 'image', src: Buffer.from(svg), style: { width: 44, height: 44 } };
}

/** Makes each result once and keeps it: there are a few dozen tabs for all of the pictures. */
function remember<Args extends readonly unknown[], Result>(
  make: (...args: Args) => Result,
): (...args: Args) => Result {
  const kept = new Map<string, Result>();
  return (...args) => {
    const key = JSON.stringify(args);
    const result = kept.get(key) ?? make(...args);
    kept.set(key, result);
    return result;
  };
}

// ── Printing press ────────────────────────────────────────────────────────────────────────────────
// The renderer draws on white: ink as grey, gold as red, the stars not won as green. Each pixel is
// then exchanged for a place in the palette.

const SOFT_INK = '#555555'; // four steps of six
const starPaints = {
  gold: 'fill="#f00"',
  off: 'fill="#0f0"',
  outline: 'fill="none" stroke="#555" stroke-width="1.7" stroke-linejoin="round"',
} as const;

async function draw(node: Node, lang: Lang): Promise<Print> {
  const { width, height } = await measure(node, lang);
  const size = { width: Math.ceil(width), height: Math.ceil(height) };
  const renderer = await getRenderer();
  const rgba = await renderer.render(onPaper(node, size), { ...size, format: 'raw', lang });
  const cells = new Uint8Array(size.width * size.height);
  for (let at = 0; at < cells.length; at++) {
    cells[at] = printColour(rgba[at * 4] ?? 255, rgba[at * 4 + 1] ?? 255);
  }
  return { ...size, cells };
}

function printColour(red: number, green: number): number {
  if (red === green) return PAPER + Math.round(((255 - red) / 255) * INK_STEPS);
  if (green > red) return red < 128 ? GOLD_OFF : PAPER;
  return green < 64 ? GOLD : green < 192 ? GOLD_EDGE : PAPER;
}

const measure = async (node: Node, lang: Lang) =>
  (await getRenderer()).measure(onPaper(node), { lang });

const onPaper = (node: Node, size = {}): Node => ({
  type: 'container',
  style: {
    display: 'flex',
    backgroundColor: '#fff',
    color: '#000',
    fontFamily: 'Bricolage Grotesque',
    fontWeight: 500,
    ...size,
  },
  children: [node],
});

/** One renderer for all pictures. The fonts are still ones: it misplaces the advances of variable fonts. */
const getRenderer = remember(async (): Promise<Renderer> => {
  const renderer = new Renderer();
  for (const weight of [500, 760]) {
    const file = join(process.cwd(), `src/outputs/fonts/bricolage-grotesque-${weight}.woff2`);
    await renderer.registerFont({
      name: 'Bricolage Grotesque',
      weight,
      data: await readFile(file),
    });
  }
  return renderer;
});
