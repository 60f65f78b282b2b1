import type { APIRoute } from 'astro';
import { catalogue } from '../../catalogue/index.ts';
import { storyFeed } from '../../outputs/feeds/story-feed.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(storyFeed(catalogue, locals.lang, 'json'));
