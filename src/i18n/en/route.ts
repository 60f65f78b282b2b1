import type { Strings } from '../vi/index.ts';

export const route: Strings['route'] = {
  title: 'Routes',
  description: (count) =>
    `${count} routes linking craft villages, sights and points of sale, with notes on each stop.`,
  lede: 'Each route links a few destinations in one area: what to see and what to buy at each stop.',
  empty: 'No routes yet',
  stopUnit: 'stops',
  stop: (number) => `Stop ${number}`,
  fromPrevious: (km, name) => `about ${km} in a straight line from ${name}`,
  straight: (km) => `About ${km} in a straight line from the previous stop.`,
  samePoint: (name) => `same former commune as ${name}`,
  unplaced: 'position on the map not known',
  stay: (minutes) => `stop for about ${minutes} minutes`,
  buy: 'To take home',
  total: 'Distance',
  totalKm: (km) => `about ${km} in straight lines`,
  totalNote: 'Distances by road are longer.',
  totalPartial: (count) =>
    `Excludes ${count === 1 ? 'one leg' : `${count} legs`} that could not be measured.`,
  mode: 'Transport',
  modes: {
    walk: 'On foot',
    bicycle: 'Bicycle',
    motorbike: 'Motorbike',
    car: 'Car',
    boat: 'Boat',
    mixed: 'Mixed',
  },
  duration: 'Duration',
  hours: (hours) => `about ${hours} hours`,
  bestTime: 'Best time',
  start: 'Starting point',
  bases: {
    composed: 'Compiled by this site from several sources; not a published route.',
    published: 'Published route, with sources.',
  },
  itinerary: 'Stops',
  before: 'Before you go',
  mapLabel: (count) => `Map of ${count} stops, numbered in order`,
  mapCaption: 'The dashed line joins the stops directly; it is not a road.',
  hoursOn: (weekday, start) => `Calculated for a ${weekday}, reaching the first stop at ${start}.`,
  hoursUnknown: (count, all) =>
    count === all
      ? 'The opening hours of the stops are not known: ask before you go.'
      : `Stops with no known opening hours: ${count}. Ask before you go.`,
  waysThere: (way, minutes) => `${way}, about ${minutes}`,
  /** The area on a map in which a place lies whose point is not known exactly. */
  areaOf: (name: string) => `Possible area of ${name}`,
  takeTitle: 'Download',
  files: {
    gpx: 'GPX, for map apps',
    kml: 'KML, for Google Earth',
    geojson: 'GeoJSON, for mapping software',
  },
  calendarFile: (date) => `Calendar (ICS), ${date}`,
  calendarHint:
    'The calendar uses the next such day after this site was updated; for another day, add the route to your trip and choose a date.',
  calendarDraft: 'Draft: move it to the day you travel.',
  fileNote:
    'Most positions are the centres of communes, not exact locations; directions between stops are not included.',
  fileUnplaced: (names) => `Position not known: ${names}.`,
  shareTitle: 'Send the route',
  shareAddress: 'Address of the route',
  shareButton: 'Share…',
  printLink: 'Print the itinerary',
};
