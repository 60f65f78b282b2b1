/**
 * Maps as plain data, for a component to print: the land, the discs of places and their names, placed so
 * that none covers another. The list beside a map says the same in words.
 */
import { positionPrecisions, type Position } from '../../schema/place.ts';
import { ranges } from '../../lib/ranges.ts';
import {
  archipelagos,
  type Archipelago,
  type Box,
  coarseCoast,
  coast,
  countryView,
  graticule,
  graticuleStep,
  regionView,
  scaleBarKm,
  seaLabel,
  type Spot,
  type View,
} from './geometry.ts';

/** A place to be shown. */
export interface Mark {
  position: Pick<Position, 'lat' | 'lng' | 'precision'>;
  /** Its number in the list beside the map. */
  number?: number | undefined;
  /** The name beside its disc; discs that are merged show it when all of them have the same. */
  label?: string | undefined;
}

/** A name of the land around, without a disc. */
export interface PlaceName {
  position: Pick<Position, 'lat' | 'lng'>;
  label: string;
}

export interface Label extends Spot {
  text: string;
  anchor: 'start' | 'middle' | 'end';
}

export interface Disc extends Spot {
  radius: number;
  /** The numbers on it: `3`, or `3–5` where several places stand too near each other. */
  text: string;
  isMany: boolean;
  /** How far around the place itself may be; nothing where its door is known. */
  areaRadius: number | undefined;
}

interface Drawing {
  box: Box;
  coast: string;
  graticule: string;
  discs: Disc[];
  labels: Label[];
}

/** The whole country with its sea, its coast and its islands. */
export interface CountryDrawing extends Drawing {
  archipelagos: readonly Archipelago[];
  seaLabel: Spot;
}

/** A part of the country, and where that part is. */
export interface RegionDrawing extends Drawing {
  names: Label[];
  /** The places joined in their order. */
  way: string | undefined;
  scaleBar: { km: number; width: number };
  country: { box: Box; coast: string; frame: Box; archipelagos: readonly Archipelago[] };
}

/**
 * The map for a list of places.
 *
 * @param marks in the order of the list
 */
export function drawCountry(marks: readonly Mark[]): CountryDrawing {
  const { discs, labels } = layOut(countryView, marks, [], { radius: 17, fontSize: 22 });
  return {
    box: countryView.box,
    coast,
    graticule: graticule(countryView, 2),
    discs,
    labels,
    archipelagos,
    seaLabel,
  };
}

/**
 * The map for one place, or for the stops of a route.
 *
 * @param marks at least one, in the order of the stops
 * @param names of the land around
 */
