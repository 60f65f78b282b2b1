import {
  localityOf,
  partsOfKey,
  type PlaceFile,
  readPlace,
  tripCollections,
  type TripPlace,
} from '../../domain/trip/place.ts';
import { type LoadResult, SavedRecords, loadFile } from '../saved/records.ts';

/**
 * The places of trips, by their keys, out of the open data.
 *
 * @param folder where the data are, with a slash at the end
 */
export function tripPlaces(folder: string): SavedRecords<TripPlace> {
  const localities = new SavedRecords((id: string) =>
    loadFile<PlaceFile>(`${folder}localities/${id}.json`),
  );
  return new SavedRecords(async (key): Promise<LoadResult<TripPlace>> => {
    const parts = partsOfKey(key);
    if (!parts) return 'gone';
    const { kind, id } = parts;
    const file = await loadFile<PlaceFile>(`${folder}${tripCollections[kind]}/${id}.json`);
    if (typeof file === 'string') return file;
    const place = readPlace(kind, id, file);
    const locality = kind === 'event' ? localityOf(file) : undefined;
    if (locality === undefined) return place;
    // An event has no place of its own on a map: it is somewhere in its commune.
    const found = (await localities.find([locality])).get(locality);
    if (found === undefined || found === 'failed') return 'failed';
    return found === 'gone' ? place : { ...place, position: found.data.centre };
  });
}
