import type { Strings } from '../vi/index.ts';

export const embed: Strings['embed'] = {
  decision: (number) => `Decision ${number}`,
  asOf: (date) => `As of ${date}`,
  whereToBuy: 'Where to buy',
  seePage: 'See the page of this product',
  wholeList: (count) => `See all ${count} specialities`,
  wholeMap: (count) => `See all ${count} shops, their hours and the way there`,
  allEvents: 'See the whole calendar',
  mapTitle: 'Where to buy local specialities',
  mapTitleIn: (place) => `Where to buy in ${place}`,
  mapLabel: (count) => `Map of Vietnam with ${count} shops`,
  mapLabelIn: (count, place) => `Map of ${place} with ${count} shops`,
  eventsTitleIn: (place) => `Festivals and fairs in ${place}`,
};
