/**
 * The gift guide: which products suit which occasion, and the facts of the record that say so. Nothing is
 * kept by hand and nothing is for sale here; a product without such a fact is in no list.
 *
 * Left out: alcohol (Law 44/2019/QH14 on advertising it), medicine and food for patients, which nobody
 * should be given unasked, services, what is only planned, and what has been recalled.
 */
import { wordsOf } from '../lib/fold.ts';
import {
  type AirTransport,
  type GiftListName,
  giftListNames,
  giftOccasions,
  priceBands,
} from '../domain/gift-lists.ts';
import type { RegulatoryKind } from '../schema/product.ts';
import type { Fact } from '../schema/source.ts';
import { airTransportOf } from './air-transport.ts';
import { isStale } from './freshness.ts';
import type { Catalogue, CertificateInForce, Product } from './records.ts';

/** Why a product is in a list: a fact of its record. */
export type GiftReason =
  | { is: 'said'; fact: Fact }
  | { is: 'tagged' }
  | { is: 'season'; months: readonly number[] }
  | { is: 'group' }
  | { is: 'certificate'; certificate: CertificateInForce }
  | { is: 'shelfLife'; days: number; fact: Fact | undefined }
  | { is: 'lasting' }
  | { is: 'export' }
  | { is: 'airTransport'; airTransport: AirTransport }
  | {
      is: 'price';
      amount: number;
      asOf: string;
      unit: { vi: string; en?: string | undefined } | undefined;
    };

export interface Gift {
  product: Product;
  reasons: GiftReason[];
}

export interface GiftList {
  name: GiftListName;
  gifts: Gift[];
}

const excludedKinds: ReadonlySet<RegulatoryKind> = new Set([
  'alcohol',
  'medicine',
  'medicalFood',
  'tourism',
] satisfies RegulatoryKind[]);

/** Whether the guide may show a product at all. */
export const isGift = ({ data, evidence, certificate }: Product): boolean =>
  !excludedKinds.has(data.regulatoryKind) &&
  data.alcoholByVolume === undefined &&
  evidence !== 'planned' &&
  data.pipeline?.stage !== 'discontinued' &&
  certificate?.status !== 'recalled';

/** Half a year: long enough to be sent, put by and given. */
const LONG_DAYS = 180;
/** Shorter than this, a journey eats too much of it. */
const TRAVEL_DAYS = 14;
/** Tết falls between 21 January and 20 February. */
const TET_MONTHS = [1, 2];
const UNDER_THOUSANDS = 100_000;
const TO_THOUSANDS = 300_000;

const drinks = new Set(['tea', 'herbal-infusion', 'coffee-cocoa']);
/** Groups of which a product can be put on the table as it is. */
const tableGroups = new Set([
  ...drinks,
  'honey-other-farm-food',
  'fresh-produce',
  'processed-produce',
]);
/** What makes something of another group a sweet, and what takes a product of these groups to the kitchen. */
const sweetWords = new Set(['bánh', 'kẹo', 'mứt']);
const kitchenWords = new Set(['dầu', 'đậu', 'bún', 'phở', 'miến', 'măng', 'rau', 'nấm', 'tẻ']);
const mealGroups = new Set([
  'fresh-animal',
  'processed-animal',
  'rice-cereals',
  'processed-cereals',
  'processed-produce',
  'fresh-produce',
  'ready-food',
  'other-spices',
  'liquid-condiments',
]);

