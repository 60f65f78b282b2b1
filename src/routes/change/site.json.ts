import type { APIRoute } from 'astro';
import { catalogue } from '../../catalogue/index.ts';
import { changeFeed } from '../../outputs/feeds/change-feed.ts';
import { langOfPath, pathWithoutBase } from '../../outputs/addresses/index.ts';

export const GET: APIRoute = ({ url }) =>
  new Response(changeFeed(catalogue, 'json', langOfPath(pathWithoutBase(url.pathname))), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
