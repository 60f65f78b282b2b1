import type { Archipelago } from '../../domain/map/land-file.ts';
import { project, type Spot } from '../../lib/mercator.ts';
import { element } from '../kit/make.ts';
import type { Frame, Names } from './frame.ts';

/** How far around its isles an archipelago reaches, as a share of the square of web maps. */
const SEA_AROUND = 0.0008;
const MARGIN = 12;

interface Named {
  label: HTMLElement;
  spot: Spot;
  from: Spot;
  to: Spot;
}

/**
 * The names of the archipelagos: when the map shows any part of one, at any zoom, its name is in the
 * window. They are elements of the page, above every picture of the ground.
 */
export class IslandNames {
  readonly element = element('div', { class: 'isle-names' });
  readonly #all: Named[];

  /** @param names lines by the archipelago's id */
  constructor(
    archipelagos: readonly Archipelago[],
    names: Readonly<Record<string, readonly string[]>>,
  ) {
    this.#all = archipelagos.map(({ id, isles, label }) => {
      const spots = isles.map(([latitude, longitude]) => project({ latitude, longitude }));
      const lines = (names[id] ?? []).flatMap((line, at) =>
        at === 0 ? [line] : [' ', element('br'), line],
      );
      const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)];
      return {
        label: element('p', { 'data-isles': id }, ...lines),
        spot: project({ latitude: label[0], longitude: label[1] }),
        from: { x: Math.min(...xs) - SEA_AROUND, y: Math.min(...ys) - SEA_AROUND },
        to: { x: Math.max(...xs) + SEA_AROUND, y: Math.max(...ys) + SEA_AROUND },
      };
    });
    this.element.append(...this.#all.map(({ label }) => label));
  }

  /**
   * Puts each name at its own place, or, where that lies outside, at the nearest edge of what is seen.
   *
   * @param names of the land, which make room
   */
  place(frame: Frame, names: Names): void {
    const { width, height } = frame;
    for (const { label, spot, from, to } of this.#all) {
      const [near, far] = [frame.at(from), frame.at(to)];
      const isSeen = far.x > 0 && far.y > 0 && near.x < width && near.y < height;
      label.hidden = !isSeen;
      if (!isSeen) continue;
      const [wide, high] = [label.offsetWidth / 2 + MARGIN, label.offsetHeight / 2 + MARGIN];
      const at = frame.at(spot);
      const x = Math.min(Math.max(at.x, wide), Math.max(wide, width - wide));
      const y = Math.min(Math.max(at.y, high), Math.max(high, height - high));
      names.reserve(x - wide, y - high, x + wide, y + high);
      label.style.transform = `translate(-50%, -50%) translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    }
  }
}