const rules: Record<GiftListName, (product: Product, today: string) => GiftReason[]> = {
  tet: ({ data, group }) => [
    ...said(data.facts, /(?<!\p{L})Tết(?!\p{L})/u),
    ...(data.months?.some((month) => TET_MONTHS.includes(month))
      ? [{ is: 'season' as const, months: data.months }]
      : []),
    ...(group.id === 'flowers' ? [{ is: 'group' as const }] : []),
  ],
  visit: (product) => [
    ...tagged(product),
    ...(isForTheTable(product) ? [{ is: 'group' as const }] : []),
  ],
  meal: (product) =>
    mealGroups.has(product.group.id) && !isForTheTable(product) ? [{ is: 'group' }] : [],
  keepsake: (product) => (product.data.regulatoryKind === 'craft' ? [{ is: 'lasting' }] : []),
  business: ({ certificate }) => (certificate?.inForce ? [{ is: 'certificate', certificate }] : []),
  keeps: ({ data }) =>
    (data.shelfLifeDays ?? 0) >= LONG_DAYS ? [shelfLife(data.shelfLifeDays ?? 0, data.facts)] : [],
  plane: (product) => {
    const { shelfLifeDays, facts } = product.data;
    if (airTransportOf(product) !== 'solid' || (shelfLifeDays ?? TRAVEL_DAYS) < TRAVEL_DAYS)
      return [];
    return [
      { is: 'airTransport', airTransport: 'solid' },
      ...(shelfLifeDays === undefined ? [] : [shelfLife(shelfLifeDays, facts)]),
    ];
  },
  abroad: ({ data }) => (data.tags?.includes('export') ? [{ is: 'export' }] : []),
  under100: priced((amount) => amount < UNDER_THOUSANDS),
  to300: priced((amount) => amount >= UNDER_THOUSANDS && amount <= TO_THOUSANDS),
  over300: priced((amount) => amount > TO_THOUSANDS),
};

/** Every list of the guide, the empty ones too; in each the best known first, as in the catalogue. */
export const giftLists = ({
  products,
  today,
}: Pick<Catalogue, 'products' | 'today'>): GiftList[] => {
  const possible = products.filter(isGift);
  return giftListNames.map((name) => ({
    name,
    gifts: possible
      .map((product) => ({ product, reasons: rules[name](product, today) }))
      .filter(({ reasons }) => reasons.length > 0),
  }));
};

/** How many gifts of an occasion the guide itself shows; the page of the list has all. */
export const SHOWN_IN_GUIDE = 4;

/** The lists as the guide offers them: by occasion, and by price where any price is known. */
export function offeredLists(lists: readonly GiftList[]): {
  occasions: GiftList[];
  /** Nothing when no list of a price holds anything. */
  bands: GiftList[];
} {
  const listsOf = (names: readonly GiftListName[]) =>
    names.flatMap((name) => lists.find((list) => list.name === name) ?? []);
  const bands = listsOf(priceBands);
  return {
    occasions: listsOf(giftOccasions),
    bands: bands.some(({ gifts }) => gifts.length > 0) ? bands : [],
  };
}

/** The facts of a kind of words. */
const said = (facts: readonly Fact[] | undefined, words: RegExp): GiftReason[] =>
  (facts ?? []).filter(({ text }) => words.test(text.vi)).map((fact) => ({ is: 'said', fact }));

const tagged = ({ data }: Product): GiftReason[] =>
  data.tags?.includes('gift') ? [{ is: 'tagged' }] : [];

const shelfLife = (days: number, facts: readonly Fact[] | undefined): GiftReason => ({
  is: 'shelfLife',
  days,
  fact: facts?.find(({ kind }) => kind === 'shelfLife'),
});

function isForTheTable({ data, group }: Product): boolean {
  if (data.regulatoryKind !== 'food') return false;
  if (drinks.has(group.id)) return true;
  const words = wordsOf(data.name.vi);
  if (words.some((word) => kitchenWords.has(word))) return false;
  return tableGroups.has(group.id) || words.some((word) => sweetWords.has(word));
}

function priced(isInBand: (amount: number) => boolean) {
  return ({ data }: Product, today: string): GiftReason[] =>
    (data.indicativePrices ?? []).flatMap(({ amount, asOf, unit, availability }) =>
      amount === undefined ||
      asOf === undefined ||
      isStale(asOf, today) ||
      availability === 'outOfStock' ||
      !isInBand(amount)
        ? []
        : [{ is: 'price' as const, amount, asOf, unit }],
    );
}
