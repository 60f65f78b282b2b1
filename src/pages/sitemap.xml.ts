import { catalogue } from '../catalogue/index.ts';
import { sitemapIndex, sitemaps } from '../outputs/sitemap.ts';

export const GET = () =>
  new Response(sitemapIndex(sitemaps(catalogue).length), {
    headers: { 'Content-Type': 'application/xml' },
  });
