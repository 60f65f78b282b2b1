import { readStored, type Shortlist, storedText } from '../../domain/shortlist/list.ts';
import { SavedStore } from '../saved/store.ts';

/** The visitor's list, and word of its changes. */
export const shortlistStore = new SavedStore<Shortlist>('shortlist', readStored, storedText);
