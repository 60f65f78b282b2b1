/**
 * The loom: weaves a piece of brocade from an id, for whatever has no photograph.
 *
 * The same id and family give the same cloth on every machine and for ever, because a cover is
 * recognised, printed and shared. So there is no clock, no `Math.random` and no float here, and a
 * change to a motif, a dye or the order of a list below changes pictures that are already on paper.
 */
import type { IndexedImage } from './png.ts';

/** The part that a dye plays in a cloth; its number is the place in the palette. */
export const GROUND = 0;
export const SHADE = 1; // the ground again, a shade darker: the other thread of the twill
export const LINE = 2;
export const WARM = 3;
export const PALE = 4;
export const ACCENT = 5;
export type Dye =
  typeof GROUND | typeof SHADE | typeof LINE | typeof WARM | typeof PALE | typeof ACCENT;

/**
 * Ground, shade, line, warm, pale, accent. A family has a few dye lots, so that a page of one
 * sector is a family of cloths and not a wall of one colour.
 */
export const dyeLots = {
  food: [
    '#7c2319 #711e15 #b4472c #e3a63d #f6e8c8 #2f4a3c',
    '#4a2318 #421e14 #9a4526 #dd9a36 #f4e3c4 #b8391f',
    '#a1401c #963918 #6d1f17 #f0c25a #fbeed2 #3a2018',
    '#3d1a2b #361626 #84394f #e6ae4c #f8e9d6 #c2502c',
    '#7d5312 #734c0f #b98324 #f6d680 #fdf3d8 #7a2318',
  ],
  drink: [
    '#173f3b #133733 #2f7263 #dcb24f #eef0da #b8502f',
    '#0f3442 #0c2d3a #2c7186 #d9c06a #e9f1ea #c46a35',
    '#28493a #234133 #5b8a5a #e6bd55 #f2f0d9 #7c2f22',
  ],
  herb: [
    '#2f3d1c #293617 #66803a #d3aa4a #f0eed2 #9c3d2a',
    '#4a4a1d #424218 #86873c #e5c460 #f5efd3 #2b4a44',
    '#21392b #1c3225 #51795a #cdb158 #eef1dc #a2472b',
  ],
  craft: [
    '#1c2349 #171d40 #3f4a94 #d9593a #f1e9da #e2ad45',
    '#2a1f4b #241a42 #5d4a99 #e3a63d #f0e8e4 #cf4f4a',
    '#101a33 #0c152b #2f4a80 #e8e0cc #fbf6ea #c9402c',
  ],
  plant: [
    '#46193c #3d1434 #93406d #eab04d #f9e9e4 #4d7a4a',
    '#6b1f45 #611a3d #b9567f #f0bf62 #fcebe6 #2b3f5e',
    '#2d2148 #271c40 #75549a #e6a4b4 #f6ecef #dcae4a',
  ],
  tour: [
    '#0f3550 #0b2d45 #2a6f96 #e4b851 #e8f1ef #c4492e',
    '#143c5e #103453 #3d7fae #f0c96a #f2f3e8 #2f6b52',
    '#1b2c52 #162549 #4a6ab0 #e9a748 #efece2 #3f8f86',
  ],
} as const satisfies Record<string, readonly string[]>;

/** The colours that a cloth may be dyed in: one family a sector. */
export type ClothFamily = keyof typeof dyeLots;

/** How a cloth is composed. */
export type ClothLayout = 'band' | 'lattice' | 'medallion' | 'stripes';

/** A woven piece. `layout` tells where its main motif stands, for those who cut a window out of it. */
export interface Cloth extends IndexedImage {
  readonly layout: ClothLayout;
}

export interface WeaveOptions {
  /** Cells across; odd, so that there is a middle thread to mirror at. */
  width?: number;
  height?: number;
}

/** Cells across one cloth, after which a great diamond comes again. */
const REPEAT = 65;

/**
 * Weaves the cloth of a record.
 * @example weave('banh-gai-chiem-hoa', 'food') // 65 × 49 cells in six dyes
 * @example weave('banh-gai-chiem-hoa', 'food', { width: 325 }) // the same cloth, five times as wide
 */
