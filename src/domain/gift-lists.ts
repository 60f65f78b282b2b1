/** The closed lists of the gift guide: what is asked for, and how things travel. */

/** Occasions, as people ask for them. */
export const giftOccasions = [
  'tet',
  'visit',
  'meal',
  'keepsake',
  'business',
  'keeps',
  'plane',
  'abroad',
] as const;
/** Bands of prices that are known and not older than a year, in đồng. */
export const priceBands = ['under100', 'to300', 'over300'] as const;

export const giftListNames = [...giftOccasions, ...priceBands] as const;
export type GiftListName = (typeof giftListNames)[number];

/**
 * How a product travels in an aircraft. `solid`: dry or firm, no rule of the cabin is against it. `liquid`:
 * liquid or a thick paste. `perishable`: fresh, soon spoilt, or wants cold. `living`: plants and animals.
 * `bulky`: furniture. `sizeUnknown`: a thing that may be small or large. `unknown`: the record does not say.
 */
const airTransports = [
  'solid',
  'liquid',
  'perishable',
  'living',
  'bulky',
  'sizeUnknown',
  'unknown',
] as const;
export type AirTransport = (typeof airTransports)[number];

/** What a thing is, where that says what a guest or a cook does with it. */
const giftUses = [
  'drink',
  'honey',
  'fruit',
  'sweet',
  'flowers',
  'rice',
  'noodles',
  'meatOrFish',
  'seasoning',
  'vegetables',
  'ready',
] as const;
export type GiftUse = (typeof giftUses)[number];
