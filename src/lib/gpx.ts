import type { Point } from './geo.ts';
import { escapeXml } from './xml.ts';

/** A place on a way. */
export interface WayPoint extends Point {
  name: string;
  /** What it is, and how exactly its position is known. */
  description?: string | undefined;
  /** Its page, a whole address. */
  url?: string | undefined;
}

/** Points in the order of travel. */
export interface Way {
  name: string;
  description?: string | undefined;
  url?: string | undefined;
  points: readonly WayPoint[];
}

/**
 * A way as GPX 1.1 (http://www.topografix.com/GPX/1/1/): each place as a way point, and all of them as a
 * route. It has no track: nobody has gone the road between them.
 */
export function gpx(way: Way): string {
  const { name, description, url, points } = way;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gpx version="1.1" creator="San Vat" xmlns="http://www.topografix.com/GPX/1/1">',
    `<metadata>${inOrder({ name, description, url })}</metadata>`,
    ...points.map((point) => pointElement('wpt', point)),
    // A reader that knows no place would trip over a route without any.
    ...(points.length === 0
      ? []
      : [
          `<rte>${inOrder({ name, description, url })}`,
          ...points.map((point) => pointElement('rtept', point)),
          '</rte>',
        ]),
    '</gpx>',
    '',
  ].join('\n');
}

const pointElement = (tag: 'wpt' | 'rtept', point: WayPoint): string =>
  `<${tag} lat="${point.lat}" lon="${point.lng}">${inOrder(point)}</${tag}>`;

/** The schema wants them one after the other: name, description, link. */
const inOrder = ({ name, description, url }: Pick<Way, 'name' | 'description' | 'url'>): string =>
  [
    `<name>${escapeXml(name)}</name>`,
    description === undefined ? '' : `<desc>${escapeXml(description)}</desc>`,
    url === undefined ? '' : `<link href="${escapeXml(url)}"/>`,
  ].join('');
