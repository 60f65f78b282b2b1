import type { APIRoute } from 'astro';
import { catalogue } from '../../catalogue/index.ts';
import { changeFeed } from '../../outputs/feeds/change-feed.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(changeFeed(catalogue, 'ics', locals.lang), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
