import { type Cluster, clusterSpots } from '../../lib/clusters.ts';
import { pixelsPerMetre, project, type Spot, worldWidth } from '../../lib/mercator.ts';
import { type PlacePoint, pointKey } from '../../domain/map/place-point.ts';
import { ranges } from '../../lib/ranges.ts';
import { type Colours, type Frame, isSeen, type Names } from './frame.ts';

/** Nearer than this, in pixels, two places are drawn as one: a thumb is as wide. Of stops, few, each counts. */
const APART = 44;
const STOPS_APART = 26;
const RADIUS = 12;
/** From this zoom on a place has its name beside it, if there is room; the whole name is in its card. */
const NAMED_FROM = 9;
const LONGEST = 34;
/** The area of a place that is far away is still seen as one. */
const SMALLEST_AREA = 17;

/** What is drawn at one spot: a place, or several. */
export interface Mark extends Spot {
  points: PlacePoint[];
}

/** The places of a map, and how they are drawn at each zoom. */
export class Marks {
  readonly #radii: Readonly<Record<string, number>>;
  #points: readonly PlacePoint[] = [];
  #spots: Spot[] = [];
  #apart = APART;
  #marks: { zoom: number; marks: Mark[] } | undefined;

  /** @param radii metres by precision */
  constructor(radii: Readonly<Record<string, number>>) {
    this.#radii = radii;
  }

  get points(): readonly PlacePoint[] {
    return this.#points;
  }

  set points(points: readonly PlacePoint[]) {
    this.#points = points;
    this.#spots = points.map(project);
    this.#apart = points.some(({ number }) => number !== undefined) ? STOPS_APART : APART;
    this.#marks = undefined;
  }

  /** What is drawn at a zoom, where ever the map looks. */
  at(zoom: number): readonly Mark[] {
    if (this.#marks?.zoom !== zoom)
      this.#marks = {
        zoom,
        marks: clusterSpots(this.#spots, this.#apart / worldWidth(zoom)).map((cluster) =>
          this.#markOf(cluster),
        ),
      };
    return this.#marks.marks;
  }

  #markOf({ members, x, y }: Cluster): Mark {
    return { x, y, points: members.flatMap((member) => this.#points[member] ?? []) };
  }

  /** The mark that a place is drawn in. */
  markOf(key: string, zoom: number): Mark | undefined {
    return this.at(zoom).find(({ points }) => points.some((point) => pointKey(point) === key));
  }

  /** Draws the marks, those of places whose position is not exact as areas. */
  draw(
    context: CanvasRenderingContext2D,
    frame: Frame,
    { names, chosen, isLine }: { names: Names; chosen: string | undefined; isLine: boolean },
  ): void {
    if (isLine) this.#drawLine(context, frame);
    const seen = this.at(frame.zoom)
      .map((mark) => ({ mark, at: frame.at(mark) }))
      .filter(({ at }) => isSeen(at, frame, 60));
    for (const { mark, at } of seen) this.#drawArea(context, frame, mark, at);
    for (const { mark, at } of seen) {
      names.reserve(at.x - RADIUS, at.y - RADIUS, at.x + RADIUS, at.y + RADIUS);
      this.#drawMark(context, frame, mark, at);
      if (chosen !== undefined && mark.points.some((point) => pointKey(point) === chosen))
        drawRing(context, frame, at);
    }
  }

  /** Names of the places that stand alone, beside them, once the map is near enough. */
  writeNames(context: CanvasRenderingContext2D, frame: Frame, names: Names): void {
    if (frame.zoom < NAMED_FROM) return;
    context.font = `600 13px ${frame.font}`;
    context.textBaseline = 'middle';
    context.textAlign = 'left';
    context.fillStyle = frame.colours.ink;
    for (const mark of this.at(frame.zoom)) {
      const [point] = mark.points;
      const { x, y } = frame.at(mark);
      if (!point || mark.points.length > 1 || !isSeen({ x, y }, frame)) continue;
      const text = point.name.length > LONGEST ? `${point.name.slice(0, LONGEST)}…` : point.name;
      const width = context.measureText(text).width;
      const right = x + RADIUS + 6;
      const left = right + width < frame.width ? right : x - RADIUS - 6 - width;
      names.write(context, text, { x: left, y }, frame.colours.land);
    }
  }

  #radiusOf({ precision }: PlacePoint): number {
    return this.#radii[precision] ?? 0;
  }

