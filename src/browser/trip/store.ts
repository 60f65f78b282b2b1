import { readStoredTrip, storedTrip, type Trip } from '../../domain/trip/trip.ts';
import { TRIP_KEY } from './stops.ts';
import { savedStore } from '../saved/store.ts';

/** The visitor's trip, and word of its changes. */
export const tripStore = savedStore<Trip>(TRIP_KEY, readStoredTrip, storedTrip);
