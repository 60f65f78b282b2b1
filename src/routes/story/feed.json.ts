import type { APIRoute } from 'astro';
import { catalogue } from '../../catalogue/index.ts';
import { storyFeed } from '../../outputs/feeds/story-feed.ts';
import { langOfPath, pathWithoutBase } from '../../outputs/addresses/index.ts';

export const GET: APIRoute = ({ url }) =>
  new Response(storyFeed(catalogue, langOfPath(pathWithoutBase(url.pathname)), 'json'));
