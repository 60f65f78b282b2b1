import type { Way, WayPoint } from '../../lib/gpx.ts';
import { escapeXml } from '../../lib/xml.ts';
import type { Position } from '../../schema/place.ts';
import { geometryOf } from '../data/geojson.ts';

/** A way whose places are known as exactly as their positions say. */
export type PreciseWay = Omit<Way, 'points'> & { points: readonly (WayPoint & Position)[] };

/**
 * A way as KML 2.2 (OGC 07-147r2): each place as a plain point, which every reader of such files finds; the
 * areas in which places may lie, each by itself; and a line that joins the places as the crow flies.
 *
 * @param areaOf the words for the area of a place: `Vị trí có thể của Chợ Mẫu`
 */
export function kml(
  { name, description, url, points }: PreciseWay,
  areaOf: (name: string) => string,
): string {
  const pair = ({ lat, lng }: { lat: number; lng: number }) => `${lng},${lat}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:atom="http://www.w3.org/2005/Atom">',
    `<Document>${wordsOf({ name, description, url })}`,
    ...points.map(
      (point) =>
        `<Placemark>${wordsOf(point)}<Point><coordinates>${pair(point)}</coordinates></Point></Placemark>`,
    ),
    ...points.flatMap((point) => {
      const polygon = areaPolygon(point);
      return polygon === undefined
        ? []
        : [`<Placemark><name>${escapeXml(areaOf(point.name))}</name>${polygon}</Placemark>`];
    }),
    ...(points.length < 2
      ? []
      : [
          `<Placemark><name>${escapeXml(name)}</name><LineString><tessellate>1</tessellate><coordinates>${points.map(pair).join(' ')}</coordinates></LineString></Placemark>`,
        ]),
    '</Document>',
    '</kml>',
    '',
  ].join('\n');
}

/** Nothing for a place that is known exactly. */
function areaPolygon(position: Position): string | undefined {
  const geometry = geometryOf(position);
  if (geometry.type === 'Point') return undefined;
  const ring = geometry.coordinates[0] ?? [];
  return `<Polygon><outerBoundaryIs><LinearRing><coordinates>${ring.map((corner) => corner.join(',')).join(' ')}</coordinates></LinearRing></outerBoundaryIs></Polygon>`;
}

/** The schema wants them in this order. */
const wordsOf = ({ name, description, url }: Pick<Way, 'name' | 'description' | 'url'>): string =>
  [
    `<name>${escapeXml(name)}</name>`,
    url === undefined ? '' : `<atom:link href="${escapeXml(url)}"/>`,
    description === undefined ? '' : `<description>${escapeXml(description)}</description>`,
  ].join('');
