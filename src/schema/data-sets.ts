import { type CollectionName, collectionNames } from './collections.ts';

/** Tables that are cut out of records: many rows a record. */
const partNames = ['certificates', 'statements', 'targets', 'sources', 'photos'] as const;
export type PartName = (typeof partNames)[number];

/** Everything that is published as a data set: whole collections, and parts of their records. */
export type SetName = CollectionName | PartName;
export const setNames: readonly SetName[] = [...collectionNames, ...partNames];

export const isCollection = (name: SetName): name is CollectionName =>
  (collectionNames as readonly string[]).includes(name);
