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
  straight: (km) => `About ${km} in a straight line from the stop before.`,
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
  hoursOn: (weekday, start) => `Reckoned for a ${weekday}, at the first stop at ${start}.`,
  hoursUnknown: (count, all) =>
    count === all
      ? 'No stop has opening hours that are known by the clock: ask before you go.'
      : `Stops whose opening hours are not known by the clock: ${count}. Ask before you go.`,
  waysThere: (way, minutes) => `${way}, ${minutes} on the way`,
  takeTitle: 'Take it along',
  files: {
    gpx: 'GPX, for map apps',
    kml: 'KML, for Google Earth',
    geojson: 'GeoJSON, for mapping software',
  },
  calendarFile: (date) => `Calendar (ICS), ${date}`,
  calendarHint:
    'The calendar is written for the next such day after this page was built; for another day, add the route to your trip and choose one.',
  calendarDraft: 'A draft: move it to the day on which you go.',
  fileNote:
    'Most positions are the centres of communes, not doors; which roads join the stops is not known.',
  fileUnplaced: (names) => `Not known on the map: ${names}.`,
  shareTitle: 'Send the route',
  shareAddress: 'Address of the route',
  shareButton: 'Share…',
  printLink: 'Print the itinerary',
};
