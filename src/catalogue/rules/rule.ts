import type { CollectionName, EntryData } from '../../schema/collections.ts';
import type { Problem, Words } from '../problem.ts';
import type { Entries } from '../read/index.ts';

/** One thing that must hold among the files. Small, pure, named and listed in `index.ts`. */
export interface Rule {
  /** What it makes sure of, in a sentence for the docs: `npm run check -- --rules` prints it. */
  about: Words;
  check: (entries: Entries, today: string) => Problem[];
}

/** Runs a check over every entry of a collection and gathers what it finds. */
export function forEach<Name extends CollectionName>(
  entries: Entries,
  name: Name,
  check: (data: EntryData<Name>, file: string, id: string) => Problem[],
): Problem[] {
  return [...entries.collections[name]].flatMap(([id, data]) =>
    check(data, `${name}/${id}.json`, id),
  );
}
