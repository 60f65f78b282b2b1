import type { APIRoute } from 'astro';
import { catalogue } from '../../catalogue/index.ts';
import { changeFeed } from '../../outputs/feeds/change-feed.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(changeFeed(catalogue, 'json', locals.lang), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
