import { absoluteUrl, sitemapPath } from '../../outputs/addresses/index.ts';

export const GET = () =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${absoluteUrl(sitemapPath)}\n`, {
    headers: { 'Content-Type': 'text/plain' },
  });
