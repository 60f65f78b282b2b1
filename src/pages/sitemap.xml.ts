import { sitemapIndex, sitemaps } from '../outputs/sitemap.ts';
import { dataSource } from './data/_source.ts';

export const GET = () =>
  new Response(sitemapIndex(sitemaps(dataSource.catalogue, dataSource.photoPaths).length), {
    headers: { 'Content-Type': 'application/xml' },
  });
