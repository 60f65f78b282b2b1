import type { Spot } from '../../lib/mercator.ts';

/** The colours of a map, as the page has them by day or by night. */
const colours = [
  'sea',
  'land',
  'land-edge',
  'line-firm',
  'ink',
  'ink-soft',
  'paper',
  'primary',
  'primary-ink',
  'action',
  'action-ink',
  'gold',
  'ok',
] as const;
export type Colours = Record<(typeof colours)[number], string>;

/** Reads the custom properties of the styles as colours that a canvas understands. */
export function coloursOf(element: HTMLElement): Colours {
  const probe = document.createElement('span');
  probe.hidden = true;
  element.append(probe);
  const read = (name: string): string => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const found = Object.fromEntries(colours.map((name) => [name, read(name)])) as Colours;
  probe.remove();
  return found;
}

/** What a map looks at, in pixels of its window. */
export interface Frame {
  width: number;
  height: number;
  zoom: number;
  /** Degrees north of the middle, by which lengths are measured. */
  latitude: number;
  /** Converts a position in the web Mercator square to pixels of the window. */
  at: (spot: Spot) => Spot;
  /** The spot that stands at a place of the window. */
  from: (place: Spot) => Spot;
  colours: Colours;
  /** The face of headings. */
  font: string;
}

/** A canvas that fills the window of a map, sharp on every screen. */
export class CanvasLayer {
  readonly element = document.createElement('canvas');

  constructor(name: string) {
    this.element.className = name;
    this.element.setAttribute('aria-hidden', 'true');
  }

  /** An empty drawing of the size of the window. */
  clear({ width, height }: Pick<Frame, 'width' | 'height'>): CanvasRenderingContext2D {
    const ratio = Math.min(window.devicePixelRatio || 1, 2);
    const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (this.element.width !== wide || this.element.height !== high) {
      this.element.width = wide;
      this.element.height = high;
    }
    const context = this.element.getContext('2d');
    if (!context) throw new Error('This browser has no canvas.');
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    return context;
  }
}

/** Whether a place of the window can be seen, or nearly. */
export const isSeen = ({ x, y }: Spot, { width, height }: Frame, margin = 0): boolean =>
  x > -margin && y > -margin && x < width + margin && y < height + margin;

/** Names that have found room; each is put where none is yet. */
export class Names {
  readonly #taken: { left: number; top: number; right: number; bottom: number }[] = [];

  /** Keeps a rectangle free of names. */
  reserve(left: number, top: number, right: number, bottom: number): void {
    this.#taken.push({ left, top, right, bottom });
  }

  /**
   * Writes a name where there is room for it, else not at all.
   *
   * @param at the middle of the text, or its left end, by `context.textAlign`
   */
  write(context: CanvasRenderingContext2D, text: string, { x, y }: Spot, halo: string): boolean {
    const width = context.measureText(text).width + 6;
    const left = context.textAlign === 'center' ? x - width / 2 : x - 3;
    const box = { left, top: y - 10, right: left + width, bottom: y + 10 };
    const isFree = this.#taken.every(
      (other) =>
        other.right < box.left ||
        other.left > box.right ||
        other.bottom < box.top ||
        other.top > box.bottom,
    );
    if (!isFree) return false;
    this.#taken.push(box);
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = halo;
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
    return true;
  }
}