export function drawRegion(
  marks: readonly Mark[],
  names: readonly PlaceName[],
  { degrees, isRoute = false }: { degrees: number; isRoute?: boolean },
): RegionDrawing {
  const view = regionView(
    marks.map(({ position }) => position),
    degrees,
  );
  const km = scaleBarKm(view);
  const way = marks.map(({ position }) => view.project(position));
  return {
    box: view.box,
    coast: view.coast,
    graticule: graticule(view, graticuleStep(view)),
    ...layOut(view, marks, names, { radius: 11, fontSize: 14 }),
    way: isRoute
      ? `M${way.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`).join('L')}`
      : undefined,
    scaleBar: { km, width: km * view.unitsPerKm },
    country: { box: countryView.box, coast: coarseCoast, frame: view.frame, archipelagos },
  };
}

/** A part of the country, and how much there is of it. */
export interface Amount {
  position: Pick<Position, 'lat' | 'lng'>;
  label: string;
  count: number;
}

/** The country with a circle for each part, as large as what there is of it. */
export interface AmountDrawing extends CountryDrawing {
  /** The largest first, so that a small one is not covered. */
  circles: (Spot & { radius: number; isEmpty: boolean })[];
}

/** Of a part of which there is nothing, and how much the largest circle is larger than that. */
const SMALLEST_CIRCLE = 4;
const LARGEST_CIRCLE = 27;
const AMOUNT_FONT = 17;

/**
 * The map of how much there is where. The area of a circle grows with the count; the names of the largest are
 * written as far as there is room.
 */
export function drawAmounts(amounts: readonly Amount[]): AmountDrawing {
  const largestFirst = amounts.toSorted((a, b) => b.count - a.count);
  const most = Math.max(1, largestFirst[0]?.count ?? 0);
  const circles = largestFirst.map(({ position, count }) => ({
    ...countryView.project(position),
    radius: SMALLEST_CIRCLE + Math.sqrt(count / most) * (LARGEST_CIRCLE - SMALLEST_CIRCLE),
    isEmpty: count === 0,
  }));
  // A name may lie over the mark of a part of which there is nothing.
  const taken = circles
    .filter(({ isEmpty }) => !isEmpty)
    .map(({ x, y, radius }) => boxAround({ x, y }, 2 * radius, 2 * radius));
  const labels = largestFirst.flatMap(({ label, count }, at): Label[] => {
    const circle = circles[at];
    if (!circle || count === 0) return [];
    const spot = candidates(label, circle, circle.radius, {
      radius: circle.radius,
      fontSize: AMOUNT_FONT,
    }).find(
      ({ box }) => isWithin(box, countryView.box) && !taken.some((other) => overlap(box, other)),
    );
    if (!spot) return [];
    taken.push(spot.box);
    return [spot.label];
  });
  return { ...drawCountry([]), circles, labels };
}

/** The islands of an archipelago as one path of discs. */
export const islandsPath = ({ isles }: Pick<Archipelago, 'isles'>, radius: number): string =>
  isles
    .map(({ x, y }) => {
      const [left, middle] = [Math.round(x) - radius, Math.round(y)];
      return `M${left} ${middle}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0-${2 * radius} 0z`;
    })
    .join('');

// ── Discs ─────────────────────────────────────────────────────────────────────────────────────────

interface Measures {
  radius: number;
  /** Height of the letters of names. */
  fontSize: number;
}

interface Layout {
  discs: Disc[];
  labels: Label[];
  names: Label[];
}

/**
 * Discs for the places of a view, those that would touch merged into one, and as many names as find room.
 *
 * @param marks the places, in the order of the list
 * @param names of the land around; they give way to all else
 */
function layOut(
  view: View,
  marks: readonly Mark[],
  names: readonly PlaceName[],
  measures: Measures,
): Layout {
  const clusters = mergeTouching(
    marks.map((mark) => ({ marks: [mark], ...view.project(mark.position) })),
    measures,
  );
  const discs = clusters.map((cluster) => discOf(cluster, view, measures));
  const taken = discs.map((disc) => boxAround(disc, 2 * reachOf(disc), 2 * reachOf(disc)));
  const place = (text: string, spot: Spot, distance: number): Label[] => {
    const label = candidates(text, spot, distance, measures).find(
      ({ box }) => isWithin(box, view.box) && !taken.some((other) => overlap(box, other)),
    );
    if (!label) return [];
    taken.push(label.box);
    return [label.label];
  };
  return {
    discs,
    labels: clusters.flatMap((cluster, at) => {
      const [text, ...others] = new Set(cluster.marks.map(({ label }) => label));
      const disc = discs[at];
      if (text === undefined || others.length > 0 || !disc) return [];
      return place(text, cluster, reachOf(disc));
    }),
    names: names.flatMap(({ label, position }) => place(label, view.project(position), 0)),
  };
}

interface Cluster extends Spot {
  marks: Mark[];
}

/** How far names keep away from a disc: as far as its halo, unless that fills the view. */
const reachOf = ({ radius, areaRadius = radius }: Disc): number => Math.min(areaRadius, 2 * radius);

/** A disc of several numbers needs more room. */
const MANY = 1.45;
const radiusOf = ({ marks }: Cluster, { radius }: Measures): number =>
  marks.length > 1 ? radius * MANY : radius;

function mergeTouching(clusters: Cluster[], measures: Measures): Cluster[] {
  const merged = [...clusters];
  for (let at = 0; at < merged.length; at++) {
    for (let other = at + 1; other < merged.length; other++) {
      const [a, b] = [merged[at], merged[other]];
      if (!a || !b) continue;
      if (Math.hypot(a.x - b.x, a.y - b.y) > radiusOf(a, measures) + radiusOf(b, measures))
        continue;
      merged[at] = mean(a, b);
      merged.splice(other, 1);
      // The disc has moved and grown: it may touch one that was passed.
      [at, other] = [-1, merged.length];
    }
  }
  return merged;
}

function mean(a: Cluster, b: Cluster): Cluster {
  const [weightA, weightB] = [a.marks.length, b.marks.length];
  const all = weightA + weightB;
  return {
    marks: [...a.marks, ...b.marks],
    x: (a.x * weightA + b.x * weightB) / all,
    y: (a.y * weightA + b.y * weightB) / all,
  };
}

function discOf(cluster: Cluster, view: View, measures: Measures): Disc {
  const { x, y, marks } = cluster;
  const text = ranges(marks.flatMap(({ number }) => number ?? []));
  const km =
    Math.max(...marks.map(({ position }) => positionPrecisions[position.precision])) / 1000;
  const plain = radiusOf(cluster, measures);
  const radius = Math.max(plain, text.length * measures.radius * 0.33 + measures.radius * 0.3);
  return {
    x,
    y,
    radius,
    text,
    isMany: marks.length > 1,
    areaRadius: km > 0 ? Math.max(km * view.unitsPerKm, radius * 1.5) : undefined,
  };
}

// ── Names ─────────────────────────────────────────────────────────────────────────────────────────

/** Measured over Vietnamese place names in the display face. */
const LETTER_WIDTH = 0.56;
const LINE_HEIGHT = 1.25;

/** Where the name of a spot may stand, best first: right of it, left, above, below. */
function candidates(
  text: string,
  { x, y }: Spot,
  distance: number,
  { fontSize }: Measures,
): { label: Label; box: Box }[] {
  const width = text.length * fontSize * LETTER_WIDTH;
  const height = fontSize * LINE_HEIGHT;
  const gap = distance + fontSize * 0.35;
  const spots: [Label['anchor'], number, number][] = [
    ['start', x + gap, y],
    ['end', x - gap, y],
    ['middle', x, y - gap - height / 2],
    ['middle', x, y + gap + height / 2],
  ];
  if (distance === 0) spots.unshift(['middle', x, y]);
  return spots.map(([anchor, left, middle]) => {
    const centre =
      anchor === 'middle' ? left : left + (anchor === 'start' ? width / 2 : -width / 2);
    return {
      // The baseline of letters whose middle is there.
      label: { text, anchor, x: left, y: middle + fontSize * 0.35 },
      box: boxAround({ x: centre, y: middle }, width, height),
    };
  });
}

const boxAround = ({ x, y }: Spot, width: number, height: number): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

const isWithin = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
