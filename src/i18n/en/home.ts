import type { Strings } from '../vi/index.ts';

export const home: Strings['home'] = {
  lede: 'Vietnam’s OCOP specialities: who makes them, where to buy them, and the way to the village.',
  browse: 'See the products',
  stars: 'What the stars mean',
  levels: 'Every star has a source',
  featured: 'From the high hills to the melaleuca forest',
  story: 'Story',
  lands: (count) => `${count} places to start from`,
  oldDistrict: (name, province) => `with all of former ${name}, ${province}`,
  festivals: 'Festivals of the lunar calendar',
  festivalMonths: (year, next) => `In ${year} and ${next} they fall in these months:`,
  allFestivals: 'All festivals',
  map: 'See all places on the map',
};
