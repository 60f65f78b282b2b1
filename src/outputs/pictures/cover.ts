/** The woven pictures that the site publishes: covers, bands, edges and the site's own sign. */
import type { MotifId } from '../../domain/motif-table.ts';
import { bandSize, type Glyph, weaveBand, weaveCard } from '../../lib/glyph-cloth.ts';
import { type ClothFamily, selvedge, weave } from '../../lib/loom.ts';
import { type IndexedImage, toPng } from '../../lib/png.ts';
import glyphRows from './glyphs.json' with { type: 'json' };

/**
 * The pieces that are cut for a record.
 *
 * `cover` and `band` are cloth without a picture in it; `edge` runs along a photograph or a header; `patch` and
 * `patch-wide` are the two widths of the quilt on the home page.
 */
export const coverSizes = {
  cover: { width: 65, height: 49 },
  band: { width: 325, height: 49 },
  // Wide enough to run along any screen at two pixels a cell: it is shown at one scale and cut, never stretched.
  edge: { width: 1920, height: 9 },
  patch: { width: 83, height: 49 },
  'patch-wide': { width: 111, height: 49 },
} as const satisfies Record<string, { width: number; height: number }>;
export type CoverShape = keyof typeof coverSizes;
export const coverShapes = Object.keys(coverSizes) as [CoverShape, ...CoverShape[]];

/** The pictures that are woven into a cloth, by what they show: 25 rows of 25 characters. */
const glyphs: Readonly<Record<MotifId, Glyph>> = glyphRows;
export const glyphOf = (motif: MotifId): Glyph => glyphs[motif];

/** What the cloth of a record is woven from. */
export interface WovenSubject {
  id: string;
  family: ClothFamily;
  motif: MotifId;
  /** Its old district or its province: what the borders follow from. */
  region: string;
}

/**
 * An indexed PNG of the cloth of a record, one pixel a cell: `cover` stands on a card, `band` across the head of its
 * page. The same subject and shape give the same bytes.
 */
export function recordClothPng(
  { motif, ...subject }: WovenSubject,
  shape: 'cover' | 'band',
): Uint8Array<ArrayBuffer> {
  const woven = { ...subject, glyph: glyphOf(motif) };
  return toPng(shape === 'cover' ? weaveCard(woven) : weaveBand(woven, bandSize));
}

/**
 * The cloth of a whole sector, on the quilt of the home page: the id that it is woven from, and its piece.
 * The ids are chosen for their cloths: another id is another picture.
 */
export const sectorCloths = {
  food: { id: 'do-an', shape: 'patch-wide' },
  drink: { id: 'do-uong', shape: 'cover' },
  herb: { id: 'duoc-lieu', shape: 'cover' },
  craft: { id: 'thu-cong-my-nghe', shape: 'patch-wide' },
  plant: { id: 'sinh-vat-canh', shape: 'patch' },
  tour: { id: 'du-lich-cong-dong', shape: 'patch' },
} as const satisfies Record<ClothFamily, { id: string; shape: CoverShape }>;

/** The edge in the header of every page. */
export const siteCloth = { id: 'san-vat', family: 'craft' } as const;

/**
 * An indexed PNG of a few hundred bytes, one pixel a cell: scale it with `image-rendering: pixelated`.
 * The same id, family and shape give the same bytes.
 */
export function coverPng(
  id: string,
  family: ClothFamily,
  shape: CoverShape = 'cover',
): Uint8Array<ArrayBuffer> {
  const size = coverSizes[shape];
  if (shape !== 'edge') return toPng(weave(id, family, size));
  return toPng(withRows(selvedge(id, family, size), size.height));
}

/** The same picture with its last row repeated: a comb is a row lower than the other borders. */
function withRows(image: IndexedImage, height: number): IndexedImage {
  const cells = new Uint8Array(image.width * height);
  cells.set(image.cells);
  for (let row = image.height; row < height; row++) {
    cells.copyWithin(row * image.width, (row - 1) * image.width, row * image.width);
  }
  return { ...image, height, cells };
}

/** The sign of the site: one eight-pointed star, 17 cells square. */
export const siteIcon = weave('sanvat', 'craft', { width: 17, height: 17 });

/** The sign at a size in pixels, every cell the same whole number of pixels, the outer ones cut or drawn out. */
export function siteIconPng(size: number): Uint8Array<ArrayBuffer> {
  const cell = Math.round(size / siteIcon.width);
  const overhang = (siteIcon.width * cell - size) >> 1;
  const last = siteIcon.width - 1;
  const cellAt = (pixel: number): number =>
    Math.min(last, Math.max(0, Math.floor((pixel + overhang) / cell)));
  const cells = new Uint8Array(size * size);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      cells[y * size + x] = siteIcon.cells[cellAt(y) * siteIcon.width + cellAt(x)] ?? 0;
    }
  }
  return toPng({ ...siteIcon, width: size, height: size, cells });
}

/** The sign as SVG: one path a dye, each run of cells a bar. */
export function siteIconSvg(): string {
  const { width, height, palette, cells } = siteIcon;
  const bars = palette.map(() => '');
  for (let y = 0; y < height; y++) {
    for (let x = 0, end = 0; x < width; x = end) {
      const dye = cells[y * width + x] ?? 0;
      while (end < width && cells[y * width + end] === dye) end++;
      bars[dye] += `M${x} ${y}h${end - x}v1H${x}z`;
    }
  }
  const paths = bars.map((bar, dye) => (bar ? `<path fill="${palette[dye]}" d="${bar}"/>` : ''));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" shape-rendering="crispEdges">${paths.join('')}</svg>\n`;
}
