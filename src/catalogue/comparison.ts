/**
 * What the visitor of a site will find otherwise than before, when one catalogue takes the place of
 * another. Pure: two catalogues in, a list of differences out, in an order that does not depend on
 * how the files were read.
 */
import { nameOf } from './record-name.ts';
import { canonicalJson } from '../lib/canonical-json.ts';
import { collectionNames, type CollectionName } from '../schema/collections.ts';
import { type CollectedRecord, recordsByCollection } from './by-collection.ts';
import { isShop, isThere } from './operating-status.ts';
import type { Catalogue, Certificate, Evidence, Product, ShownStars } from './records.ts';
import { illustrated } from './rules/photos.ts';

/** A record by the name that people know it by. */
export interface RecordName {
  collection: CollectionName;
  id: string;
  name: { vi: string; en?: string | undefined };
}

interface Decision {
  decisionNumber: string;
  stars: number;
}

/** One thing that is otherwise. Everything in it is plain data, for `--json`. */
export type Difference = { record: RecordName } & (
  | { what: 'added' | 'addedWithoutPhoto' }
  | { what: 'removed' | 'held' }
  | { what: 'moved'; to: RecordName }
  | { what: 'renamed'; before: string }
  | { what: 'stars'; before: ShownStars | undefined; after: ShownStars | undefined }
  | { what: 'evidence'; before: Evidence; after: Evidence }
  | ({ what: 'decisionAdded' | 'decisionGone' } & Decision)
  | ({ what: 'lapsed' | 'recalled'; on: string } & Decision)
  | { what: 'photosAdded' | 'photosGone'; count: number; left: number }
  | { what: 'closed' }
  | { what: 'nowhereSold' }
  /** Fields of the file, by their names in it; `story.vi` for the words of a story. */
  | { what: 'edited'; fields: string[] }
);
export type DifferenceKind = Difference['what'];

/** Differences that remove something visitors had before; a reviewer should confirm that they are intended. */
export const lossyDifferences: ReadonlySet<DifferenceKind> = new Set([
  'removed',
  'held',
  'decisionGone',
  'lapsed',
  'recalled',
  'photosGone',
  'closed',
  'nowhereSold',
]);

export interface Comparison {
  differences: Difference[];
  /** Fields of `site.json` that are otherwise. */
  site: string[];
  /** How many records there are, before and after. */
  counts: { before: number; after: number };
}

/** All that differs between two catalogues, each judged on its own day. */
export function compareCatalogues(before: Catalogue, after: Catalogue): Comparison {
  const was = recordsByCollection(before);
  const is = recordsByCollection(after);
  const count = (records: typeof was) =>
    collectionNames.reduce((sum, name) => sum + records[name].length, 0);
  return {
    counts: { before: count(was), after: count(is) },
    site: fieldsThatDiffer(before.site, after.site),
    differences: collectionNames.flatMap((name) => {
      const olds = byId(was[name]);
      const news = byId(is[name]);
      const ids = [...new Set([...olds.keys(), ...news.keys()])].sort();
      return ids.flatMap((id) => {
        const [old, now] = [olds.get(id), news.get(id)];
        if (old && now) return changesOf(old, now, name);
        if (now) return [{ record: named(now, name), what: addedKind(now, name) }];
        return old ? [goneKind(old, name, after)] : [];
      });
    }),
  };
}

const byId = (records: readonly CollectedRecord[]): Map<string, CollectedRecord> =>
  new Map(records.map((record) => [record.id, record]));

const named = (record: CollectedRecord, collection: CollectionName): RecordName => ({
  collection,
  id: record.id,
  name: nameOf(record),
});

const photoCount = ({ data }: CollectedRecord): number =>
  'photos' in data ? (data.photos?.length ?? 0) : 0;

const addedKind = (record: CollectedRecord, name: CollectionName) =>
  (illustrated as readonly CollectionName[]).includes(name) && photoCount(record) === 0
    ? ('addedWithoutPhoto' as const)
    : ('added' as const);