export function weave(id: string, family: ClothFamily, options: WeaveOptions = {}): Cloth {
  const { width = REPEAT, height = 49 } = options;
  const pick = picker(`${family}/${id}`);
  const palette = pick(dyeLots[family]).split(' ');
  const [mainName, secondName] = pickTwo(pick, motifNames);
  const [innerName, outerName] = pickTwo(pick, borderNames);
  const layout = height < 32 ? 'band' : pick(mainName === 'bird' ? BIRD_LAYOUTS : LAYOUTS);

  const main = motifs[mainName];
  const edges = [borders[innerName], borders[outerName]] as const;
  const corner = motifs[secondName === 'bird' ? 'flower' : secondName];
  const compose: Record<ClothLayout, Draw> = {
    band: (x, y) => band(x, y, main, edges),
    lattice: (x, y) => lattice(x, y, main, motifs[secondName]),
    medallion: (x, y) => medallion(fold(x, REPEAT), y, main, corner),
    stripes: (x, y) => stripes(x, y, main, edges),
  };
  const draw = compose[layout];

  const cells = new Uint8Array(width * height);
  const centre = width >> 1;
  const middle = height >> 1;
  for (let row = 0; row < height; row++) {
    for (let column = 0; column <= centre; column++) {
      const dye = draw(centre - column, row - middle) ?? twill(column, row);
      const mirrored = 2 * centre - column;
      cells[row * width + column] = dye;
      if (mirrored < width) cells[row * width + mirrored] = dye;
    }
  }
  return { width, height, palette, cells, layout };
}

const LAYOUTS = ['band', 'band', 'lattice', 'medallion', 'stripes'] as const;
// Two birds beak to beak have a top and a bottom: they stand in a band and nowhere else.
const BIRD_LAYOUTS = ['band'] as const;

/**
 * Weaves the edge of a cloth: one border between two lines, to run along a photograph or a page.
 * Eight or nine cells high.
 */
export function selvedge(id: string, family: ClothFamily, { width = 240 } = {}): IndexedImage {
  const pick = picker(`edge/${family}/${id}`);
  const palette = pick(dyeLots[family]).split(' ');
  const border = borders[pick(['zigzag', 'trams', 'fern', 'comb'] as const)];
  const height = border.rows + 4;
  const cells = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    const isHem = row === 0 || row === height - 1;
    const isBorder = row > 1 && row < height - 2;
    for (let column = 0; column < width; column++) {
      const dye = isHem ? WARM : isBorder ? border.draw(column, row - 2) : undefined;
      cells[row * width + column] = dye ?? twill(column, row);
    }
  }
  return { width, height, palette, cells };
}

/** The two threads of the ground, crossing: what makes it cloth and not a flat colour. */
const twill = (column: number, row: number): Dye => ((row + column) % 2 ? SHADE : GROUND);

// ── Compositions ──────────────────────────────────────────────────────────────────────────────────
// x counts cells from the middle thread outwards, y from the middle row, negative above it.

/** A wide band of the main motif, with borders above and below it, mirrored. */
function band(x: number, y: number, motif: Motif, edges: Edges): Dye | undefined {
  const up = Math.abs(y);
  const reach = (motif.tall ?? motif.half) + 1;
  if (up <= reach) return inRow(x, motif.tall ? y : up, motif);
  if (up === reach + 1) return WARM;
  if (up === reach + 2) return ACCENT;
  return bordersFrom(x, up - reach - 3, edges);
}

/** Narrow bands, as on the waist of a skirt, with one row of motifs cut from the middle. */
function stripes(x: number, y: number, motif: Motif, edges: Edges): Dye | undefined {
  const up = Math.abs(y);
  if (up === 2) return WARM;
  if (up < 2) return (fold(x, 4) + up) % 2 ? PALE : ACCENT;
  if (up === 4) return LINE;
  const reach = motif.half * 2 + 6;
  if (up > 5 && up < reach) return inRow(x, Math.abs(Math.trunc(up - motif.half - 5.5)), motif);
  return bordersFrom(x, up - reach, edges);
}

