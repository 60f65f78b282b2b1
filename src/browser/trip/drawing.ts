import { type Sketch, sketchOf } from '../../domain/trip/sketch.ts';
import type { PlannedStop } from '../../domain/trip/day-plan.ts';
import type { Precision } from '../../domain/trip/place.ts';

const SVG = 'http://www.w3.org/2000/svg';
const RADIUS = 15;

/** How far around a position a place may be, in metres, by how exactly it is known. */
export type Radii = Readonly<Record<Precision, number>>;

/** The stops that are on a map, drawn in their order; nothing when there is none. */
export function drawStops(
  stops: readonly PlannedStop[],
  radii: Radii,
  label: string,
): SVGElement | undefined {
  const places = stops.flatMap(({ place: { position } }, at) =>
    position ? [{ ...position, number: at + 1, metres: radii[position.precision] }] : [],
  );
  return places.length === 0 ? undefined : drawing(sketchOf(places), label);
}

function drawing({ width, height, discs, way, bar }: Sketch, label: string): SVGElement {
  const picture = shape('svg', {
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'data-part': 'picture',
  });
  picture.setAttribute('aria-label', label);
  picture.append(
    ...discs
      .filter(({ halo }) => halo > RADIUS)
      .map(({ x, y, halo }) => shape('circle', { class: 'area', cx: x, cy: y, r: halo })),
    shape('path', { class: 'way', d: way }),
    ...discs.map(({ x, y, numbers }) => {
      const text = numbers.join(', ');
      const disc = shape('g', { class: numbers.length > 1 ? 'dot many' : 'dot' });
      const words = shape('text', { x, y });
      words.textContent = text;
      disc.append(shape('circle', { cx: x, cy: y, r: RADIUS + (text.length - 1) * 3 }), words);
      return disc;
    }),
    shape('path', { class: 'bar', d: `M14 ${height - 18}v4h${Math.round(bar.width)}v-4` }),
  );
  const scale = shape('text', { class: 'minor', x: 20 + Math.round(bar.width), y: height - 14 });
  scale.textContent = `${bar.km} km`;
  picture.append(scale);
  return picture;
}

function shape(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, typeof value === 'number' ? String(Math.round(value * 10) / 10) : value);
  }
  return made;
}
