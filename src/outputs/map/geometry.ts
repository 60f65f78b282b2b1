/**
 * The outline of the country for maps that are drawn into a page when it is built. Only Việt Nam's own
 * land stands in `viet-nam-outline.json`, which says where it comes from: the islands and the names of
 * countries of an atlas are not ours to repeat. Hoàng Sa and Trường Sa are drawn and named by us.
 */
import type { Point } from '../../lib/geo.ts';
import outline from './viet-nam-outline.json' with { type: 'json' };

/** A place on the sheet that the whole country is drawn on; y grows to the south. */
export interface Spot {
  x: number;
  y: number;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A window on the sheet, in units of its own. */
export interface View {
  box: Box;
  unitsPerKm: number;
  project: (point: Point) => Spot;
}

/** A part of the country, with the frame of that part on the whole sheet. */
export interface RegionView extends View {
  frame: Box;
  coast: string;
}

type Ring = Spot[];

const UNITS_PER_DEGREE = 40;
const KM_PER_DEGREE = 111.32;
const ORIGIN = { lat: 22, lng: 104, x: 104, y: 83 };

const mercator = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
const cosine = (lat: number): number => Math.cos((lat * Math.PI) / 180);

/** Mercator, 40 units a degree of longitude. */
export const project = ({ lat, lng }: Point): Spot => ({
  x: ORIGIN.x + (lng - ORIGIN.lng) * UNITS_PER_DEGREE,
  y: ORIGIN.y + ((mercator(ORIGIN.lat) - mercator(lat)) * UNITS_PER_DEGREE * 180) / Math.PI,
});

/** The whole country with its sea. */
export const countryView: View = {
  box: { x: 14, y: 0, width: 592, height: 690 },
  unitsPerKm: UNITS_PER_DEGREE / (KM_PER_DEGREE * cosine(16)),
  project,
};

// ── Land ──────────────────────────────────────────────────────────────────────────────────────────

/** The edge of each piece of land, in degrees; the mainland is the first. */
const outlines: readonly (readonly Point[])[] = outline.arcs.map((steps) => degreesOf(steps));
const rings: readonly Ring[] = outlines.map((points) => points.map(project));

/** An arc of a quantized TopoJSON, whose steps each start from the place before, as places in degrees. */
function degreesOf(steps: readonly (readonly number[])[]): Point[] {
  const [[perColumn = 0, perRow = 0], [west = 0, south = 0]] = [
    outline.transform.scale,
    outline.transform.translate,
  ];
  let [column, row] = [0, 0];
  return steps.map(([right = 0, up = 0]) => {
    column += right;
    row += up;
    return { lat: row * perRow + south, lng: column * perColumn + west };
  });
}

/**
 * The same land in degrees, for maps that move.
 *
 * @param tolerance how far a corner may be left out beside the coast, in degrees
 */
export const landOutlines = (tolerance: number): Point[][] =>
  outlines
    .map((outline) =>
      simplify(
        outline.map(({ lat, lng }) => ({ x: lng, y: lat })),
        tolerance,
      ).map(({ x, y }) => ({ lat: y, lng: x })),
    )
    .filter(({ length }) => length > 3);

/** The coast for the whole sheet, and a coarse one for a sheet the size of a stamp. */
export const coast = outlinePath(rings, { tolerance: 0.8, smallest: 4 });
export const coarseCoast = outlinePath(rings, { tolerance: 4, smallest: 60 });

function outlinePath(
  outlines: readonly Ring[],
  { tolerance, smallest }: { tolerance: number; smallest: number },
): string {
  return outlines
    .filter((ring) => areaOf(ring) >= smallest)
    .map((ring) => ringPath(simplify(ring, tolerance)))
    .join('');
}

function areaOf(ring: Ring): number {
  let twice = 0;
  ring.forEach((spot, at) => {
    const next = ring[(at + 1) % ring.length] ?? spot;
    twice += spot.x * next.y - next.x * spot.y;
  });
  return Math.abs(twice / 2);
}

/** Leaves out the spots that lie nearer than `tolerance` to the line without them (Douglas–Peucker). */
function simplify(ring: Ring, tolerance: number): Ring {
  const kept = new Set([0, ring.length - 1]);
  const open: [number, number][] = [[0, ring.length - 1]];
  for (let part = open.pop(); part; part = open.pop()) {
    const [from, to] = part;
    let farthest = from;
    let distance = tolerance;
    for (let at = from + 1; at < to; at++) {
      const away = distanceToLine(ring[at], ring[from], ring[to]);
      if (away > distance) [farthest, distance] = [at, away];
    }
    if (farthest === from) continue;
    kept.add(farthest);
    open.push([from, farthest], [farthest, to]);
  }
  return ring.filter((_, at) => kept.has(at));
}

function distanceToLine(spot?: Spot, from?: Spot, to?: Spot): number {
  if (!spot || !from || !to) return 0;
  const { x: width, y: height } = { x: to.x - from.x, y: to.y - from.y };
  const length = width ** 2 + height ** 2;
  const along = length && ((spot.x - from.x) * width + (spot.y - from.y) * height) / length;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(spot.x - from.x - share * width, spot.y - from.y - share * height);
}

/** A closed ring in whole units, each step from the one before: `M98 198l10-8-4-8z`. */
function ringPath(ring: Ring): string {
  let [x, y] = [0, 0];
  let path = '';
  for (const spot of ring) {
    const [right, down] = [Math.round(spot.x) - x, Math.round(spot.y) - y];
    if (path !== '' && right === 0 && down === 0) continue;
    x += right;
    y += down;
    if (path === '') path = `M${x} ${y}l`;
    else
      path += `${right < 0 || path.endsWith('l') ? '' : ' '}${right}${down < 0 ? '' : ' '}${down}`;
  }
  return `${path}z`;
}

// ── Sea ───────────────────────────────────────────────────────────────────────────────────────────

export interface Archipelago {
  id: 'hoangSa' | 'truongSa';
  isles: readonly Spot[];
  /** Where its name stands. */
  label: Spot;
  /** The same in degrees. */
  points: { isles: readonly Point[]; label: Point };
}

const round = (value: number): number => Math.round(value * 10) / 10;

function archipelago(
  id: Archipelago['id'],
  label: Point,
  ...corners: readonly [lat: number, lng: number][]
): Archipelago {
  const isles = corners.map(([lat, lng]) => ({ lat, lng }));
  return { id, isles: isles.map(project), label: project(label), points: { isles, label } };
}

/**
 * A dot for the larger isles of each; a map of the country without them is not one. A name stands in the
 * middle over its spot, and ends before the coast and before the edge of the sheet in the widest face too.
 */
export const archipelagos: readonly Archipelago[] = [
  archipelago(
    'hoangSa',
    { lat: 15.1, lng: 112.25 },
    [16.53, 111.61],
    [16.45, 111.7],
    [16.83, 112.33],
    [16.97, 112.27],
    [16.67, 112.73],
    [16.05, 111.77],
    [16.05, 112.5],
    [15.78, 111.2],
  ),
  archipelago(
    'truongSa',
    { lat: 12.7, lng: 113.125 },
    [11.43, 114.33],
    [11.05, 114.28],
    [10.73, 115.82],
    [10.38, 114.42],
    [10.18, 114.37],
    [9.88, 114.33],
    [9.55, 112.89],
    [8.97, 113.68],
    [8.87, 112.23],
    [8.65, 111.92],
    [8.18, 113.3],
    [7.88, 112.92],
  ),
];

/** Where the name of the sea stands. */
export const seaLabel = project({ lat: 18.6, lng: 110.6 });

/** Meridians and parallels through a view, a line every so many degrees. */
export function graticule(view: View, everyDegrees: number): string {
  const { x, y, width, height } = view.box;
  const lines: string[] = [];
  for (let lng = 100; lng <= 120; lng += everyDegrees) {
    const at = round(view.project({ lat: ORIGIN.lat, lng }).x);
    if (at > x && at < x + width) lines.push(`M${at} ${y}v${height}`);
  }
  for (let lat = 6; lat <= 26; lat += everyDegrees) {
    const at = round(view.project({ lat, lng: ORIGIN.lng }).y);
    if (at > y && at < y + height) lines.push(`M${x} ${at}h${width}`);
  }
  return lines.join('');
}

// ── A part of the country ─────────────────────────────────────────────────────────────────────────

const REGION: Box = { x: 0, y: 0, width: 400, height: 260 };
/** Room at the edges for a pin and its name. */
const MARGIN = 40;

/**
 * The part of the country that holds these points, with some land around them.
 *
 * @param points at least one
 * @param degrees how wide the view is at least, in degrees of longitude
 */
export function regionView(points: readonly Point[], degrees: number): RegionView {
  const { x, y, width, height } = boxAround(points.map(project));
  const scale = Math.min(
    REGION.width / (degrees * UNITS_PER_DEGREE),
    (REGION.width - 2 * MARGIN) / width,
    (REGION.height - 2 * MARGIN) / height,
  );
  const frame = {
    x: x + width / 2 - REGION.width / scale / 2,
    y: y + height / 2 - REGION.height / scale / 2,
    width: REGION.width / scale,
    height: REGION.height / scale,
  };
  const enlarge = (spot: Spot): Spot => ({
    x: (spot.x - frame.x) * scale,
    y: (spot.y - frame.y) * scale,
  });
  const lat = points[0]?.lat ?? ORIGIN.lat;
  return {
    box: REGION,
    frame,
    coast: outlinePath(
      rings.map((ring) => cut(ring.map(enlarge), REGION)),
      { tolerance: 0.5, smallest: 4 },
    ),
    unitsPerKm: (scale * UNITS_PER_DEGREE) / (KM_PER_DEGREE * cosine(lat)),
    project: (point) => enlarge(project(point)),
  };
}

function boxAround(spots: readonly Spot[]): Box {
  const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Beyond the edge of the view, so that the line along which land is cut is not seen. */
const OVERLAP = 20;

/** The part of a ring that lies in a box and a little around it (Sutherland–Hodgman). */
function cut(ring: Ring, { x, y, width, height }: Box): Ring {
  const edges: [axis: 'x' | 'y', limit: number, keeps: 1 | -1][] = [
    ['x', x - OVERLAP, 1],
    ['x', x + width + OVERLAP, -1],
    ['y', y - OVERLAP, 1],
    ['y', y + height + OVERLAP, -1],
  ];
  return edges.reduce<Ring>((kept, [axis, limit, keeps]) => {
    const isIn = (spot: Spot) => (spot[axis] - limit) * keeps >= 0;
    return kept.flatMap((spot, at) => {
      const before = kept.at(at - 1) ?? spot;
      const crossing = isIn(spot) === isIn(before) ? [] : [crossingAt(before, spot, axis, limit)];
      return isIn(spot) ? [...crossing, spot] : crossing;
    });
  }, ring);
}

function crossingAt(from: Spot, to: Spot, axis: 'x' | 'y', limit: number): Spot {
  const share = (limit - from[axis]) / (to[axis] - from[axis]);
  return { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) };
}

/** Lengths that a scale bar may have, in km. */
const SCALE_KM = [100, 50, 20, 10, 5, 2, 1];
const LONGEST_BAR = 110;

/** The longest round distance that a scale bar of this view has room for. */
export const scaleBarKm = ({ unitsPerKm }: View): number =>
  SCALE_KM.find((km) => km * unitsPerKm <= LONGEST_BAR) ?? 1;

/** How many degrees lie between the lines of a graticule that is neither empty nor a mesh. */
export const graticuleStep = ({ unitsPerKm }: View): number =>
  [0.1, 0.2, 0.5, 1].find((degrees) => degrees * KM_PER_DEGREE * unitsPerKm >= 70) ?? 2;