/** Motifs all over, every second row shifted by half, in a lattice of fine diamonds. */
function lattice(x: number, y: number, main: Motif, second: Motif): Dye | undefined {
  const step = main.half * 2 + 4;
  const half = step / 2;
  const across = fold(x, step);
  const down = fold(Math.abs(y), step);
  const here = main.draw(across, down);
  if (here !== undefined) return here;
  if (across + down === half + 1) return LINE;
  const off = half - across + half - down;
  if (off === 0) return PALE;
  return off === 2 ? (second.half % 2 ? ACCENT : WARM) : undefined;
}

/** One great diamond from edge to edge, as in the middle of a head-scarf or a quilt. */
function medallion(x: number, y: number, main: Motif, corner: Motif): Dye | undefined {
  const up = Math.abs(y);
  const away = x + up;
  if (away <= main.half + 4) return main.draw(x, up);
  if (away >= 34) return corner.draw(Math.abs(x - 27), Math.abs(up - 20));
  const ring = away - main.half - 7;
  if (ring === 10) return x % 4 < 2 ? ACCENT : PALE;
  return MEDALLION_RINGS[ring];
}

const MEDALLION_RINGS: Partial<Record<number, Dye>> = {
  0: WARM,
  2: PALE,
  4: PALE,
  6: WARM,
  7: LINE,
  8: LINE,
  12: WARM,
};

/** Border after border, counted outwards from the main band. */
export function bordersFrom(x: number, out: number, [inner, outer]: Edges): Dye | undefined {
  let into = out;
  for (const { rows, draw } of [inner, outer, inner, outer]) {
    if (into < 0) return undefined;
    if (into >= 1 && into <= rows) return draw(x, rows - into);
    if (into === rows + 2) return LINE;
    into -= rows + 3;
  }
  return undefined;
}

/** The motif again and again along a row. */
const inRow = (x: number, y: number, motif: Motif): Dye | undefined =>
  motif.draw(fold(x, motif.half * 2 + 2), y);

/** Distance to the nearest multiple of `step`: `fold(7, 10)` gives 3. */
export function fold(value: number, step: number): number {
  const rest = value % step;
  return Math.min(rest, step - rest);
}

// ── Motifs ────────────────────────────────────────────────────────────────────────────────────────

/** Answers for one cell: a dye, or nothing where the ground shows. */
export type Draw = (x: number, y: number) => Dye | undefined;

interface Motif {
  /** Cells from its middle to its tip. */
  half: number;
  /** Cells from its middle to its top, when it is not as tall as wide; then it is not mirrored up and down. */
  tall?: number;
  draw: Draw;
}

// Right half of two birds beak to beak; column 0 is the tree between them.
const BIRD_ROWS = [
  'o.........',
  'oo...##...',
  'o...#x##..',
  'oo.#####..',
  'o....###..',
  'oo...###.#',
  'o....#####',
  'oo...####o',
  'o.o...##o.',
  'oo.....o..',
  'o.o...oo..',
  'oo........',
  '----------',
];
const BIRD_DYES: Record<string, Dye> = { '#': PALE, o: WARM, x: ACCENT, '-': LINE };

