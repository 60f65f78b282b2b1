import {
  type CollectionOf,
  type KindWith,
  kindsWith,
  type RecordKind,
  recordKinds,
} from '../domain/record-kinds.ts';
import { compareNames } from '../lib/fold.ts';
import type { CollectionName } from '../schema/collections.ts';
import { nameOf } from './record-name.ts';
import type * as records from './records.ts';

/** Any record of a collection, with a page of its own or without. */
export type CollectedRecord =
  records.AnyRecord | records.Star | records.ProductGroup | records.Marketplace;

/** A record of a kind. */
export type RecordOfKind<Kind extends RecordKind> = Extract<CollectedRecord, { kind: Kind }>;

const kinds = Object.keys(recordKinds) as RecordKind[];

/** The records of one kind, in the catalogue's order. */
export const recordsOfKind = <Kind extends RecordKind>(
  catalogue: records.Catalogue,
  kind: Kind,
): readonly RecordOfKind<Kind>[] =>
  catalogue[recordKinds[kind].list] as readonly CollectedRecord[] as readonly RecordOfKind<Kind>[];

/** The records of several kinds, kind after kind. */
export const recordsOfKinds = <Kind extends RecordKind>(
  catalogue: records.Catalogue,
  wanted: readonly Kind[],
): RecordOfKind<Kind>[] => wanted.flatMap((kind) => recordsOfKind(catalogue, kind));

/** Every record that has a page, a cloth and a picture for sharing. */
export const recordsWithPage = (catalogue: records.Catalogue): records.AnyRecord[] =>
  recordsOfKinds(catalogue, kindsWith('page', 'own'));

/** Whether a record has a page of its own. */
export const hasOwnPage = (record: CollectedRecord): record is records.AnyRecord =>
  recordKinds[record.kind].page === 'own';

/** Whether a record is described on the page of its section, together with the others of its kind. */
export const isOnSectionPage = (
  record: CollectedRecord,
): record is RecordOfKind<KindWith<'page', 'section'>> =>
  recordKinds[record.kind].page === 'section';

type Flag =
  'isSearched' | 'isMapped' | 'isVisited' | 'isPrinted' | 'isCoded' | 'isShared' | 'isReported';

/** Whether a record is of a kind that the table says this of: `hasTrait(record, 'isPrinted')`. */
export const hasTrait = <Trait extends Flag>(
  record: CollectedRecord,
  trait: Trait,
): record is RecordOfKind<KindWith<Trait, true>> => recordKinds[record.kind][trait];

/** The records of a catalogue by the folder of `content/` that they come from. */
export const recordsByCollection = (
  catalogue: records.Catalogue,
): Record<CollectionName, readonly CollectedRecord[]> => {
  const byName = Map.groupBy(kinds, (kind): CollectionName => collectionsByKind[kind]);
  return Object.fromEntries(
    [...byName].map(([name, ofIt]): [CollectionName, readonly CollectedRecord[]] => [
      name,
      inOrder(recordsOfKinds<RecordKind>(catalogue, ofIt), ofIt),
    ]),
  ) as Record<CollectionName, readonly CollectedRecord[]>;
};

/** Records of several kinds in one folder stand there by name, as those of one kind do. */
const inOrder = (records: CollectedRecord[], ofIt: readonly RecordKind[]): CollectedRecord[] =>
  ofIt.length === 1
    ? records
    : records.sort((a, b) => compareNames(nameOf(a).vi, nameOf(b).vi) || (a.id < b.id ? -1 : 1));

/** The folder of `content/` that records of each kind come from. */
export const collectionsByKind = Object.fromEntries(
  kinds.map((kind) => [kind, recordKinds[kind].collection]),
) as { readonly [Kind in RecordKind]: CollectionOf<Kind> };

/** The folder of `content/` that a record comes from. */
export const collectionOf = ({ kind }: Pick<CollectedRecord, 'kind'>): CollectionName =>
  collectionsByKind[kind];

/** The kind of the records that come from a folder of `content/`. */
export const kindOfCollection = (collection: CollectionName): RecordKind =>
  kinds.find((kind) => collectionsByKind[kind] === collection) as RecordKind;

/**
 * The table of kinds, the collections of the schema and the records of the catalogue name the same things:
 * each line is a type error as soon as one of them has something that another has not.
 */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
true satisfies Same<CollectedRecord['kind'], RecordKind>;
true satisfies Same<CollectionOf<RecordKind>, CollectionName>;
true satisfies Same<records.AnyRecord['kind'], KindWith<'page', 'own'>>;
