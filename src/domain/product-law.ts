/** What the law makes of a product: which kind it is, and whether it may be put forward to buyers. */

/** As much of a product as these rules look at. */
export interface ProductUnderLaw {
  data: { regulatoryKind?: string | undefined };
  /** Its set of products, with the number that the set has in Decision 26/2026/QĐ-TTg, Annex I. */
  group: { data: { number: number } };
}

/** White spirits, and other alcoholic drinks (Decision 26/2026/QĐ-TTg, Annex I, sets 14 and 15). */
const alcoholSets: ReadonlySet<number> = new Set([14, 15]);
/** Functional foods and medicines of herbs (set 18): which of the two only its kind tells. */
const HERBAL_MEDICINE_SET = 18;

/** Whether a set of products holds alcoholic drinks, by its number in the Decision. */
export const isAlcoholSet = (number: number): boolean => alcoholSets.has(number);

/** Whether a product is an alcoholic drink: its kind says so, or its set does. */
export const isAlcohol = ({ data, group }: ProductUnderLaw): boolean =>
  data.regulatoryKind === 'alcohol' || isAlcoholSet(group.data.number);

/** The kind of a product under the law, `alcohol` whatever else its file says of what is in those sets. */
export const legalKindOf = (product: ProductUnderLaw): string | undefined =>
  isAlcohol(product) ? 'alcohol' : product.data.regulatoryKind;

/** Whether a product is sold for health: a supplement, food for patients, a medicine. */
export const isForHealth = ({ data, group }: ProductUnderLaw): boolean =>
  group.data.number === HERBAL_MEDICINE_SET ||
  data.regulatoryKind === 'supplement' ||
  isMedical(data.regulatoryKind);

const isMedical = (kind: string | undefined): boolean =>
  kind === 'medicine' || kind === 'medicalFood';

/**
 * Whether the site may put a product forward: texts and pictures for listings, labels, invitations to buy,
 * gifts. Not alcoholic drinks (Law 44/2019/QH14: no advertising from 15 % alcohol, conditions below that and
 * for sales on line), nor medicine and food for patients, whose advertisements an authority has to approve. A
 * product of set 18 whose kind is not known may be a medicine.
 */
export function mayBePromoted(product: ProductUnderLaw): boolean {
  const { regulatoryKind: kind } = product.data;
  if (isAlcohol(product) || isMedical(kind)) return false;
  return kind !== undefined || product.group.data.number !== HERBAL_MEDICINE_SET;
}