/** A record that is gone has moved if its old address leads somewhere. */
function goneKind(old: CollectedRecord, name: CollectionName, after: Catalogue): Difference {
  const move = after.moves.find(({ data }) => data.collection === name && data.from === old.id);
  const record = named(old, name);
  if (after.excluded.some((one) => one.record === `${name}/${old.id}`))
    return { record, what: 'held' };
  return move ? { record, what: 'moved', to: named(move.to, name) } : { record, what: 'removed' };
}

function changesOf(old: CollectedRecord, now: CollectedRecord, name: CollectionName): Difference[] {
  const record = named(now, name);
  const found: Difference[] = [];
  if (nameOf(old).vi !== nameOf(now).vi)
    found.push({ record, what: 'renamed', before: nameOf(old).vi });
  if (old.kind === 'product' && now.kind === 'product')
    found.push(...productChanges(old, now, record));
  if (old.kind === 'point-of-sale' && now.kind === 'point-of-sale') {
    if (isThere(old.data) && !isThere(now.data)) found.push({ record, what: 'closed' });
  }
  const photos = photoCount(now) - photoCount(old);
  if (photos !== 0) {
    const what = photos > 0 ? 'photosAdded' : 'photosGone';
    found.push({ record, what, count: Math.abs(photos), left: photoCount(now) });
  }
  // What has a sentence of its own is not said again as an edit.
  const told = new Set(
    found.flatMap(({ what }): string[] => {
      if (what === 'renamed') return ['name', 'title'];
      if (what === 'photosAdded' || what === 'photosGone') return ['photos'];
      if (what === 'decisionAdded' || what === 'decisionGone' || what === 'recalled')
        return ['certificates'];
      return what === 'closed' ? ['status'] : [];
    }),
  );
  const fields = [...fieldsThatDiffer(old.data, now.data), ...storyFields(old, now)];
  const edited = fields.filter((field) => !told.has(field));
  return edited.length > 0 ? [...found, { record, what: 'edited', fields: edited }] : found;
}

function productChanges(old: Product, now: Product, record: RecordName): Difference[] {
  const found: Difference[] = [];
  if (!isSame(old.stars, now.stars))
    found.push({ record, what: 'stars', before: old.stars, after: now.stars });
  if (old.evidence !== now.evidence)
    found.push({ record, what: 'evidence', before: old.evidence, after: now.evidence });
  const decisions = (certificates: readonly Certificate[]) =>
    new Map(certificates.map((one) => [one.data.decisionNumber, one]));
  const [olds, news] = [decisions(old.certificates), decisions(now.certificates)];
  for (const [decisionNumber, { data, dates, status, lastDay }] of news) {
    const { stars } = data;
    const before = olds.get(decisionNumber);
    if (!before) found.push({ record, what: 'decisionAdded', decisionNumber, stars });
    if (before && !before.inForce) continue;
    if (status === 'recalled')
      found.push({ record, what: 'recalled', on: dates.recalledOn ?? '', decisionNumber, stars });
    // One that is new to the catalogue and has long ended lapses for nobody.
    if (status === 'expired' && before)
      found.push({ record, what: 'lapsed', on: lastDay ?? '', decisionNumber, stars });
  }
  for (const [decisionNumber, { data }] of olds) {
    if (!news.has(decisionNumber))
      found.push({ record, what: 'decisionGone', decisionNumber, stars: data.stars });
  }
  const canBeBought = ({ pointsOfSale }: Product) => pointsOfSale.some(({ data }) => isShop(data));
  if (canBeBought(old) && !canBeBought(now)) found.push({ record, what: 'nowhereSold' });
  return found;
}

function storyFields(old: CollectedRecord, now: CollectedRecord): string[] {
  if (old.kind !== 'story' || now.kind !== 'story') return [];
  return (['vi', 'en'] as const)
    .filter((lang) => old.text[lang] !== now.text[lang])
    .map((lang) => `story.${lang}`);
}

/** Names of the fields in which two files differ; the mark for editors is none of the visitor's. */
function fieldsThatDiffer(old: object, now: object): string[] {
  const [before, after] = [old, now] as Record<string, unknown>[];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
    (key) => key !== '$schema' && !isSame(before?.[key], after?.[key]),
  );
}

const isSame = (a: unknown, b: unknown): boolean =>
  canonicalJson(a ?? null) === canonicalJson(b ?? null);
