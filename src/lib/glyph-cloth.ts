/**
 * Cloth with a picture woven into it: what a product is, or what a place is. It stands where there is no
 * photograph, so it must be told apart from its neighbours as a photograph would be.
 *
 * The ground is dyed by the sector, the borders follow from the region, the picture from the thing. What is its own
 * follows from the id alone: the lot of the dye, which way the picture looks, the weave of the ground, and a woven
 * diamond, the weaver's mark, in which no two are alike. As in the loom there is no clock and no chance, and another
 * record changes nothing.
 */
import {
  ACCENT,
  borderNames,
  borders,
  bordersFrom,
  type Cloth,
  type ClothFamily,
  type Dye,
  dyeLots,
  fold,
  GROUND,
  LINE,
  PALE,
  type Pick,
  picker,
  pickTwo,
  SHADE,
  WARM,
} from './loom.ts';

/** A picture as rows of characters: `.` ground, `#` pale, `o` warm, `+` accent. Odd in width and height. */
export type Glyph = readonly string[];

export interface GlyphSubject {
  id: string;
  family: ClothFamily;
  glyph: Glyph;
  /** What the borders follow from: an old district or a province. */
  region: string;
}

/** Cells of a card; the picture is 25 square, so four rows are left above and below it. */
export const cardSize = { width: 45, height: 33 } as const;
/** Cells of the band across the head of a page. */
export const bandSize = { width: 325, height: 49 } as const;

const dyeOf: Readonly<Record<string, Dye>> = { '#': PALE, o: WARM, '+': ACCENT };

/** What is one record's own. */
interface Own {
  palette: string[];
  glyph: Glyph;
  ground: Draw;
  mark: Draw;
}

/** Answers for a cell, which may be any whole number; nothing where the ground shows. */
type Draw = (x: number, y: number) => Dye | undefined;

function ownOf({ id, family, glyph }: GlyphSubject): Own {
  const pick = picker(`glyph/${family}/${id}`);
  const palette = pick(dyeLots[family]).split(' ');
  const looksLeft = pick([true, false] as const);
  return {
    palette,
    glyph: looksLeft ? glyph : glyph.map((row) => [...row].reverse().join('')),
    ground: pick(grounds),
    mark: weaversMark(pick),
  };
}

/** Two threads of the ground, crossing in one of four ways. */
const grounds: readonly Draw[] = [
  (x, y) => ((x + y) & 1 ? SHADE : GROUND),
  (x, y) => ((x + y) & 2 ? SHADE : GROUND),
  (x, y) => ((x - y) & 2 ? SHADE : GROUND),
  (x, y) => ((x ^ y) & 2 ? SHADE : GROUND),
];

const MARK_HALF = 4;
const MARK_TALL = 6;
const inMark = [undefined, LINE, WARM, PALE] as const;

/** A diamond, nine cells wide and thirteen high, the same to all four sides; what is in it is picked cell by cell. */
function weaversMark(pick: Pick): Draw {
  const cells: (Dye | undefined)[] = [];
  for (let y = 0; y <= MARK_TALL; y++) {
    for (let x = 0; x <= MARK_HALF; x++) {
      const away = x * MARK_TALL + y * MARK_HALF - MARK_HALF * MARK_TALL;
      cells.push(away > 0 ? undefined : away > -MARK_HALF ? WARM : pick(inMark));
    }
  }
  return (x, y) =>
    Math.abs(x) > MARK_HALF || Math.abs(y) > MARK_TALL
      ? undefined
      : cells[Math.abs(y) * (MARK_HALF + 1) + Math.abs(x)];
}

/** The picture with its middle at 0, 0. */
function pictureAt(glyph: Glyph): Draw {
  const half = glyph.length >> 1;
  return (x, y) => dyeOf[glyph[y + half]?.[x + half] ?? '.'];
}

/** Borders three rows high, for what has no room for more. Row 0 is the outermost. */
const lowBorders: readonly Draw[] = [
  (x, y) => (fold(x, 8) === y + 1 ? PALE : fold(x, 8) === y + 3 ? LINE : undefined),
  (x, y) =>
    fold(x, 6) + Math.abs(y - 1) === 1 ? PALE : fold(x, 6) === 0 && y === 1 ? WARM : undefined,
  (x, y) => (y === 0 && fold(x, 4) < 2 ? WARM : y === 1 && fold(x, 4) === 0 ? PALE : undefined),
  (x, y) => (fold(x, 4) === y ? WARM : undefined),
  (x, y) => ((x + y * 2) % 6 < 2 ? WARM : (x + y * 2) % 6 === 2 ? LINE : undefined),
  (x, y) => (fold(x, 10) < 3 - y ? WARM : fold(x + 5, 10) === 0 && y > 0 ? PALE : undefined),
  (x, y) => (y === 1 ? (fold(x, 8) < 2 ? PALE : LINE) : fold(x, 8) === 0 ? PALE : undefined),
  (x, y) => (fold(x, 6) === 3 - y ? PALE : fold(x, 6) === 0 && y === 0 ? WARM : undefined),
];
const hems = [WARM, PALE, LINE] as const;

/** The cloth of a card: the picture between two weaver's marks, a border of the region above and below. */
export function weaveCard(subject: GlyphSubject): Cloth {
  const { palette, glyph, ground, mark } = ownOf(subject);
  const pick = picker(`border/${subject.region}`);
  const border = pick(lowBorders);
  const hem = pick(hems);
  const picture = pictureAt(glyph);
  const { width, height } = cardSize;
  const side = (width - glyph.length) >> 2;
  const draw: Draw = (x, y) => {
    const edge = (height >> 1) - Math.abs(y);
    if (edge === 0) return hem;
    if (edge < 4) return border(Math.abs(x), edge - 1);
    return picture(x, y) ?? mark((width >> 1) - side - Math.abs(x), y);
  };
  return weaveWith(draw, ground, palette, cardSize);
}

/** Cells from one picture of a band to the next; half way stands a weaver's mark. */
const BAND_STEP = 40;

/** The cloth of a page's top and of a picture for sharing: the picture again and again, with the region's borders. */
export function weaveBand(subject: GlyphSubject, size: { width: number; height: number }): Cloth {
  const { palette, glyph, ground, mark } = ownOf(subject);
  const pick = picker(`border/${subject.region}`);
  const [inner, outer] = pickTwo(pick, borderNames);
  const edges = [borders[inner], borders[outer]] as const;
  const picture = pictureAt(glyph);
  const reach = (glyph.length >> 1) + 1;
  const draw: Draw = (x, y) => {
    const up = Math.abs(y);
    const at = x - Math.round(x / BAND_STEP) * BAND_STEP;
    if (up <= reach) return picture(at, y) ?? mark(Math.abs(at) - BAND_STEP / 2, y);
    if (up === reach + 1) return WARM;
    if (up === reach + 2) return ACCENT;
    return bordersFrom(Math.abs(x), up - reach - 3, edges);
  };
  return weaveWith(draw, ground, palette, size);
}

function weaveWith(
  draw: Draw,
  ground: Draw,
  palette: string[],
  { width, height }: { width: number; height: number },
): Cloth {
  const cells = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const dye = draw(column - (width >> 1), row - (height >> 1));
      cells[row * width + column] = dye ?? ground(column, row) ?? GROUND;
    }
  }
  return { width, height, palette, cells, layout: 'band' };
}
