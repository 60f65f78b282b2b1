import { readStored, type Shortlist, storedText } from '../../domain/shortlist/list.ts';
import { KeptStore } from '../kept/store.ts';

/** Tells of every change of the list, made here or in another tab, by an event `change`. */
export const listChanges = new KeptStore<Shortlist>('shortlist', readStored, storedText);

/** The visitor's list as it is now, whichever tab changed it last. */
export const keptList = (): Shortlist => listChanges.value;

/** True when the browser remembers the list; where it does not, addresses have to carry it. */
export const isKept = (): boolean => listChanges.isKept;

/** Puts another list in the place of the visitor's; says whether the browser will remember it. */
export const keepList = (list: Shortlist): boolean => listChanges.keep(list);