  #drawArea(context: CanvasRenderingContext2D, frame: Frame, mark: Mark, at: Spot): void {
    const [point] = mark.points;
    if (!point) return;
    const metres = Math.max(...mark.points.map((one) => this.#radiusOf(one)));
    if (metres === 0) return;
    const radius = Math.max(SMALLEST_AREA, metres * pixelsPerMetre(point.latitude, frame.zoom));
    context.beginPath();
    context.arc(at.x, at.y, radius, 0, 2 * Math.PI);
    context.fillStyle = frame.colours.gold;
    context.globalAlpha = 0.16;
    context.fill();
    context.globalAlpha = 1;
    context.strokeStyle = frame.colours['land-edge'];
    context.lineWidth = 1.3;
    context.setLineDash([4, 4]);
    context.stroke();
    context.setLineDash([]);
  }

  #drawMark(
    context: CanvasRenderingContext2D,
    { colours, font }: Frame,
    { points }: Mark,
    { x, y }: Spot,
  ): void {
    const [point] = points;
    if (!point) return;
    const isMany = points.length > 1;
    const isNumbered = point.number !== undefined;
    const text = isNumbered
      ? ranges(points.flatMap(({ number }) => number ?? []))
      : isMany
        ? String(points.length)
        : undefined;
    context.font = `680 13px ${font}`;
    const room = text === undefined ? 0 : context.measureText(text).width / 2 + 4;
    const radius = Math.max(room, isMany ? RADIUS + Math.min(6, Math.log2(points.length)) : RADIUS);
    context.beginPath();
    if (isMany || (isNumbered && this.#radiusOf(point) > 0))
      context.arc(x, y, radius, 0, 2 * Math.PI);
    else if (this.#radiusOf(point) === 0) pinPath(context, x, y);
    else shapePath(context, point.kind, x, y);
    context.fillStyle = isMany ? colours.action : colourOf(point.kind, colours);
    context.fill();
    context.strokeStyle = colours.paper;
    context.lineWidth = 2;
    context.stroke();
    if (text === undefined) return;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillStyle = isMany ? colours['action-ink'] : colours['primary-ink'];
    context.fillText(text, x, y + 0.5);
  }

  #drawLine(context: CanvasRenderingContext2D, frame: Frame): void {
    context.beginPath();
    for (const spot of this.#spots) {
      const { x, y } = frame.at(spot);
      context.lineTo(x, y);
    }
    context.strokeStyle = frame.colours.action;
    context.lineWidth = 3;
    context.lineJoin = 'round';
    context.setLineDash([7, 6]);
    context.stroke();
    context.setLineDash([]);
  }
}

/** The colour of a kind of place; the legend has the same. */
function colourOf(kind: string, colours: Colours): string {
  if (kind === 'destination') return colours.ok;
  if (kind === 'locality' || kind === 'province') return colours.gold;
  return colours.primary;
}

/** A drop whose tip is the door. */
function pinPath(context: CanvasRenderingContext2D, x: number, y: number): void {
  context.arc(x, y, RADIUS, 0.75 * Math.PI, 0.25 * Math.PI);
  context.lineTo(x, y + RADIUS * 1.6);
  context.closePath();
}

const cornersByKind: Readonly<Record<string, number>> = {
  destination: 3,
  producer: 4,
  province: 5,
  locality: 6,
};

/** A shape for each kind, so that kinds are not distinguished by colour alone. */
function shapePath(context: CanvasRenderingContext2D, kind: string, x: number, y: number): void {
  const corners = cornersByKind[kind] ?? 0;
  const radius = corners === 0 ? RADIUS - 3 : RADIUS - 1;
  if (corners === 0) {
    context.arc(x, y, radius, 0, 2 * Math.PI);
    return;
  }
  const turn = corners === 4 ? Math.PI / 4 : -Math.PI / 2;
  for (let corner = 0; corner < corners; corner++) {
    const angle = turn + (corner * 2 * Math.PI) / corners;
    context.lineTo(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
  }
  context.closePath();
}

function drawRing(context: CanvasRenderingContext2D, { colours }: Frame, { x, y }: Spot): void {
  context.beginPath();
  context.arc(x, y, RADIUS + 10, 0, 2 * Math.PI);
  context.strokeStyle = colours.action;
  context.lineWidth = 3.5;
  context.stroke();
}
