import type { z } from 'zod';
import { DecisionSchema } from './decision.ts';
import { DestinationSchema } from './destination.ts';
import { EventSchema } from './event.ts';
import { LocalitySchema } from './locality.ts';
import { MarketplaceSchema } from './marketplace.ts';
import { PlanSchema } from './plan.ts';
import { PointOfSaleSchema } from './point-of-sale.ts';
import { ProducerSchema } from './producer.ts';
import { ProductGroupSchema } from './product-group.ts';
import { ProductSchema } from './product.ts';
import { RouteSchema } from './route.ts';
import { StarSchema } from './star.ts';
import { StorySchema } from './story.ts';

/** Every collection: the folder under `content/`, and the shape of one file in it. */
export const collections = {
  products: ProductSchema,
  producers: ProducerSchema,
  decisions: DecisionSchema,
  stars: StarSchema,
  'product-groups': ProductGroupSchema,
  'points-of-sale': PointOfSaleSchema,
  destinations: DestinationSchema,
  routes: RouteSchema,
  events: EventSchema,
  stories: StorySchema,
  localities: LocalitySchema,
  plans: PlanSchema,
  marketplaces: MarketplaceSchema,
} as const satisfies Record<string, z.ZodType>;

export type CollectionName = keyof typeof collections;
export const collectionNames = Object.keys(collections) as CollectionName[];
export type EntryData<Name extends CollectionName> = z.output<(typeof collections)[Name]>;
