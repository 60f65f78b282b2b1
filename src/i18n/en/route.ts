import type { Strings } from '../vi/index.ts';

export const route: Strings['route'] = {
  title: 'Routes',
  description: (count) =>
    `${count} routes past craft villages, sights and shops, with the reason for each stop.`,
  lede: 'Each route joins a few places of one area: what to see and what to buy at every stop.',
  empty: 'No route yet',
  stopUnit: 'stops',
  stop: (number) => `Stop ${number}`,
  fromPrevious: (km, name) => `about ${km} in a straight line from ${name}`,
  samePoint: (name) => `same former commune as ${name}`,
  unplaced: 'place on the map not known',
  stay: (minutes) => `stay about ${minutes} minutes`,
  buy: 'To take home',
  total: 'How long',
  totalKm: (km) => `about ${km} in straight lines`,
  totalNote: 'The real roads are longer.',
  totalPartial: (count) =>
    `Without ${count === 1 ? 'one leg' : `${count} legs`} that cannot be measured yet.`,
  mode: 'By',
  modes: {
    walk: 'On foot',
    bicycle: 'Bicycle',
    motorbike: 'Motorbike',
    car: 'Car',
    boat: 'Boat',
    mixed: 'Several ways',
  },
  duration: 'Takes',
  hours: (hours) => `about ${hours} hours`,
  bestTime: 'Best time',
  start: 'Starts in',
  bases: {
    composed: 'Put together by this site from several sources; nobody has published it as a route.',
    published: 'Published as a route by a source.',
  },
  itinerary: 'The stops',
  before: 'Before you go',
  mapLabel: (count) => `Map of ${count} stops, numbered in order`,
  mapCaption: 'The dashed line joins stop to stop as the crow flies; it is not a road.',
};
