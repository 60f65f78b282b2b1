/** The map on the page of a record: the interactive map, and the drawing that is shown until it is started. */
import { positionOf } from '../../catalogue/map-places.ts';
import type { Catalogue, Unit, Place, Route } from '../../catalogue/records.ts';
import type { PlaceName } from '../../domain/map/land-file.ts';
import type { PlacePoint } from '../../domain/map/place-point.ts';
import type { Lang } from '../../i18n/index.ts';
import { drawRegion, type RegionDrawing } from './drawing.ts';
import { communeNames } from './marks.ts';
import { type MapGround, mapGround, namesAround, placePoints } from './points.ts';

/** What a map needs from the catalogue beside its own records. */
type MapContext = Pick<Catalogue, 'site' | 'localities'>;

/** A map that moves: its ground, its points and the names of communes around them. */
export interface PageMap {
  ground: MapGround;
  points: PlacePoint[];
  names: PlaceName[];
}

/**
 * The map of some records, without those of which nobody knows where they are.
 *
 * @param numbers of the records in the list beside the map, in the same order
 */
export function pageMap(
  records: readonly (Place | Unit)[],
  { site, localities }: MapContext,
  lang: Lang,
  numbers: readonly number[] = [],
): PageMap {
  const points = placePoints(records, lang, (_, at) => numbers[at]);
  return { ground: mapGround(site), points, names: namesAround(points, localities) };
}

/** A map that moves, and a drawing of the same region. */
export type MapWithDrawing = PageMap & { drawing: RegionDrawing };

/** Width of the drawing of a locality at least, in degrees of longitude. */
const LOCALITY_DEGREES = 0.5;

/** The map of a locality and of what it has; all of it is somewhere, at least in its commune. */
export const localityMap = (
  records: readonly (Place | Unit)[],
  context: MapContext,
  lang: Lang,
): MapWithDrawing => ({
  ...pageMap(records, context, lang),
  drawing: drawRegion(
    records.flatMap((record) => {
      const position = positionOf(record);
      return position ? [{ position }] : [];
    }),
    communeNames(context.localities),
    { degrees: LOCALITY_DEGREES },
  ),
});

/** Width of the drawing of a route at least, in degrees of longitude. */
const ROUTE_DEGREES = 0.2;

/** The map of the stops of a route that have a place of their own on it; nothing when none has. */
export function routeMap(
  { stops }: Route,
  context: MapContext,
  lang: Lang,
): MapWithDrawing | undefined {
  const placed = stops.flatMap(({ place, position }, at) =>
    position ? [{ place, position, number: at + 1 }] : [],
  );
  if (placed.length === 0) return undefined;
  return {
    ...pageMap(
      placed.map(({ place }) => place),
      context,
      lang,
      placed.map(({ number }) => number),
    ),
    drawing: drawRegion(placed, communeNames(context.localities), {
      degrees: ROUTE_DEGREES,
      isRoute: true,
    }),
  };
}
