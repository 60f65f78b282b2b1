import { sitemapIndex, sitemaps } from '../../outputs/addresses/sitemap.ts';
import { dataSource } from '../data/source.ts';

export const GET = () =>
  new Response(sitemapIndex(sitemaps(dataSource.catalogue, dataSource.photoPaths).length), {
    headers: { 'Content-Type': 'application/xml' },
  });
