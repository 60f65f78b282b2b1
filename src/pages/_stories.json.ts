import type { APIRoute } from 'astro';
import { catalogue } from '../catalogue/index.ts';
import { storyFeed } from '../outputs/story-feed.ts';
import { langOfPath, pathWithoutBase } from '../outputs/urls.ts';

export const GET: APIRoute = ({ url }) =>
  new Response(storyFeed(catalogue, langOfPath(pathWithoutBase(url.pathname)), 'json'));
