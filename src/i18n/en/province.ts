import type { Strings } from '../vi/index.ts';

export const province: Strings['province'] = {
  title: 'Provinces and cities',
  lede: (all, filled) =>
    all === filled
      ? `Products, producers and shops of all ${all} provinces and cities.`
      : `The catalogue has products of ${filled} of the ${all} provinces and cities. Local officers are invited to add the others.`,
  empty: 'This catalogue is not arranged by province yet',
  mapCaption:
    'The larger the circle, the more products are in the catalogue; it stands in the middle of the province. The map does not settle boundaries.',
  asOf: (date) => `As of ${date}.`,
  someOf: 'Some of them',
  listDescription: (count) =>
    `OCOP products and specialities of ${count} provinces and cities of Vietnam: how many certificates are in force, who makes them, where to buy.`,
  mapLabel:
    'Map of Vietnam: the larger the circle, the more products of that province or city are in the catalogue',
  inForce: (count) => `${count} in force`,
  nothingYet: (name) => `The catalogue has no product of ${name} yet`,
  nothingYetText:
    'No source that could be read names one. It does not mean that there are none. Officers and producers are invited to send the decision that recognises a product, or to add it themselves.',
  howToAdd: 'How to add a product',
  all: (count) => `All ${count} provinces and cities`,
  description: (name, products, inForce) =>
    products === 0
      ? `The catalogue has no product of ${name} yet; how to add one.`
      : `${products} OCOP products and specialities of ${name}, ${inForce} with a recognition decision in force: who makes them, where to buy.`,
  mergedFrom: 'Merged from',
  products: (name) => `Products of ${name}`,
  noRank: 'No rating',
  byState: 'By evidence and stars',
  seeThese: (count) =>
    `See ${count === 1 ? 'this product' : `these ${count} products`} in the list`,
  seeAll: (count) => `See all ${count} products`,
  localities: 'Communes, wards and former districts',
  communes: 'Communes, wards, special zones',
  formerDistricts: 'Former districts and towns',
  formerHint:
    'Abolished on 1 July 2025. A product stands here when its source names the former district only.',
  notPlaced: (count) =>
    `${count} ${count === 1 ? 'product is' : 'products are'} known by the province only; the commune is not known.`,
  producers: 'Producers',
  pointsOfSale: 'Where to buy',
  destinations: 'To visit',
  routes: 'Routes',
  events: 'Festivals and fairs',
  stories: 'Stories',
  plans: 'Plans',
  there: 'Producers, shops, places to visit',
  onMap: 'See on the map',
};
