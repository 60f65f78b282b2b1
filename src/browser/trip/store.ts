import { readStoredTrip, storedTrip, type Trip } from '../../domain/trip/trip.ts';
import { KeptStore } from '../kept/store.ts';

/** The visitor's trip, and word of its changes. */
export const tripStore = new KeptStore<Trip>('trip', readStoredTrip, storedTrip);
