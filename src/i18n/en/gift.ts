import type { Strings } from '../vi/index.ts';

export const gift: Strings['gift'] = {
  title: 'Gifts',
  description: (count) =>
    `Local gifts by occasion, out of ${count} products: why they suit, shelf life, whether they can be carried on a plane, where to buy.`,
  lede: 'What to bring home? Choose by occasion. Each gift says why it is here, and where that was read.',
  occasionsLabel: 'Choose an occasion',
  pricesLabel: 'Choose a price',
  lists: {
    tet: 'For Tết',
    visit: 'Visiting a family',
    meal: 'For the kitchen',
    keepsake: 'Things that last',
    business: 'For business partners',
    keeps: 'Keeps long',
    plane: 'By plane',
    abroad: 'For those abroad',
    under100: 'Under 100,000 đồng',
    to300: '100,000–300,000 đồng',
    over300: 'Over 300,000 đồng',
  },
  rules: {
    tet: 'What a source says is sold for Tết, what is available in January or February, and flowers.',
    visit:
      'Tea, honey, fruit, cakes and sweets to put on the table at once; and what its record calls a gift.',
    meal: 'Rice, noodles, sausages, dried fish, sauces and seasonings.',
    keepsake: 'Handicrafts, with no expiry date.',
    business:
      'With an OCOP certificate in force: a gift with papers that does not spoil within two weeks.',
    keeps: 'Keeps for half a year or more, by its record.',
    plane: 'Dry or firm and not soon spoilt: no rule on liquids is against it.',
    abroad: 'What a source says is exported, or will be.',
    under100: 'With a price of the past year.',
    to300: 'With a price of the past year.',
    over300: 'With a price of the past year.',
  },
  none: {
    tet: 'No source says of any product that it is sold for Tết.',
    visit: 'Nothing yet.',
    meal: 'Nothing yet.',
    keepsake: 'Nothing yet.',
    business: 'No product both has a certificate in force and keeps for two weeks.',
    keeps:
      'No product is recorded to keep for half a year or more. The date is on the pack: look before you buy.',
    plane: 'Nothing yet.',
    abroad: 'No source says of any product that it is exported.',
    under100: 'Nothing has a recorded price of this band.',
    to300: 'Nothing has a recorded price of this band.',
    over300: 'Nothing has a recorded price of this band.',
  },
  noPrices:
    'No product has a price dated within the past year, so nothing can be sorted by price here. Older prices are on the page of each product.',
  seeAll: (count) => `See all ${count} gifts`,
  count: (count) => (count === 1 ? '1 gift' : `${count} gifts`),
  backToGuide: 'Other occasions',
  why: 'Why it is here',
  reasons: {
    tagged: 'Its record calls it a gift.',
    season: (months) => `Available in ${months}.`,
    allYear: 'Available all year round.',
    uses: {
      drink: 'Tea or coffee: brewed for guests at once.',
      honey: 'Honey: stirred into a drink at once.',
      fruit: 'Fruit: put on the table at once.',
      sweet: 'Cakes or sweets: put on the table at once.',
      flowers: 'Flowers for the house at Tết.',
      rice: 'Rice or other grain to cook.',
      noodles: 'Noodles or flour to cook with.',
      meatOrFish: 'Prepared meat or fish: one more dish for a meal.',
      seasoning: 'For seasoning and dipping.',
      vegetables: 'Prepared vegetables or seeds to cook with.',
      ready: 'A dish that is ready to eat.',
    },
    certificate: (decision, until) => `Decision ${decision}, in force until ${until}.`,
    shelfLife: (days) =>
      days === 1 ? 'Keeps 1 day from packing.' : `Keeps ${days} days from packing.`,
    lasting: 'A handicraft, with no expiry date.',
    export: 'Its record says that it is exported.',
    price: (price, unit, day) => `${price}${unit && ` for ${unit}`} (price of ${day}).`,
  },
  accordingTo: (publishers) => `According to ${publishers}.`,
  airTransports: {
    solid: 'By plane: dry, no rule on liquids is against it.',
    liquid:
      'By plane: liquid or thick; on international flights bottles over 100 ml must be checked in.',
    perishable: 'By plane: fresh, soon spoilt; ask the airline, and the rules where you land.',
    living: 'By plane: living; ask the airline and the quarantine office.',
    bulky: 'By plane: bulky; ask how it can be sent.',
    sizeUnknown: 'By plane: its size is not known; ask the producer how it is packed.',
    unknown: 'By plane: not known whether dry; look at the pack.',
  },
  buy: {
    shops: (count) => (count === 1 ? '1 place sells it' : `${count} places sell it`),
    online: 'Sold online',
    maker: 'Ask its producer',
    unknown: 'Where to buy it is not known',
  },
  planeTitle: 'By plane: what the rules say',
  planeRule:
    'International flights: each passenger may take into the cabin at most 1 litre of liquids and thick pastes, in bottles of at most 100 ml; the rest must be checked in, if the airline takes it (Circular 13/2019/TT-BGTVT). Flights within Vietnam have no such limit, but an airline may refuse what smells or breaks.',
  planeNote:
    'This site works out what is dry from names, product groups and the contents on the label. Rules change: ask your airline, and the country of arrival about food.',
  planeSource: 'LuatVietnam on Circular 13/2019 (in Vietnamese)',
  withoutAlcohol:
    'No alcohol, medicine, supplements or food for patients is suggested here, nor furniture, nor anything whose certificate has been withdrawn, that is only planned, or of which nothing but the name is known.',
  homeLink: 'Choose a gift by occasion',
};
