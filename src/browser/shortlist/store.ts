import { readStored, type Shortlist, storedText } from '../../domain/shortlist/list.ts';
import { savedStore } from '../saved/store.ts';

/** The visitor's list, and word of its changes. */
export const shortlistStore = savedStore<Shortlist>('shortlist', readStored, storedText);
