import type { Strings } from '../vi/index.ts';

const numerals = [
  '',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
];

export const home: Strings['home'] = {
  browse: 'See the products',
  stars: 'What the stars mean',
  levels: 'How we know each rating',
  country: (count) => `${count} provinces and cities`,
  featured: 'Featured products',
  story: 'Story',
  lands: (count) => `${numerals[count] ?? count} areas in depth`,
  landsHint: 'Places whose plans have been read closely, with stories, sights and routes.',
  allLocalities: 'Communes, wards and former districts',
  oldDistrict: (name, province) => `with all of former ${name}, ${province}`,
  /** What is going on on the day of the page. */
  now: {
    title: 'Now',
    events: 'Coming festivals',
    inSeason: 'In season',
    recognised: 'Newly recognised',
    ending: 'Certificates that end soon',
  },
  allFestivals: 'All festivals',
  map: 'See all places on the map',
};
