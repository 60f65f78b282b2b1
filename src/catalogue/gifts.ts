/**
 * The gift guide: which products suit which occasion, and the facts of the record that say so. Nothing is
 * kept by hand and nothing is for sale here; a product without such a fact is in no list.
 *
 * Left out: alcohol (Law 44/2019/QH14 on advertising it), supplements, medicine and food for patients, which
 * nobody should be given unasked, services, furniture, what is only planned, what has been recalled, and
 * products of which next to nothing is known.
 */
import { wordsOf } from '../lib/fold.ts';
import {
  type AirTransport,
  type GiftListName,
  giftListNames,
  giftOccasions,
  type GiftUse,
  priceBands,
} from '../domain/gift-lists.ts';
import type { Fact } from '../schema/source.ts';
import { airTransportOf } from './air-transport.ts';
import { isStale } from './freshness.ts';
import { isTakenHome } from './put-forward.ts';
import type { Catalogue, CertificateInForce, Product } from './records.ts';

/** Why a product is in a list: a fact of its record. */
export type GiftReason =
  | { is: 'said'; fact: Fact }
  | { is: 'tagged' }
  | { is: 'season'; months: readonly number[] }
  | { is: 'use'; use: GiftUse }
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

/** Whether the guide may show a product at all. */
export const isGift = (product: Product): boolean =>
  isTakenHome(product) && product.data.alcoholByVolume === undefined;

/** Half a year: long enough to be sent, put by and given. */
const LONG_DAYS = 180;
/** Shorter than this, a journey eats too much of it. */
const TRAVEL_DAYS = 14;
/** Tết falls between 21 January and 20 February. */
const TET_MONTHS = [1, 2];
const UNDER_THOUSANDS = 100_000;
const TO_THOUSANDS = 300_000;

const drinks = new Set(['tea', 'herbal-infusion', 'coffee-cocoa']);
const produce = new Set(['fresh-produce', 'processed-produce']);
/** What makes something a sweet, and what takes it to the kitchen all the same. */
const sweetWords = new Set(['bánh', 'kẹo', 'mứt']);
const kitchenWords = new Set(
  'dầu đậu bún phở miến măng rau nấm tẻ tráng đa canh hỏi bột tinh'.split(' '),
);
/** Fruit that is eaten as it is; produce of other names goes to the kitchen. */
const fruitWords = new Set(
  'bơ bưởi cam chuối dâu dứa dừa đào hồng lê mận mít na nhãn nho ổi quýt táo thị vải xoài'.split(
    ' ',
  ),
);
const fruitNames = ['chanh leo', 'dưa hấu', 'dưa lưới', 'măng cụt', 'sầu riêng', 'thanh long'];
/** What a cook does with things of a group; fresh meat and vegetables are no gifts. */
const mealUses: Readonly<Record<string, GiftUse>> = {
  'processed-animal': 'meatOrFish',
  'rice-cereals': 'rice',
  'processed-cereals': 'noodles',
  'processed-produce': 'vegetables',
  'ready-food': 'ready',
  'other-spices': 'seasoning',
  'liquid-condiments': 'seasoning',
};

const rules: Record<GiftListName, (product: Product, today: string) => GiftReason[]> = {
  tet: ({ data, group }) => [
    ...said(data.facts, /(?<!\p{L})Tết(?!\p{L})/u),
    ...(data.months?.some((month) => TET_MONTHS.includes(month))
      ? [{ is: 'season' as const, months: data.months }]
      : []),
    ...(group.id === 'flowers' ? [used('flowers')] : []),
  ],
  visit: (product) => [
    ...tagged(product),
    ...[tableUse(product)].flatMap((use) => (use ? [used(use)] : [])),
  ],
  meal: (product) => {
    const use = mealUses[product.group.id];
    return use && !tableUse(product) ? [used(use)] : [];
  },
  keepsake: (product) => (product.data.regulatoryKind === 'craft' ? [{ is: 'lasting' }] : []),
  business: ({ certificate, data }) =>
    certificate?.inForce && (data.shelfLifeDays ?? TRAVEL_DAYS) >= TRAVEL_DAYS
      ? [{ is: 'certificate', certificate }]
      : [],
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
      .filter(({ reasons }) => reasons.length > 0)
      .map(({ product, reasons }) => ({ product, reasons: withShelfLife(product, reasons) })),
  }));
};

/** How long something keeps is told in every list: whoever gives it has to know. */
function withShelfLife({ data }: Product, reasons: GiftReason[]): GiftReason[] {
  const { shelfLifeDays, facts } = data;
  return shelfLifeDays === undefined || reasons.some(({ is }) => is === 'shelfLife')
    ? reasons
    : [...reasons, shelfLife(shelfLifeDays, facts)];
}

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

const used = (use: GiftUse): GiftReason => ({ is: 'use', use });

/** What something is that can be put before guests as it is; nothing where its name does not tell. */
function tableUse({ data, group }: Product): GiftUse | undefined {
  if (data.regulatoryKind !== 'food') return undefined;
  if (drinks.has(group.id)) return 'drink';
  const words = wordsOf(data.name.vi);
  if (words.some((word) => kitchenWords.has(word))) return undefined;
  if (words.some((word) => sweetWords.has(word))) return 'sweet';
  if (group.id === 'honey-other-farm-food') return words.includes('mật') ? 'honey' : undefined;
  const name = words.join(' ');
  const isFruit =
    words.some((word) => fruitWords.has(word)) || fruitNames.some((fruit) => name.includes(fruit));
  return produce.has(group.id) && isFruit ? 'fruit' : undefined;
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
