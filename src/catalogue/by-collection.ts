import type { CollectionName } from '../schema/collections.ts';
import type * as records from './records.ts';

/** Any record of a collection, with a page of its own or without. */
export type CollectedRecord =
  records.AnyRecord | records.Star | records.ProductGroup | records.Marketplace;

/** The records of a catalogue by the folder of `content/` that they come from. */
export const recordsByCollection = (
  catalogue: records.Catalogue,
): Record<CollectionName, readonly CollectedRecord[]> => ({
  products: catalogue.products,
  producers: catalogue.producers,
  stars: catalogue.stars,
  'product-groups': catalogue.productGroups,
  'points-of-sale': catalogue.pointsOfSale,
  destinations: catalogue.destinations,
  routes: catalogue.routes,
  events: catalogue.events,
  stories: catalogue.stories,
  localities: catalogue.localities,
  plans: catalogue.plans,
  marketplaces: catalogue.marketplaces,
});

/** The folder of `content/` that records of each kind come from. */
export const collectionsByKind = {
  product: 'products',
  producer: 'producers',
  star: 'stars',
  'product-group': 'product-groups',
  'point-of-sale': 'points-of-sale',
  destination: 'destinations',
  route: 'routes',
  event: 'events',
  story: 'stories',
  locality: 'localities',
  plan: 'plans',
  marketplace: 'marketplaces',
} as const satisfies Record<CollectedRecord['kind'], CollectionName>;

/** The folder of `content/` that a record comes from. */
export const collectionOf = ({ kind }: Pick<CollectedRecord, 'kind'>): CollectionName =>
  collectionsByKind[kind];
