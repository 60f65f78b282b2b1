/** What the pages hand to their maps. */
import { positionOf } from '../../catalogue/map-places.ts';
import type { Locality, Place, Unit } from '../../catalogue/records.ts';
import { pick, type Lang } from '../../i18n/index.ts';
import type { PlaceName } from '../../domain/map/land-file.ts';
import type { PlacePoint } from '../../domain/map/place-point.ts';
import type { SiteData } from '../../schema/site.ts';
import { mapLand } from './files.ts';
import { href, mapDataPath, recordPath } from '../addresses/index.ts';

/** What every map of the site is drawn on. */
export interface MapGround {
  /** The address of our own drawing of the land. */
  land: string;
  /** Pictures of the ground from another host; nothing unless the site has set some. */
  tiles: { url: string; attribution: string } | undefined;
}

/** The ground of the maps of a site. */
export const mapGround = ({ tiles }: Pick<SiteData, 'tiles'>): MapGround => ({
  land: href(mapDataPath(mapLand().version, 'land.json')),
  tiles: tiles === 'none' ? undefined : tiles,
});

/**
 * Records as points of a map, those left out of which nobody knows where they are.
 *
 * @param numberOf the number of each in the list beside the map
 */
export function placePoints(
  records: readonly (Place | Unit)[],
  lang: Lang,
  numberOf: (record: Place | Unit, at: number) => number | undefined = () => undefined,
): PlacePoint[] {
  return records.flatMap((record, at) => {
    const position = positionOf(record);
    if (!position) return [];
    const name = pick(record.data.name, lang);
    const number = numberOf(record, at);
    return [
      {
        id: record.id,
        kind: record.kind,
        name: name.text,
        latitude: position.lat,
        longitude: position.lng,
        precision: position.precision,
        url: href(recordPath(record, lang)),
        ...(number !== undefined && { number }),
        ...(name.lang !== lang && { lang: name.lang }),
      },
    ];
  });
}

/** How far around its points a map names communes, in degrees. */
const AROUND = 0.6;

/** The names of communes around points, to find one's bearings by. */
export function namesAround(
  points: readonly PlacePoint[],
  localities: readonly Locality[],
): PlaceName[] {
  return localities
    .filter(
      ({ data: { centre, level } }) =>
        level !== 'formerDistrict' &&
        points.some(
          ({ latitude, longitude }) =>
            Math.abs(latitude - centre.lat) < AROUND && Math.abs(longitude - centre.lng) < AROUND,
        ),
    )
    .map(({ data: { centre, shortName } }) => [shortName.vi, centre.lat, centre.lng]);
}
