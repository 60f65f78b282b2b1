/**
 * The printing press of the pictures that the build makes: words and stars drawn by a text renderer,
 * then exchanged for places in a palette of sixteen colours, so that a picture stays small.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { type Node, Renderer } from '@takumi-rs/core';
import type { Lang } from '../../i18n/index.ts';
import { assemblePng, hexToRgb, packRows, rgbToHex } from '../../lib/png.ts';

// ── Colours ───────────────────────────────────────────────────────────────────────────────────────
// Places 0 to 5 of the palette are the dyes of the cloth; then paper, five steps to ink, and gold.

export const DYE = { ground: 0, line: 2 } as const;
export const PAPER = 6;
export const INK = 12;
const GOLD = 13;
const GOLD_EDGE = 14;
const GOLD_OFF = 15;
const INK_STEPS = INK - PAPER;

const paper = '#fffdf7';
export const printColours = [
  ...Array.from({ length: INK_STEPS + 1 }, (_, step) => mix(paper, '#1b2150', step / INK_STEPS)),
  '#bb7d07',
  mix(paper, '#bb7d07', 0.5),
  '#d8cdb8',
];

function mix(from: string, to: string, share: number): string {
  const target = hexToRgb(to);
  return rgbToHex(hexToRgb(from).map((part, at) => part + ((target[at] ?? 0) - part) * share));
}

/** Something printed on the paper, in the colours of the palette. */
export interface Print {
  width: number;
  height: number;
  cells: Uint8Array;
}

/** A picture as PNG, its palette the dyes of a cloth and the colours of print. */
export async function printedPng(
  { width, height, cells }: Print,
  dyes: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> {
  const deflated = await promisify(deflate)(packRows({ width, height, cells }), { level: 6 });
  return assemblePng(width, height, [...dyes, ...printColours], deflated);
}

/** Columns up to the last one that has ink, between two rows. */
export function inkWidth({ width, cells }: Print, fromRow: number, toRow: number): number {
  let end = 0;
  for (let row = fromRow; row < toRow; row++) {
    let column = width;
    while (column > end && cells[row * width + column - 1] === PAPER) column--;
    end = column;
  }
  return end;
}

export function crop<Item extends Print>(print: Item, width: number): Item {
  const cells = new Uint8Array(width * print.height);
  for (let row = 0; row < print.height; row++) {
    const start = row * print.width;
    cells.set(print.cells.subarray(start, start + width), row * width);
  }
  return { ...print, width, cells };
}

// ── Stars and the name of the site ────────────────────────────────────────────────────────────────

export interface PrintedStars {
  count: number;
  basis: 'certified' | 'stated';
}

const starWords = {
  certified: { vi: 'Có quyết định công nhận', en: 'Certified' },
  stated: { vi: 'Theo nguồn tin', en: 'Reported' },
} as const satisfies Record<PrintedStars['basis'], Record<Lang, string>>;

/**
 * Stars in a row with words behind them: of a decision gold, of five; said ones outlines, as many as
 * are said.
 */
export const drawStars = remember((stars: PrintedStars, lang: Lang, more = ''): Promise<Print> => {
  const isCertified = stars.basis === 'certified';
  const marks = Array.from({ length: isCertified ? 5 : stars.count }, (_, place) =>
    starNode(!isCertified ? 'outline' : place < stars.count ? 'gold' : 'off'),
  );
  const words: Node = {
    type: 'text',
    text: `${starWords[stars.basis][lang]}${more}`,
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

export const drawName = remember(() =>
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

export const SOFT_INK = '#555555'; // four steps of six
const starPaints = {
  gold: 'fill="#f00"',
  off: 'fill="#0f0"',
  outline: 'fill="none" stroke="#555" stroke-width="1.7" stroke-linejoin="round"',
} as const;

/** Prints a node of the renderer on paper; the same node gives the same cells. */
export async function draw(node: Node, lang: Lang): Promise<Print> {
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

/** The size of a node, in px. */
export const measure = async (node: Node, lang: Lang) =>
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
    const file = join(
      process.cwd(),
      `src/outputs/pictures/fonts/bricolage-grotesque-${weight}.woff2`,
    );
    await renderer.registerFont({
      name: 'Bricolage Grotesque',
      weight,
      data: await readFile(file),
    });
  }
  return renderer;
});