const motifs = {
  /** Quả trám: diamonds one in the other. */
  diamond: {
    half: 8,
    draw(x, y) {
      const away = x + y;
      if (away === 8 || away === 2) return WARM;
      if (away === 6 || away === 5) return LINE;
      if (away === 3) return PALE;
      return away <= 1 ? ACCENT : undefined;
    },
  },
  /** Móc: a diamond whose four tips curl like the horns of a ram. */
  hooks: {
    half: 9,
    draw(x, y) {
      const [far, near] = x > y ? [x, y] : [y, x];
      const away = x + y;
      if (away === 5) return WARM;
      if (away === 3 || away <= 1) return PALE;
      if (away < 5) return undefined;
      if (near === 0 && far <= 9) return WARM;
      if (far === 9 && near <= 3) return WARM;
      if (near === 3 && far >= 7 && far <= 9) return WARM;
      if (far === 7 && near === 2) return WARM;
      if (x === y && far >= 4 && far <= 6) return far === 6 ? PALE : LINE;
      return undefined;
    },
  },
  /** Sao tám cánh: the star of eight points. */
  star: {
    half: 8,
    draw(x, y) {
      const [far, near] = x > y ? [x, y] : [y, x];
      if (far === 0) return ACCENT;
      const isPoint = near >= 1 && near <= 4 && far > near && far <= near + 4;
      if (isPoint) return far + near < 6 ? WARM : PALE;
      const isRay = (x === y || near === 0) && far >= 6 && far <= 8;
      return isRay ? LINE : undefined;
    },
  },
  /** Hoa: a small flower in a square. */
  flower: {
    half: 6,
    draw(x, y) {
      const [far, near] = x > y ? [x, y] : [y, x];
      if (far === 0) return PALE;
      if (far <= 2 && near === 0) return WARM;
      if (far >= 2 && far <= 4 && near >= 1 && near <= 2) {
        if (far === 4 && near === 2) return undefined;
        return near === far ? LINE : WARM;
      }
      return x + y === 9 && far <= 6 ? LINE : undefined;
    },
  },
  /** Chim: birds in pairs, beak to beak. */
  bird: {
    half: 9,
    tall: 6,
    draw: (x, y) => BIRD_DYES[BIRD_ROWS[y + 6]?.[x] ?? '.'],
  },
} satisfies Record<string, Motif>;
const motifNames = Object.keys(motifs) as (keyof typeof motifs)[];

/** A narrow band: rows of cells that come again every few columns. */
export interface Border {
  rows: number;
  draw: Draw;
}
export type Edges = readonly [inner: Border, outer: Border];

const FERN_ROWS = ['.###....', '.#.#..#.', '...#..#.', '.#.####.', '.###....'];

export const borders = {
  zigzag: {
    rows: 5,
    draw(x, y) {
      const wave = Math.abs((x % 8) - 4);
      if (wave === y) return PALE;
      if (wave === y - 1) return WARM;
      return wave === y + 2 ? LINE : undefined;
    },
  },
  comb: {
    rows: 4,
    draw: (x, y) => (y === 3 || (x % 2 === 0 && (x % 4 === 0 || y > 1)) ? WARM : undefined),
  },
  beads: {
    rows: 3,
    draw(x, y) {
      const away = fold(x, 6) + Math.abs(y - 1);
      if (away === 0) return ACCENT;
      return away === 1 ? PALE : undefined;
    },
  },
  rope: { rows: 2, draw: (x, y) => ((x + y * 2) % 4 < 2 ? WARM : LINE) },
  trams: {
    rows: 5,
    draw(x, y) {
      const away = fold(x, 8) + Math.abs(y - 2);
      if (away === 0) return PALE;
      if (away === 2) return WARM;
      return away === 4 ? LINE : undefined;
    },
  },
  fern: { rows: 5, draw: (x, y) => (FERN_ROWS[y]?.[x % 8] === '#' ? PALE : undefined) },
} satisfies Record<string, Border>;
export const borderNames = Object.keys(borders) as (keyof typeof borders)[];

// ── Chance, from the id alone ─────────────────────────────────────────────────────────────────────

/** Takes one of a list; the next call takes the next draw. */
export type Pick = <Item>(list: readonly Item[]) => Item;

/** Draws that depend on the seed only: FNV-1a over its bytes, then a small mixer (splitmix32). */
export function picker(seed: string): Pick {
  let state = 2166136261;
  for (const byte of new TextEncoder().encode(seed)) state = Math.imul(state ^ byte, 16777619);
  return (list) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) | 0;
    state = Math.imul(state ^ (state >>> 12), 0x297a2d39);
    // The lists above are never empty, and the remainder is within them.
    return list[((state ^ (state >>> 15)) >>> 0) % list.length] as (typeof list)[number];
  };
}

export function pickTwo<Name>(pick: Pick, names: readonly Name[]): [first: Name, second: Name] {
  const first = pick(names);
  return [first, pick(names.filter((name) => name !== first))];
}
