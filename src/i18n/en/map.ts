import { pageLinks } from './common.ts';
import type { Strings } from '../vi/index.ts';

export const map: Strings['map'] = {
  title: 'Map',
  description: (count) =>
    `${count} places on one map: where to buy, what to visit, who makes it, the communes; with the full list.`,
  lede: 'Where to buy, what to visit, who makes it and the communes, on one map. It is drawn here, and your position is sent nowhere.',
  empty: 'No place recorded yet',
  list: 'List of places',
  total: (count) => (count === 1 ? '1 place' : `${count.toLocaleString('en')} places`),
  pictureLabel: (count) => `Map of Viet Nam with the ${count} places of this page`,
  placesIn: (name) => `${name} on the map`,
  regionLabel: (count, name) => `Map: ${count} places in ${name}`,
  noPosition: 'place on the map not known',
  seeOnMap: 'See on the map of all places',
  kinds: {
    'point-of-sale': 'Where to buy',
    destination: 'To visit',
    producer: 'Maker',
    locality: 'Commune or area',
  },
  form: {
    title: 'Narrow the places on the map',
    kind: 'Kind of place',
    sector: 'Sector',
    anySector: 'All sectors',
    product: 'Product',
    productHint: 'Type a name, choose a suggestion',
    more: 'Sector, product',
    clear: 'Show all',
  },
  key: 'A drop with a tip is the very spot; a dashed ring means that only the commune or the area is known. A red disc with a number is several places close together.',
  precisions: {
    exact: 'The very spot.',
    approximate: 'Within about a kilometre.',
    commune: 'Known by its commune only: the ring is around the commune’s centre.',
    area: 'A whole area, not one spot.',
    district: 'Known by its former district only: the ring is around the district’s centre.',
  },
  tilesNote: (attribution) =>
    `When you open the map and zoom in, its ground is loaded from elsewhere: ${attribution}.`,
  script: {
    label: 'Map. Arrow keys move it, plus and minus zoom.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    whole: 'Whole country',
    open: 'Open the map',
    close: 'Done',
    closeCard: 'Close',
    wheel: 'Hold Ctrl and scroll, or touch the map, to zoom.',
    many: '{n} places close together',
    manyTitle: '{n} places here',
    manyMore: 'and {n} more, see the list',
    spot: '{name}, {kind}',
    failed:
      'The map could not be opened. The drawing and the list are complete; try again when you are online.',
    scale: '{n} km',
  },
  finder: {
    found: '{n} of {all} places',
    all: '{all} places',
    none: 'No such place. Drop a condition.',
    show: 'Show {name} on the map',
    ...pageLinks,
    unknownProduct: 'No product of that name is on the map.',
    failed: 'The places could not be loaded. The list here still works.',
  },
};
