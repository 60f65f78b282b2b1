/** What of a member's records may be published here. Pure: no network, no disk. */
import type { Entries } from '../../../src/catalogue/read/index.ts';
import type { CollectionName } from '../../../src/schema/collections.ts';
import type { MemberData } from '../../../src/schema/member.ts';

/** Collections that belong to a place; all others are tables that the gatherer keeps itself. */
export const placedCollections = [
  'products',
  'producers',
  'points-of-sale',
  'destinations',
  'routes',
  'events',
  'stories',
  'plans',
] as const satisfies CollectionName[];

/** Why a record is not taken: of another locality, of none, an id of the gatherer's own, or of another member. */
export type RefusalReason = 'otherLocality' | 'noLocality' | 'own' | 'taken';

export interface Refusal {
  /** `products/banh-gai`. */
  record: string;
  why: RefusalReason;
  /** The locality, or the member that has the id. */
  found?: string;
}

/** The stars that a member gives a product. */
export interface MemberStars {
  product: string;
  decision: string;
  stars: number;
  /** Whether they count here; stars that do not are reported. */
  isConfirmed: boolean;
}

export interface Judgement {
  /** Records that may be published, as `products/banh-gai`. */
  accepted: string[];
  refused: Refusal[];
  stars: MemberStars[];
}

/**
 * Judges the records of one member.
 *
 * @param entries what the member publishes, read without errors
 * @param own the gatherer's own entries, which nobody overwrites
 * @param takenBy the member that has a record already, by `products/banh-gai`; what is accepted is added
 */
export function judge(
  id: string,
  member: MemberData,
  entries: Entries,
  own: Entries,
  takenBy: Map<string, string>,
): Judgement {
  const judgement: Judgement = { accepted: [], refused: [], stars: [] };
  const localities = new Set(member.localities);
  for (const name of placedCollections) {
    for (const [entry, data] of entries.collections[name]) {
      const record = `${name}/${entry}`;
      const { locality } = data as { locality?: string };
      const taken = takenBy.get(record);
      if (locality === undefined) judgement.refused.push({ record, why: 'noLocality' });
      else if (!localities.has(locality))
        judgement.refused.push({ record, why: 'otherLocality', found: locality });
      else if (own.ids[name].has(entry)) judgement.refused.push({ record, why: 'own' });
      else if (taken !== undefined && taken !== id)
        judgement.refused.push({ record, why: 'taken', found: taken });
      else {
        takenBy.set(record, id);
        judgement.accepted.push(record);
      }
    }
  }
  const accepted = new Set(judgement.accepted);
  for (const [product, { certificates = [] }] of entries.collections.products) {
    if (!accepted.has(`products/${product}`)) continue;
    for (const { decision, stars } of certificates) {
      const isConfirmed =
        member.register === 'member' || confirms(member, own, { product, decision, stars });
      judgement.stars.push({ product, decision, stars, isConfirmed });
    }
  }
  return judgement;
}

/** Whether the gatherer has the decision as a recognition of its own, and says that it holds for that product. */
const confirms = (
  { confirmed = [] }: MemberData,
  own: Entries,
  { product, decision, stars }: Omit<MemberStars, 'isConfirmed'>,
): boolean =>
  own.collections.decisions.get(decision)?.act === 'recognition' &&
  confirmed.some(
    (one) => one.product === product && one.decision === decision && one.stars === stars,
  );
