import { collectionNames } from '../../schema/collections.ts';
import type { Entries } from './index.ts';

/** Ids of entries that are there but have errors: nobody knows what they say. */
export function unreadIds({ ids, collections }: Entries): Set<string> {
  return new Set(
    collectionNames.flatMap((name) => [...ids[name]].filter((id) => !collections[name].has(id))),
  );
}
