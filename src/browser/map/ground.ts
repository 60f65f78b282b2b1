import { type LandFile, type PlaceName, readRings } from '../../domain/map/land-file.ts';
import { pixelsPerMetre, project, type Spot } from '../../lib/mercator.ts';
import { numberInWords } from '../kit/format.ts';
import { pageLang } from '../kit/language.ts';
import { type Frame, isSeen, type Names } from './frame.ts';

interface Ring {
  corners: Spot[];
  from: Spot;
  to: Spot;
}

/** Degrees between the lines of the graticule; the first that leaves room is taken. */
const LINES = [0.1, 0.2, 0.5, 1, 2, 5];
const ROOM_BETWEEN_LINES = 90;
/** From this zoom on an isle is drawn larger, and communes have names. */
const NEAR = 8;
/** How far below a mark a name finds room. */
const BELOW = 26;

/** Our own picture of the ground: sea with its graticule, land, isles, names. Nothing is fetched for it. */
export class Ground {
  readonly #rings: Ring[];
  readonly #isles: Spot[];
  readonly #names: [name: string, spot: Spot][];
  readonly #near: [name: string, spot: Spot][];

  /** @param near names that are written once the map is near enough */
  constructor(land: LandFile, near: readonly PlaceName[]) {
    this.#rings = readRings(land).map((corners) => ({
      corners,
      from: extreme(corners, Math.min),
      to: extreme(corners, Math.max),
    }));
    this.#isles = land.archipelagos.flatMap(({ isles }) => isles.map(spotOf));
    this.#names = land.names.map(named);
    this.#near = near.map(named);
  }

  /** Draws all that lies in the frame. */
  draw(context: CanvasRenderingContext2D, frame: Frame): void {
    const { colours, width, height } = frame;
    context.fillStyle = colours.sea;
    context.fillRect(0, 0, width, height);
    this.#drawLines(context, frame);
    context.fillStyle = colours.land;
    context.strokeStyle = colours['land-edge'];
    context.lineWidth = 1.4;
    context.lineJoin = 'round';
    for (const ring of this.#rings) {
      const [from, to] = [frame.at(ring.from), frame.at(ring.to)];
      if (to.x < 0 || to.y < 0 || from.x > width || from.y > height) continue;
      context.beginPath();
      for (const corner of ring.corners) {
        const { x, y } = frame.at(corner);
        context.lineTo(x, y);
      }
      context.closePath();
      context.fill();
      context.stroke();
    }
    this.drawIsles(context, frame);
  }

  /** The isles alone, over pictures of others. */
  drawIsles(context: CanvasRenderingContext2D, frame: Frame): void {
    const { colours, zoom } = frame;
    context.fillStyle = colours.land;
    context.strokeStyle = colours['land-edge'];
    context.lineWidth = 1.2;
    for (const isle of this.#isles) {
      const { x, y } = frame.at(isle);
      if (!isSeen({ x, y }, frame, 10)) continue;
      context.beginPath();
      context.arc(x, y, zoom < NEAR ? 2.5 : 5, 0, 2 * Math.PI);
      context.fill();
      context.stroke();
    }
  }

  #drawLines(context: CanvasRenderingContext2D, frame: Frame): void {
    const { colours, width, height } = frame;
    const [corner, opposite] = [frame.from({ x: 0, y: 0 }), frame.from({ x: width, y: height })];
    const degree = width / ((opposite.x - corner.x) * 360);
    const step = LINES.find((degrees) => degrees * degree >= ROOM_BETWEEN_LINES) ?? 10;
    context.strokeStyle = colours['line-firm'];
    context.globalAlpha = 0.35;
    context.lineWidth = 1;
    context.setLineDash([1, 6]);
    context.beginPath();
    const first = Math.ceil(((corner.x - 0.5) * 360) / step) * step;
    for (let longitude = first; longitude < (opposite.x - 0.5) * 360; longitude += step) {
      const { x } = frame.at({ x: longitude / 360 + 0.5, y: 0 });
      context.moveTo(x, 0);
      context.lineTo(x, height);
    }
    // Parallels lie as far apart as the eye expects: the country is no taller than it is steep.
    for (let latitude = 0; latitude <= 30; latitude += step) {
      const { y } = frame.at(project({ latitude, longitude: 0 }));
      if (y < 0 || y > height) continue;
      context.moveTo(0, y);
      context.lineTo(width, y);
    }
    context.stroke();
    context.setLineDash([]);
    context.globalAlpha = 1;
  }

  /** Names of the land, where nothing else is written. */
  writeNames(context: CanvasRenderingContext2D, frame: Frame, names: Names): void {
    const { colours, font, zoom } = frame;
    context.font = `500 ${zoom < NEAR ? 12 : 14}px ${font}`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillStyle = colours['ink-soft'];
    for (const [name, spot] of zoom < NEAR ? this.#names : [...this.#near, ...this.#names]) {
      const at = frame.at(spot);
      if (!isSeen(at, frame, 40)) continue;
      // A mark may stand where the name would.
      if (!names.write(context, name, at, colours.land))
        names.write(context, name, { x: at.x, y: at.y + BELOW }, colours.land);
    }
  }

  /** How long a kilometre is, at the lower edge. */
  drawScale(context: CanvasRenderingContext2D, frame: Frame, words: (km: string) => string): void {
    const { colours, font, height, latitude, zoom } = frame;
    const kilometre = pixelsPerMetre(latitude, zoom) * 1000;
    const km = [500, 200, 100, 50, 20, 10, 5, 2, 1, 0.5, 0.2].find(
      (length) => length * kilometre <= 110,
    );
    if (km === undefined) return;
    const [left, bottom] = [12, height - 14];
    context.strokeStyle = colours['ink-soft'];
    context.lineWidth = 1.5;
    context.beginPath();
    context.moveTo(left, bottom - 5);
    context.lineTo(left, bottom);
    context.lineTo(left + km * kilometre, bottom);
    context.lineTo(left + km * kilometre, bottom - 5);
    context.stroke();
    context.font = `500 12px ${font}`;
    context.textAlign = 'left';
    context.textBaseline = 'alphabetic';
    context.fillStyle = colours['ink-soft'];
    context.fillText(words(numberInWords(km, pageLang())), left + km * kilometre + 6, bottom);
  }
}

const named = ([name, latitude, longitude]: PlaceName): [string, Spot] => [
  name,
  project({ latitude, longitude }),
];

const spotOf = ([latitude, longitude]: readonly [number, number]): Spot =>
  project({ latitude, longitude });

const extreme = (corners: readonly Spot[], pick: (a: number, b: number) => number): Spot =>
  corners.reduce((far, { x, y }) => ({ x: pick(far.x, x), y: pick(far.y, y) }));
