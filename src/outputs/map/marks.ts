import { provinceOf } from '../../catalogue/address.ts';
import type { MapPlace } from '../../catalogue/map-places.ts';
import type { Locality, Place, Province } from '../../catalogue/records.ts';
import { type AmountDrawing, drawAmounts, type Mark, type PlaceName } from './drawing.ts';

/** What lies on a map beside a list, and the number of each place in it. */
export interface NumberedMarks {
  marks: Mark[];
  /** Nothing for a place whose position is not known. */
  numberOf: (place: Place) => number | undefined;
}

/** Numbers the places of a list that can be shown on a map, in their order; names are those of provinces. */
export function numberedMarks(places: readonly Place[]): NumberedMarks {
  const shown = places.filter(({ data }) => data.position !== undefined);
  const numbers = new Map(shown.map((place, at) => [place, at + 1]));
  return {
    marks: shown.flatMap((place, at) => {
      const { position, address } = place.data;
      const isOutside = 'outsideArea' in place.data && place.data.outsideArea;
      const label = provinceOf(address, isOutside ? undefined : place.locality);
      return position ? [{ position, number: at + 1, label }] : [];
    }),
    numberOf: (place) => numbers.get(place),
  };
}

/** What of a page of the map's list lies on its map, with the numbers of the list. */
export const marksOf = (places: readonly (MapPlace & { number: number | undefined })[]): Mark[] =>
  places.flatMap(({ position, number, area }) =>
    position && number !== undefined ? [{ position, number, label: area?.province }] : [],
  );

/** The names that a map of a region may carry: the communes, and what stands alone. */
export const communeNames = (localities: readonly Locality[]): PlaceName[] =>
  localities
    .filter(({ data }) => data.level !== 'formerDistrict')
    .map(({ data }) => ({ position: data.centre, label: data.shortName.vi }));

/** The country with a circle for each province, as large as the number of its products. */
export const drawProvinces = (provinces: readonly Province[]): AmountDrawing =>
  drawAmounts(
    provinces.map(({ data, all }) => ({
      position: data.centre,
      label: data.shortName.vi,
      count: all.products.length,
    })),
  );
